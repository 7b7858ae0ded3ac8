"""The outbox: every message, edit, deletion and command menu that a committed unit owes.

A row is a text id with its arguments, encrypted, never a rendered text. It is deleted once the
message is sent; what a crash leaves behind is sent after the restart, in order.
"""

import enum
from dataclasses import dataclass, field
from typing import Literal

from storage.encryption import Unreadable
from storage.transaction import Transaction
from storage.updates import record_failure

Kind = Literal["message", "edit", "delete", "menu", "no-menu", "file"]


class Lane(enum.IntEnum):
    """What leaves first, between chats. `CODES` overtake within their chat, too."""

    CODES = 0  # deletions of what others wrote: a code may be in it
    ANSWERS = 1
    BULK = 2  # nobody is waiting for it
    LATE_EDITS = 3


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One thing to send. `payload` is the JSON that the sender's screens understand.

    `thread_id` is the topic of a group; None is none, or General. `reply` is `payload` before it
    became JSON; only rows that have not left memory have it.
    """

    id: int
    chat_id: int
    kind: Kind
    language: str
    payload: str
    conversation_id: str | None = None
    turn: int | None = None
    lane: Lane = Lane.ANSWERS
    thread_id: int | None = None
    reply: object | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that Telegram will never take, with the type of its refusal."""

    row_id: int
    reason: str


def post(tx: Transaction, row: OutboxRow, now: int) -> OutboxRow:
    """Write a row (its id from `tx.ids`); hand the result to the sender after the commit."""
    tx.run(
        "INSERT INTO outbox (id, chat_id, kind, language, payload, conversation_id, turn, lane,"
        " thread_id, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.id,
        row.chat_id,
        row.kind,
        row.language,
        tx.cipher.encrypt(row.payload, _place(row.id)),
        row.conversation_id,
        row.turn,
        row.lane.value,
        row.thread_id,
        now,
    )
    return row


def _place(row_id: int) -> str:
    return f"outbox:{row_id}:payload"


def waiting(tx: Transaction, after: int, most: int) -> list[OutboxRow]:
    """The next rows to send after the row `after`, oldest first."""
    rows = tx.rows(
        "SELECT id, chat_id, kind, language, payload, conversation_id, turn, lane, thread_id"
        " FROM outbox WHERE id > ? ORDER BY id LIMIT ?",
        after,
        most,
    )
    return [
        OutboxRow(
            ident, chat, kind, lang, _opened(tx, ident, sealed), conv, turn, Lane(lane), topic
        )
        for ident, chat, kind, lang, sealed, conv, turn, lane, topic in rows
    ]


def _opened(tx: Transaction, row_id: int, sealed: str) -> str:
    try:
        return tx.cipher.decrypt(sealed, _place(row_id))
    except Unreadable:
        return ""  # the sender refuses an empty payload, so one damaged row stops nobody


def settle(tx: Transaction, sent: list[int], refused: list[Refused], now: int) -> None:
    """Take the rows with these ids out: what was sent, and what never will be."""
    tx.run_each(
        "DELETE FROM outbox WHERE id = ?",
        [(row_id,) for row_id in (*sent, *(one.row_id for one in refused))],
    )
    for failed in refused:
        record_failure(tx, "outbox", failed.row_id, failed.reason, now)
