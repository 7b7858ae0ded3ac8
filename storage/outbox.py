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

    `thread_id` is the topic of a group; None is none, or General. `about` is the row that posted
    the message which this one rewrites. `receipt`: who learns what becomes of the row, as
    `storage.receipts` says. `reply` is `payload` before it became JSON; only rows that
    have not left memory have it. `message_id` is the message that an edit or a deletion is of,
    where that needs no look into `payload`.
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
    about: int | None = None
    receipt: str | None = None
    reply: object | None = field(default=None, compare=False, repr=False)
    message_id: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that Telegram will never take, with the type of its refusal."""

    row_id: int
    reason: str


def post(tx: Transaction, row: OutboxRow, now: int) -> OutboxRow:
    """Write a row (its id from `tx.ids`); hand the result to the sender after the commit."""
    tx.run(
        "INSERT INTO outbox (id, chat_id, kind, language, payload, conversation_id, turn, lane,"
        " thread_id, about, receipt, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.id,
        row.chat_id,
        row.kind,
        row.language,
        tx.cipher.encrypt(row.payload, _place(row.id)),
        row.conversation_id,
        row.turn,
        row.lane.value,
        row.thread_id,
        row.about,
        row.receipt,
        now,
    )
    return row


def _place(row_id: int) -> str:
    return f"outbox:{row_id}:payload"


# What is owed, chat by chat ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Owed:
    """A chat is owed rows of a lane, `newest` being the last of them."""

    chat_id: int
    lane: Lane
    newest: int


def owed(tx: Transaction) -> list[Owed]:
    """All chats that are owed something, whoever has waited longest first."""
    rows = tx.rows(
        "SELECT chat_id, lane, MAX(id) FROM outbox GROUP BY chat_id, lane ORDER BY MIN(id)"
    )
    return [Owed(chat_id, Lane(lane), newest) for chat_id, lane, newest in rows]


def rows_of_chat(tx: Transaction, chat_id: int, after: int, most: int) -> list[OutboxRow]:
    """The next rows of a chat after the row `after`, oldest first, but what overtakes them."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM outbox WHERE chat_id = ? AND id > ? AND lane > 0"  # noqa: S608
        " ORDER BY id LIMIT ?",
        chat_id,
        after,
        most,
    )
    return [_row(tx, *row) for row in rows]


def codes_of_chat(tx: Transaction, chat_id: int, after: int, most: int) -> list[OutboxRow]:
    """The next rows of a chat that overtake its others."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM outbox WHERE chat_id = ? AND id > ? AND lane = 0"  # noqa: S608
        " ORDER BY id LIMIT ?",
        chat_id,
        after,
        most,
    )
    return [_row(tx, *row) for row in rows]


def left_of_chat(tx: Transaction, chat_id: int, after: int) -> dict[Lane, int]:
    """The lanes of a chat's rows after the row `after`, and the newest of each."""
    rows = tx.rows(
        "SELECT lane, MAX(id) FROM outbox WHERE chat_id = ? AND id > ? GROUP BY lane",
        chat_id,
        after,
    )
    return {Lane(lane): newest for lane, newest in rows}


_COLUMNS = (
    "id, chat_id, kind, language, payload, conversation_id, turn, lane, thread_id, about, receipt"
)


def _row(  # noqa: PLR0913, PLR0917 - the columns
    tx: Transaction,
    ident: int,
    chat_id: int,
    kind: Kind,
    language: str,
    sealed: str,
    conversation_id: str | None,
    turn: int | None,
    lane: int,
    thread_id: int | None,
    about: int | None,
    receipt: str | None,
) -> OutboxRow:
    words = _opened(tx, ident, sealed)
    return OutboxRow(
        ident, chat_id, kind, language, words, conversation_id, turn, Lane(lane), thread_id, about,
        receipt,
    )  # fmt: skip


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


# Groups that are no longer what they were -------------------------------------------------------


def move_chat(tx: Transaction, old: int, new: int) -> None:
    """A group has got another id: what is to be said goes there, also instead of deletions.

    Nothing of the old chat can be edited or deleted. Without words a message is not sent. The
    screens of exchanges are posted again, each as it is then.
    """
    tx.run(
        "DELETE FROM outbox WHERE chat_id = ?"
        " AND (kind NOT IN ('message', 'file', 'delete') OR receipt LIKE 'screen:%')",
        old,
    )
    tx.run(
        "UPDATE outbox SET chat_id = ?, lane = CASE lane WHEN 0 THEN 1 ELSE lane END,"
        " kind = CASE kind WHEN 'delete' THEN 'message' ELSE kind END"
        " WHERE chat_id = ?",
        new,
        old,
    )


def drop_chat(tx: Transaction, chat_id: int) -> int:
    """Nobody is there any more: nothing is owed; the number of rows."""
    return tx.run("DELETE FROM outbox WHERE chat_id = ?", chat_id)
