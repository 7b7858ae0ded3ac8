"""People who talk to the bot: our own id, Telegram's, and the language we speak."""

from dataclasses import dataclass

from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one bot. `chat_id` is the private chat, which has the person's Telegram id.

    `chosen_language` is what they asked for with /language; None follows their Telegram.
    """

    id: int
    chat_id: int
    telegram_language: str
    chosen_language: str | None = None

    @property
    def language(self) -> str:
        """The language we speak with them."""
        return self.chosen_language or self.telegram_language


def meet(tx: Transaction, bot_id: int, telegram_id: int, language: str) -> Person:
    """The person with this Telegram id, new or known, whose Telegram now speaks `language`."""
    row = tx.row(
        "SELECT id, language, chosen_language, blocked_at FROM people"
        " WHERE bot_id = ? AND telegram_id = ?",
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
    if row[1] != language or row[3] is not None:
        tx.run("UPDATE people SET language = ?, blocked_at = NULL WHERE id = ?", language, row[0])
    return Person(int(row[0]), telegram_id, language, row[2])


def choose_language(tx: Transaction, person_id: int, language: str | None) -> None:
    """The person wants to be spoken to in `language`; None: as in their Telegram."""
    tx.run("UPDATE people SET chosen_language = ? WHERE id = ?", language, person_id)


def chosen_language(tx: Transaction, bot_id: int, telegram_id: int) -> str | None:
    """What the person with this Telegram id chose; None also for somebody unknown."""
    row = tx.row(
        "SELECT chosen_language FROM people WHERE bot_id = ? AND telegram_id = ?",
        bot_id,
        telegram_id,
    )
    return row[0] if row else None


def who_chose_a_language(tx: Transaction, bot_id: int, after: int, most: int) -> list[Person]:
    """The next people after the id `after` who chose a language and can be reached."""
    rows = tx.rows(
        "SELECT id, telegram_id, language, chosen_language FROM people"
        " WHERE bot_id = ? AND id > ? AND chosen_language IS NOT NULL AND blocked_at IS NULL"
        " ORDER BY id LIMIT ?",
        bot_id,
        after,
        most,
    )
    return [Person(*row) for row in rows]


def mark_blocked(tx: Transaction, bot_id: int, telegram_id: int, now: int) -> None:
    """The person has blocked the bot, or never started it."""
    tx.run(
        "UPDATE people SET blocked_at = ? WHERE bot_id = ? AND telegram_id = ?",
        now,
        bot_id,
        telegram_id,
    )
