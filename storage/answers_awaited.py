"""Who wishes to be asked whether an answer has come, and when; of what is not kept."""

from bot.clock import DAY
from storage.people import COLUMNS, Person, person_of
from storage.transaction import Transaction


def ask_later(tx: Transaction, person_id: int, ask_at: int) -> bool:
    """Ask this person then. False: that was planned already."""
    planned = tx.run(
        "INSERT INTO answers_awaited (person_id, ask_at) VALUES (?, ?)"
        " ON CONFLICT (person_id) DO UPDATE SET ask_at = excluded.ask_at"
        " WHERE answers_awaited.ask_at <> excluded.ask_at",
        person_id,
        ask_at,
    )
    return planned == 1


def due(tx: Transaction, now: int, most: int) -> list[str]:
    """The ids of those whose time has come, the longest overdue first; none who blocked us."""
    rows = tx.rows(
        "SELECT a.person_id FROM answers_awaited a JOIN people p ON p.id = a.person_id"
        " WHERE a.ask_at <= ? AND p.blocked_at IS NULL ORDER BY a.ask_at LIMIT ?",
        now,
        most,
    )
    return [str(ident) for (ident,) in rows]


def awaited(tx: Transaction, person_id: int) -> tuple[Person, int] | None:
    """The person, and when they are to be asked; None if they are not."""
    row = tx.row(
        f"SELECT a.ask_at, {COLUMNS} FROM answers_awaited a JOIN people p ON p.id = a.person_id"  # noqa: S608
        " WHERE a.person_id = ?",
        person_id,
    )
    return None if row is None else (person_of(row[1:]), int(row[0]))


def put_off(tx: Transaction, person_id: int, now: int) -> bool:
    """It could not be asked: tomorrow again. False: it is not due any more."""
    sql = "UPDATE answers_awaited SET ask_at = ? WHERE person_id = ? AND ask_at <= ?"
    return bool(tx.run(sql, now + DAY, person_id, now))


def forget(tx: Transaction, person_id: int) -> None:
    """They have been asked, or do not wish it any more."""
    tx.run("DELETE FROM answers_awaited WHERE person_id = ?", person_id)


def purge_awaited(tx: Transaction, before: int) -> int:
    """Forget those who could not be asked for so long; how many they were."""
    return tx.run("DELETE FROM answers_awaited WHERE ask_at < ?", before)
