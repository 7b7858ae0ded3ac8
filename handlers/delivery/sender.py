"""The one sender: outbox rows in order within a chat, within Telegram's limits.

Rows come from memory right after their commit, and from the table after a restart. A row whose
request got no answer is sent again, one that Telegram refuses for good is a dead letter.
"""

import asyncio
import logging
from dataclasses import replace

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.clock import Clock
from handlers.delivery.bot_api import BotApi
from handlers.delivery.chat_queue import ChatQueue
from handlers.delivery.payload import dump_ids
from handlers.delivery.receipts import Receipts, sent_id
from handlers.delivery.requests import Gone, Request, file_lost, request_of
from handlers.delivery.schedule import Schedule
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow, waiting
from storage.people import mark_blocked

_LOG = logging.getLogger(__name__)
_PAGE = 1000
_AT_ONCE = 256
_RETRY_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0)


class Delivery:
    """Sends what units have written. `take` rows after a commit; `run` until cancelled."""

    def __init__(
        self, api: BotApi, database: Database, clock: Clock, bot_id: int, *, limited: bool
    ) -> None:
        self._api, self._database, self._clock, self._bot_id = api, database, clock, bot_id
        self._schedule = Schedule(limited=limited)
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._sending: set[asyncio.Task[None]] = set()
        self._receipts = Receipts(database, clock, bot_id)
        self._loaded = 0
        self._caught_up = False
        self._missed = False
        self._queued = 0
        self._room = asyncio.Event()

    # What is to be sent --------------------------------------------------------------------

    def take(self, rows: list[OutboxRow]) -> None:
        """Rows of a unit that has just been committed, in order."""
        if not self._caught_up:
            self._missed = True  # older rows are still in the table; these are read after them
            return
        for row in rows:
            if row.id > self._loaded:
                self._loaded = row.id
                self._queue(row)

    def forget(self, chat_id: int, before: int) -> None:
        """Nothing older than the row `before` goes to this chat any more: its person is erased.

        What is on its way is taken back when it has arrived.
        """
        self._queued -= self._schedule.chat(chat_id).forget(before)
        arrived = self._receipts.not_noted(chat_id)
        if arrived:
            self._queue(OutboxRow(0, chat_id, "delete", "", dump_ids(arrived)))
        self._receipts.wash()

    def _queue(self, row: OutboxRow) -> None:
        chat = self._schedule.chat(row.chat_id)
        chat.rows.append(row)
        self._queued += 1
        self._schedule.line_up(row.chat_id, chat)

    async def _catch_up(self) -> None:
        """Queue what a crash or an outage left in the table, oldest first."""
        while not self._caught_up:
            self._missed = False
            try:
                rows = await self._database.run(lambda tx: waiting(tx, self._loaded, _PAGE))
            except StorageUnavailable:
                await asyncio.sleep(1)
                continue
            # Nothing awaits between here and the end, so `take` cannot come in between.
            for row in rows:
                self._loaded = row.id
                self._queue(row)
            self._caught_up = len(rows) < _PAGE and not self._missed
            while not self._caught_up and self._queued > _PAGE:
                self._room.clear()
                await self._room.wait()

    # The way out ----------------------------------------------------------------------------

    async def run(self) -> None:
        """Send until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._catch_up(), name="outbox catch-up")
            tasks.create_task(self._receipts.run(), name="outbox receipts")
            tasks.create_task(self._dispatch(), name="outbox dispatch")

    async def _dispatch(self) -> None:
        while True:
            await self._schedule.wait()
            await self._slots.acquire()
            task = asyncio.create_task(self._send_first(self._schedule.take()))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _send_first(self, chat_id: int) -> None:
        chat = self._schedule.chat(chat_id)
        try:
            await self._send(chat, chat.rows[0])
        finally:
            self._slots.release()
            self._schedule.done(chat_id)

    async def _send(self, chat: ChatQueue, row: OutboxRow) -> None:
        request = self._request(chat, row)
        if request is None:
            return
        try:
            result = await self._api.call(request.method, **request.parameters)
        except RetryAfter as wait:
            self._wait_out(chat, wait)
        except BadRequest as refusal:
            self._refusal(chat, row, request, refusal)
        except ChatMigrated as moved:
            self._give_up(chat, row, moved)  # it answered a command that is long scrolled away
        except Forbidden as refusal:
            await self._blocked(chat, row, refusal)
        except TelegramError as trouble:
            self._try_later(chat, row, trouble)
        else:
            self._finish(chat, row, result)

    def _request(self, chat: ChatQueue, row: OutboxRow) -> Request | None:
        """What to ask Telegram; None if there is nothing to ask, and the row has left."""
        if chat.is_gone(row):
            self._leaves(chat)
            return None
        try:
            return request_of(row)
        except Exception as error:  # noqa: BLE001 - it would fail again, and hold up the chat
            self._give_up(chat, row, error)
            return None

    # What came of it --------------------------------------------------------------------------

    def _finish(self, chat: ChatQueue, row: OutboxRow, result: object = None) -> None:
        message_id = sent_id(row, result)
        if message_id is not None and chat.is_gone(row):
            chat.rows[0] = replace(row, kind="delete", payload=dump_ids([message_id]), reply=None)
            return
        self._leaves(chat)
        self._receipts.done(row, result)

    def _leaves(self, chat: ChatQueue) -> None:
        chat.rows.popleft()
        chat.failures = 0
        self._queued -= 1
        self._room.set()
        if chat.gone_before and not chat.rows:
            chat.gone_before = 0
            self._receipts.wash()

    def _give_up(self, chat: ChatQueue, row: OutboxRow, error: Exception) -> None:
        _LOG.error("outbox row %s cannot be sent: %s", row.id, type(error).__name__)
        self._leaves(chat)
        self._receipts.refused(row, type(error).__name__)

    def _refusal(
        self, chat: ChatQueue, row: OutboxRow, request: Request, error: BadRequest
    ) -> None:
        match request.reading(error.message):
            case Gone.ALREADY_SO:
                self._finish(chat, row)
            case Gone.SEND_ANEW:
                chat.rows[0] = replace(row, kind="message")
            case Gone.SAY_LOST:
                chat.rows[0] = file_lost(row)
            case Gone.FOR_GOOD:
                self._give_up(chat, row, error)

    async def _blocked(self, chat: ChatQueue, row: OutboxRow, error: Forbidden) -> None:
        """Nobody is there any more. Of a person that is no failure: they are free to go."""
        if row.chat_id < 0:
            self._give_up(chat, row, error)
            return
        now = self._clock.now()
        try:
            await self._database.run(lambda tx: mark_blocked(tx, self._bot_id, row.chat_id, now))
        except StorageUnavailable:
            _LOG.warning("could not note that a chat is closed to us")
        self._finish(chat, row)

    def _wait_out(self, chat: ChatQueue, wait: RetryAfter) -> None:
        seconds = wait._retry_after.total_seconds()  # noqa: SLF001 - the public one is in two types
        self._schedule.wait_out(chat, seconds)
        _LOG.warning("told to wait %s s", seconds)

    def _try_later(self, chat: ChatQueue, row: OutboxRow, trouble: TelegramError) -> None:
        pause = _RETRY_SECONDS[min(chat.failures, len(_RETRY_SECONDS) - 1)]
        self._schedule.try_later(chat, pause)
        _LOG.warning("outbox row %s: %s, again in %s s", row.id, type(trouble).__name__, pause)

    async def finish(self, seconds: float) -> None:
        """After `run`: let what is on its way arrive, `seconds` at most, and record it."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=seconds)
        for task in self._sending:
            task.cancel()
        if self._receipts.busy:
            await self._receipts.settle()

    def idle(self) -> bool:
        """Whether everything taken so far has been sent and recorded."""
        return self._caught_up and not self._queued and not self._receipts.busy
