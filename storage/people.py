"""People who talk to the bot: our own id, Telegram's, and the language we speak."""

from dataclasses import dataclass

from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one bot. `chat_id` is the private chat, which has the person's Telegram id."""

    id: int
    chat_id: int
    language: str


def meet(tx: Transaction, bot_id: int, telegram_id: int, language: str) -> Person:
    """The person with this Telegram id, new or known, speaking `language` from now on."""
    row = tx.row(
        "SELECT id, language, blocked_at FROM people WHERE bot_id = ? AND telegram_id = ?",
        bot_id,
        telegram_id,
    )
    if row is None:
        person_id = tx.ids.next()
        tx.run(
            "INSERT INTO people (id, bot_id, telegram_id, language) VALUES (?, ?, ?, ?)",
            person_id,
            bot_id,
            telegram_id,
            language,
        )
        return Person(person_id, telegram_id, language)
    if row[1] != language or row[2] is not None:
        tx.run("UPDATE people SET language = ?, blocked_at = NULL WHERE id = ?", language, row[0])
    return Person(int(row[0]), telegram_id, language)


def mark_blocked(tx: Transaction, bot_id: int, telegram_id: int, now: int) -> None:
    """The person has blocked the bot, or never started it."""
    tx.run(
        "UPDATE people SET blocked_at = ? WHERE bot_id = ? AND telegram_id = ?",
        now,
        bot_id,
        telegram_id,
    )
