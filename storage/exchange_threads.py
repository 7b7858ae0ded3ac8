"""Threads of anonymous messages: which pair writes to each other is in no column."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.exchange.thread import Side, Talk
from storage import matches as kept_matches
from storage import participants
from storage.encryption import Unreadable
from storage.transaction import Row, Transaction

_RECEIPT = "exchange_threads:receipt"
_AT_ONCE = 50
_NEXT = 0
"""Due before anything else."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread of an exchange, and what is known of it."""

    id: str
    exchange_id: str
    talk: Talk


def keep(tx: Transaction, thread: Thread, due_at: int = _NEXT) -> None:
    """Store it. `due_at`: when what is waiting there is to be handed on."""
    talk = thread.talk
    is_news = bool(talk.waiting) or (bool(talk.lost_by) and not talk.tell_at)
    tx.run(
        "INSERT INTO exchange_threads (id, exchange_id, content, due_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET content = excluded.content, due_at = excluded.due_at",
        thread.id,
        thread.exchange_id,
        tx.cipher.encrypt(talk.model_dump_json(), _place(thread.id)),
        due_at if is_news else talk.due_at,
    )


def thread(tx: Transaction, thread_id: str) -> Thread | None:
    """One of them."""
    row = tx.row("SELECT id, exchange_id, content FROM exchange_threads WHERE id = ?", thread_id)
    return None if row is None else _thread(tx, row)


def between(tx: Transaction, exchange_id: str, giver: str, match: str) -> Thread | None:
    """The thread of a pair, stopped or not; None where there is none, or it has ended."""
    of_pair = (one for one in of_exchange(tx, exchange_id) if one.talk.pair == (giver, match))
    return next((one for one in of_pair if not one.talk.ended), None)


def of_exchange(tx: Transaction, exchange_id: str) -> list[Thread]:
    """All of an exchange, in no order that tells anything."""
    rows = tx.rows(
        "SELECT id, exchange_id, content FROM exchange_threads WHERE exchange_id = ? ORDER BY id",
        exchange_id,
    )
    return [_thread(tx, row) for row in rows]


def of_participant(tx: Transaction, exchange_id: str, participant_id: str) -> list[Thread]:
    """Those in which somebody writes or may read."""
    return [one for one in of_exchange(tx, exchange_id) if participant_id in one.talk.pair]


def stopped(tx: Transaction, exchange_id: str) -> int:
    """How many somebody has stopped."""
    return sum(bool(one.talk.stopped_by) for one in of_exchange(tx, exchange_id))


# Ends -------------------------------------------------------------------------------------------


def end_threads(tx: Transaction, participant_ids: Iterable[str]) -> None:
    """End those threads of these people that are no pair's any more, once others are drawn.

    Nobody is told. One that was stopped stays so, should the two become a pair again.
    """
    ids = set(participant_ids)
    found = (participants.participant(tx, one) for one in sorted(ids))
    for exchange_id in {one.exchange_id for one in found if one is not None}:
        matches = kept_matches.matches(tx, exchange_id)
        for one in of_exchange(tx, exchange_id):
            match = matches.get(one.talk.giver)
            paired = match is not None and match.receiver == one.talk.match
            if not (paired or one.talk.stopped_by or ids.isdisjoint(one.talk.pair)):
                keep(tx, replace(one, talk=one.talk.over))


def drop_of(tx: Transaction, exchange_id: str, participant_id: str) -> None:
    """Somebody has left: nothing is kept of what they wrote, or were written."""
    tx.run_each(
        "DELETE FROM exchange_threads WHERE id = ?",
        [(one.id,) for one in of_participant(tx, exchange_id, participant_id)],
    )


def purge_threads(tx: Transaction, held_before: date) -> int:
    """Forget those of exchanges that were held before a day."""
    return tx.run(
        "DELETE FROM exchange_threads WHERE exchange_id IN"
        " (SELECT id FROM exchanges WHERE exchange_day < ?)",
        held_before.isoformat(),
    )


# What is to be handed on ------------------------------------------------------------------------


def due(tx: Transaction, now: int) -> list[str]:
    """The ids of those with something to hand on."""
    rows = tx.rows(
        "SELECT id FROM exchange_threads WHERE due_at <= ? ORDER BY due_at LIMIT ?", now, _AT_ONCE
    )
    return [ident for (ident,) in rows]


def put_off(tx: Transaction, thread_id: str, until: int) -> bool:
    """Hand it on later; reads nothing of it. Whether there is such a one."""
    return (
        tx.run(
            "UPDATE exchange_threads SET due_at = ? WHERE id = ? AND due_at IS NOT NULL",
            until,
            thread_id,
        )
        == 1
    )


def receipt(tx: Transaction, thread_id: str, by: Side) -> str:
    """What learns whether a message of a side has arrived; it names nothing without the key."""
    return "word:" + tx.cipher.encrypt(json.dumps([thread_id, by]), _RECEIPT)


def lost(tx: Transaction, sealed: str) -> None:
    """By what stands behind the colon of a receipt: that message never arrives."""
    try:
        thread_id, by = json.loads(tx.cipher.decrypt(sealed, _RECEIPT))
        found = thread(tx, thread_id)
    except Unreadable:
        return  # a damaged row keeps no other from being settled
    if found is not None and not found.talk.ended:
        gone = {"lost_by": found.talk.lost_by | {by}}
        keep(tx, replace(found, talk=found.talk.model_copy(update=gone)))


def _thread(tx: Transaction, row: Row) -> Thread:
    ident, exchange_id, content = row
    opened = tx.cipher.decrypt(content, _place(ident))
    return Thread(ident, exchange_id, Talk.model_validate_json(opened))


def _place(thread_id: str) -> str:
    return f"exchange_threads:{thread_id}:content"
