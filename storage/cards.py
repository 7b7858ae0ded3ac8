"""Cards a person has ordered or received: what they are worth, how far they are, the proof."""

import json
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Literal

from storage.encryption import Unreadable
from storage.people import COLUMNS, Person, person_of
from storage.reminders import next_try
from storage.transaction import Row, Transaction

State = Literal["ordered", "arrived", "redeemed"]


@dataclass(frozen=True, slots=True)
class Card:
    """A card. `details` are the person's own words (name, number, day), encrypted at rest.

    "for" among them says whether it was bought as a "gift", for "myself" or a "match" of
    an exchange, "on" the day it is to
    be there; a card that was received has "received", one that does not work "trouble" with the
    reason. An order for several has "people", how many, and until all is redeemed "team": each
    with how far that card is. "note_at": when the note to forward was given last.
    `amount_minor` is 0 where the amount was not told.
    `remind_at`: when to ask how far it is; None: no more.
    `last_day`: until when it is valid; None: it does not run out, or nobody knows. `warn_at`: when
    to say that it runs out; None: never, or it has been said.
    """

    id: str
    person_id: int
    marketplace: str
    way: str
    amount_minor: int
    currency: str
    state: State
    ordered_at: int
    remind_at: int | None = None
    details: dict[str, str] = field(default_factory=dict)
    last_day: date | None = None
    warn_at: int | None = None

    @property
    def redeemed(self) -> "Card":
        """The card once it is redeemed: nothing is left to ask, and the names have served."""
        served = ("name", "team", "trouble", "on", "note_at")
        kept = {name: one for name, one in self.details.items() if name not in served}
        return replace(
            self, state="redeemed", remind_at=None, last_day=None, warn_at=None, details=kept
        )


_COLUMNS = (
    "id, person_id, marketplace, way, amount_minor, currency, state, ordered_at, remind_at,"
    " details, last_day, warn_at"
)
# So many tell which sites are used; asked at every step of a guide, so no grouping.
_LATEST = 30
_OF_CARD = ", ".join(f"c.{name.strip()}" for name in _COLUMNS.split(","))
_IDS_OF_PEOPLE_HERE = (
    "SELECT c.id FROM cards c JOIN people p ON p.id = c.person_id WHERE p.blocked_at IS NULL"
)


def keep(tx: Transaction, card: Card, now: int) -> None:
    """Store a card, new or changed."""
    tx.run(
        "INSERT INTO cards (id, person_id, marketplace, way, amount_minor, currency, state,"
        " ordered_at, remind_at, details, last_day, warn_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET marketplace = excluded.marketplace,"
        " amount_minor = excluded.amount_minor, currency = excluded.currency,"
        " state = excluded.state, details = excluded.details,"
        " remind_at = excluded.remind_at, last_day = excluded.last_day,"
        " warn_at = excluded.warn_at, changed_at = excluded.changed_at",
        card.id,
        card.person_id,
        card.marketplace,
        card.way,
        card.amount_minor,
        card.currency,
        card.state,
        card.ordered_at,
        card.remind_at,
        tx.cipher.encrypt(json.dumps(card.details), _place(card.id)),
        None if card.last_day is None else card.last_day.isoformat(),
        card.warn_at,
        now,
    )


def card(tx: Transaction, person_id: int, card_id: str) -> Card | None:
    """One card of this person; None if it is not theirs."""
    row = tx.row(
        f"SELECT {_COLUMNS} FROM cards WHERE id = ? AND person_id = ?",  # noqa: S608
        card_id,
        person_id,
    )
    return None if row is None else _card(tx, row)


def cards_of(tx: Transaction, person_id: int, most: int) -> list[Card]:
    """A person's cards, the latest first, at most `most`."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM cards WHERE person_id = ?"  # noqa: S608
        " ORDER BY ordered_at DESC LIMIT ?",
        person_id,
        most,
    )
    return [_card(tx, row) for row in rows]


def sites_used(tx: Transaction, person_id: int, most: int) -> tuple[str, ...]:
    """The marketplaces of a person's latest cards, the last used first."""
    rows = tx.rows(
        "SELECT marketplace FROM cards WHERE person_id = ? ORDER BY ordered_at DESC LIMIT ?",
        person_id,
        _LATEST,
    )
    return tuple(dict.fromkeys(code for (code,) in rows))[:most]


