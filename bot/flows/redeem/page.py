"""On Amazon's own page: what is to be done there, and what came of it."""

from collections.abc import Mapping

from babel.languages import get_official_languages

from bot.dialogue import Answer, Arg, Choice, Link, Rows, Text
from bot.domain.marketplaces import Marketplace
from bot.flows.flow import Accept, AskAgain, Taken
from bot.flows.redeem import ticks
from bot.flows.redeem.draft import RedeemDraft, RedeemFacts
from bot.flows.redeem.ending import ended
from bot.flows.redeem.naming import site_name

_NO_WORDS = Text("redeem-page-no-words")


def take_outcome(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """It worked, nothing changed, it did not work, later; before that, a line ticked off."""
    over = {"looked": None, "trouble": None, "tried": None, "ticks": ticks.kept_ticks(draft)}
    again = draft.model_copy(update=over)
    match answer.choice:
        case "worked" | "later":
            return ended(again, answer.choice)
        case "unchanged" | "failed":
            return Accept(again.model_copy(update={"outcome": answer.choice}))
    return ticks.take_tick(draft, answer) or AskAgain("unclear")


def outcome_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """From top to bottom as one does it: what to tick off, the page, then what came of it."""
    # Who has a link has the page, too.
    page = front_button if draft.kind == "link" else page_button
    return (
        *ticks.first_ticks(draft),
        *page(draft.site),
        *ticks.last_ticks(draft),
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


def outcome_args(draft: RedeemDraft, facts: RedeemFacts) -> Mapping[str, Arg]:
    """The site, the way to its page, and the words that stand there."""
    return {"site": site_name(draft.site), "steps": _steps(draft, facts.language)}


def _steps(draft: RedeemDraft, language: str) -> Text:
    if draft.kind == "link":
        return Text("redeem-page-steps-link")
    site = draft.site
    shown: dict[str, Arg] = {
        "way": Text("redeem-page-way" if site.redeem_url else "redeem-page-way-fallback"),
        "label": _label(site),
        "name": _name(site, language),
    }
    return Text("redeem-page-steps-code", shown)


def _label(site: Marketplace) -> Text:
    """What its button says, at the grade that is known."""
    if site.redeem_labels is None:
        return _NO_WORDS
    words = " → ".join(site.redeem_labels.value)
    return Text(f"redeem-page-label-{site.redeem_labels.grade}", {"words": words})


def _name(site: Marketplace, language: str) -> Text:
    """What a gift card is called there, for whoever does not speak that language, or has no label.

    At the grade that is known.
    """
    at_home = language in get_official_languages(site.territory, de_facto=True)
    if site.local_names is None or (at_home and site.redeem_labels is not None):
        return _NO_WORDS
    words = site.local_names.value[0]
    return Text(f"redeem-page-name-{site.local_names.grade}", {"words": words})


# Accepted, but nothing changed --------------------------------------------------------------------


def take_look(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """Now it is there, or it is a case for Amazon."""
    unchanged = draft.model_copy(update={"trouble": "unchanged"})
    match answer.choice:
        case "worked":
            return ended(draft, "worked")
        case "later":
            return ended(unchanged, "later")
        case "still":
            return ended(unchanged.model_copy(update={"looked": True, "tried": True}), "failed")
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
