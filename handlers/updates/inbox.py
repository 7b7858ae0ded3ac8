"""The inbox: fetch updates, hand them over, acknowledge what is committed.

Telegram is the durable inbox. The offset moves only past updates that have taken effect, so what
a crash or a full disk leaves undone comes again. Chats are worked side by side, each in order,
and while they are, the next updates are fetched: nobody waits for another chat.
"""

import asyncio
import contextlib
import logging
from typing import Any

from telegram.ext import Application

from handlers.delivery.taps import Taps
from handlers.updates.dead_letters import DeadLetters
from handlers.updates.ids import chat_of, id_of
from handlers.updates.ledger import Ledger
from handlers.updates.line import Line, Waiting
from handlers.updates.polling import Polling, pause
from handlers.updates.reading import read
from storage.database import StorageUnavailable

_LOG = logging.getLogger(__name__)
# One unit that takes its time does not keep others' updates from being fetched.
_GLANCE_SECONDS = 0.1


class Inbox:
    """Our own polling loop over PTB's application. `run` until told to stop."""

    def __init__(
        self,
        application: "Application[Any, Any, Any, Any, Any, Any]",
        polling: Polling,
        dead_letters: DeadLetters,
        taps: Taps,
    ) -> None:
        self._application, self._polling = application, polling
        self._dead_letters, self._taps = dead_letters, taps
        self._ledger = Ledger()
        self._lines: dict[object, Line] = {}
        self._at_work: set[asyncio.Task[None]] = set()
        self._moved = asyncio.Event()  # the offset has moved, or nothing is under way
        self._failures = 0  # in a row, for storage
        self._stopping = False
        self.polled = asyncio.Event()

    async def run(self, stopping: asyncio.Event) -> None:
        """Fetch and work until `stopping` is set: units in hand are finished, none begins.

        Raises InvalidToken when the token has been refused for minutes.
        """
        stop = asyncio.create_task(stopping.wait())
        try:
            while not stopping.is_set():
                step = asyncio.create_task(self._fetch())
                await asyncio.wait((step, stop), return_when=asyncio.FIRST_COMPLETED)
                if not step.done():
                    step.cancel()
                    await asyncio.gather(step, return_exceptions=True)
                    return
                step.result()
        finally:
            self._stopping = True
            stop.cancel()
            await asyncio.gather(*self._at_work)

    async def _fetch(self) -> None:
        """Fetch once, and wait until fetching again may bring something new."""
        if self._failures:
            await pause("storage is not available", self._failures)
        offset = self._ledger.offset
        self._moved.clear()
        updates = await self._polling.fetch(offset)
        if updates is None:
            return
        self.polled.set()
        if not self._take(offset, updates) and updates:
            await pause("no update has an id", len(updates))
        if self._ledger.busy:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), _GLANCE_SECONDS)

    def _take(self, offset: int, updates: list[Any]) -> bool:
        """Line up what is new, by chat. Whether any update has an id."""
        by_id = {number: one for one in updates if (number := id_of(one)) is not None}
        new = self._ledger.fetched(offset, by_id)
        for update_id, raw in by_id.items():
            if update_id in new:
                key = chat_of(raw)
                line = self._lines.setdefault(key, Line())
                line.join(update_id, raw)
                if not line.at_work:
                    line.at_work = True
                    task = asyncio.create_task(self._work(key, line))
                    self._at_work.add(task)
                    task.add_done_callback(self._at_work.discard)
        return bool(by_id)

    async def _work(self, key: object, line: Line) -> None:
        """Handle one chat's updates in order, until none waits or storage fails."""
        while line.waiting and not self._stopping:
            if not await self._took_effect(line.first):
                self._come_again(line)
                break
            self._failures = 0
            self._note_done(line.leave())
        del self._lines[key]

    def _note_done(self, update_id: int) -> None:
        before = self._ledger.offset
        self._ledger.done(update_id)
        if self._ledger.offset != before or not self._ledger.busy:
            self._moved.set()

    def _come_again(self, line: Line) -> None:
        """Storage is away: this chat's updates come again, and whoever tapped is told so."""
        self._failures += 1
        self._taps.one_moment([one.raw for one in line.waiting])
        for one in line.waiting:
            self._ledger.failed(one.update_id)
        self._moved.set()

    async def _took_effect(self, waiting: Waiting) -> bool:
        """Handle one update. False means storage trouble: it must come again."""
        raw = waiting.raw
        try:
            update = read(raw)
        except Exception as error:  # noqa: BLE001 - a dead letter, and the rest go on
            return await self._dead_letters.bury(raw, error)
        if update is None:
            return True
        update.crowd = waiting.crowd
        await self._application.process_update(update)
        if update.error is None:
            return True
        if update.committed:
            _LOG.error("after the commit: %s", type(update.error).__name__)
            return True
        if isinstance(update.error, StorageUnavailable):
            return False
        return await self._dead_letters.bury(raw, update.error)
