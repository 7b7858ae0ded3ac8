"""Gift exchanges: what each is about, how far it is, and when it is to be drawn."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.exchange.terms import Terms
from storage.transaction import Row, Transaction

State = Literal["proposed", "collecting", "drawn", "cancelled", "closed"]
_ID_BYTES = 8


def new_id() -> str:
    """An id of our own for an exchange, a participant or a rule: it tells nothing."""
    return secrets.token_hex(_ID_BYTES)


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange of a group. `organiser_id` is a person; None: they are gone, or anonymous.

    `sign_up_until` and `draw_at` are moments (epoch ms); `draw_at` None: it is not drawn by itself.
    `thread_id`: the topic it began in. `root`: the commitment of its draw, in hex. `tries`: how
    often the draw failed since the last change. `version` grows with every change.
    """

    id: str
    group_id: int
    organiser_id: int | None
    state: State
    terms: Terms
    sign_up_until: int
    exchange_day: date
    begun_at: int
    version: int = 0
    thread_id: int | None = None
    draw_at: int | None = None
    tries: int = 0
    root: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether people sign up, and rules may change."""
        return self.state == "collecting"

    @property
    def is_over(self) -> bool:
        """Whether nobody does anything in it any more."""
        return self.state in ("cancelled", "closed")

    def has_day_come(self, now: int) -> bool:
        """Whether it is the day on which gifts are exchanged, or later."""
        return self.exchange_day <= self.terms.clock.day(now)


_COLUMNS = (
    "e.id, e.group_id, e.organiser_id, e.state, e.details, e.sign_up_until, e.exchange_day,"
    " e.begun_at, e.version, e.thread_id, e.draw_at, e.tries, e.root"
)
_MOST = 20


def keep(tx: Transaction, exchange: Exchange, now: int) -> None:
    """Store an exchange, new or changed; its version grows."""
    tx.run(
        "INSERT INTO exchanges (id, group_id, organiser_id, state, details, sign_up_until,"
        " exchange_day, begun_at, version, thread_id, draw_at, tries, root, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET organiser_id = excluded.organiser_id,"
        " state = excluded.state, details = excluded.details,"
        " sign_up_until = excluded.sign_up_until, exchange_day = excluded.exchange_day,"
        " version = excluded.version + 1, thread_id = excluded.thread_id,"
        " draw_at = excluded.draw_at, tries = excluded.tries, root = excluded.root,"
        " changed_at = excluded.changed_at",
        exchange.id,
        exchange.group_id,
        exchange.organiser_id,
        exchange.state,
        tx.cipher.encrypt(exchange.terms.model_dump_json(), _place(exchange.id)),
        exchange.sign_up_until,
        exchange.exchange_day.isoformat(),
        exchange.begun_at,
        exchange.version,
        exchange.thread_id,
        exchange.draw_at,
        exchange.tries,
        exchange.root,
        now,
    )


def touch(tx: Transaction, exchange: Exchange, now: int) -> None:
    """Something has changed that a draw depends on. One that was due and failed is tried again."""
    if exchange.is_open and exchange.draw_at is None and exchange.sign_up_until <= now:
        exchange = replace(exchange, draw_at=now)
    keep(tx, exchange, now)


def exchange(tx: Transaction, exchange_id: str) -> Exchange | None:
    """One exchange, whoever asks; None if there is none."""
    row = tx.row(f"SELECT {_COLUMNS} FROM exchanges e WHERE e.id = ?", exchange_id)  # noqa: S608
    return None if row is None else _exchange(tx, row)


def of_group(tx: Transaction, group_id: int) -> list[Exchange]:
    """A group's exchanges, the latest first."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM exchanges e WHERE e.group_id = ?"  # noqa: S608
        " ORDER BY e.begun_at DESC, e.id LIMIT ?",
        group_id,
        _MOST,
    )
    return _exchanges(tx, rows)


def organised_by(tx: Transaction, person_id: int) -> list[Exchange]:
    """The exchanges that somebody runs."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM exchanges e WHERE e.organiser_id = ?",  # noqa: S608
        person_id,
    )
    return _exchanges(tx, rows)


def due_to_draw(tx: Transaction, now: int, most: int) -> list[str]:
    """The ids of those to be drawn by now, overdue ones first."""
    rows = tx.rows(
        "SELECT id FROM exchanges WHERE draw_at <= ? ORDER BY draw_at LIMIT ?", now, most
    )
    return [ident for (ident,) in rows]


def put_off(tx: Transaction, exchange_id: str, until: int) -> bool:
    """A draw failed, and is tried again later; whether there is such a one. Reads nothing of it."""
    return (
        tx.run(
            "UPDATE exchanges SET draw_at = ?, tries = tries + 1"
            " WHERE id = ? AND draw_at IS NOT NULL",
            until,
            exchange_id,
        )
        == 1
    )


def tries(tx: Transaction, exchange_id: str) -> int:
    """How often its draw has failed since the last change."""
    row = tx.row("SELECT tries FROM exchanges WHERE id = ?", exchange_id)
    return int(row[0]) if row else 0


def run_by(tx: Transaction, exchange_id: str) -> int | None:
    """Whose it is to run, by a person's id; reads nothing else of it."""
    row = tx.row("SELECT organiser_id FROM exchanges WHERE id = ?", exchange_id)
    return None if row is None else row[0]


def purge_exchanges(tx: Transaction, before: int) -> int:
    """Forget what nobody has touched since a moment."""
    return tx.run("DELETE FROM exchanges WHERE changed_at < ?", before)


def purge_never_held(tx: Transaction, before: int) -> int:
    """Forget what was only thought of, or called off, before a moment."""
    return tx.run(
        "DELETE FROM exchanges WHERE changed_at < ? AND state IN ('proposed', 'cancelled')", before
    )


def _exchanges(tx: Transaction, rows: Iterable[Row]) -> list[Exchange]:
    return [_exchange(tx, row) for row in rows]


def _exchange(tx: Transaction, row: Row) -> Exchange:
    ident, group_id, organiser_id, state, details, sign_up_until, day, begun_at, *rest = row
    terms = Terms.model_validate_json(tx.cipher.decrypt(details, _place(ident)))
    return Exchange(
        ident, group_id, organiser_id, state, terms, sign_up_until, date.fromisoformat(day),
        begun_at, *rest,
    )  # fmt: skip


def _place(exchange_id: str) -> str:
    return f"exchanges:{exchange_id}:details"
