"""An update that breaks the bot: a dead letter, an apology, and on with the rest."""

import logging
from typing import Any

from telegram.ext import CallbackContext

from bot.clock import Clock
from bot.dialogue import Reply, Text
from bot.secrets import holds_claim_secret
from bot.texts import DEFAULT_LANGUAGE, language_of
from handlers.delivery import payload
from handlers.delivery.sender import Delivery
from handlers.delivery.taps import Taps
from handlers.updates.ids import chat_of, whole_number
from handlers.updates.incoming import Incoming
from handlers.updates.words import said
from storage.database import Database, StorageUnavailable
from storage.outbox import Lane, OutboxRow, post
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

    def __init__(
        self, database: Database, delivery: Delivery, taps: Taps, clock: Clock, bot_id: int
    ) -> None:
        self._database, self._delivery, self._taps = database, delivery, taps
        self._clock, self._bot_id = clock, bot_id

    async def bury(self, raw: Json, error: BaseException) -> bool:
        """Record the update as done and failed, and apologise. False: storage trouble.

        Never raises, whatever the update holds.
        """
        _LOG.error("update %s failed", raw["update_id"], exc_info=_without_words(error))
        try:
            rows = await self._database.run(lambda tx: self._buried(tx, raw, error))
        except StorageUnavailable:
            return False
        except Exception as again:  # noqa: BLE001 - then without a word
            _LOG.error("nobody can be told of it: %s", type(again).__name__)
            rows = []
            try:
                await self._database.run(lambda tx: self._buried(tx, raw, error, mute=True))
            except StorageUnavailable:
                return False
        self._delivery.take(rows)
        self._answer_tap(raw)
        return True

    def _buried(
        self, tx: Transaction, raw: Json, error: BaseException, *, mute: bool = False
    ) -> list[OutboxRow]:
        now = self._clock.now()
        if not record_update(tx, self._bot_id, raw["update_id"], now):
            return []
        record_failure(tx, "update", raw["update_id"], type(error).__name__, now)
        owed = [] if mute else _owed(tx, self._bot_id, raw)
        return [post(tx, row, now) for row in owed]

    def _answer_tap(self, raw: Json) -> None:
        """A button never spins on; where no message can follow, the words are on the button."""
        match raw:
            case {"callback_query": {"id": str(query_id)}}:
                told = None if _chat(raw) else Text("apology-tap")
                self._taps.answer(
                    chat_of(raw) or 0, query_id, _language(raw), told, alert=told is not None
                )


def _owed(tx: Transaction, bot_id: int, raw: Json) -> list[OutboxRow]:
    """In a private chat an apology; anywhere the end of a message with a code."""
    rows = []
    chat, code = _chat(raw), _message_with_code(raw)
    if code is not None:
        not_deleted = Reply((Text("code-not-deleted" if chat else "code-in-group-stays"),))
        saved = payload.dump(not_deleted, code[1])
        row = OutboxRow(
            tx.ids.next(), code[0], "delete", _language(raw), saved,
            lane=Lane.CODES, thread_id=_topic(raw),
        )  # fmt: skip
        rows.append(row)
    if chat is not None:
        language = chosen_language(tx, bot_id, chat) or _language(raw)
        words = (Text("code-seen"),) if code is not None else (Text("apology"),)
        apology = payload.dump(Reply(words))
        rows.append(OutboxRow(tx.ids.next(), chat, "message", language, apology))
    return rows


def _without_words(error: BaseException) -> BaseException:
    """The error with its place but without its message, which may quote what a person wrote."""
    bare = RuntimeError(type(error).__name__)
    bare.__traceback__ = error.__traceback__
    return bare


def _chat(raw: Json) -> int | None:
    """The private chat an update came from; None if it came from elsewhere or cannot be told."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else _message(raw)
    match message:
        case {"chat": {"id": chat_id, "type": "private"}}:
            return whole_number(chat_id)
    return None


def _message(raw: Json) -> Any:
    return raw.get("message") or raw.get("edited_message")


def _topic(raw: Json) -> int | None:
    match _message(raw):
        case {"is_topic_message": True, "message_thread_id": thread_id}:
            return whole_number(thread_id)
    return None


def _language(raw: Json) -> str:
    match raw.get("callback_query") or _message(raw):
        case {"from": {"language_code": str(code)}}:
            return language_of(code)
    return DEFAULT_LANGUAGE


def _message_with_code(raw: Json) -> tuple[int, int] | None:
    """Chat and id of a message that holds a code: it is deleted, whatever else failed."""
    match _message(raw):
        case {"chat": {"id": chat_id}, "message_id": message_id} as message:
            chat, own = whole_number(chat_id), whole_number(message_id)
            if chat is not None and own is not None and holds_claim_secret(said(message)):
                return chat, own
    return None
