"""The living message of an exchange in its group: what it should show, and what it shows."""

from dataclasses import dataclass

from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Screen:
    """`message_id` None: not posted yet, or its id is not known yet; `row_id` then posted it."""

    exchange_id: str
    message_id: int | None = None
    row_id: int | None = None
    wanted: int = 0
    shown: int = 0
    not_before: int = 0

    @property
    def is_on_its_way(self) -> bool:
        """Whether it was posted, and nobody knows where yet."""
        return self.message_id is None and self.row_id is not None


def screen(tx: Transaction, exchange_id: str) -> Screen:
    """The screen of an exchange; one that has never been posted has shown nothing."""
    row = tx.row(
        "SELECT exchange_id, message_id, row_id, wanted, shown, not_before FROM exchange_screens"
        " WHERE exchange_id = ?",
        exchange_id,
    )
    return Screen(exchange_id) if row is None else Screen(*row)


def at(tx: Transaction, group_id: int, message_id: int) -> str | None:
    """The exchange that shows in this message of a group; None: it is another message."""
    row = tx.row(
        "SELECT s.exchange_id FROM exchanges e JOIN exchange_screens s ON s.exchange_id = e.id"
        " WHERE e.group_id = ? AND s.message_id = ?",
        group_id,
        message_id,
    )
    return None if row is None else str(row[0])


def want(tx: Transaction, exchange_id: str) -> None:
    """Something has changed that it shows."""
    tx.run(
        "INSERT INTO exchange_screens (exchange_id, wanted, shown, not_before) VALUES (?, 1, 0, 0)"
        " ON CONFLICT (exchange_id) DO UPDATE SET wanted = exchange_screens.wanted + 1",
        exchange_id,
    )


def posted(tx: Transaction, screen: Screen, row_id: int, *, anew: bool, not_before: int) -> None:
    """A row now says all that is wanted. `anew`: it is a new message; else an edit of the last."""
    tx.run(
        "UPDATE exchange_screens SET row_id = ?, message_id = ?, shown = ?, not_before = ?"
        " WHERE exchange_id = ?",
        row_id,
        None if anew else screen.message_id,
        screen.wanted,
        not_before,
        screen.exchange_id,
    )


def due(tx: Transaction, now: int, most: int) -> list[str]:
    """Exchanges whose message is behind, and may be changed by now."""
    rows = tx.rows(
        "SELECT exchange_id FROM exchange_screens WHERE wanted > shown AND not_before <= ?"
        " ORDER BY not_before LIMIT ?",
        now,
        most,
    )
    return [ident for (ident,) in rows]


def put_off(tx: Transaction, exchange_id: str, until: int) -> bool:
    """Nothing before a moment; whether there still is such a screen."""
    return (
        tx.run(
            "UPDATE exchange_screens SET not_before = ? WHERE exchange_id = ?", until, exchange_id
        )
        == 1
    )


def arrived(tx: Transaction, exchange_id: str, message_id: int, row_id: int) -> None:
    """A row has become this message."""
    tx.run(
        "UPDATE exchange_screens SET message_id = ? WHERE exchange_id = ? AND row_id = ?",
        message_id,
        exchange_id,
        row_id,
    )


def lost(tx: Transaction, exchange_id: str, row_id: int) -> None:
    """A row will never be there: the next change is posted as a new message."""
    tx.run(
        "UPDATE exchange_screens SET message_id = NULL, row_id = NULL"
        " WHERE exchange_id = ? AND row_id = ?",
        exchange_id,
        row_id,
    )


def moved(tx: Transaction, group_id: int) -> None:
    """The group has got another id: its messages there cannot be edited; they are posted again."""
    tx.run(
        "UPDATE exchange_screens SET message_id = NULL, row_id = NULL, wanted = wanted + 1"
        " WHERE exchange_id IN (SELECT id FROM exchanges WHERE group_id = ?"
        " AND state IN ('collecting', 'drawn', 'closed'))",
        group_id,
    )
