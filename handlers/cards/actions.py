"""/cards: what was ordered, how far each card is, and what to do next."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import Choice, Reply, Text
from bot.domain.money import is_large
from bot.flows.buy import BuyDraft
from bot.flows.buy.known import details_of, updated
from bot.flows.proof import ProofDraft
from handlers.cards import later, questions, receipts, redeeming, reminders, screen, support
from handlers.guides import conversation
from handlers.guides.visit import Visit, menu
from storage import cards
from storage.cards import Card
from storage.recipients import Remembered, recipients_of, remember

_MOST = 20


def keep_ordered(visit: Visit, draft: BuyDraft) -> None:
    """A card was ordered: keep what it is, not where it went, unless that is wanted."""
    _remember(visit, draft)
    site = draft.marketplace or ""
    wait = max((draft.day - visit.today).days, 0) if draft.day is not None else 0
    card = Card(
        id=secrets.token_urlsafe(6),
        person_id=visit.person.id,
        marketplace=site,
        way=draft.way or "email",
        amount_minor=draft.money.minor,
        currency=draft.money.currency,
        state="ordered",
        ordered_at=visit.now,
        remind_at=reminders.moment_to_ask(visit, "ordered", wait),
        details=_details(draft),
    )
    card = reminders.with_end(visit, card, draft.day or visit.today)
    cards.keep(visit.tx, card, visit.now)
    reminders.announce(visit, card)


def _details(draft: BuyDraft) -> dict[str, str]:
    if draft.team is not None:
        return {"people": str(len(draft.team))}
    return {"name": draft.name} if draft.name else {}


def _remember(visit: Visit, draft: BuyDraft) -> None:
    """Keep the recipient for next time, new on request, or as they were changed this time."""
    found = recipients_of(visit.tx, visit.person.id)
    known = next((one for one in found if one.id == draft.known), None)
    if known is not None:
        details = updated(known.details, details_of(draft))
        remember(visit.tx, visit.person.id, Remembered(known.id, details), visit.now)
    elif draft.remember:
        one = Remembered(secrets.token_urlsafe(6), details_of(draft))
        remember(visit.tx, visit.person.id, one, visit.now)


def keep_proof(visit: Visit, draft: ProofDraft) -> None:
    """The number and day of an order, with its card."""
    card = cards.card(visit.tx, visit.person.id, draft.card)
    if card is not None and draft.number and draft.day:
        details = {**card.details, "number": draft.number, "day": str(draft.day)}
        cards.keep(visit.tx, replace(card, details=details), visit.now)


def listed(visit: Visit) -> None:
    """All cards, the latest first."""
    found = cards.cards_of(visit.tx, visit.person.id, _MOST)
    if not found:
        visit.say(Reply((Text("cards-none"),), menu()[:1]))
        return
    buttons = tuple((Choice(f"card:{card.id}", screen.title(card)),) for card in found)
    visit.say(Reply((Text("cards-list"),), buttons))


def tapped(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button of a card: `<id>` shows it, `<id>:<action>` does something; False if it is gone."""
    card_id, _, action = rest.partition(":")
    card = cards.card(visit.tx, visit.person.id, card_id)
    if card is None or action not in _ACTIONS:
        return False
    _ACTIONS[action](visit, card, message_id)
    return True


def _show(visit: Visit, card: Card, message_id: int | None) -> None:
    visit.say(screen.of_card(card), message_id)


def _arrived(visit: Visit, card: Card, message_id: int | None) -> None:
    soon = is_large(screen.money(card))
    ask_at = reminders.moment_to_ask(visit, "arrived", soon=soon)
    _changed(visit, card, replace(card, state="arrived", remind_at=ask_at), message_id)


def _redeemed(visit: Visit, card: Card, message_id: int | None) -> None:
    _changed(visit, card, card.redeemed, message_id)
    questions.close_when_redeemed(visit, card.id)


def _changed(visit: Visit, before: Card, after: Card, message_id: int | None) -> None:
    if before.state in (after.state, "redeemed"):
        visit.toast = conversation.COUNTED
        return
    cards.keep(visit.tx, after, visit.now)
    visit.say(screen.of_card(after), message_id)


def _lost(visit: Visit, card: Card, _: int | None) -> None:
    advice = Text("card-lost-advice", {"way": card.way})
    visit.say(Reply((advice,), screen.buttons(card)))


def _proof(visit: Visit, card: Card, _: int | None) -> None:
    conversation.start(visit, "proof", ProofDraft(card=card.id))


def _later(visit: Visit, card: Card, message_id: int | None) -> None:
    if card.state == "redeemed":  # an old button
        _show(visit, card, message_id)
    else:
        later.ask(visit, f"card:{card.id}")


def _redeem(visit: Visit, card: Card, message_id: int | None) -> None:
    if card.state == "redeemed":
        _show(visit, card, message_id)
    else:
        redeeming.begin(visit, card)


def _trouble(visit: Visit, card: Card, message_id: int | None) -> None:
    if card.state == "redeemed":
        _show(visit, card, message_id)
    else:
        redeeming.begin(visit, card, trouble=True)


def _pack(visit: Visit, card: Card, message_id: int | None) -> None:
    if card.state == "redeemed":  # an old button
        _show(visit, card, message_id)
    else:
        support.send(visit, card)


def _forget(visit: Visit, card: Card, message_id: int | None) -> None:
    cards.forget_card(visit.tx, visit.person.id, card.id)
    visit.say(Reply((Text("card-forgotten"),)), message_id)
    questions.close_all(visit, card.id)


_ACTIONS: dict[str, Callable[[Visit, Card, int | None], None]] = {
    "": _show,
    "arrived": _arrived,
    "redeemed": _redeemed,
    "lost": _lost,
    "proof": _proof,
    "receipt": lambda visit, card, _: receipts.ask(visit, card),
    "receipt-show": lambda visit, card, _: receipts.show(visit, card),
    "receipt-drop": receipts.drop,
    "later": _later,
    "redeem": _redeem,
    "trouble": _trouble,
    "pack": _pack,
    "silent": reminders.silence,
    "forget": _forget,
}
