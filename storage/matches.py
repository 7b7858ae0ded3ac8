"""Whom each gives to, encrypted and of one length for all; and how far the word of it is."""

import base64
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a participant gives to (a participant's id), and the salt of the commitment's leaf."""

    receiver: str
    salt: bytes


def matches(tx: Transaction, exchange_id: str) -> dict[str, Match]:
    """Whom each gave to, by participants' ids, in the order of signing up; who left, too."""
    rows = tx.rows(
        "SELECT id, match FROM participants WHERE exchange_id = ? AND match IS NOT NULL"
        " ORDER BY number",
        exchange_id,
    )
    return {ident: opened_match(tx, ident, match) for ident, match in rows}


def match_all(tx: Transaction, matches: Sequence[tuple[str, Match]]) -> None:
    """Whom each gives to, written in the order of signing up."""
    tx.run_each(
        "UPDATE participants SET match = ?, delivery = 'owed', shown_at = NULL WHERE id = ?",
        [(tx.cipher.encrypt(_written(match), _place(giver)), giver) for giver, match in matches],
    )


def match_anew(
    tx: Transaction, matches: Sequence[tuple[str, Match]], changed: Collection[str]
) -> None:
    """Whom each gives to after a repair: all is written, only who is `changed` looks anew."""
    tx.run_each(
        "UPDATE participants SET match = ? WHERE id = ?",
        [(tx.cipher.encrypt(_written(match), _place(giver)), giver) for giver, match in matches],
    )
    tx.run_each(
        "UPDATE participants SET delivery = 'owed', shown_at = NULL WHERE id = ?",
        [(giver,) for giver, _ in matches if giver in changed],
    )


def delivered(tx: Transaction, participant_id: str, *, sent: bool) -> None:
    """The message about a match has arrived, or never will. One that was looked at has."""
    tx.run(
        "UPDATE participants SET delivery = ? WHERE id = ? AND delivery <> 'none'",
        "sent" if sent else "failed",
        participant_id,
    )


def looked_at(tx: Transaction, participant_id: str, now: int) -> None:
    """Somebody has seen whom they give to."""
    tx.run(
        "UPDATE participants SET shown_at = ? WHERE id = ? AND shown_at IS NULL",
        now,
        participant_id,
    )


def _written(match: Match) -> str:
    return json.dumps([match.receiver, base64.b64encode(match.salt).decode()])


def opened_match(tx: Transaction, giver: str, sealed: str) -> Match:
    """What is written in a row."""
    receiver, salt = json.loads(tx.cipher.decrypt(sealed, _place(giver)))
    return Match(receiver, base64.b64decode(salt))


def _place(giver: str) -> str:
    return f"participants:{giver}:match"
