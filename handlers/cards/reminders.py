"""What we ask about a card, and when: on the person's clock, outside their quiet hours."""

from dataclasses import replace
from datetime import date, timedelta

from bot.dialogue import Choice, Reply, Rows, Text
from bot.domain.local_time import MORNING
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import is_large
from bot.domain.validity import last_day
from bot.flows.later import LaterDraft, moment_text
from bot.flows.place import PlaceDraft
from bot.flows.redeem.card import expiry_text
from handlers.cards import screen
from handlers.delivery import payload
from handlers.guides import conversation
from handlers.guides.guide import Ending
from handlers.guides.visit import Visit
from storage import cards
from storage.cards import Card
from storage.outbox import Lane, OutboxRow, post
from storage.people import Person
from storage.transaction import Transaction

_AT_ONCE = 50
_MOST = 100
# Days until we ask how far a card is, by its state.
_ASK_AFTER = {"ordered": 1, "arrived": 3}
_SOON = 1
# Days before a card runs out: time enough to find it, and to ask who has it.
_WARN_BEFORE = 180
# UTC: by day in America and in Europe.
_BY_DAY = 15 * 60


def planned(visit: Visit, card: Card) -> Card:
    """The card with the moment to ask how far it is, not before the day it is sent.

    What has still to be ordered is asked about before that. Nothing is left to ask about one that
    is redeemed. Where the country is not known, the person has to wish for it first.
    """
    if screen.phase(card) in ("redeemed", "match") or visit.person.territory is None:
        return replace(card, remind_at=None)
    soon = card.state == "arrived" and ("trouble" in card.details or is_large(screen.money(card)))
    day = visit.today + timedelta(days=_SOON if soon else _ASK_AFTER[card.state])
    if screen.phase(card) == "ordered" and "on" in card.details:
        sent = date.fromisoformat(card.details["on"])
        day = max(day, sent + timedelta(days=_ASK_AFTER["ordered"]))
    return replace(card, remind_at=visit.person.clock.on(day, MORNING))


def told(visit: Visit, card: Card) -> tuple[Text, ...]:
    """When we are going to ask, in a short line; nothing where we are not."""
    if card.remind_at is None:
        return ()
    return (screen.will_ask(card, visit.person.clock.day(card.remind_at)),)


def with_end(visit: Visit, card: Card, issued: date) -> Card:
    """A card of its site issued on that day: until when it is valid, and when to say so."""
    last = last_day(MARKETPLACES[card.marketplace], issued)
    if last is None or screen.is_for_match(card):
        return replace(card, last_day=None, warn_at=None)
    warn_at = visit.person.clock.on(last - timedelta(days=_WARN_BEFORE), _BY_DAY)
    return replace(card, last_day=last, warn_at=warn_at)


def wished(visit: Visit, card: Card, message_id: int | None) -> None:
    """The person wants to be reminded: when, or where they live, if that is not known."""
    if visit.person.territory is None:
        conversation.start(visit, "place", PlaceDraft(then=f"card:{card.id}"))
    else:
        draft = LaterDraft(about=f"card:{card.id}", message=message_id)
        conversation.start(visit, "later", draft)


def announced(visit: Visit, card: Card) -> Ending:
    """The country is known now: ask about the card on a morning there, and say so."""
    if screen.phase(card) in ("redeemed", "match"):
        return Ending()
    card = planned(visit, card) if card.remind_at is None else card
    cards.keep(visit.tx, card, visit.now)
    moment = moment_text(visit.person.clock, card.remind_at or visit.now)
    about = {**screen.kind(card), "moment": moment}
    said = Text(_WILL_ASK.get(screen.phase(card), "card-will-ask-redeemed"), about)
    return Ending((said,), _buttons(card, "later", "silent"))


_WILL_ASK = {
    "open": "card-will-ask-open",
    "ordered": "card-will-ask",
    "troubled": "card-will-ask-troubled",
}


def _buttons(card: Card, *actions: str) -> Rows:
    return tuple((Choice(f"card:{card.id}:{one}", Text(f"card-{one}")),) for one in actions)


def silence(visit: Visit, card: Card, message_id: int | None) -> None:
    """Do not ask about this card any more."""
    cards.keep(visit.tx, replace(card, remind_at=None), visit.now)
    visit.say(Reply((Text("card-wont-ask"),), _buttons(card, "later")), message_id)


