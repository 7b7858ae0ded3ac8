""" "typing …" at the head of a chat while somebody waits for more than a moment.

It is a courtesy: never through the outbox, never in the way of what is owed, and gone with a crash.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from telegram.error import TelegramError

from handlers.delivery.bot_api import BotApi

_AFTER_SECONDS = 1.0
_AGAIN_SECONDS = 4.5  # Telegram shows it for five, or until a message comes


class TypingSign:
    """Shows it where `may_leave` says that a chat's limits have room, which counts there."""

    def __init__(
        self,
        api: BotApi,
        may_leave: Callable[[int], bool],
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._api, self._may_leave, self._pause = api, may_leave, pause
        self._shown: set[asyncio.Task[None]] = set()

    @contextmanager
    def shown(self, chat_id: int | None) -> Iterator[None]:
        """As long as this lasts, from its second second on; None is nobody's chat."""
        if chat_id is None:
            yield
            return
        task = asyncio.create_task(self._show(chat_id), name=f"typing {chat_id}")
        self._shown.add(task)
        task.add_done_callback(self._shown.discard)
        try:
            yield
        finally:
            task.cancel()

    async def _show(self, chat_id: int) -> None:
        await self._pause(_AFTER_SECONDS)
        while True:
            room = self._may_leave(chat_id)
            if room:
                try:
                    await self._api.call("sendChatAction", chat_id=chat_id, action="typing")
                except TelegramError:
                    return
            await self._pause(_AGAIN_SECONDS if room else _AFTER_SECONDS)
