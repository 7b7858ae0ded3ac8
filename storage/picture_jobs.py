"""Pictures and PDFs waiting to be read: Telegram's id of the file, encrypted, until it is read."""

from dataclasses import dataclass

from storage.encryption import Unreadable
from storage.people import COLUMNS, Person, person_of
from storage.transaction import Row, Transaction

LOOK = ""
"""The purpose of a picture that was simply sent."""


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A file to be read. `album` is shared by pictures sent together, None for a single one.

    `file_id` is "" once it has been read and is not wanted, was too late to be read, or if it no
    longer decrypts; `verdict` is None before.
    `purpose`: LOOK, or the id of the card whose receipt it may be. `form`: "photo" or "document".
    """

    id: str
    person_id: int
    message_id: int
    album: str | None
    purpose: str
    form: str
    file_id: str
    verdict: str | None = None
    tries: int = 0


_COLUMNS = (
    "j.id, j.person_id, j.message_id, j.album, j.purpose, j.form, j.file_id, j.verdict, j.tries"
)


def add(tx: Transaction, job: PictureJob, due_at: int, now: int) -> None:
    """A new file to be read from `due_at` on."""
    tx.run(
        "INSERT INTO picture_jobs (id, person_id, message_id, album, purpose, form, file_id,"
        " tries, due_at, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
        job.id,
        job.person_id,
        job.message_id,
        job.album,
        job.purpose,
        job.form,
        tx.cipher.encrypt(job.file_id, _place(job.id)),
        due_at,
        now,
    )


def claim(tx: Transaction, now: int) -> tuple[PictureJob, Person] | None:
    """The file that has been due longest, with whose it is: now being read. None: none is due."""
    row = tx.row(
        f"SELECT {_COLUMNS}, {COLUMNS}"  # noqa: S608
        " FROM picture_jobs j JOIN people p ON p.id = j.person_id"
        " WHERE j.file_id IS NOT NULL AND j.claimed_at IS NULL AND j.due_at <= ?"
        " ORDER BY j.due_at LIMIT 1",
        now,
    )
    if row is None:
        return None
    tx.run("UPDATE picture_jobs SET claimed_at = ?, tries = tries + 1 WHERE id = ?", now, row[0])
    return _job(tx, row[:9]), person_of(row[9:])


def next_due(tx: Transaction) -> int | None:
    """When the next file is due; None if none waits."""
    row = tx.row(
        "SELECT due_at FROM picture_jobs WHERE file_id IS NOT NULL AND claimed_at IS NULL"
        " ORDER BY due_at LIMIT 1"
    )
    return None if row is None else int(row[0])


def put_off(tx: Transaction, job_id: str, due_at: int) -> None:
    """It could not be fetched: again at `due_at`."""
    tx.run("UPDATE picture_jobs SET claimed_at = NULL, due_at = ? WHERE id = ?", due_at, job_id)


def release_all(tx: Transaction) -> int:
    """What was being read when the bot died is due again; how many."""
    return tx.run(
        "UPDATE picture_jobs SET claimed_at = NULL WHERE claimed_at IS NOT NULL AND verdict IS NULL"
    )


def settle(tx: Transaction, job_id: str, verdict: str, *, file_wanted: bool = False) -> bool:
    """It has been read: forget the file. False if it had been settled before, or is gone.

    `file_wanted`: where it is stays known until the rest of its album has been read, too.
    """
    if file_wanted:
        return bool(
            tx.run(
                "UPDATE picture_jobs SET verdict = ? WHERE id = ? AND verdict IS NULL",
                verdict,
                job_id,
            )
        )
    return bool(
        tx.run(
            "UPDATE picture_jobs SET file_id = NULL, claimed_at = NULL, verdict = ?"
            " WHERE id = ? AND verdict IS NULL",
            verdict,
            job_id,
        )
    )


def jobs_of(tx: Transaction, person_id: int) -> list[PictureJob]:
    """A person's files, read or not, the first sent first."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM picture_jobs j WHERE j.person_id = ?"  # noqa: S608
        " ORDER BY j.sent_at, j.message_id",
        person_id,
    )
    return [_job(tx, row) for row in rows]


def remove(tx: Transaction, job_ids: list[str]) -> None:
    """These have been answered."""
    tx.run_each("DELETE FROM picture_jobs WHERE id = ?", [(job_id,) for job_id in job_ids])


def who_is_owed_an_answer(tx: Transaction, now: int) -> Person | None:
    """Somebody whose file was read while they could not be reached, or has become too old for it.

    An album counts as read when all of it is.
    """
    row = tx.row(
        f"SELECT {COLUMNS} FROM picture_jobs j JOIN people p ON p.id = j.person_id"  # noqa: S608
        " WHERE j.sent_at <= ? AND p.blocked_at IS NULL"
        " AND (j.file_id IS NULL OR j.verdict IS NOT NULL) AND NOT EXISTS ("
        "SELECT 1 FROM picture_jobs o WHERE o.person_id = j.person_id AND o.album = j.album"
        " AND o.file_id IS NOT NULL AND o.verdict IS NULL) LIMIT 1",
        now,
    )
    return None if row is None else person_of(row)


def give_up(tx: Transaction, sent_before: int) -> int:
    """Forget where files are that nobody could read, or keep, in time."""
    return tx.run(
        "UPDATE picture_jobs SET file_id = NULL, claimed_at = NULL, verdict = NULL"
        " WHERE sent_at < ? AND file_id IS NOT NULL",
        sent_before,
    )


def purge_picture_jobs(tx: Transaction, sent_before: int) -> int:
    """Erase what cannot be answered: its sender stays away. Whoever is there is told instead."""
    return tx.run(
        "DELETE FROM picture_jobs WHERE sent_at < ? AND EXISTS (SELECT 1 FROM people p"
        " WHERE p.id = picture_jobs.person_id AND p.blocked_at IS NOT NULL)",
        sent_before,
    )


def _job(tx: Transaction, row: Row) -> PictureJob:
    ident, person_id, message_id, album, purpose, form, sealed, verdict, tries = row
    try:
        file_id = tx.cipher.decrypt(sealed, _place(ident)) if sealed else ""
    except Unreadable:
        file_id = ""
    return PictureJob(ident, person_id, message_id, album, purpose, form, file_id, verdict, tries)


def _place(job_id: str) -> str:
    return f"picture_jobs:{job_id}:file_id"
