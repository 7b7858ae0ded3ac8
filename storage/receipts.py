"""Receipts: whoever a row of the outbox is about learns what became of it, as the row leaves.

`match:<participant>` is the message that tells somebody of their match, `screen:<exchange>` the
living message of an exchange; `word:` and what is encrypted, a message passed on without a name.
"""

from collections.abc import Iterable
from typing import Literal

from storage import exchange_screens, exchange_threads, matches
from storage.transaction import Transaction

Outcome = Literal["sent", "failed"]
Receipt = tuple[str, int, Outcome, int | None]
"""What it goes to, the row, what became of that, and the message it is in, where that is known."""


def note_receipts(tx: Transaction, receipts: Iterable[Receipt]) -> None:
    """Tell them, before the rows are taken out: of a row that is gone they have been told."""
    for receipt, row_id, outcome, message_id in receipts:
        if tx.row("SELECT 1 FROM outbox WHERE id = ?", row_id) is not None:
            _tell(tx, receipt, row_id, outcome, message_id)


def fail_in_chat(tx: Transaction, chat_id: int) -> None:
    """Nothing that a chat is owed will arrive."""
    rows = tx.rows(
        "SELECT receipt, id FROM outbox WHERE chat_id = ? AND receipt IS NOT NULL", chat_id
    )
    for receipt, row_id in rows:
        _tell(tx, receipt, row_id, "failed", None)


def _tell(
    tx: Transaction, receipt: str, row_id: int, outcome: Outcome, message_id: int | None
) -> None:
    kind, _, ident = receipt.partition(":")
    if kind == "match":
        matches.delivered(tx, ident, sent=outcome == "sent")
    elif kind == "word" and outcome == "failed":
        exchange_threads.lost(tx, ident)
    elif kind == "screen" and outcome == "sent" and message_id is not None:
        exchange_screens.arrived(tx, ident, message_id, row_id)
    elif kind == "screen":
        exchange_screens.lost(tx, ident, row_id)
