"""Which messages we sent to whom, so that they can be taken back: ids only, and not for long."""

from storage.transaction import Transaction

Sent = tuple[int, int, int, int]
"""A private chat, the id of our message there, the moment it was sent, its outbox row."""


def note_sent(tx: Transaction, bot_id: int, sent: list[Sent]) -> None:
    """Note messages; those to somebody who is not known (any more) leave no trace."""
    tx.run_each(
        "INSERT INTO sent_messages (person_id, message_id, sent_at, row_id)"
        " SELECT p.id, ?, ?, ? FROM people p WHERE p.bot_id = ? AND p.telegram_id = ?"
        " ON CONFLICT (person_id, message_id) DO NOTHING",
        [(message, moment, row, bot_id, chat) for chat, message, moment, row in sent],
    )


def message_of(tx: Transaction, row_id: int) -> int | None:
    """The id of the message that an outbox row has become; the latest, if there are copies."""
    row = tx.row(
        "SELECT message_id FROM sent_messages WHERE row_id = ? ORDER BY message_id DESC LIMIT 1",
        row_id,
    )
    return None if row is None else int(row[0])


def sent_to(tx: Transaction, person_id: int, most: int) -> list[tuple[int, int]]:
    """Ids and moments of our messages to a person, the latest first."""
    rows = tx.rows(
        "SELECT message_id, sent_at FROM sent_messages WHERE person_id = ?"
        " ORDER BY message_id DESC LIMIT ?",
        person_id,
        most,
    )
    return [(int(message), int(moment)) for message, moment in rows]


def purge_sent(tx: Transaction, sent_before: int) -> int:
    """Erase old notes."""
    return tx.run("DELETE FROM sent_messages WHERE sent_at < ?", sent_before)
