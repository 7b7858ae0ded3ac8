"""Whose giver is to be told, and when, that their wishes have changed; by participants' ids."""

from storage.transaction import Transaction


def tell(tx: Transaction, participant_id: str, at: int | None) -> bool:
    """The giver is to be told at a moment; None: there is nothing to tell. Whether they exist."""
    return tx.run("UPDATE participants SET tell_at = ? WHERE id = ?", at, participant_id) == 1


def to_tell(tx: Transaction, now: int, most: int) -> list[str]:
    """Those whose givers are to be told by now."""
    rows = tx.rows(
        "SELECT id FROM participants WHERE tell_at <= ? ORDER BY tell_at LIMIT ?", now, most
    )
    return [ident for (ident,) in rows]
