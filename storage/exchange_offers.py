"""Who is to run an exchange instead of its organiser, and what became of that question."""

from dataclasses import dataclass
from typing import Literal

from storage.transaction import Transaction

Kind = Literal["hand-over", "take-over", "stays"]


@dataclass(frozen=True, slots=True)
class Offer:
    """`person_id` is who would run it. `hand-over`: they are asked; `take-over`: the organiser is;
    `stays`: the organiser said no.
    """

    exchange_id: str
    person_id: int
    kind: Kind
    asked_at: int


def keep(tx: Transaction, offer: Offer) -> None:
    """Store it, in the place of an earlier one."""
    tx.run(
        "INSERT INTO exchange_offers (exchange_id, person_id, kind, asked_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (exchange_id) DO UPDATE SET person_id = excluded.person_id,"
        " kind = excluded.kind, asked_at = excluded.asked_at",
        offer.exchange_id,
        offer.person_id,
        offer.kind,
        offer.asked_at,
    )


def offer(tx: Transaction, exchange_id: str) -> Offer | None:
    """The question that is open about an exchange, or was answered with no."""
    row = tx.row(
        "SELECT exchange_id, person_id, kind, asked_at FROM exchange_offers WHERE exchange_id = ?",
        exchange_id,
    )
    return None if row is None else Offer(*row)


def to_person(tx: Transaction, person_id: int) -> list[Offer]:
    """Those by which somebody would run an exchange."""
    rows = tx.rows(
        "SELECT exchange_id, person_id, kind, asked_at FROM exchange_offers WHERE person_id = ?",
        person_id,
    )
    return [Offer(*row) for row in rows]


def unanswered(tx: Transaction, asked_before: int, most: int) -> list[str]:
    """Exchanges whose organiser was asked before a moment, and says nothing."""
    rows = tx.rows(
        "SELECT exchange_id FROM exchange_offers WHERE kind = 'take-over' AND asked_at <= ?"
        " ORDER BY asked_at LIMIT ?",
        asked_before,
        most,
    )
    return [ident for (ident,) in rows]


def ask_later(tx: Transaction, exchange_id: str, now: int) -> bool:
    """As if it was asked now; whether there still is such a question."""
    return (
        tx.run("UPDATE exchange_offers SET asked_at = ? WHERE exchange_id = ?", now, exchange_id)
        == 1
    )


def drop(tx: Transaction, exchange_id: str) -> None:
    """Nobody is asked any more."""
    tx.run("DELETE FROM exchange_offers WHERE exchange_id = ?", exchange_id)
