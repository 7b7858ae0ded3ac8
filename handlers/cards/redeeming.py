"""/redeem: where it begins, and what is kept of a card when the guide has ended."""

import secrets
from dataclasses import replace

from bot.dialogue import Choice, Reply, Rows, Text
from bot.flows.redeem import RedeemDraft, RedeemFacts
from bot.flows.redeem.draft import Kind
from bot.flows.redeem.ending import finished, is_over
from handlers.cards import questions, reminders, screen, support
from handlers.cards.ordered import MY_CARDS
from handlers.guides import conversation
from handlers.guides.guide import Ending
from handlers.guides.visit import CHECK, Visit
from storage import cards
from storage.cards import Card

_SITES = 3
_DOUBTED: Rows = (CHECK, (Choice("gift-mail", Text("menu-gift-mail")),))
# How an ordered card travels, as the one who holds it sees it.
_KINDS: dict[str, Kind] = {
    "email": "email",
    "date": "email",
    "text": "text",
    "print": "print",
    "post": "card",
    "card": "card",
    "link": "link",
    "pay": "pay",
}


def facts(visit: Visit) -> RedeemFacts:
    """The sites of the person's own cards come first."""
    person = visit.person
    return RedeemFacts(
        person.language,
        person.territory,
        lambda: cards.sites_used(visit.tx, person.id, _SITES),
    )


def begin_with_trouble(visit: Visit) -> None:
    """Somebody whose card does not work: the site, and then what Amazon says."""
    conversation.start(visit, "redeem", RedeemDraft(outcome="failed"))


def begin(visit: Visit, card: Card, *, trouble: bool = False) -> None:
    """The guide with what is known of a card; with `trouble`, from there on."""
    kind = _KINDS.get(card.way)
    if card.marketplace == "IN" and kind != "link":
        kind = "pay"
    draft = RedeemDraft(
        card=card.id,
        marketplace=card.marketplace,
        kind=kind,
        amount=card.amount_minor or None,
        outcome="failed" if trouble else None,
    )
    conversation.start(visit, "redeem", draft)


def stopped(visit: Visit, draft: RedeemDraft) -> bool:
    """Whoever stops where only the amount is asked has said how it ended."""
    if not is_over(draft):
        return False
    ending = keep(visit, draft)
    visit.say(Reply((*finished(draft).texts, *ending.texts), ending.buttons))
    ending.then()
    return True


def keep(visit: Visit, draft: RedeemDraft) -> Ending:
    """How it ended: on the card it began from, else on one that was received."""
    if draft.outcome is None:
        # Stopped before anything was redeemed: for a doubt about a link, or on another site.
        doubted = draft.kind == "link" and (draft.account != "other" or draft.anyway)
        return Ending((), _DOUBTED if doubted else ())
    card = reminders.planned(visit, _with_outcome(_card_of(visit, draft), draft))
    cards.keep(visit.tx, card, visit.now)
    if card.state == "redeemed":
        return Ending((), MY_CARDS, lambda: questions.close_when_redeemed(visit, card.id))
    buttons = (screen.button(card, "remind"), *MY_CARDS)
    failed = draft.outcome == "failed"
    return Ending(
        reminders.told(visit, card),
        buttons,
        lambda: support.send(visit, card) if failed else None,
    )


def _card_of(visit: Visit, draft: RedeemDraft) -> Card:
    """The card the guide began from, as the person now says it is; else a new one."""
    known = cards.card(visit.tx, visit.person.id, draft.card) if draft.card else None
    site, amount = draft.site.code, draft.money
    if known is not None and known.marketplace == site:
        return replace(known, amount_minor=amount.minor)
    if known is not None:
        card = replace(known, marketplace=site, amount_minor=amount.minor, currency=amount.currency)
        return reminders.with_end(visit, card, visit.today)
    card = Card(
        id=secrets.token_urlsafe(6),
        person_id=visit.person.id,
        marketplace=site,
        way=draft.kind or "unknown",
        amount_minor=amount.minor,
        currency=amount.currency,
        state="arrived",
        ordered_at=visit.now,
        details={"received": "yes"},
    )
    return reminders.with_end(visit, card, visit.today)


def _with_outcome(card: Card, draft: RedeemDraft) -> Card:
    if draft.outcome == "worked":
        return card.redeemed
    if card.state == "redeemed" and draft.outcome == "later":
        return card  # said in another guide, or under /cards
    details = {name: words for name, words in card.details.items() if name != "trouble"}
    if draft.trouble is not None:
        details["trouble"] = draft.trouble
    return replace(card, state="arrived", details=details)
