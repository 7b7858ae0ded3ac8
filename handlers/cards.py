"""/cards: what was ordered, how far each card is, and what to do next."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Literal

from bot.dialogue import Arg, Choice, Name, Reply, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money
from bot.flows.buy import BuyDraft
from bot.flows.buy.where import site_label
from bot.flows.proof import ProofDraft
from handlers import conversation, payload
from handlers.visit import Visit, menu
from storage import cards
from storage.cards import Card
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction

_MOST = 20
_AT_ONCE = 50
_DAY = 24 * 60 * 60 * 1000
# Days until we ask how far a card is, by its state.
_ASK_AFTER = {"ordered": 1, "arrived": 3}


def keep_ordered(visit: Visit, draft: BuyDraft) -> None:
    """A card was ordered: keep what it is, not where it went."""
    wait = 0
    if draft.day is not None:
        wait = max((draft.day - visit.today).days, 0)
    card = Card(
        id=secrets.token_urlsafe(6),
        person_id=visit.person.id,
        marketplace=draft.marketplace or "",
        way=draft.way or "email",
        amount_minor=draft.money.minor,
        currency=draft.money.currency,
        state="ordered",
        ordered_at=visit.now,
        remind_at=visit.now + (wait + _ASK_AFTER["ordered"]) * _DAY,
        details={"name": draft.name} if draft.name else {},
    )
    cards.keep(visit.tx, card, visit.now)


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
    buttons = tuple((Choice(f"card:{card.id}", _title(card)),) for card in found)
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
    visit.say(_screen(card), message_id)


def _screen(card: Card) -> Reply:
    lines = [Text(f"card-state-{card.state}", {"way": card.way})]
    details = card.details
    if "name" in details:
        lines.insert(0, Text("card-for", {"name": Name(details["name"])}))
    if "number" in details:
        day = date.fromisoformat(details["day"])
        lines.append(Text("card-proof-line", {"number": details["number"], "day": day}))
    title = Text("card-title", _about(card))
    return Reply((title,), _buttons(card), lines=tuple(lines))


def _about(card: Card) -> dict[str, Arg]:
    amount = Money(card.amount_minor, card.currency)
    return {"amount": amount, "label": site_label(MARKETPLACES[card.marketplace])}


def _title(card: Card) -> Text:
    return Text("card-button", {**_about(card), "state": card.state})


def _buttons(card: Card) -> Rows:
    """The next step first."""
    actions = {
        "ordered": ("arrived", "lost", "proof"),
        "arrived": ("redeemed", "lost", "proof"),
        "redeemed": ("forget",),
    }[card.state]
    rows = [
        (Choice(f"card:{card.id}:{action}", Text(f"card-{action}"), style=_style(action)),)
        for action in actions
    ]
    return tuple(rows)


def _style(action: str) -> Literal["success"] | None:
    return "success" if action in ("arrived", "redeemed") else None


def _arrived(visit: Visit, card: Card, message_id: int | None) -> None:
    ask_at = visit.now + _ASK_AFTER["arrived"] * _DAY
    changed = replace(card, state="arrived", remind_at=ask_at)
    _changed(visit, card, changed, message_id)


def _redeemed(visit: Visit, card: Card, message_id: int | None) -> None:
    # The name has served its purpose; the proof may still be wanted.
    details = {name: value for name, value in card.details.items() if name != "name"}
    changed = replace(card, state="redeemed", remind_at=None, details=details)
    _changed(visit, card, changed, message_id)


def _changed(visit: Visit, before: Card, after: Card, message_id: int | None) -> None:
    if before.state in (after.state, "redeemed"):
        visit.toast = conversation.COUNTED
        return
    cards.keep(visit.tx, after, visit.now)
    visit.say(_screen(after), message_id)


def _lost(visit: Visit, card: Card, _: int | None) -> None:
    visit.say(Reply((Text("card-lost-advice", {"way": card.way}),), _buttons(card)))


def _proof(visit: Visit, card: Card, _: int | None) -> None:
    conversation.start(visit, "proof", ProofDraft(card=card.id))


def _forget(visit: Visit, card: Card, message_id: int | None) -> None:
    cards.forget_card(visit.tx, visit.person.id, card.id)
    visit.say(Reply((Text("card-forgotten"),)), message_id)


_ACTIONS: dict[str, Callable[[Visit, Card, int | None], None]] = {
    "": _show,
    "arrived": _arrived,
    "redeemed": _redeemed,
    "lost": _lost,
    "proof": _proof,
    "forget": _forget,
}


def due_messages(tx: Transaction, now: int) -> list[OutboxRow]:
    """Ask about cards whose time has come; once for each state."""
    rows = []
    for card, chat, language in cards.due_cards(tx, now, _AT_ONCE):
        cards.keep(tx, replace(card, remind_at=None), now)
        asked = Text(f"card-ask-{card.state}", _about(card))
        reply = payload.dump(Reply((asked,), _buttons(card)))
        row = OutboxRow(tx.ids.next(), chat, "message", language, reply)
        rows.append(post(tx, row, now))
    return rows
