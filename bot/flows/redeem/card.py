"""The card itself: how it came, where its code is, and what redeeming it means."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.domain.marketplaces import Marketplace
from bot.flows.flow import Accept, AskAgain, Finish, Taken
from bot.flows.redeem.draft import Kind, RedeemDraft, RedeemFacts
from bot.flows.redeem.ending import ended
from bot.flows.redeem.naming import site_name

_KINDS: tuple[Kind, ...] = ("email", "text", "print", "card", "link")
_IN_INDIA: tuple[Kind, ...] = ("pay", "link")


def kinds_of(draft: RedeemDraft) -> tuple[Kind, ...]:
    """The kinds to offer: India's card is a product of its own."""
    return _IN_INDIA if draft.marketplace == "IN" else _KINDS


def take_kind(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """How the card came; where its code is then has to be said anew."""
    for kind in kinds_of(draft):
        if answer.choice == kind:
            return Accept(draft.reopened(kind=kind, found=None))
    return AskAgain("unclear")


def kind_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """A button for each kind."""
    return tuple((Choice(kind, Text(f"redeem-kind-{kind}")),) for kind in kinds_of(draft))


def take_found(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """There it is; or it cannot be read; or there is only a link after all."""
    match answer.choice:
        case "found":
            return Accept(draft.reopened(found=True))
        case "link" if draft.kind != "link":
            return Accept(draft.reopened(kind="link"))
        case "unreadable" if draft.kind != "link":
            trouble = {"outcome": "failed", "trouble": "unreadable", "tried": None}
            return Accept(draft.model_copy(update=trouble))
        case "doubt":
            # Nothing to note: it may be a trap.
            return Finish((Text("redeem-doubted"),), draft=draft.reopened())
    return AskAgain("unclear")


def found_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """What may be found, by kind."""
    if draft.kind == "link":
        return (
            (Choice("found", Text("redeem-found-trusted"), style="primary"),),
            (Choice("doubt", Text("redeem-found-doubt")),),
        )
    rows: Rows = (
        (Choice("found", Text("redeem-found-yes"), style="primary"),),
        (Choice("unreadable", Text("redeem-found-unreadable")),),
    )
    if draft.kind in ("email", "text", "pay"):
        rows = (*rows, (Choice("link", Text("redeem-found-link")),))
    return rows


def found_args(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The kind, and the site for the words that name it."""
    return {"kind": draft.kind or "email", "site": site_name(draft.site)}


def take_known(draft: RedeemDraft, answer: Answer, _: RedeemFacts) -> Taken[RedeemDraft]:
    """Whoever goes on knows what redeeming means."""
    if answer.choice == "go":
        return Accept(draft.reopened(known=True))
    if answer.choice == "later":
        return ended(draft, "later")
    return AskAgain("unclear")


def known_choices(_: RedeemDraft, __: RedeemFacts, ___: int) -> Rows:
    """Go on, or not today."""
    return (
        (Choice("go", Text("redeem-known-go"), style="primary"),),
        (Choice("later", Text("redeem-known-later")),),
    )


def known_args(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The site, and how long a card is valid there, at the grade it is known."""
    return {"site": site_name(draft.site), "expiry": expiry_text(draft.site)}


def expiry_text(site: Marketplace) -> Text:
    """How long a card is valid; where it is not known, where to look."""
    if site.expiry is not None and site.expiry.value != "never":
        return Text(f"redeem-expiry-{site.expiry.grade}", {"years": site.expiry.value})
    known = site.expiry is not None and site.expiry.grade == "official"
    return Text("redeem-expiry-never" if known else "redeem-expiry-unknown")
