"""Conversations: one row for each guide a person has open, one of them in front.

What was answered is one encrypted field. A closed conversation keeps its last turn for a while,
so that a second tap on its last button is known, and nothing of what was answered.
"""

from dataclasses import dataclass

from storage.encryption import Unreadable
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Conversation:
    """A row. `state` is the guide's own JSON, None when it can no longer be read."""

    id: str
    person_id: int
    flow: str
    version: int
    turn: int
    step: str
    state: str | None
    closed: bool = False


_COLUMNS = "id, person_id, flow, version, turn, step, state, closed_at"


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
    ident, person_id, flow, version, turn, step, sealed, closed_at = row
    try:
        state = tx.cipher.decrypt(sealed, _place(ident)) if closed_at is None else sealed
    except Unreadable:
        state = None
    return Conversation(ident, person_id, flow, version, turn, step, state, closed_at is not None)


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
    """Store a conversation after an answer."""
    tx.run(
        "UPDATE conversations SET turn = ?, step = ?, state = ?, touched_at = ? WHERE id = ?",
        changed.turn,
        changed.step,
        tx.cipher.encrypt(changed.state or "", _place(changed.id)),
        now,
        changed.id,
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
        " touched_at = ? WHERE id = ?",
        last_choice or "",
        ended.turn + 1,
        now,
        now,
        ended.id,
    )
    tx.run("DELETE FROM reminders WHERE conversation_id = ?", ended.id)


def purge_conversations(tx: Transaction, untouched_since: int, closed_before: int) -> int:
    """Erase what was closed a while ago and what nobody has touched for long."""
    closed = tx.run("DELETE FROM conversations WHERE closed_at < ?", closed_before)
    return closed + tx.run("DELETE FROM conversations WHERE touched_at < ?", untouched_since)
