"""The rules of an exchange: who must not give to whom, by participants' ids."""

import json
from dataclasses import dataclass
from typing import Literal

from storage.transaction import Row, Transaction

Kind = Literal["never", "one-way", "team"]


@dataclass(frozen=True, slots=True)
class ExchangeRule:
    """`never`: two, neither way; `one-way`: the first does not give to the second; `team`: several.

    `said_by`: the participant who keeps it to themselves; None: the organiser's.
    """

    id: str
    exchange_id: str
    kind: Kind
    people: tuple[str, ...]
    said_by: str | None = None


def keep(tx: Transaction, rule: ExchangeRule) -> None:
    """Store a new rule."""
    content = json.dumps([rule.kind, *rule.people])
    tx.run(
        "INSERT INTO exchange_rules (id, exchange_id, said_by, content) VALUES (?, ?, ?, ?)",
        rule.id,
        rule.exchange_id,
        rule.said_by,
        tx.cipher.encrypt(content, _place(rule.id)),
    )


def rules_of(tx: Transaction, exchange_id: str) -> list[ExchangeRule]:
    """All rules of an exchange, those that somebody keeps to themselves, too."""
    rows = tx.rows(
        "SELECT id, exchange_id, said_by, content FROM exchange_rules WHERE exchange_id = ?"
        " ORDER BY id",
        exchange_id,
    )
    return [_rule(tx, row) for row in rows]


def said_by(tx: Transaction, participant_id: str) -> list[ExchangeRule]:
    """What a participant keeps to themselves."""
    rows = tx.rows(
        "SELECT id, exchange_id, said_by, content FROM exchange_rules WHERE said_by = ?",
        participant_id,
    )
    return [_rule(tx, row) for row in rows]


def _rule(tx: Transaction, row: Row) -> ExchangeRule:
    ident, exchange_id, said_by, content = row
    kind, *people = json.loads(tx.cipher.decrypt(content, _place(ident)))
    return ExchangeRule(ident, exchange_id, kind, tuple(people), said_by)


def ask(tx: Transaction, rule_id: str, now: int) -> bool:
    """Whoever said it is asked about it now; False: they were before."""
    return (
        tx.run(
            "UPDATE exchange_rules SET asked_at = ? WHERE id = ? AND asked_at IS NULL", now, rule_id
        )
        == 1
    )


def drop(tx: Transaction, rule_id: str) -> None:
    """A rule is gone."""
    tx.run("DELETE FROM exchange_rules WHERE id = ?", rule_id)


def _place(rule_id: str) -> str:
    return f"exchange_rules:{rule_id}:content"
