"""Fetching updates: what Telegram's answers mean, and how long to wait when there is none."""

import asyncio
import logging
import time
from typing import Any
from urllib.parse import urlsplit

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from handlers.delivery.bot_api import BotApi
from handlers.updates.wire import Unreadable, first_id, updates_of

_LOG = logging.getLogger(__name__)
ALLOWED_UPDATES = (
    "message", "edited_message", "guest_message", "callback_query", "my_chat_member",
)  # fmt: skip
MOST_AT_ONCE = 100
_POLL_SECONDS = 30
_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)
_TRIALS = 3
# A token that was good and is refused: Telegram may be in trouble itself.
_REFUSED_SECONDS = 5 * 60.0
_MOST_PAUSE = 60.0

Json = dict[str, Any]


class Polling:
    """Asks Telegram for updates; troubles are waited out and logged.

    `fetch` raises InvalidToken when the token has been refused for five minutes in a row.
    """

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._troubles = 0
        self._refused_since: float | None = None
        self._limit = MOST_AT_ONCE
        self._singles = 0
        self._unread: tuple[int, int] = (0, 0)  # offset, trials

    async def fetch(self, offset: int) -> list[Any] | None:
        """The next updates from an offset on; None if Telegram could not be asked.

        Waits for them, half a minute at most. One that cannot be read is
        `{"update_id": …, "unreadable": True}`.
        """
        try:
            payload = await self._ask(offset)
            updates = self._read(payload, offset)
        except InvalidToken:
            await self._refused()
        except Conflict as conflict:
            await self._conflict(conflict)
        except RetryAfter as wait:
            seconds = wait._retry_after.total_seconds()  # noqa: SLF001 - the public one is in two types
            await self._pause("told to wait", seconds)
        except Exception as trouble:  # noqa: BLE001 - no answer of anybody's may end the bot
            await self._pause(type(trouble).__name__)
        else:
            self._troubles, self._refused_since = 0, None
            return updates
        return None

    async def _ask(self, offset: int) -> bytes:
        waiting = 0 if self._troubles else _POLL_SECONDS
        return await self._api.raw(
            "getUpdates",
            seconds=waiting + 10,
            offset=offset,
            limit=self._limit,
            timeout=waiting,
            allowed_updates=ALLOWED_UPDATES,
        )

    # One by one --------------------------------------------------------------------------------

    def _read(self, payload: bytes, offset: int) -> list[Any]:
        try:
            updates = updates_of(payload)
        except Unreadable:
            if self._limit > 1:
                self._limit, self._singles = 1, MOST_AT_ONCE
                raise
            return [self._given_up(payload, offset)]
        self._singles -= 1
        if self._singles <= 0:
            self._limit = MOST_AT_ONCE
        return updates

    def _given_up(self, payload: bytes, offset: int) -> Json:
        """An update that cannot be read for the third time; raises Unreadable before that."""
        earlier, trials = self._unread
        self._unread = (offset, trials + 1 if earlier == offset else 1)
        update_id = first_id(payload) or offset
        if self._unread[1] < _TRIALS or not update_id:
            raise Unreadable
        self._unread, self._limit = (0, 0), MOST_AT_ONCE
        return {"update_id": update_id, "unreadable": True}

    # Trouble -----------------------------------------------------------------------------------

    async def _refused(self) -> None:
        now = time.monotonic()
        if self._refused_since is None:
            self._refused_since = now
        if now - self._refused_since >= _REFUSED_SECONDS:
            raise InvalidToken("refused for minutes")
        await self._pause("the token is refused")

    async def _conflict(self, conflict: Conflict) -> None:
        """Another bot with our token, or a webhook somebody left behind: that one is removed."""
        if "webhook" not in conflict.message.lower():
            await self._pause("Conflict: another bot runs with this token")
            return
        try:
            told = await self._api.call("getWebhookInfo")
            place = urlsplit(str(told.get("url"))).hostname
            await self._api.call("deleteWebhook", drop_pending_updates=False)
        except TelegramError as trouble:
            await self._pause(f"a webhook cannot be removed ({type(trouble).__name__})")
        else:
            _LOG.warning("a webhook to %s was set for this bot; removed", place)

    async def _pause(self, why: str, at_least: float = 0.0) -> None:
        self._troubles += 1
        await pause(why, self._troubles, min(at_least, _MOST_PAUSE))


async def pause(why: str, times: int, at_least: float = 0.0) -> None:
    """Wait before Telegram is asked again: the longer, the more times in a row it was in vain.

    `why` goes into the log; `at_least` is in seconds.
    """
    seconds = max(_PAUSES[min(times, len(_PAUSES)) - 1], at_least)
    _LOG.warning("%s; asking Telegram again in %s s", why, seconds)
    await asyncio.sleep(seconds)
