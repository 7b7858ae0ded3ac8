"""A person's own address of the private part of an exchange: random, revocable, one purpose."""

import secrets
from dataclasses import dataclass
from typing import Literal

from storage.transaction import Transaction

Purpose = Literal["join", "organise"]
_BYTES = 16  # 128 bits; in hex, which the code guard never takes for a claim code


@dataclass(frozen=True, slots=True)
class Way:
    """Where an address leads, and whose it is."""

    exchange_id: str
    person_id: int
    purpose: Purpose


def token_of(tx: Transaction, way: Way) -> str:
    """The token of this way, made when it is first asked for."""
    row = tx.row(
        "SELECT tag, token FROM exchange_links"
        " WHERE exchange_id = ? AND person_id = ? AND purpose = ?",
        way.exchange_id,
        way.person_id,
        way.purpose,
    )
    if row is not None:
        return tx.cipher.decrypt(row[1], _place(row[0]))
    token = secrets.token_hex(_BYTES)
    tag = _tag(tx, token)
    tx.run(
        "INSERT INTO exchange_links (tag, exchange_id, person_id, purpose, token)"
        " VALUES (?, ?, ?, ?, ?)",
        tag,
        way.exchange_id,
        way.person_id,
        way.purpose,
        tx.cipher.encrypt(token, _place(tag)),
    )
    return token


def way_of(tx: Transaction, token: str) -> Way | None:
    """Where a token leads; None if it is none, or was revoked."""
    row = tx.row(
        "SELECT exchange_id, person_id, purpose FROM exchange_links WHERE tag = ?",
        _tag(tx, token),
    )
    return None if row is None else Way(*row)


def ways_of(tx: Transaction, exchange_id: str, person_id: int) -> list[Purpose]:
    """What somebody was given an address for."""
    rows = tx.rows(
        "SELECT purpose FROM exchange_links WHERE exchange_id = ? AND person_id = ?",
        exchange_id,
        person_id,
    )
    return [purpose for (purpose,) in rows]


def revoke(tx: Transaction, way: Way) -> None:
    """The address leads nowhere any more; the next one that is asked for is another."""
    tx.run(
        "DELETE FROM exchange_links WHERE exchange_id = ? AND person_id = ? AND purpose = ?",
        way.exchange_id,
        way.person_id,
        way.purpose,
    )


def _tag(tx: Transaction, token: str) -> str:
    return tx.cipher.tag(f"exchange link:{token}")


def _place(tag: str) -> str:
    return f"exchange_links:{tag}:token"
