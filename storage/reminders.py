"""Reminders as rows with a due time. What fell due while the bot was down is still due."""

from dataclasses import dataclass

from bot.clock import DAY
from storage.people import COLUMNS, Person, person_of
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder whose time has come, with the conversation it is about."""

    conversation_id: str
    text_id: str
    due_at: int
    touched_at: int
    person: Person


def remind(tx: Transaction, conversation_id: str, text_id: str, due_at: int) -> None:
    """Remind the person of this conversation at `due_at`; replaces an earlier reminder."""
    tx.run(
        "INSERT INTO reminders (conversation_id, text_id, due_at) VALUES (?, ?, ?)"
        " ON CONFLICT (conversation_id) DO UPDATE SET text_id = excluded.text_id,"
        " due_at = excluded.due_at",
        conversation_id,
        text_id,
        due_at,
    )


def due(tx: Transaction, now: int, most: int) -> list[str]:
    """The conversations with a reminder due by `now`, the longest overdue first, at most `most`.

    Those of people who have blocked the bot wait until they are back.
    """
    rows = tx.rows(
        "SELECT r.conversation_id FROM reminders r JOIN conversations c ON c.id = r.conversation_id"
        " JOIN people p ON p.id = c.person_id"
        " WHERE r.due_at <= ? AND p.blocked_at IS NULL ORDER BY r.due_at LIMIT ?",
        now,
        most,
    )
    return [ident for (ident,) in rows]


def reminder(tx: Transaction, conversation_id: str) -> Due | None:
    """The reminder of a conversation; None if there is none any more."""
    row = tx.row(
        f"SELECT r.conversation_id, r.text_id, r.due_at, c.touched_at, {COLUMNS}"  # noqa: S608
        " FROM reminders r JOIN conversations c ON c.id = r.conversation_id"
        " JOIN people p ON p.id = c.person_id WHERE r.conversation_id = ?",
        conversation_id,
    )
    return None if row is None else Due(row[0], row[1], row[2], row[3], person_of(row[4:]))


def put_off(tx: Transaction, conversation_id: str, now: int) -> bool:
    """It could not be given: try again later. False: it is not due any more."""
    row = tx.row("SELECT touched_at FROM conversations WHERE id = ?", conversation_id)
    later = next_try(now, int(row[0]) if row else now)
    sql = "UPDATE reminders SET due_at = ? WHERE conversation_id = ? AND due_at <= ?"
    return bool(tx.run(sql, later, conversation_id, now))


def next_try(now: int, since: int) -> int:
    """When to remind of something again where that failed: it is twice as old then.

    A day passes at least; so there are only a few tries before it is too old to be kept.
    """
    return now + max(now - since, DAY)


def forget(tx: Transaction, conversation_id: str) -> None:
    """The reminder was given, or is no longer wanted."""
    tx.run("DELETE FROM reminders WHERE conversation_id = ?", conversation_id)
