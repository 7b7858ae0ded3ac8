"""Who takes part in an exchange, and what they say of themselves."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.exchange.details import Details
from bot.exchange.naming import Named
from storage.matches import Match, opened_match
from storage.transaction import Row, Transaction

Kind = Literal["telegram", "offline"]
Delivery = Literal["none", "owed", "sent", "failed"]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part. `person_id`: None without Telegram, or once they are erased.

    `guardian_id`: the person who looks after somebody without Telegram. `number` is the order of
    signing up. `delivery`: how far the message about their match is; `shown_at`: when they looked.
    `left_at`: when they left; before the draw who leaves is taken out altogether. `faded`: how much
    of what they said is erased, as it was long ago (2: all).
    """

    id: str
    exchange_id: str
    person_id: int | None
    kind: Kind
    number: int
    details: Details
    guardian_id: int | None = None
    match: Match | None = None
    delivery: Delivery = "none"
    shown_at: int | None = None
    left_at: int | None = None
    faded: int = 0


_COLUMNS = (
    "p.id, p.exchange_id, p.person_id, p.kind, p.number, p.details, p.guardian_id, p.match,"
    " p.delivery, p.shown_at, p.left_at, p.faded"
)


def join(tx: Transaction, participant: Participant) -> None:
    """Somebody new takes part."""
    tx.run(
        "INSERT INTO participants (id, exchange_id, person_id, kind, guardian_id, number, details,"
        " delivery) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        participant.id,
        participant.exchange_id,
        participant.person_id,
        participant.kind,
        participant.guardian_id,
        participant.number,
        _sealed(tx, participant),
        participant.delivery,
    )


def next_number(tx: Transaction, exchange_id: str) -> int:
    """The number of the next one to sign up; nobody gets one that somebody had."""
    row = tx.row("SELECT MAX(number) FROM participants WHERE exchange_id = ?", exchange_id)
    return 1 + ((row[0] if row else None) or 0)


def describe(tx: Transaction, participant: Participant) -> None:
    """Keep the details as they are in `participant`."""
    tx.run(
        "UPDATE participants SET details = ? WHERE id = ?",
        _sealed(tx, participant),
        participant.id,
    )


def take_out(tx: Transaction, participant_id: str) -> None:
    """Somebody takes part no more, and nothing of them is kept."""
    tx.run("DELETE FROM participants WHERE id = ?", participant_id)


def leave(tx: Transaction, participant: Participant, now: int) -> None:
    """Somebody leaves: after the draw their place stays, with nothing of them in it."""
    if participant.match is None:
        take_out(tx, participant.id)
        return
    nobody = Details(name="")
    tx.run(
        "UPDATE participants SET person_id = NULL, guardian_id = NULL, left_at = ?, details = ?"
        " WHERE id = ?",
        now,
        tx.cipher.encrypt(nobody.model_dump_json(), _place(participant.id, "details")),
        participant.id,
    )
    tx.run("DELETE FROM exchange_rules WHERE said_by = ?", participant.id)


# Who there is -----------------------------------------------------------------------------------


def everybody(tx: Transaction, exchange_id: str) -> list[Participant]:
    """All who take part, in the order of signing up; who left after the draw, too."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM participants p WHERE p.exchange_id = ?"  # noqa: S608
        " ORDER BY p.number",
        exchange_id,
    )
    return _participants(tx, rows)


def named(tx: Transaction, exchange_id: str) -> list[Named]:
    """What those who have not left are called; quicker than `everybody`, as many ask at once."""
    rows = tx.rows(
        "SELECT id, number, details FROM participants WHERE exchange_id = ? AND left_at IS NULL"
        " ORDER BY number",
        exchange_id,
    )
    found = []
    for ident, number, sealed in rows:
        said = json.loads(tx.cipher.decrypt(sealed, _place(ident, "details")))
        found.append(Named(ident, number, said["name"], said.get("word", "")))
    return found


def how_many(tx: Transaction, exchange_id: str) -> int:
    """How many take part, and have not left."""
    row = tx.row(
        "SELECT COUNT(*) FROM participants WHERE exchange_id = ? AND left_at IS NULL", exchange_id
    )
    return int(row[0]) if row else 0


def participant(tx: Transaction, participant_id: str) -> Participant | None:
    """One of them."""
    row = tx.row(
        f"SELECT {_COLUMNS} FROM participants p WHERE p.id = ?",  # noqa: S608
        participant_id,
    )
    return None if row is None else _participant(tx, row)


def in_exchange(tx: Transaction, exchange_id: str, person_id: int) -> Participant | None:
    """A person's own place in an exchange."""
    row = tx.row(
        f"SELECT {_COLUMNS} FROM participants p"  # noqa: S608
        " WHERE p.exchange_id = ? AND p.person_id = ?",
        exchange_id,
        person_id,
    )
    return None if row is None else _participant(tx, row)


