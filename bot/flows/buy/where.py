"""What the card is for, and the site the recipient shops on."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.domain.marketplaces import (
    MARKETPLACES,
    Marketplace,
    marketplace_named,
    neighbour_named,
)
from bot.flows.buy.asking import knows_not, unknown
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.known import answers_about, known_choices, recipient_of
from bot.flows.flow import Accept, AskAgain, Repaint, Taken
from bot.flows.sites import page_of, site_label, site_named, site_rows
from bot.understanding.sentence import Sentence
from bot.understanding.vocabulary import meant

_MOST_SIGNS = 300
# What only a card for somebody else has.
_NOBODY_ELSE: Mapping[str, object] = {
    "team": None,
    "doubts": (),
    "beside": None,
    "known": None,
    "name": None,
    "occasion": None,
    "message": None,
    "remember": None,
}


def take_purpose(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A gift, for oneself, or told to: the last moment at which money can be saved."""
    text = (answer.text or "")[:_MOST_SIGNS]
    if answer.choice == "told" or (answer.choice is None and Sentence(text).hints_at_a_demand):
        return AskAgain("told")
    purposes = {answer.choice} if answer.choice else _purposes(text)
    if purposes in ({"gift"}, {"myself"}):
        changed = draft.purpose == "gift" and purposes == {"myself"}
        nobody = dict(_NOBODY_ELSE) if changed else {}
        return Accept(draft.model_copy(update={"purpose": min(purposes), **nobody}))
    # A site named early is kept, but does not open the gate.
    site = marketplace_named(text, facts.language)
    return AskAgain("unclear") if site is None else Accept(_named(draft, site, text))


def _purposes(text: str) -> set[str]:
    """What is said of whom it is for. Who wants to be paid calls himself a boss, too."""
    said = set(meant("purpose", text)) - {"card"}
    known = Sentence(text)
    somebody = known.is_for_somebody or known.is_somebody
    return {"gift"} if not said and somebody and not meant("boss", text) else said


def purpose_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """The likeliest first."""
    return (
        (Choice("gift", Text("buy-purpose-gift"), style="primary"),),
        (Choice("myself", Text("buy-purpose-myself")),),
        (Choice("told", Text("buy-purpose-told")),),
    )


def take_site(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A marketplace by button, name, country or address; or by who the recipient is."""
    choice = answer.choice or ""
    if recipient := recipient_of(choice, facts):
        site = MARKETPLACES.get(recipient.details.get("marketplace", ""))
        known = draft.model_copy(update=answers_about(recipient))
        return Accept(_moved(known, site) if site else known)
    found = MARKETPLACES.get(choice) or site_named(answer.text or "", facts.language)
    if choice == "unknown" or (found is None and knows_not(answer.text or "")):
        whose = draft.purpose or "gift"
        if whose == "myself":
            return AskAgain("unknown", {"purpose": whose})
        return unknown(draft, "site", facts, {"purpose": whose})
    if (page := page_of(choice)) is not None:
        return Repaint(page)
    text = answer.text or ""
    return AskAgain("unclear") if found is None else Accept(_named(draft, found, text))


def _named(draft: BuyDraft, site: Marketplace, text: str) -> BuyDraft:
    """On the site of these words, and with the country it serves besides, if they name that."""
    return _moved(draft, site).model_copy(update={"neighbour": neighbour_named(text)})


def _moved(draft: BuyDraft, site: Marketplace) -> BuyDraft:
    """On another site an amount in its currency is asked anew, and so is a way it may not have."""
    changes: dict[str, object] = {"marketplace": site.code}
    if draft.marketplace not in (None, site.code):
        if draft.site.currency != site.currency:
            changes["amount"] = None
        if draft.way == "text":
            changes["way"] = None
    return draft.model_copy(update=changes)


def site_choices(draft: BuyDraft, facts: BuyFacts, page: int) -> Rows:
    """Remembered recipients, then the sites."""
    known = () if page else known_choices(draft, facts)
    sites = site_rows(facts.language, facts.territory, facts.sites(), page)
    return (*known, *sites, (Choice("unknown", Text("buy-site-unknown")),))


def site_question(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """Whose site is asked for."""
    return {"purpose": draft.purpose or "gift"}


def site_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The chosen site, for texts."""
    return {"label": site_label(draft.site), "marketplace": site_label(draft.site)}
