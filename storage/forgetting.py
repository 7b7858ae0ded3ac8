"""Erasing a person: every row about them, in one unit."""

from storage import exchange_threads, participants
from storage.receipts import fail_in_chat
from storage.transaction import Transaction


def forget_person(tx: Transaction, person_id: int, chat_id: int, now: int) -> None:
    """Erase the person with all that belongs to them; other tables follow by their foreign keys.

    What deletes messages in their chat stays owed: it names nothing but the messages. What deletes
    one of a guide's goes: it may say a line instead, and the guide's messages are taken back. In a
    drawn exchange their place stays, with nothing of them in it, and so do those of people they
    look after.
    """
    fail_in_chat(tx, chat_id)
    tx.run(
        "DELETE FROM outbox WHERE chat_id = ?"
        " AND (kind <> 'delete' OR conversation_id IS NOT NULL)",
        chat_id,
    )
    for place in (*participants.of_person(tx, person_id), *participants.wards(tx, person_id)):
        exchange_threads.drop_of(tx, place.exchange_id, place.id)
        participants.leave(tx, place, now)
    tx.run("DELETE FROM conversations WHERE person_id = ?", person_id)
    tx.run("DELETE FROM people WHERE id = ?", person_id)
