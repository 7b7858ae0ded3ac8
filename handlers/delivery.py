"""The one sender: outbox rows in order within a chat, within Telegram's limits.

Rows come from memory right after their commit, and from the table after a restart. A row whose
request got no answer is sent again, one that Telegram refuses for good is a dead letter.
"""

import asyncio
import heapq
import logging
from dataclasses import replace

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.clock import Clock
from handlers.chat_queue import ChatQueue
from handlers.limits import none, of_chat, overall
from handlers.outbound import Gone, Request, request_of
from handlers.payload import dump_ids
from handlers.request import BotApi
from handlers.settling import Settling, sent_id
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow, waiting
from storage.people import mark_blocked

_LOG = logging.getLogger(__name__)
_PAGE = 1000
_AT_ONCE = 256
_FORGET_SECONDS = 60.0
_RETRY_SECONDS = (0.5, 1.0, 2.0, 4.0, 8.0)


class Delivery:
    """Sends what units have written. `take` rows after a commit; `run` until cancelled."""

    def __init__(
        self, api: BotApi, database: Database, clock: Clock, bot_id: int, *, limited: bool
    ) -> None:
        self._api, self._database, self._clock, self._bot_id = api, database, clock, bot_id
        self._limited = limited
        self._overall = overall() if limited else none()
        self._chats: dict[int, ChatQueue] = {}
        self._ready: list[tuple[float, int, int]] = []
        self._counter = 0
        self._woken = asyncio.Event()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._sending: set[asyncio.Task[None]] = set()
        self._settling = Settling(database, clock, bot_id)
        self._loaded = 0
        self._caught_up = False
        self._missed = False
        self._queued = 0
        self._room = asyncio.Event()
        self._paused_until = self._forgot_at = 0.0

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
        self._queued -= self._chat(chat_id).forget(before)
        arrived = self._settling.not_noted(chat_id)
        if arrived:
            self._queue(OutboxRow(0, chat_id, "delete", "", dump_ids(arrived)))
        self._settling.wash()

    def _chat(self, chat_id: int) -> ChatQueue:
        chat = self._chats.get(chat_id)
        if chat is None:
            own = of_chat(chat_id) if self._limited else none()
            chat = self._chats[chat_id] = ChatQueue(limits=own)
        return chat

    def _queue(self, row: OutboxRow) -> None:
        chat = self._chat(row.chat_id)
        chat.rows.append(row)
        self._queued += 1
        self._schedule(row.chat_id, chat)

    def _schedule(self, chat_id: int, chat: ChatQueue) -> None:
        """Put the chat's first row in line; a chat has one row on its way at a time."""
        if chat.scheduled or not chat.rows:
            return
        chat.scheduled = True
        now = self._now()
        self._counter += 1
        due = max(chat.limits.free_at(now), chat.not_before)
        heapq.heappush(self._ready, (due, self._counter, chat_id))
        self._woken.set()

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
            tasks.create_task(self._settling.run(), name="outbox settling")
            tasks.create_task(self._dispatch(), name="outbox dispatch")

    async def _dispatch(self) -> None:
        while True:
            await self._next_is_due()
            await self._slots.acquire()
            _, _, chat_id = heapq.heappop(self._ready)
            now = self._now()
            self._overall.note(now)
            self._chats[chat_id].limits.note(now)
            task = asyncio.create_task(self._send_first(chat_id))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _next_is_due(self) -> None:
        while True:
            self._woken.clear()
            now = self._now()
            due = max(self._ready[0][0], self._paused_until) if self._ready else None
            if due is not None:
                due = max(due, self._overall.free_at(now))
                if due <= now:
                    return
            try:
                await asyncio.wait_for(self._woken.wait(), None if due is None else due - now)
            except TimeoutError:
                continue

    async def _send_first(self, chat_id: int) -> None:
        chat = self._chats[chat_id]
        try:
            await self._send(chat, chat.rows[0])
        finally:
            self._slots.release()
            chat.scheduled = False
            if chat.rows:
                self._schedule(chat_id, chat)
            elif not self._limited:
                del self._chats[chat_id]
            self._forget_idle()

    def _forget_idle(self) -> None:
        """Drop chats whose limits no longer matter, so that memory does not grow with people."""
        now = self._now()
        if now - self._forgot_at < _FORGET_SECONDS:
            return
        self._forgot_at = now
        for chat_id, chat in list(self._chats.items()):
            if not chat.rows and not chat.scheduled and chat.limits.forgotten(now):
                del self._chats[chat_id]

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
        self._settling.done(row, result)

    def _leaves(self, chat: ChatQueue) -> None:
        chat.rows.popleft()
        chat.failures = 0
        self._queued -= 1
        self._room.set()
        if chat.gone_before and not chat.rows:
            chat.gone_before = 0
            self._settling.wash()

    def _give_up(self, chat: ChatQueue, row: OutboxRow, error: Exception) -> None:
        _LOG.error("outbox row %s cannot be sent: %s", row.id, type(error).__name__)
        self._leaves(chat)
        self._settling.refused(row, type(error).__name__)

    def _refusal(
        self, chat: ChatQueue, row: OutboxRow, request: Request, error: BadRequest
    ) -> None:
        match request.reading(error.message):
            case Gone.ALREADY_SO:
                self._finish(chat, row)
            case Gone.SEND_ANEW:
                chat.rows[0] = replace(row, kind="message")
            case Gone.FOR_GOOD:
                self._give_up(chat, row, error)

    async def _blocked(self, chat: ChatQueue, row: OutboxRow, error: Forbidden) -> None:
        """Nobody is there any more: this row and the ones behind it will not be read."""
        now = self._clock.now()
        try:
            await self._database.run(lambda tx: mark_blocked(tx, self._bot_id, row.chat_id, now))
        except StorageUnavailable:
            _LOG.warning("could not note that a chat is closed to us")
        self._give_up(chat, row, error)

    def _wait_out(self, chat: ChatQueue, wait: RetryAfter) -> None:
        seconds = wait._retry_after.total_seconds()  # noqa: SLF001 - the public one is in two types
        now = self._now()
        others = any(other.not_before > now for other in self._chats.values() if other is not chat)
        chat.not_before = now + seconds
        if others:  # not one chat's limit but everybody's
            self._paused_until = max(self._paused_until, now + seconds)
        _LOG.warning("told to wait %s s", seconds)

    def _try_later(self, chat: ChatQueue, row: OutboxRow, trouble: TelegramError) -> None:
        pause = _RETRY_SECONDS[min(chat.failures, len(_RETRY_SECONDS) - 1)]
        chat.failures += 1
        chat.not_before = self._now() + pause
        _LOG.warning("outbox row %s: %s, again in %s s", row.id, type(trouble).__name__, pause)

    async def finish(self, seconds: float) -> None:
        """After `run`: let what is on its way arrive, `seconds` at most, and record it."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=seconds)
        for task in self._sending:
            task.cancel()
        if self._settling.busy:
            await self._settling.settle()

    def idle(self) -> bool:
        """Whether everything taken so far has been sent and recorded."""
        return self._caught_up and not self._queued and not self._settling.busy

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
