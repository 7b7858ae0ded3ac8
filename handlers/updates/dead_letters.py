"""An update that breaks the bot: a dead letter, an apology, and on with the rest."""

import logging
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Reply, Text
from bot.texts import language_of
from handlers.delivery import payload
from handlers.delivery.sender import Delivery
from handlers.updates.incoming import Incoming
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow, post
from storage.people import chosen_language
from storage.transaction import Transaction
from storage.updates import record_failure, record_update

_LOG = logging.getLogger(__name__)
Json = dict[str, Any]


async def note_error(update: object, context: "CallbackContext[Any, Any, Any, Any]") -> None:
    """PTB's error handler: tell the inbox what went wrong."""
    if isinstance(update, Incoming):
        update.error = context.error


class DeadLetters:
    """Buries updates: their ids and the type of the error, never what they said."""

    def __init__(self, database: Database, delivery: Delivery, clock: Clock, bot_id: int) -> None:
        self._database, self._delivery = database, delivery
        self._clock, self._bot_id = clock, bot_id

    async def bury(self, raw: Json, error: BaseException) -> bool:
        """Record the update as done and failed, and apologise. False: storage trouble."""
        update_id = int(raw["update_id"])
        _LOG.error("update %s failed", update_id, exc_info=_without_words(error))
        now, chat = self._clock.now(), _private_chat(raw)

        def unit(tx: Transaction) -> list[OutboxRow]:
            if not record_update(tx, self._bot_id, update_id, now):
                return []
            record_failure(tx, "update", update_id, type(error).__name__, now)
            if chat is None:
                return []
            language = chosen_language(tx, self._bot_id, chat[0]) or chat[1]
            apology = payload.dump(Reply((Text("apology"),)))
            return [post(tx, OutboxRow(tx.ids.next(), chat[0], "message", language, apology), now)]

        try:
            self._delivery.take(await self._database.run(unit))
        except StorageUnavailable:
            return False
        return True


def _without_words(error: BaseException) -> BaseException:
    """The error with its place but without its message, which may quote what a person wrote."""
    bare = RuntimeError(type(error).__name__)
    bare.__traceback__ = error.__traceback__
    return bare


def _private_chat(raw: Json) -> tuple[int, str] | None:
    """The private chat an update came from, and its language; None if it cannot be told."""
    try:
        message = raw.get("message") or raw.get("edited_message")
        sender = (message or raw["callback_query"])["from"]
        chat = (message or raw["callback_query"]["message"])["chat"]
        private = chat["type"] == "private"
        return (int(chat["id"]), language_of(sender.get("language_code"))) if private else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
