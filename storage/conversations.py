"""Conversations: one row for each guide a person has open, one of them in front.

What was answered is one encrypted field. A closed conversation keeps its last turn for a while,
so that a second tap on its last button is known, and nothing of what was answered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.encryption import Unreadable
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Conversation:
    """A row. `state` is the guide's own JSON, None when it can no longer be read.

    `screen_row`: the outbox row that its message on the screen came from; `message_id`: the id of
    that message, None where it is not known (yet).
    """

    id: str
    person_id: int
    flow: str
    version: int
    turn: int
    step: str
    state: str | None
    closed: bool = False
    screen_row: int | None = None
    message_id: int | None = None


_COLUMNS = "id, person_id, flow, version, turn, step, state, closed_at, screen_row, message_id"


def in_front(tx: Transaction, person_id: int) -> Conversation | None:
    """The conversation that typed answers belong to."""
    row = tx.row(
        f"SELECT {_COLUMNS} FROM conversations WHERE person_id = ? AND in_front = 1",  # noqa: S608
        person_id,
    )
    return _conversation(tx, row)


def conversation(tx: Transaction, person_id: int, conversation_id: str) -> Conversation | None:
    """One conversation of this person, open or closed; None if it is not theirs."""
    row = tx.row(
        f"SELECT {_COLUMNS} FROM conversations WHERE id = ? AND person_id = ?",  # noqa: S608
        conversation_id,
        person_id,
    )
    return _conversation(tx, row)


def open_conversations(tx: Transaction, person_id: int, most: int) -> list[Conversation]:
    """What the person has open, the latest first."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM conversations"  # noqa: S608
        " WHERE person_id = ? AND closed_at IS NULL ORDER BY touched_at DESC LIMIT ?",
        person_id,
        most,
    )
    return [found for row in rows if (found := _conversation(tx, row)) is not None]


def _conversation(tx: Transaction, row: Row | None) -> Conversation | None:
    if row is None:
        return None
    ident, person_id, flow, version, turn, step, sealed, closed_at, *screen = row
    try:
        state = tx.cipher.decrypt(sealed, _place(ident)) if closed_at is None else sealed
    except Unreadable:
        state = None
    closed = closed_at is not None
    return Conversation(ident, person_id, flow, version, turn, step, state, closed, *screen)


def _place(conversation_id: str) -> str:
    return f"conversations:{conversation_id}:state"


def open_conversation(tx: Transaction, new: Conversation, now: int) -> None:
    """Store a new conversation and bring it to the front."""
    _step_back(tx, new.person_id)
    tx.run(
        "INSERT INTO conversations (id, person_id, flow, version, turn, step, state, in_front,"
        " opened_at, touched_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
        new.id,
        new.person_id,
        new.flow,
        new.version,
        new.turn,
        new.step,
        tx.cipher.encrypt(new.state or "", _place(new.id)),
        now,
        now,
    )


def save_turn(tx: Transaction, changed: Conversation, now: int) -> None:
    """Store a conversation after an answer, and where it is shown now."""
    tx.run(
        "UPDATE conversations SET turn = ?, step = ?, state = ?, touched_at = ?,"
        " screen_row = ?, message_id = ? WHERE id = ?",
        changed.turn,
        changed.step,
        tx.cipher.encrypt(changed.state or "", _place(changed.id)),
        now,
        changed.screen_row,
        changed.message_id,
        changed.id,
    )


def show_at(tx: Transaction, shown: Conversation) -> None:
    """Store where a conversation is shown now."""
    tx.run(
        "UPDATE conversations SET screen_row = ?, message_id = ? WHERE id = ?",
        shown.screen_row,
        shown.message_id,
        shown.id,
    )


def living_message(tx: Transaction, conversation_id: str) -> int | None:
    """The message that an open conversation is in; None if it is closed, or that is not known."""
    row = tx.row(
        "SELECT message_id FROM conversations WHERE id = ? AND closed_at IS NULL", conversation_id
    )
    return None if row is None else row[0]


def lives_in(tx: Transaction, person_id: int, message_id: int) -> bool:
    """Whether an open conversation of this person is in this message."""
    found = tx.row(
        "SELECT 1 FROM conversations WHERE person_id = ? AND message_id = ? AND closed_at IS NULL",
        person_id,
        message_id,
    )
    return found is not None


def note_screens(tx: Transaction, sent: Sequence[tuple[str, int, int]]) -> None:
    """Messages have got their ids: the conversation, the outbox row, the message.

    One that is not what its conversation shows any more changes nothing.
    """
    tx.run_each(
        "UPDATE conversations SET message_id = ? WHERE id = ? AND screen_row = ?",
        [(message_id, conversation_id, row_id) for conversation_id, row_id, message_id in sent],
    )


def bring_to_front(tx: Transaction, chosen: Conversation) -> None:
    """Typed answers go to this conversation from now on."""
    _step_back(tx, chosen.person_id)
    tx.run("UPDATE conversations SET in_front = 1 WHERE id = ?", chosen.id)


def _step_back(tx: Transaction, person_id: int) -> None:
    tx.run("UPDATE conversations SET in_front = 0 WHERE person_id = ? AND in_front = 1", person_id)


def close(tx: Transaction, ended: Conversation, last_choice: str | None, now: int) -> None:
    """End a conversation: its answers are overwritten, its reminder goes."""
    tx.run(
        "UPDATE conversations SET in_front = 0, state = ?, turn = ?, closed_at = ?,"
        " touched_at = ?, screen_row = ?, message_id = ? WHERE id = ?",
        last_choice or "",
        ended.turn + 1,
        now,
        now,
        ended.screen_row,
        ended.message_id,
        ended.id,
    )
    tx.run("DELETE FROM reminders WHERE conversation_id = ?", ended.id)


def purge_conversations(tx: Transaction, untouched_since: int, closed_before: int) -> int:
    """Erase what was closed a while ago and what nobody has touched for long."""
    closed = tx.run("DELETE FROM conversations WHERE closed_at < ?", closed_before)
    return closed + tx.run("DELETE FROM conversations WHERE touched_at < ?", untouched_since)