def of_person(tx: Transaction, person_id: int) -> list[Participant]:
    """A person's own places, wherever they take part."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM participants p WHERE p.person_id = ?",  # noqa: S608
        person_id,
    )
    return _participants(tx, rows)


def reachable(tx: Transaction, exchange_id: str, but: int) -> list[str]:
    """The ids of those who can be written to, but for one person, in the order of signing up."""
    rows = tx.rows(
        "SELECT p.id FROM participants p JOIN people q ON q.id = p.person_id"
        " WHERE p.exchange_id = ? AND p.person_id <> ? AND p.left_at IS NULL"
        " AND q.blocked_at IS NULL ORDER BY p.number",
        exchange_id,
        but,
    )
    return [ident for (ident,) in rows]


def held_before(tx: Transaction, before: date, faded: int, most: int) -> list[Participant]:
    """Some whose exchange was held before a day, and of whom less than so much is faded."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM exchanges e JOIN participants p ON p.exchange_id = e.id"  # noqa: S608
        " WHERE e.exchange_day < ? AND p.faded < ? LIMIT ?",
        before.isoformat(),
        faded,
        most,
    )
    return _participants(tx, rows)


def wards(tx: Transaction, person_id: int) -> list[Participant]:
    """Those without Telegram whom a person looks after, in any exchange."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM participants p WHERE p.guardian_id = ? ORDER BY p.number",  # noqa: S608
        person_id,
    )
    return _participants(tx, rows)


# Places ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody who takes part, without anything they say."""

    id: str
    person_id: int | None
    kind: Kind
    guardian_id: int | None


def places(tx: Transaction, exchange_id: str) -> list[Place]:
    """All who take part and have not left, in the order of signing up."""
    rows = tx.rows(
        "SELECT id, person_id, kind, guardian_id FROM participants"
        " WHERE exchange_id = ? AND left_at IS NULL ORDER BY number",
        exchange_id,
    )
    return [Place(*row) for row in rows]


def forget_left(tx: Transaction, exchange_id: str) -> int:
    """The empty places of those who have left are gone; how many."""
    return tx.run(
        "DELETE FROM participants WHERE exchange_id = ? AND left_at IS NOT NULL", exchange_id
    )


def _participants(tx: Transaction, rows: Iterable[Row]) -> list[Participant]:
    return [_participant(tx, row) for row in rows]


def _participant(tx: Transaction, row: Row) -> Participant:
    ident, exchange_id, person_id, kind, number, details, guardian_id, match, *rest = row
    opened = tx.cipher.decrypt(details, _place(ident, "details"))
    drawn = None if match is None else opened_match(tx, ident, match)
    return Participant(
        ident, exchange_id, person_id, kind, number, Details.model_validate_json(opened),
        guardian_id, drawn, *rest,
    )  # fmt: skip


def _sealed(tx: Transaction, participant: Participant) -> str:
    details = participant.details.model_dump_json()
    return tx.cipher.encrypt(details, _place(participant.id, "details"))


def _place(participant_id: str, column: str) -> str:
    return f"participants:{participant_id}:{column}"