def move(visit: Visit, card_id: str, moment: int, message_id: int | None) -> None:
    """Ask about a card at another moment; nothing is left to ask about one that is redeemed.

    The message that led to it shows the card as it is now, and no earlier day.
    """
    card = cards.card(visit.tx, visit.person.id, card_id)
    if card is None or card.state == "redeemed":
        return
    card = replace(card, remind_at=moment)
    cards.keep(visit.tx, card, visit.now)
    if message_id is not None:
        shown = screen.of_card(card, visit.person.clock)
        visit.edit(shown, message_id, lane=Lane.LATE_EDITS)


def follow_clock(visit: Visit, before: Person) -> None:
    """The person lives by another clock, or other quiet hours: what waits keeps its local hour."""
    old, clock = before.clock, visit.person.clock
    for card in cards.waiting_cards(visit.tx, visit.person.id, _MOST):
        if card.remind_at is None:
            continue
        moment = clock.moment(old.local(card.remind_at))
        if before.territory is None:
            moment = clock.on(old.day(card.remind_at))
        elif not old.is_quiet(card.remind_at):  # else the hour was the person's own wish
            moment = clock.after_quiet(moment)
        cards.keep(visit.tx, replace(card, remind_at=moment), visit.now)


def questions_due(tx: Transaction, now: int) -> list[str]:
    """Cards to ask about, by their ids."""
    return cards.due_cards(tx, now, _AT_ONCE)


def question(tx: Transaction, card_id: str, now: int) -> list[OutboxRow]:
    """Ask about a card whose time has come, once for each state; not in quiet hours."""
    found = cards.card_of_somebody(tx, card_id)
    if found is None or not _is_due(found[0].remind_at, now):
        return []
    card, person = found
    clock = person.clock
    if clock.is_quiet(now) and not clock.is_quiet(card.remind_at or now):
        cards.keep(tx, replace(card, remind_at=clock.after_quiet(now)), now)
        return []
    cards.keep(tx, replace(card, remind_at=None), now)
    phase = screen.phase(card)
    asked = Text(f"card-ask-{phase}", screen.kind(card))
    buttons = (*screen.buttons(card, without=screen.MAY_WAIT), *_buttons(card, "later"))
    said = (screen.title(card), asked, *_runs_out(card, phase))
    return [_message(tx, person, Reply(said, buttons), now)]


def warnings_due(tx: Transaction, now: int) -> list[str]:
    """Cards that run out before long, by their ids."""
    return cards.cards_running_out(tx, now, _AT_ONCE)


def warning(tx: Transaction, card_id: str, now: int) -> list[OutboxRow]:
    """Say that a card runs out before long, once; not in quiet hours."""
    found = cards.card_of_somebody(tx, card_id)
    if found is None or not _is_due(found[0].warn_at, now):
        return []
    card, person = found
    clock = person.clock
    if clock.is_quiet(now):
        cards.keep(tx, replace(card, warn_at=clock.after_quiet(now)), now)
        return []
    cards.keep(tx, replace(card, warn_at=None), now)
    last = card.last_day or clock.day(now)
    over = "yes" if last < clock.day(now) else "no"
    said = (screen.title(card), Text("card-runs-out", {"day": last, "over": over}))
    helps = ("redeemed",) if screen.is_gift(card) else ("redeemed", "redeem", "trouble")
    buttons = (*(screen.button(card, one) for one in helps), *_buttons(card, "later"))
    return [_message(tx, person, Reply(said, buttons), now)]


def _is_due(moment: int | None, now: int) -> bool:
    """Whether it still is: the person may have acted since it was found."""
    return moment is not None and moment <= now


def _message(tx: Transaction, person: Person, said: Reply, now: int) -> OutboxRow:
    saved = payload.dump(said)
    ident, chat, language = tx.ids.next(), person.chat_id, person.language
    return post(tx, OutboxRow(ident, chat, "message", language, saved, lane=Lane.BULK), now)


def _runs_out(card: Card, phase: str) -> tuple[Text, ...]:
    """How long a card is valid, for whoever has still to redeem it; nothing where none knows."""
    site = MARKETPLACES[card.marketplace]
    if phase not in ("received", "troubled") or site.expiry is None or site.expiry.value == "never":
        return ()
    return (expiry_text(site),)
