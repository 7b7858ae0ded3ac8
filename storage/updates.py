"""Which updates have taken effect, and which could not: ids and reasons, never contents."""

from typing import Literal

from storage.transaction import Transaction

Failing = Literal["update", "outbox", "file", "reminder", "draw"]

_KEPT_UPDATES = 1000


def record_update(tx: Transaction, bot_id: int, update_id: int, now: int) -> bool:
    """Note that this update takes effect in this unit; False if it already has."""
    return (
        tx.run(
            "INSERT INTO processed_updates (bot_id, update_id, processed_at) VALUES (?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            bot_id,
            update_id,
            now,
        )
        == 1
    )


def record_failure(tx: Transaction, kind: Failing, reference: int, reason: str, now: int) -> None:
    """Keep a dead letter: what failed, by a number, and the type of what went wrong.

    `reference` is the id of an update or an outbox row; of a file the id of its message, or of the
    person who is owed an answer; of a reminder or a draw the id that its message would have had.
    """
    tx.run(
        "INSERT INTO dead_letters (id, kind, reference, reason, failed_at) VALUES (?, ?, ?, ?, ?)",
        tx.ids.next(),
        kind,
        reference,
        reason,
        now,
    )


def purge_updates(tx: Transaction, before: int) -> int:
    """Forget updates processed before a moment, but never the newest thousand."""
    oldest_kept = tx.row(
        "SELECT processed_at FROM processed_updates ORDER BY processed_at DESC LIMIT 1 OFFSET ?",
        _KEPT_UPDATES - 1,
    )
    if oldest_kept is None:
        return 0
    limit = min(before, int(oldest_kept[0]))
    return tx.run("DELETE FROM processed_updates WHERE processed_at < ?", limit)


def purge_failures(tx: Transaction, before: int) -> int:
    """Forget dead letters older than a moment."""
    return tx.run("DELETE FROM dead_letters WHERE failed_at < ?", before)
