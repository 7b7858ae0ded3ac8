"""A tick later what was written is owed to its reader, apart from what its writer is owed."""

import secrets
from dataclasses import replace

from bot.clock import MINUTE
from bot.dialogue import Arg, Choice, Name, Reply, Text
from bot.exchange.passed_on import untappable
from bot.exchange.thread import Side, Talk, Waiting, other
from bot.flows.exchange.message import To
from handlers.exchange import group_screen, telling
from handlers.exchange.act import NAME
from handlers.exchange.relay import buttons
from handlers.exchange.relay.pairs import is_over
from storage import exchange_threads, exchanges, participants
from storage.exchange_threads import Thread
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.transaction import Transaction

_PUT_OFF = 5 * MINUTE
_TOLD_WITHIN = 10 * MINUTE


def due(tx: Transaction, now: int) -> list[str]:
    """Threads in which something waits."""
    return exchange_threads.due(tx, now)


def put_off(tx: Transaction, thread_id: str, now: int) -> bool:
    """One that fails waits, and keeps no other from being handed on."""
    return exchange_threads.put_off(tx, thread_id, now + _PUT_OFF)


def handed_on(tx: Transaction, thread_id: str, now: int) -> list[OutboxRow]:
    """What waits is owed to its readers; whoever wrote what cannot arrive hears that, later on.

    Not at once: somebody may look at the moment at which a chat was found to be closed.
    """
    thread = exchange_threads.thread(tx, thread_id)
    exchange = exchanges.exchange(tx, thread.exchange_id) if thread is not None else None
    if thread is None or exchange is None:
        return []
    talk, rows = thread.talk, list[OutboxRow]()
    lost = set[Side](talk.lost_by)
    if talk.is_open and not is_over(exchange, now):
        for one in talk.waiting:
            owed = _owed(tx, exchange, thread, one, now)
            rows += owed
            lost |= set() if owed else {one.by}
    tell_at = (talk.tell_at or now + 1 + secrets.randbelow(_TOLD_WITHIN)) if lost else 0
    if lost and tell_at <= now:
        for side in sorted(lost):
            rows += _told_lost(tx, exchange, thread, side, now)
        lost, tell_at = set(), 0
    report_at = talk.report_at
    if report_at and report_at <= now:
        rows += _reported(tx, exchange, now)
        report_at = 0
    left: Talk = talk.model_copy(
        update={
            "waiting": (),
            "lost_by": frozenset(lost),
            "tell_at": tell_at,
            "report_at": report_at,
        }
    )
    exchange_threads.keep(tx, replace(thread, talk=left))
    return rows


def _reported(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """Whoever runs it hears how many were stopped, be it their own or not."""
    count = exchange_threads.stopped(tx, exchange.id)
    if count == 0 or exchange.organiser_id is None:
        return []
    said = (group_screen.title(exchange), Text("exchange-run-stopped", {"threads": count}))
    screen = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"))
    return telling.told(tx, exchange.organiser_id, Reply(said, ((screen,),)), now)


def _owed(
    tx: Transaction, exchange: Exchange, thread: Thread, one: Waiting, now: int
) -> list[OutboxRow]:
    reader = _there(tx, thread.talk.who(other(one.by)))
    if reader is None:
        return []
    back: To = "giver" if one.by == "giver" else "match"
    receipt = exchange_threads.receipt(tx, thread.id, one.by)
    reply = Reply(
        _said(reader, one),
        (
            (buttons.write(exchange, back, reader, thread.id),),
            (buttons.stop(exchange, reader, thread.id),),
        ),
    )
    return telling.told(tx, telling.who_sees(reader), reply, now, receipt=receipt)


def _said(reader: Participant, one: Waiting) -> tuple[Text, ...]:
    words: dict[str, Arg] = {
        **_whose(reader),
        "to": one.by,
        "words": Name(untappable(one.words)),
    }
    said = Text("exchange-message-from", words)
    return (said, Text("exchange-message-careful")) if one.careful else (said,)


def _told_lost(
    tx: Transaction, exchange: Exchange, thread: Thread, side: Side, now: int
) -> list[OutboxRow]:
    writer = _there(tx, thread.talk.who(side))
    if writer is None:
        return []
    to: To = "match" if side == "giver" else "giver"
    said = Text("exchange-message-lost", {"to": to, **_whose(writer)})
    again = ((buttons.write(exchange, to, writer, thread.id),),)
    return telling.told(tx, telling.who_sees(writer), Reply((said,), again), now)


def _whose(one: Participant) -> dict[str, Arg]:
    ward = one.person_id is None
    return {"whose": "ward" if ward else "own", "ward": Name(one.details.name if ward else "")}


def _there(tx: Transaction, participant_id: str) -> Participant | None:
    found = participants.participant(tx, participant_id)
    return None if found is None or found.left_at is not None else found
