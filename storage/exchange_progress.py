"""How far the gifts of an exchange are, and when its people are asked or reminded of them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from bot.exchange.progress import Progress, read
from storage.transaction import Transaction

Moment = Literal["remind", "ask", "silent", "reveal"]


def begin(tx: Transaction, participant_ids: Iterable[str]) -> None:
    """Nobody has said anything yet; written for all, so that later changes stand out less."""
    for ident in participant_ids:
        keep(tx, ident, Progress())


def keep(tx: Transaction, participant_id: str, progress: Progress) -> None:
    """What is so by now."""
    sealed = tx.cipher.encrypt(progress.written(), _place(participant_id))
    tx.run("UPDATE participants SET progress = ? WHERE id = ?", sealed, participant_id)


def progress(tx: Transaction, participant_id: str) -> Progress:
    """How far it is for one of them."""
    row = tx.row("SELECT progress FROM participants WHERE id = ?", participant_id)
    return Progress() if row is None else _read(tx, participant_id, row[0])


def forget_rescue(tx: Transaction, participant_id: str) -> None:
    """Who stood in for whom is kept no longer than what people said."""
    so_far = progress(tx, participant_id)
    keep(tx, participant_id, replace(so_far, rescue="none", stands_in="none", to=""))


def of_all(tx: Transaction, exchange_id: str) -> dict[str, Progress]:
    """How far it is for all who have not left."""
    rows = tx.rows(
        "SELECT id, progress FROM participants WHERE exchange_id = ? AND left_at IS NULL",
        exchange_id,
    )
    return {ident: _read(tx, ident, sealed) for ident, sealed in rows}


def _read(tx: Transaction, participant_id: str, sealed: str | None) -> Progress:
    return Progress() if sealed is None else read(tx.cipher.decrypt(sealed, _place(participant_id)))


def _place(participant_id: str) -> str:
    return f"participants:{participant_id}:progress"


# Moments ----------------------------------------------------------------------------------------


def plan(tx: Transaction, exchange_id: str, kind: Moment, due_at: int) -> None:
    """Ask or remind them then."""
    tx.run(
        "INSERT INTO exchange_moments (exchange_id, kind, due_at) VALUES (?, ?, ?)"
        " ON CONFLICT (exchange_id, kind) DO UPDATE SET due_at = excluded.due_at",
        exchange_id,
        kind,
        due_at,
    )


def due(tx: Transaction, now: int, most: int) -> list[str]:
    """What is due, as `<exchange>:<kind>`."""
    rows = tx.rows(
        "SELECT exchange_id, kind FROM exchange_moments WHERE due_at <= ? ORDER BY due_at LIMIT ?",
        now,
        most,
    )
    return [f"{exchange_id}:{kind}" for exchange_id, kind in rows]


def passed(tx: Transaction, moment: str) -> bool:
    """It is done; whether it was still to be."""
    exchange_id, _, kind = moment.partition(":")
    return (
        tx.run("DELETE FROM exchange_moments WHERE exchange_id = ? AND kind = ?", exchange_id, kind)
        == 1
    )


def put_off(tx: Transaction, moment: str, until: int) -> bool:
    """Later; whether it is still to be."""
    exchange_id, _, kind = moment.partition(":")
    return (
        tx.run(
            "UPDATE exchange_moments SET due_at = ? WHERE exchange_id = ? AND kind = ?",
            until,
            exchange_id,
            kind,
        )
        == 1
    )
