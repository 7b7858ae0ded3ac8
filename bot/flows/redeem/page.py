"""On Amazon's own page: the ticks to follow there, and what came of it."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Link, Rows, Text
from bot.domain.marketplaces import Marketplace
from bot.flows.buy.where import site_label
from bot.flows.flow import Accept, AskAgain, Taken
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.redeem.ending import ended


def take_outcome(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """It worked, nothing changed, it did not work, later."""
    again = draft.model_copy(update={"looked": None, "trouble": None, "tried": None})
    match answer.choice:
        case "worked" | "later":
            return ended(again, answer.choice)
        case "unchanged" | "failed":
            return Accept(again.model_copy(update={"outcome": answer.choice}))
    return AskAgain("unclear")


def outcome_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """The page, then what came of it."""
    return (
        *page_button(draft.site),
        (Choice("worked", Text("redeem-page-worked"), style="success"),),
        (Choice("unchanged", Text("redeem-page-unchanged")),),
        (Choice("failed", Text("redeem-page-failed")),),
        (Choice("later", Text("redeem-page-later")),),
    )


def page_button(site: Marketplace) -> Rows:
    """The redeem page if known, else the front page, else nothing."""
    if site.redeem_url is not None:
        return ((Link(Text("redeem-page-open"), site.redeem_url.value),),)
    return front_button(site)


def front_button(site: Marketplace) -> Rows:
    """The front page, for what is found from there; nothing where the address is not verified."""
    if site.home_url is None:
        return ()
    return ((Link(Text("redeem-page-front"), site.home_url.value),),)


def outcome_args(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The site, the way to its page, and the words that stand there."""
    site = draft.site
    return {
        "label": site_label(site),
        "way": Text("redeem-page-way" if site.redeem_url else "redeem-page-way-fallback"),
        "words": page_words(site),
        "kind": draft.kind or "email",
    }


def page_words(site: Marketplace) -> Text:
    """What a gift card and its button are called there, at the grade that is known."""
    if site.redeem_labels is not None:
        words = " → ".join(site.redeem_labels.value)
        return Text(f"redeem-page-label-{site.redeem_labels.grade}", {"words": words})
    if site.local_names is not None:
        name = site.local_names.value[0]
        return Text(f"redeem-page-name-{site.local_names.grade}", {"words": name})
    return Text("redeem-page-no-words")


# Accepted, but nothing changed --------------------------------------------------------------------


def take_look(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """Now it is there, or it is a case for Amazon."""
    match answer.choice:
        case "worked" | "later":
            return ended(draft, answer.choice)
        case "still":
            changes = {"looked": True, "trouble": "unchanged", "tried": True}
            return ended(draft.model_copy(update=changes), "failed")
    return AskAgain("unclear")


def look_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """The balance page, then how it looks there."""
    return (
        *balance_button(draft.site),
        (Choice("worked", Text("redeem-look-there"), style="success"),),
        (Choice("still", Text("redeem-look-still")),),
        (Choice("later", Text("redeem-look-later")),),
    )


def balance_button(site: Marketplace) -> Rows:
    """The balance page if known, else the front page, else nothing."""
    if site.balance_url is not None:
        return ((Link(Text("redeem-look-open"), site.balance_url.value),),)
    return front_button(site)