def waiting_cards(tx: Transaction, person_id: int, most: int) -> list[Card]:
    """A person's cards that we are going to ask about."""
    rows = tx.rows(
        f"SELECT {_COLUMNS} FROM cards"  # noqa: S608
        " WHERE person_id = ? AND remind_at IS NOT NULL ORDER BY ordered_at DESC LIMIT ?",
        person_id,
        most,
    )
    return [_card(tx, row) for row in rows]


def due_cards(tx: Transaction, now: int, most: int) -> list[str]:
    """Cards to ask about by `now`, by their ids; who has blocked the bot is not asked."""
    rows = tx.rows(
        f"{_IDS_OF_PEOPLE_HERE} AND c.remind_at <= ? ORDER BY c.remind_at LIMIT ?",
        now,
        most,
    )
    return [ident for (ident,) in rows]


def cards_running_out(tx: Transaction, now: int, most: int) -> list[str]:
    """Cards whose end is to be told by `now`, by their ids; not to who has blocked us."""
    rows = tx.rows(
        f"{_IDS_OF_PEOPLE_HERE} AND c.warn_at <= ? ORDER BY c.warn_at LIMIT ?",
        now,
        most,
    )
    return [ident for (ident,) in rows]


def card_of_somebody(tx: Transaction, card_id: str) -> tuple[Card, Person] | None:
    """A card and whose it is; None if it is gone. ValueError if it is damaged."""
    row = tx.row(
        f"SELECT {_OF_CARD}, {COLUMNS} FROM cards c"  # noqa: S608
        " JOIN people p ON p.id = c.person_id WHERE c.id = ?",
        card_id,
    )
    width = len(fields(Card))
    return None if row is None else (_card(tx, row[:width]), person_of(row[width:]))


def put_off_question(tx: Transaction, card_id: str, now: int) -> bool:
    """It could not be asked: try again later. False: it is not due any more."""
    later = _later(tx, card_id, now)
    sql = "UPDATE cards SET remind_at = ? WHERE id = ? AND remind_at <= ?"
    return bool(tx.run(sql, later, card_id, now))


def put_off_warning(tx: Transaction, card_id: str, now: int) -> bool:
    """It could not be said that it runs out: the same."""
    later = _later(tx, card_id, now)
    sql = "UPDATE cards SET warn_at = ? WHERE id = ? AND warn_at <= ?"
    return bool(tx.run(sql, later, card_id, now))


def _later(tx: Transaction, card_id: str, now: int) -> int:
    row = tx.row("SELECT ordered_at FROM cards WHERE id = ?", card_id)
    return next_try(now, int(row[0]) if row else now)


def forget_card(tx: Transaction, person_id: int, card_id: str) -> None:
    """Erase a card."""
    tx.run("DELETE FROM cards WHERE id = ? AND person_id = ?", card_id, person_id)


def purge_cards(tx: Transaction, untouched_since: int) -> int:
    """Erase cards that nobody has looked after for long, and what was personal about the others.

    One that still runs out keeps its site and its amount until that has been told.
    """
    erased = tx.run("DELETE FROM cards WHERE changed_at < ? AND warn_at IS NULL", untouched_since)
    return erased + tx.run(
        "UPDATE cards SET details = '' WHERE changed_at < ? AND details <> ''", untouched_since
    )


def _card(tx: Transaction, row: Row) -> Card:
    *kept, remind_at, sealed, last_day, warn_at = row
    ident, person_id, site, way, minor, currency, state, ordered_at = kept
    try:
        details = json.loads(tx.cipher.decrypt(sealed, _place(ident)))
    except (Unreadable, ValueError):
        details = {}
    return Card(
        ident, person_id, site, way, minor, currency, state, ordered_at, remind_at, details,
        date.fromisoformat(last_day) if last_day else None, warn_at,
    )  # fmt: skip


def _place(card_id: str) -> str:
    return f"cards:{card_id}:details"
