"""Recipients that a person wanted remembered: encrypted, the last used first."""

import json
from dataclasses import dataclass

from storage.encryption import Unreadable
from storage.transaction import Transaction

MOST_REMEMBERED = 20


@dataclass(frozen=True, slots=True)
class Remembered:
    """A recipient: `details` are the answers of the buy guide that are about them."""

    id: str
    details: dict[str, str]


def remember(tx: Transaction, person_id: int, one: Remembered, now: int) -> None:
    """Keep a recipient, new or changed; the one not used for longest gives way to a new one."""
    tx.run(
        "INSERT INTO recipients (id, person_id, details, used_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET details = excluded.details, used_at = excluded.used_at",
        one.id,
        person_id,
        tx.cipher.encrypt(json.dumps(one.details), _place(one.id)),
        now,
    )
    for (old,) in tx.rows(
        "SELECT id FROM recipients WHERE person_id = ? ORDER BY used_at DESC LIMIT 100 OFFSET ?",
        person_id,
        MOST_REMEMBERED,
    ):
        forget_recipient(tx, person_id, old)


def recipients_of(tx: Transaction, person_id: int, most: int = MOST_REMEMBERED) -> list[Remembered]:
    """Whom the person wanted remembered, the last used first."""
    rows = tx.rows(
        "SELECT id, details FROM recipients WHERE person_id = ? ORDER BY used_at DESC LIMIT ?",
        person_id,
        most,
    )
    found = [Remembered(ident, _opened(tx, ident, sealed)) for ident, sealed in rows]
    return [one for one in found if one.details]


def forget_recipient(tx: Transaction, person_id: int, recipient_id: str) -> bool:
    """Erase one; False if there is none such."""
    return bool(
        tx.run("DELETE FROM recipients WHERE id = ? AND person_id = ?", recipient_id, person_id)
    )


def purge_recipients(tx: Transaction, unused_since: int) -> int:
    """Erase those that were not used for long."""
    return tx.run("DELETE FROM recipients WHERE used_at < ?", unused_since)


def _opened(tx: Transaction, recipient_id: str, sealed: str) -> dict[str, str]:
    try:
        details: dict[str, str] = json.loads(tx.cipher.decrypt(sealed, _place(recipient_id)))
    except (Unreadable, ValueError):
        return {}
    return details


def _place(recipient_id: str) -> str:
    return f"recipients:{recipient_id}:details"
