"""What a drawn exchange has to mind: givers who have nothing yet, and whether gifts have come;
and, once it is over, when it is said who gave to whom.
"""

from datetime import timedelta

from bot.clock import HOUR
from bot.dialogue import Choice, Reply, Text
from handlers.exchange import matches, rescue, revealing
from handlers.exchange.act import NAME
from handlers.exchange.place import receiving
from handlers.exchange.telling import told, who_sees
from storage import exchange_progress, exchanges, participants
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.transaction import Transaction

_BEFORE, _AFTER = timedelta(days=2), timedelta(days=1)
_AT_ONCE = 20


def plan(tx: Transaction, exchange: Exchange, now: int) -> None:
    """Remind givers some days before, ask everybody on the day after; at ten in the morning.

    Two days later whoever runs it is asked about gifts of which neither side says anything, and
    whoever was asked to help and is silent is asked no more.
    """
    clock, day = exchange.terms.clock, exchange.exchange_day
    remind, ask = clock.on(day - _BEFORE), clock.on(day + _AFTER)
    if remind > now:
        exchange_progress.plan(tx, exchange.id, "remind", remind)
    if ask > now:
        exchange_progress.plan(tx, exchange.id, "ask", ask)
    exchange_progress.plan(tx, exchange.id, "silent", max(clock.on(day + rescue.SILENT), now))


def due(tx: Transaction, now: int) -> list[str]:
    """What is to be said by now."""
    return exchange_progress.due(tx, now, _AT_ONCE)


def put_off(tx: Transaction, moment: str, now: int) -> bool:
    """One that fails is tried again, and keeps no other back."""
    return exchange_progress.put_off(tx, moment, now + HOUR)


def said(tx: Transaction, moment: str, now: int) -> list[OutboxRow]:
    """To each alone, about what is really missing."""
    if not exchange_progress.passed(tx, moment):
        return []
    exchange_id, _, kind = moment.partition(":")
    exchange = exchanges.exchange(tx, exchange_id)
    if exchange is not None and kind == "reveal":
        return revealing.outcome(tx, exchange, now)
    if exchange is None or exchange.state != "drawn":
        return []
    there = [
        one for one in participants.everybody(tx, exchange_id) if one.match and one.left_at is None
    ]
    so_far = exchange_progress.of_all(tx, exchange_id)
    if kind == "remind":
        waiting = [one for one in there if so_far[one.id].giving == "nothing"]
        return [row for one in waiting for row in _reminded(tx, exchange, one, now)]
    if kind == "silent":
        return rescue.asks_others(tx, exchange, now) + _of_silence(tx, exchange, now)
    missing = [one for one in there if so_far[one.id].arrival == "missing"]
    rescues = [row for one in missing for row in rescue.opens(tx, exchange, one.id, now)]
    open_still = [one for one in there if so_far[one.id].arrival == "unknown"]
    return rescues + [row for one in open_still for row in _asked(tx, exchange, one, now)]


def _of_silence(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """A count for whoever runs it; nobody is asked to help before they say so."""
    gifts = len(rescue.silent(tx, exchange))
    if not gifts:
        return []
    said_so = Text("exchange-run-silent", {"gifts": gifts})
    go = Choice(f"{NAME}:{exchange.id}:run:rescue", Text("exchange-run-rescue"))
    return told(tx, exchange.organiser_id, Reply((said_so,), ((go,),)), now)


def _reminded(tx: Transaction, exchange: Exchange, giver: Participant, now: int) -> list[OutboxRow]:
    ward = None if giver.person_id is not None else giver
    said_so = Text("exchange-remind", {"day": exchange.exchange_day})
    return told(tx, who_sees(giver), Reply((said_so,), ((matches.button(exchange, ward),),)), now)


def _asked(tx: Transaction, exchange: Exchange, receiver: Participant, now: int) -> list[OutboxRow]:
    """The same to everybody who has not said, so that the question tells nothing."""
    question = receiving.question_to(exchange.id, receiver, "exchange-did-it-come")
    return told(tx, who_sees(receiver), question, now)
