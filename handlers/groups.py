"""Group chats: codes are removed, and whoever speaks to the bot is told where it helps."""

import re
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Link, Reply, Text
from handlers import payload
from handlers.delivery import Delivery
from handlers.guard import Guard
from handlers.incoming import GroupMessage
from storage.database import Database
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
_COMMAND = re.compile(r"/\w+(?:@(\w+))?")


class Groups:
    """The handlers of group chats."""

    def __init__(
        self, database: Database, delivery: Delivery, clock: Clock, bot_id: int, guard: Guard
    ) -> None:
        self._database, self._delivery, self._guard = database, delivery, guard
        self._clock, self._bot_id = clock, bot_id

    async def on_message(self, message: GroupMessage, context: Context) -> None:
        """Remove a code; answer what is said to the bot, in the language of whoever said it."""
        username, now = context.bot.username, self._clock.now()
        way = Link(Text("group-open-chat"), f"https://t.me/{username}")
        codes = self._guard.holds_code(message, now)
        if not codes and (message.edited or not is_spoken_to(message, self._bot_id, username)):
            return
        answer = payload.dump(Reply((Text("group-later"),), ((way,),)))

        def unit(tx: Transaction) -> list[OutboxRow]:
            if not record_update(tx, self._bot_id, message.update_id, now):
                return []
            if codes:
                return self._guard.removes(tx, message, codes, way, now)
            row = OutboxRow(tx.ids.next(), message.chat, "message", message.language, answer)
            return [post(tx, row, now)]

        rows = await self._database.run(unit)
        message.committed = True
        self._delivery.take(rows)


def is_spoken_to(message: GroupMessage, bot_id: int, username: str) -> bool:
    """Whether a message is a command for this bot or an answer to what it said.

    An administrator hears everything, so other bots' commands are told apart here.
    """
    if message.answers == bot_id:
        return True
    command = _COMMAND.match(message.words)
    return command is not None and (command[1] or username).lower() == username.lower()
