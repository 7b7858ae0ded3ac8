"""Mentioned below a message in a chat that the bot is not in: a short verdict, a way to our chat.

The answer is sent at once and at most once, and of that chat nothing is kept, its id neither.
"""

import logging
import re
from typing import Any

from telegram.error import TelegramError
from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Link, Reply, Text
from bot.texts import texts
from handlers.delivery import screens
from handlers.delivery.bot_api import BotApi
from handlers.groups import asked
from handlers.groups.judging import Judging
from handlers.groups.restraint import Restraint
from handlers.updates.group_updates import Answered, GuestMessage
from storage.database import Database
from storage.people import chosen_language
from storage.transaction import Transaction
from storage.updates import record_update

Context = CallbackContext[Any, Any, Any, Any]
_LOG = logging.getLogger(__name__)
_SECONDS = 5.0


class Guest:
    """Answers whoever mentions the bot, in their language."""

    def __init__(  # noqa: PLR0913 - the wiring of one concern
        self,
        api: BotApi,
        database: Database,
        judging: Judging,
        *,
        private_chat: Link,
        clock: Clock,
        bot_id: int,
        username: str,
    ) -> None:
        self._api, self._database, self._private_chat = api, database, private_chat
        self._judging = judging
        self._clock, self._bot_id = clock, bot_id
        self._name = re.compile(rf"@{re.escape(username)}\b", re.IGNORECASE)
        self._answers = Restraint()

    async def on_message(self, message: GuestMessage, _: Context) -> None:
        """Judge the message above, or the words beside the mention."""
        now = self._clock.now()

        def unit(tx: Transaction) -> tuple[bool, str | None]:
            new = record_update(tx, self._bot_id, message.update_id, now)
            return new, chosen_language(tx, self._bot_id, message.person)

        new, language = await self._database.run(unit)
        message.committed = True
        asking = (message.person, message.person, str(message.update_id))
        if not new or not self._answers.allows(*asking, now):
            return
        self._answers.note(*asking, now)
        await self._answer(message, await self._reply(message), language or message.language)

    async def _reply(self, message: GuestMessage) -> Reply:
        words = self._name.sub("", message.words).strip()
        about = message.about or (Answered(0, words) if words else None)
        if about is None:
            return Reply((Text("guest-how"),), ((self._private_chat,),))
        _, text = await asked.judged(self._judging, about, message.language)
        return Reply((text,), ((self._private_chat,),))

    async def _answer(self, message: GuestMessage, reply: Reply, language: str) -> None:
        screen = screens.message(reply, texts(language))
        content = {
            "message_text": screen["text"],
            "parse_mode": screen["parse_mode"],
            "link_preview_options": screen["link_preview_options"],
        }
        result = {
            "type": "article",
            "id": "verdict",
            "title": texts(language).plain("group-open-chat"),
            "input_message_content": content,
            "reply_markup": screen["reply_markup"],
        }
        try:
            await self._api.call(
                "answerGuestQuery", seconds=_SECONDS, guest_query_id=message.query_id, result=result
            )
        except TelegramError as error:
            _LOG.info("a guest's question could not be answered: %s", type(error).__name__)
