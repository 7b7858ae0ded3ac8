"""Group chats: codes are removed, and whoever speaks to the bot is told where it helps."""

import re
from collections.abc import Callable
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Link, Reply, Text
from handlers.delivery import payload
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.guard import alerts
from handlers.guard.code_guard import Guard
from handlers.pictures.group_files import GroupFiles
from handlers.updates.incoming import GroupMessage, GroupTap
from storage.database import Database
from storage.outbox import OutboxRow, post
from storage.people import chosen_language
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
_COMMAND = re.compile(r"/\w+(?:@(\w+))?")


class Groups:
    """The handlers of group chats."""

    def __init__(  # noqa: PLR0913 - the wiring of one room
        self,
        database: Database,
        delivery: Delivery,
        taps: Taps,
        guard: Guard,
        files: GroupFiles,
        *,
        clock: Clock,
        bot_id: int,
        on_file: Callable[[], None],
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._guard, self._files = guard, files
        self._clock, self._bot_id, self._on_file = clock, bot_id, on_file

    async def on_message(self, message: GroupMessage, context: Context) -> None:
        """Remove a code; answer what is said to the bot, in the language of whoever said it."""
        username, now = context.bot.username, self._clock.now()
        way = Link(Text("group-open-chat"), f"https://t.me/{username}")
        codes = self._guard.holds_code(message, now)
        job = None if codes else self._files.job_of(message)
        spoken_to = not message.edited and is_spoken_to(message, self._bot_id, username)
        if not codes and job is None and not spoken_to:
            return
        answer = payload.dump(Reply((Text("group-later"),), ((way,),)))

        def unit(tx: Transaction) -> tuple[list[OutboxRow], bool]:
            if not record_update(tx, self._bot_id, message.update_id, now):
                return [], False
            if codes:
                return self._guard.removes(tx, message, codes, way, now), False
            noted = job is not None and self._files.note(tx, job, now)
            if not spoken_to:
                return [], noted
            row = OutboxRow(tx.ids.next(), message.chat, "message", message.language, answer)
            return [post(tx, row, now)], noted

        rows, noted = await self._database.run(unit)
        message.committed = True
        self._delivery.take(rows)
        if job is not None and noted:
            self._files.noted(job, message)
            self._on_file()

    async def on_tap(self, tap: GroupTap, _: Context) -> None:
        """A tapped button: an alert for the tapper, who need not be known to us."""
        now = self._clock.now()

        def unit(tx: Transaction) -> tuple[Text | None, str]:
            record_update(tx, self._bot_id, tap.update_id, now)
            chosen = chosen_language(tx, self._bot_id, tap.person)
            return alerts.alert(tx.cipher, tap.data, tap.person), chosen or tap.language

        told, language = await self._database.run(unit)
        tap.committed = True
        self._taps.answer(tap.query_id, language, told, alert=told is not None)


def is_spoken_to(message: GroupMessage, bot_id: int, username: str) -> bool:
    """Whether a message is a command for this bot or an answer to what it said.

    An administrator hears everything, so other bots' commands are told apart here.
    """
    if message.answers == bot_id:
        return True
    command = _COMMAND.match(message.words)
    return command is not None and (command[1] or username).lower() == username.lower()
