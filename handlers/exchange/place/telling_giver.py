"""A giver hears that wishes have changed: at once, then once an hour at most, never of nothing."""

from dataclasses import replace

from bot.clock import HOUR, MINUTE
from bot.dialogue import Arg, Name, Reply, Text
from handlers.exchange import matches, telling
from handlers.exchange.leaving import giver_of
from handlers.exchange.place.whose import Place
from storage import exchanges, participants, wishes_changed
from storage.outbox import OutboxRow
from storage.transaction import Transaction

_APART = HOUR
_PUT_OFF = 5 * MINUTE
_AT_ONCE = 50


def changed(place: Place) -> None:
    """Something has changed that whoever gives would like to know."""
    visit, participant = place.act.visit, place.participant
    if participant.match is None:
        return
    next_time = max(participant.details.told_at + _APART, visit.now)
    wishes_changed.tell(visit.tx, participant.id, next_time)
    if next_time <= visit.now:
        visit.rows += told(visit.tx, participant.id, visit.now)


def due(tx: Transaction, now: int) -> list[str]:
    """Those whose givers are to be told by now."""
    return wishes_changed.to_tell(tx, now, _AT_ONCE)


def told(tx: Transaction, participant_id: str, now: int) -> list[OutboxRow]:
    """The message; none to a giver who has not looked, as they will see what holds then."""
    wishes_changed.tell(tx, participant_id, None)
    participant = participants.participant(tx, participant_id)
    exchange = exchanges.exchange(tx, participant.exchange_id) if participant is not None else None
    if participant is None or exchange is None or exchange.state != "drawn":
        return []
    giver = giver_of(tx, participant) if participant.left_at is None else None
    if giver is None or giver.shown_at is None:
        return []
    details = participant.details.model_copy(update={"told_at": now})
    participants.describe(tx, replace(participant, details=details))
    own = giver.person_id is not None
    name: Arg = "" if own else Name(giver.details.name)
    said = Text("exchange-match-changed", {"whose": "own" if own else "ward", "name": name})
    show = matches.button(exchange, None if own else giver)
    reply = Reply((said,), ((show,),))
    return telling.told(tx, telling.who_sees(giver), reply, now)


def put_off(tx: Transaction, participant_id: str, now: int) -> bool:
    """One that fails waits; whether there is somebody to tell of."""
    return wishes_changed.tell(tx, participant_id, now + _PUT_OFF)
