"""People who talk to the bot: our own id, Telegram's, and the language we speak."""

from dataclasses import dataclass, replace

from bot.domain.local_time import LocalTime, QuietHours
from bot.domain.time_zones import zones_of
from storage.transaction import Row, Transaction

# Where most people live whose Telegram speaks a language, if nearly all share one clock.
_USUAL_COUNTRY = {"de": "DE"}


# Anonymous admins, channels that write in groups, and what comes from a group's channel.
_NOBODY = frozenset({1087968824, 136817688, 777000})


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one bot. `chat_id` is the private chat, which has the person's Telegram id.

    `chosen_language` is what they asked for with /language; None follows their Telegram.
    `country` (CLDR) and `zone` (IANA) are None until they say; quiet hours are minutes after
    midnight, None as usual.
    """

    id: int
    chat_id: int
    telegram_language: str
    chosen_language: str | None = None
    country: str | None = None
    zone: str | None = None
    quiet_from: int | None = None
    quiet_until: int | None = None

    @property
    def language(self) -> str:
        """The language we speak with them."""
        return self.chosen_language or self.telegram_language

    @property
    def territory(self) -> str | None:
        """Their country, or the likely one; None where only they can tell."""
        return self.country or _USUAL_COUNTRY.get(self.language)

    @property
    def clock(self) -> LocalTime:
        """The clock they live by; UTC while their country is unknown."""
        zones = zones_of(self.territory or "") or ("UTC",)
        quiet = QuietHours()
        if self.quiet_from is not None and self.quiet_until is not None:
            quiet = QuietHours(self.quiet_from, self.quiet_until)
        return LocalTime(self.zone or zones[0], quiet)


COLUMNS = (
    "p.id, p.telegram_id, p.language, p.chosen_language, p.country, p.zone,"
    " p.quiet_from, p.quiet_until"
)
"""What `person_of` reads, of the table people as p."""


def person_of(row: Row) -> Person:
    """The person of a row of COLUMNS."""
    return Person(*row)


def meet(tx: Transaction, bot_id: int, telegram_id: int, language: str) -> Person:
    """The person with this Telegram id, new or known, whose Telegram now speaks `language`."""
    row = tx.row(
        f"SELECT {COLUMNS}, p.blocked_at FROM people p"  # noqa: S608
        " WHERE p.bot_id = ? AND p.telegram_id = ?",
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
    if row[2] != language or row[8] is not None:
        tx.run("UPDATE people SET language = ?, blocked_at = NULL WHERE id = ?", language, row[0])
    return replace(person_of(row[:8]), telegram_language=language)


def acquaint(tx: Transaction, bot_id: int, telegram_id: int, language: str, now: int) -> Person:
    """The person with this Telegram id, known or new by what they tapped in a group.

    Somebody new may not be written to: they have to begin. `meet` by a private message ends that.
    ValueError for accounts of Telegram's own: many people write under each.
    """
    if telegram_id in _NOBODY:
        raise ValueError("that account is nobody's own")
    tx.run(
        "INSERT INTO people (id, bot_id, telegram_id, language, blocked_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        tx.ids.next(),
        bot_id,
        telegram_id,
        language,
        now,
    )
    row = tx.row(
        f"SELECT {COLUMNS} FROM people p WHERE p.bot_id = ? AND p.telegram_id = ?",  # noqa: S608
        bot_id,
        telegram_id,
    )
    if row is None:
        raise LookupError("somebody who was just acquainted")
    return person_of(row)


def somebody(tx: Transaction, person_id: int) -> Person | None:
    """The person with our id; None if they are erased."""
    row = tx.row(f"SELECT {COLUMNS} FROM people p WHERE p.id = ?", person_id)  # noqa: S608
    return None if row is None else person_of(row)


def id_of(tx: Transaction, bot_id: int, telegram_id: int) -> int | None:
    """Our id of the person with this Telegram id; None if we know nobody with it."""
    row = tx.row("SELECT id FROM people WHERE bot_id = ? AND telegram_id = ?", bot_id, telegram_id)
    return None if row is None else int(row[0])


def choose_language(tx: Transaction, person_id: int, language: str | None) -> None:
    """The person wants to be spoken to in `language`; None: as in their Telegram."""
    tx.run("UPDATE people SET chosen_language = ? WHERE id = ?", language, person_id)


def choose_place(tx: Transaction, person_id: int, country: str, zone: str) -> None:
    """The person lives in `country` (CLDR) by the clock of `zone` (IANA)."""
    tx.run("UPDATE people SET country = ?, zone = ? WHERE id = ?", country, zone, person_id)


def choose_quiet(tx: Transaction, person_id: int, quiet: QuietHours) -> None:
    """The person wants quiet at these hours."""
    tx.run(
        "UPDATE people SET quiet_from = ?, quiet_until = ? WHERE id = ?",
        quiet.start,
        quiet.end,
        person_id,
    )


def chosen_language(tx: Transaction, bot_id: int, telegram_id: int) -> str | None:
    """What the person with this Telegram id chose; None also for somebody unknown."""
    row = tx.row(
        "SELECT chosen_language FROM people WHERE bot_id = ? AND telegram_id = ?",
        bot_id,
        telegram_id,
    )
    return row[0] if row else None


def language_if_reachable(tx: Transaction, bot_id: int, telegram_id: int) -> str | None:
    """The language of somebody who started the bot and has not blocked it; None of others."""
    row = tx.row(
        "SELECT chosen_language, language FROM people"
        " WHERE bot_id = ? AND telegram_id = ? AND blocked_at IS NULL",
        bot_id,
        telegram_id,
    )
    return str(row[0] or row[1]) if row else None


def who_chose_a_language(tx: Transaction, bot_id: int, after: int, most: int) -> list[Person]:
    """The next people after the id `after` who chose a language and can be reached."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM people p"  # noqa: S608
        " WHERE p.bot_id = ? AND p.id > ? AND p.chosen_language IS NOT NULL"
        " AND p.blocked_at IS NULL ORDER BY p.id LIMIT ?",
        bot_id,
        after,
        most,
    )
    return [person_of(row) for row in rows]


def mark_blocked(tx: Transaction, bot_id: int, telegram_id: int, now: int) -> None:
    """The person has blocked the bot, or never started it."""
    tx.run(
        "UPDATE people SET blocked_at = ? WHERE bot_id = ? AND telegram_id = ?",
        now,
        bot_id,
        telegram_id,
    )


def mark_back(tx: Transaction, bot_id: int, telegram_id: int) -> None:
    """The person has unblocked the bot."""
    tx.run(
        "UPDATE people SET blocked_at = NULL WHERE bot_id = ? AND telegram_id = ?",
        bot_id,
        telegram_id,
    )


def is_reachable(tx: Transaction, person_id: int) -> bool:
    """Whether somebody we know has not blocked the bot."""
    row = tx.row("SELECT 1 FROM people WHERE id = ? AND blocked_at IS NULL", person_id)
    return row is not None
