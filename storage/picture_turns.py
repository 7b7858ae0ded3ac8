"""Whose file is read next: turns go by person and by group, and what fails comes again later."""

from dataclasses import dataclass
from typing import Literal

from storage.people import COLUMNS, Person, person_of
from storage.transaction import Transaction

Kind = Literal["picture", "text"]
"""What is read in the same way: everything but text files is looked at as a picture."""


def claim(tx: Transaction, kind: Kind, now: int) -> str | None:
    """The id of a file of this kind that is due and now being read; None: none may be.

    Turns go by person and by group, one file at a time: whoever waits longest, since the file came
    or since their last turn. A text waits for somebody who cannot be reached.
    """
    row = tx.row(
        "SELECT j.id, j.person_id, j.chat_id FROM picture_jobs j"
        " WHERE j.file_id IS NOT NULL AND j.claimed_at IS NULL AND j.due_at <= ?"
        " AND (j.form = 'text') = (? = 'text')"
        " AND NOT EXISTS (SELECT 1 FROM picture_jobs o WHERE o.claimed_at IS NOT NULL"
        " AND o.verdict IS NULL AND (o.form = 'text') = (j.form = 'text')"
        " AND (o.person_id = j.person_id OR o.chat_id = j.chat_id))"
        " AND (j.form <> 'text' OR NOT EXISTS (SELECT 1 FROM people p"
        " WHERE p.id = j.person_id AND p.blocked_at IS NOT NULL))"
        " ORDER BY j.waits_since, j.due_at LIMIT 1",
        now,
        kind,
    )
    if row is None:
        return None
    job_id, person_id, chat_id = row
    tx.run("UPDATE picture_jobs SET claimed_at = ?, tries = tries + 1 WHERE id = ?", now, job_id)
    tx.run(
        "UPDATE picture_jobs SET waits_since = ? WHERE file_id IS NOT NULL"
        " AND (person_id = ? OR chat_id = ?)",
        now,
        person_id,
        chat_id,
    )
    return str(job_id)


def next_due(tx: Transaction, after: int) -> int | None:
    """When the next file is due after a moment; None if none waits for it."""
    row = tx.row(
        "SELECT due_at FROM picture_jobs WHERE file_id IS NOT NULL AND claimed_at IS NULL"
        " AND due_at > ? ORDER BY due_at LIMIT 1",
        after,
    )
    return None if row is None else int(row[0])


def put_off(tx: Transaction, job_id: str, due_at: int) -> None:
    """It could not be read: again at `due_at`."""
    tx.run("UPDATE picture_jobs SET claimed_at = NULL, due_at = ? WHERE id = ?", due_at, job_id)


def release_all(tx: Transaction) -> int:
    """What was being read when the bot died is due again; how many."""
    return tx.run(
        "UPDATE picture_jobs SET claimed_at = NULL WHERE claimed_at IS NOT NULL AND verdict IS NULL"
    )


@dataclass(frozen=True, slots=True)
class Failed:
    """What is known of a file without reading its row: `person` is None in a group."""

    message_id: int
    form: str
    tries: int
    said_row: int | None
    person: Person | None


def failed(tx: Transaction, job_id: str) -> Failed | None:
    """A file whose row, or answer, makes trouble; None: it is gone."""
    row = tx.row(
        f"SELECT j.message_id, j.form, j.tries, j.said_row, {COLUMNS}"  # noqa: S608
        " FROM picture_jobs j LEFT JOIN people p ON p.id = j.person_id WHERE j.id = ?",
        job_id,
    )
    if row is None:
        return None
    message_id, form, tries, said_row, *person = row
    known = None if person[0] is None else person_of(tuple(person))
    return Failed(message_id, form, tries, said_row, known)
