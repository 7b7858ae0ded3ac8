"""What the card is for, and the site the recipient shops on."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Country, Rows, Text
from bot.domain.marketplaces import (
    MARKETPLACES,
    Marketplace,
    flag,
    likely_first,
    marketplace_named,
)
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import Accept, AskAgain, Repaint, Taken

_LIKELY = 6


def take_purpose(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A gift, for oneself, or told to: the last moment at which money can be saved."""
    match answer.choice:
        case "gift" | "myself":
            return Accept(draft.model_copy(update={"purpose": answer.choice}))
        case "told":
            return AskAgain("told")
    # A site named early is an answer all the same, and nobody asks for it twice.
    site = marketplace_named(answer.text or "", facts.language)
    if site is not None:
        return Accept(draft.model_copy(update={"purpose": "gift", "marketplace": site.code}))
    return AskAgain("unclear")


def purpose_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """The likeliest first."""
    return (
        (Choice("gift", Text("buy-purpose-gift"), style="primary"),),
        (Choice("myself", Text("buy-purpose-myself")),),
        (Choice("told", Text("buy-purpose-told")),),
    )


def take_site(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A marketplace by button, name, country or address."""
    choice = answer.choice or ""
    if choice == "unknown":
        return AskAgain("unknown")
    if choice.startswith("page:"):
        return Repaint(1 if choice == "page:1" else 0)
    found = MARKETPLACES.get(choice) or marketplace_named(answer.text or "", facts.language)
    return AskAgain("unclear") if found is None else Accept(_moved(draft, found))


def _moved(draft: BuyDraft, site: Marketplace) -> BuyDraft:
    """On another site an amount in its currency is asked anew, and so is a way it may not have."""
    changes: dict[str, object] = {"marketplace": site.code}
    if draft.marketplace not in (None, site.code):
        if draft.site.currency != site.currency:
            changes["amount"] = None
        if draft.way == "text":
            changes["way"] = None
    return draft.model_copy(update=changes)


def site_choices(_: BuyDraft, facts: BuyFacts, page: int) -> Rows:
    """The likely sites, then all others."""
    codes = likely_first(facts.language)
    shown = codes[_LIKELY:] if page else codes[:_LIKELY]
    sites = [Choice(code, site_button(MARKETPLACES[code])) for code in shown]
    pairs = tuple(tuple(sites[i : i + 2]) for i in range(0, len(sites), 2))
    turn = (
        Choice("page:0", Text("buy-site-likely"))
        if page
        else Choice("page:1", Text("buy-site-more"))
    )
    return (*pairs, (turn,), (Choice("unknown", Text("buy-site-unknown")),))


def site_button(site: Marketplace) -> Text:
    """The site on a button: its flag and address, the country where that is not verified."""
    shown = flag(site.territory)
    if site.domain is None:
        return Text("buy-site-choice-fallback", {"flag": shown, "country": Country(site.territory)})
    return Text("buy-site-choice", {"flag": shown, "site": site.domain.value})


def site_label(site: Marketplace) -> Text:
    """The site with its country; the country alone where the address is not verified."""
    country = Country(site.territory)
    if site.domain is None:
        return Text("buy-site-named-fallback", {"country": country})
    return Text("buy-site-named", {"site": site.domain.value, "country": country})


def site_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The chosen site, for texts."""
    return {"label": site_label(draft.site)}
