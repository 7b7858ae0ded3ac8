"""The inbox: fetch updates, hand them over, acknowledge what is committed.

Telegram is the durable inbox. The offset moves only past updates that have taken effect, so what
a crash or a full disk leaves undone comes again. Chats are worked side by side, each in order.
"""

import asyncio
import logging
from collections import defaultdict
from typing import Any

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from handlers.delivery.bot_api import BotApi
from handlers.delivery.taps import Taps
from handlers.updates.dead_letters import DeadLetters
from handlers.updates.incoming import read
from storage.database import StorageUnavailable

_LOG = logging.getLogger(__name__)
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
_POLL_SECONDS = 30
_PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)

Json = dict[str, Any]


class Inbox:
    """Our own polling loop over PTB's application. `run` until cancelled."""

    def __init__(
        self,
        application: "Application[Any, Any, Any, Any, Any, Any]",
        api: BotApi,
        dead_letters: DeadLetters,
        taps: Taps,
    ) -> None:
        self._application, self._api = application, api
        self._dead_letters, self._taps = dead_letters, taps
        self._offset = 0
        self._troubles = 0
        self.polled = asyncio.Event()

    async def run(self, stopping: asyncio.Event) -> None:
        """Fetch and work batches until `stopping` is set; the batch in hand is finished."""
        stop = asyncio.create_task(stopping.wait())
        try:
            while not stopping.is_set():
                fetch = asyncio.create_task(self._fetch())
                await asyncio.wait((fetch, stop), return_when=asyncio.FIRST_COMPLETED)
                if not fetch.done():
                    fetch.cancel()
                    await asyncio.gather(fetch, return_exceptions=True)
                    return
                updates = fetch.result()
                if updates is not None:
                    await self._work(updates)
        finally:
            stop.cancel()

    async def _fetch(self) -> list[Json] | None:
        """The next updates; None if Telegram could not be asked."""
        waiting = 0 if self._troubles else _POLL_SECONDS
        try:
            updates: list[Json] = await self._api.call(
                "getUpdates",
                seconds=waiting + 10,
                offset=self._offset,
                timeout=waiting,
                allowed_updates=ALLOWED_UPDATES,
            )
        except InvalidToken:
            raise
        except TelegramError as trouble:
            await self._pause(type(trouble).__name__)
            return None
        self.polled.set()
        return updates

    async def _pause(self, why: str) -> None:
        seconds = _PAUSES[min(self._troubles, len(_PAUSES) - 1)]
        self._troubles += 1
        _LOG.warning("%s; asking Telegram again in %s s", why, seconds)
        await asyncio.sleep(seconds)

    async def _work(self, updates: list[Json]) -> None:
        """Handle a batch; move the offset up to the first update that did not take effect."""
        chats: dict[object, list[Json]] = defaultdict(list)
        for update in updates:
            chats[_chat_of(update)].append(update)
        undone = await asyncio.gather(*(self._work_chat(queue) for queue in chats.values()))
        failed = [update_id for update_id in undone if update_id is not None]
        if updates:
            latest = max(int(update["update_id"]) for update in updates)
            self._offset = min(failed, default=latest + 1)
        if failed:
            await self._pause("storage is not available")
        else:
            self._troubles = 0

    async def _work_chat(self, queue: list[Json]) -> int | None:
        """Handle one chat's updates in order; the id of the first that did not take effect."""
        for position, raw in enumerate(queue):
            if not await self._took_effect(raw):
                self._taps.one_moment(queue[position:])
                return int(raw["update_id"])
        return None

    async def _took_effect(self, raw: Json) -> bool:
        """Handle one update. False means storage trouble: it must come again."""
        try:
            update = read(raw)
        except Exception as error:  # noqa: BLE001 - a dead letter, and the rest go on
            return await self._dead_letters.bury(raw, error)
        if update is None:
            return True
        await self._application.process_update(update)
        if update.error is None:
            return True
        if update.committed:
            _LOG.error("after the commit: %s", type(update.error).__name__)
            return True
        if isinstance(update.error, StorageUnavailable):
            return False
        return await self._dead_letters.bury(raw, update.error)


def _chat_of(raw: Json) -> object:
    """What keeps updates in order: the person of a tap, else the chat; here the same number."""
    try:
        if "callback_query" in raw:
            return raw["callback_query"]["from"]["id"]
        content = next(value for name, value in raw.items() if name != "update_id")
        return content["chat"]["id"]
    except (StopIteration, KeyError, TypeError):
        return raw.get("update_id")
