"""Files waiting to be read, pictures and texts: Telegram's id of a file, encrypted, until then."""

from dataclasses import dataclass
from typing import Literal

from storage.encryption import Unreadable
from storage.people import COLUMNS, Person, person_of
from storage.transaction import Row, Transaction

LOOK = ""
"""The purpose of a file that was simply sent."""

Form = Literal["photo", "document", "text"]


@dataclass(frozen=True, slots=True)
class Place:
    """A group, with the topic there and the language to speak in. Nothing about who sent a file."""

    chat_id: int
    thread_id: int | None
    language: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question that was open: its conversation and turn."""

    conversation: str
    turn: int


@dataclass(frozen=True, slots=True)
class PictureJob:
    """A file to be read, of a person or in a group.

    `form`: "text" for a text file; else how Telegram takes it again. `album` is shared by pictures
    sent together, None for a single one. `purpose`: LOOK, or the id of the card whose receipt it
    may be. `question`: what was open when a text file came; `edited`: it is in an edited message.
    `said_row`: the outbox row that said of it, and of those with it, that it is being read.

    `file_id` is "" once it has been read and is not wanted, was too late to be read, or if it no
    longer decrypts; `verdict` is None before.
    """

    id: str
    person_id: int | None
    message_id: int
    album: str | None
    purpose: str
    form: Form
    file_id: str
    verdict: str | None = None
    tries: int = 0
    place: Place | None = None
    question: Question | None = None
    edited: bool = False
    said_row: int | None = None


_COLUMNS = (
    "j.id, j.person_id, j.message_id, j.album, j.purpose, j.form, j.file_id, j.verdict, j.tries,"
    " j.chat_id, j.thread_id, j.language, j.conversation_id, j.turn, j.edited, j.said_row"
)
_WIDTH = 16


def add(tx: Transaction, job: PictureJob, due_at: int, now: int) -> None:
    """A new file to be read from `due_at` on."""
    place, question = job.place, job.question
    tx.run(
        "INSERT INTO picture_jobs (id, person_id, chat_id, thread_id, language, message_id, album,"
        " purpose, form, conversation_id, turn, edited, said_row, file_id, tries, due_at, sent_at,"
        " waits_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
        job.id,
        job.person_id,
        place and place.chat_id,
        place and place.thread_id,
        place and place.language,
        job.message_id,
        job.album,
        job.purpose,
        job.form,
        question and question.conversation,
        question and question.turn,
        int(job.edited),
        job.said_row,
        tx.cipher.encrypt(job.file_id, _place(job.id)),
        due_at,
        now,
        now,
    )


def find(tx: Transaction, job_id: str) -> tuple[PictureJob, Person | None] | None:
    """A file, with whose it is (None in a group). None: it is gone."""
    row = tx.row(
        f"SELECT {_COLUMNS}, {COLUMNS}"  # noqa: S608
        " FROM picture_jobs j LEFT JOIN people p ON p.id = j.person_id WHERE j.id = ?",
        job_id,
    )
    if row is None:
        return None
    job = _job(tx, row[:_WIDTH])
    return job, None if job.person_id is None else person_of(row[_WIDTH:])


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


def waiting_in(tx: Transaction, chat_id: int) -> int:
    """How many files of a group wait."""
    row = tx.row("SELECT COUNT(*) FROM picture_jobs WHERE chat_id = ?", chat_id)
    return int(row[0]) if row else 0


def move_unread(tx: Transaction, old: int, new: int) -> None:
    """A group has another id: what is said of its files is said there.

    Messages are counted anew in it, so one of the old group must not be deleted by its number.
    """
    tx.run("UPDATE picture_jobs SET chat_id = ?, message_id = 0 WHERE chat_id = ?", new, old)


def leave_unread(tx: Transaction, chat_id: int) -> None:
    """A group is gone, and its files with it."""
    tx.run("DELETE FROM picture_jobs WHERE chat_id = ?", chat_id)


def remove(tx: Transaction, job_ids: list[str]) -> None:
    """These have been answered."""
    tx.run_each("DELETE FROM picture_jobs WHERE id = ?", [(job_id,) for job_id in job_ids])


def hand_on(tx: Transaction, job_id: str, said_row: int) -> None:
    """What was said of a file that has been read is said of this one now."""
    tx.run("UPDATE picture_jobs SET said_row = ? WHERE id = ?", said_row, job_id)


def remove_owed(tx: Transaction, person_id: int) -> list[int]:
    """What somebody is owed an answer about cannot be answered; the rows that said "one moment"."""
    said = tx.rows(
        "DELETE FROM picture_jobs WHERE person_id = ? AND (file_id IS NULL OR verdict IS NOT NULL)"
        " RETURNING said_row",
        person_id,
    )
    return [row for (row,) in said if row is not None]


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
    """Forget where files are that nobody could read, or keep, in time; in groups, all of it.

    How many they were.
    """
    gone = tx.run("DELETE FROM picture_jobs WHERE sent_at < ? AND chat_id IS NOT NULL", sent_before)
    return gone + tx.run(
        "UPDATE picture_jobs SET file_id = NULL, claimed_at = NULL, verdict = NULL"
        " WHERE sent_at < ? AND file_id IS NOT NULL",
        sent_before,
    )


def purge_picture_jobs(tx: Transaction, sent_before: int) -> int:
    """Erase what cannot be answered: its sender stays away. Whoever is there is told instead.

    How many they were.
    """
    return tx.run(
        "DELETE FROM picture_jobs WHERE sent_at < ? AND EXISTS (SELECT 1 FROM people p"
        " WHERE p.id = picture_jobs.person_id AND p.blocked_at IS NOT NULL)",
        sent_before,
    )


def _job(tx: Transaction, row: Row) -> PictureJob:
    ident, person_id, message_id, album, purpose, form, sealed, verdict, tries, *rest = row
    chat_id, thread_id, language, conversation, turn, edited, said_row = rest
    try:
        file_id = tx.cipher.decrypt(sealed, _place(ident)) if sealed else ""
    except Unreadable:
        file_id = ""
    return PictureJob(
        *(ident, person_id, message_id, album, purpose, form, file_id, verdict, tries),
        place=None if chat_id is None else Place(chat_id, thread_id, language),
        question=None if conversation is None else Question(conversation, turn),
        edited=bool(edited),
        said_row=said_row,
    )


def _place(job_id: str) -> str:
    return f"picture_jobs:{job_id}:file_id"
