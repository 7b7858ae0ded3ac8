"""Answers to taps: immediate, at most once, never through the outbox."""

import asyncio
import logging
from collections import OrderedDict
from typing import Any

from telegram.error import TelegramError

from bot.dialogue import Text
from bot.texts import language_of, texts
from handlers.delivery.bot_api import BotApi

_LOG = logging.getLogger(__name__)
_REMEMBERED = 2000


class Taps:
    """Stops the spinner on tapped buttons, with a word or without."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._answered: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[asyncio.Task[None]] = set()
        self._chosen: OrderedDict[int, str] = OrderedDict()

    def learn(self, person: int, chosen_language: str | None) -> None:
        """Remember the language somebody chose, for when storage cannot be asked."""
        self._chosen.pop(person, None)
        if chosen_language is not None:
            self._chosen[person] = chosen_language
            if len(self._chosen) > _REMEMBERED:
                self._chosen.popitem(last=False)

    def answer(
        self, query_id: str, language: str, text: Text | None = None, *, alert: bool = False
    ) -> None:
        """Answer a tap in the background; once, whatever comes. An `alert` waits for an "OK"."""
        if query_id in self._answered:
            return
        self._answered[query_id] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        task = asyncio.create_task(self._send(query_id, language, text, alert=alert))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _send(self, query_id: str, language: str, text: Text | None, *, alert: bool) -> None:
        words = texts(language).label(text) if text else None
        shown: dict[str, Any] = {"callback_query_id": query_id, "text": words, "show_alert": alert}
        try:
            await self._api.call("answerCallbackQuery", **shown)
        except TelegramError as error:
            _LOG.info("a tap could not be answered: %s", type(error).__name__)

    def one_moment(self, updates: list[dict[str, Any]]) -> None:
        """Storage is away: whoever tapped is told at once, and served when it is back."""
        for update in updates:
            match update:
                case {
                    "callback_query": {"id": str(query_id), "from": {"id": int(person)} as sender}
                }:
                    code = sender.get("language_code")
                    usual = language_of(code if isinstance(code, str) else None)
                    language = self._chosen.get(person, usual)
                    self.answer(query_id, language, Text("one-moment"))

    def idle(self) -> bool:
        """Whether no answer is on its way."""
        return not self._under_way

    async def finish(self, seconds: float) -> None:
        """Let answers on their way arrive, `seconds` at most."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        for task in self._under_way:
            task.cancel()
