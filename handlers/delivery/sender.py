"""The one sender: outbox rows in order within a chat, by lanes between chats, within the limits.

Rows come from memory right after their commit; from the table after a restart, or where a chat is
owed many. What came of a request decides `outcomes.py`.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram.error import TelegramError

from bot.clock import Clock
from bot.dialogue import File
from handlers.delivery.backlog import Backlog
from handlers.delivery.bot_api import BotApi
from handlers.delivery.chat_queue import Chat, Queue
from handlers.delivery.outcomes import Outcomes
from handlers.delivery.payload import dump_ids, load_order
from handlers.delivery.places import Places
from handlers.delivery.receipts import Receipts
from handlers.delivery.requests import Request, request_of
from handlers.delivery.schedule import Schedule
from handlers.delivery.typing_sign import TypingSign
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow

_LOG = logging.getLogger(__name__)
_AT_ONCE = 256
_STORAGE_PAUSE = 1.0

Make = Callable[[OutboxRow, str, str], Awaitable[File | None]]
"""Makes the file of a row: what it is, what it is about; None where that is gone."""


class Delivery:
    """Sends what units have written. `take` rows after a commit; `run` until cancelled."""

    def __init__(  # noqa: PLR0913 - the wiring of the way out
        self,
        api: BotApi,
        database: Database,
        clock: Clock,
        bot_id: int,
        *,
        limited: bool,
        now: Callable[[], float] = time.monotonic,
        make: Make | None = None,
    ) -> None:
        self._api, self._make = api, make
        self._schedule = Schedule(limited=limited, now=now)
        self._receipts = Receipts(database, clock, bot_id)
        self._places = Places(database, self._receipts)
        self._outcomes = Outcomes(database, clock, bot_id, self._schedule, self._receipts)
        self._outcomes.moved, self._outcomes.said_anew = self.moved, self._places.said_anew
        self._backlog = Backlog(database, self._is_taken)
        self.typing = TypingSign(api, self._schedule.takes_besides)
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._sending: set[asyncio.Task[None]] = set()
        self._on_their_way: set[int] = set()
        self._started = False  # until it is known who is owed something, all rows stay in the table

    # What is to be sent --------------------------------------------------------------------

    def take(self, rows: list[OutboxRow]) -> None:
        """Rows of a unit that has just been committed, in order."""
        for row in rows:
            queue = self._schedule.chat(row.chat_id).queue(row.lane)
            self._places.note(row)
            for older in queue.outdated(row):
                self._outcomes.overtaken(queue, older)
            if self._started:
                queue.add(row)
            else:
                queue.leave(row)
            self._schedule.line_up(queue)

    def forget(self, chat_id: int, before: int) -> None:
        """Nothing older than the row `before` goes to this chat any more: its person is erased.

        What is on its way is taken back when it has arrived.
        """
        chat = self._schedule.chat(chat_id)
        chat.forget(before)
        arrived = self._receipts.not_noted(chat_id)
        if arrived:
            chat.rest.insert(OutboxRow(0, chat_id, "delete", "", dump_ids(arrived)))
            self._schedule.line_up(chat.rest)
        self._receipts.wash()

    def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """A group has got another id; `storage.groups.move` has been committed. Idempotent."""
        for queue in self._schedule.chat(old_chat_id).queues:
            queue.clear(kept=self._is_on_its_way)
        for queue in self._schedule.chat(new_chat_id).queues:
            queue.reread(kept=self._is_on_its_way)
            self._schedule.line_up(queue)

    def gone(self, chat_id: int) -> None:
        """The bot is in this group no more; `storage.groups.leave` has been committed."""
        for queue in self._schedule.chat(chat_id).queues:
            queue.clear(kept=self._is_on_its_way)

    def _is_on_its_way(self, row_id: int) -> bool:
        return row_id in self._on_their_way

    def _is_taken(self, row_id: int) -> bool:
        return row_id in self._on_their_way or self._receipts.holds(row_id)

    # The way out ----------------------------------------------------------------------------

    async def run(self) -> None:
        """Send until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._receipts.run(), name="outbox receipts")
            tasks.create_task(self._dispatch(), name="outbox dispatch")

    async def _dispatch(self) -> None:
        await self._find_owed()
        while True:
            await self._slots.acquire()
            await self._schedule.wait()
            task = asyncio.create_task(self._send_next(self._schedule.take()))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def _find_owed(self) -> None:
        """Line up whoever is owed something from before; rows are read when their turn comes."""
        owed = await self._backlog.owed()
        self._schedule.backlog = max((one.newest for one in owed), default=0)
        for one in owed:
            queue = self._schedule.chat(one.chat_id).queue(one.lane)
            queue.table[one.lane] = max(one.newest, queue.table.get(one.lane, 0))
            self._schedule.line_up(queue)
        self._started = True

    async def _send_next(self, queue: Queue) -> None:
        try:
            if not queue.rows and queue.table:
                await self._backlog.read(queue)
            if queue.rows:
                await self._send(queue, queue.rows[0])
        except StorageUnavailable:
            self._schedule.try_later(queue, _STORAGE_PAUSE)
        except Exception as error:  # noqa: BLE001 - a bug: the row is put aside, the next go on
            _LOG.error("the outbox: %s", type(error).__name__)
            self._schedule.try_later(queue, _STORAGE_PAUSE)
            if queue.rows:
                self._outcomes.bury(queue, queue.rows[0], type(error).__name__)
        finally:
            self._slots.release()
            self._erased(queue.chat)
            self._schedule.done(queue)

    def _erased(self, chat: Chat) -> None:
        """The last of what an erased person was owed has left: nothing of it stays in the log."""
        if chat.gone_before and chat.empty:
            chat.gone_before = 0
            self._receipts.wash()

    async def _made(self, queue: Queue, row: OutboxRow) -> OutboxRow | None:
        """The row with its file, if that is made only now; None if there is nothing to send."""
        reason, made = None, None
        try:
            made = await self._with_file(row)
        except StorageUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - it would fail again, and somebody waits for it
            reason = type(error).__name__
        if not queue.rows or queue.rows[0] is not row:
            return None  # no longer owed
        if reason is not None:
            self._outcomes.give_up(queue, row, reason)
        elif made is None:
            self._outcomes.finish(queue, row)
        else:
            queue.rows[0] = made
        return made

    async def _with_file(self, row: OutboxRow) -> OutboxRow | None:
        """None where what the file is about is gone."""
        order = load_order(row.payload) if row.kind == "file" and row.reply is None else None
        if order is None or self._make is None:
            return row
        with self.typing.shown(row.chat_id):
            file = await self._make(row, *order)
        return None if file is None else replace(row, reply=file)

    async def _send(self, queue: Queue, row: OutboxRow) -> None:
        made = await self._made(queue, row)
        if made is not None and (made.about is not None or self._places.instead(made)):
            made = await self._placed(queue, made)
        request = self._request(queue, made) if made is not None else None
        row = made or row
        if request is None:
            return
        self._on_their_way.add(row.id)
        try:
            result = await self._api.call(request.method, **request.parameters)
        except TelegramError as error:
            self._on_their_way.discard(row.id)
            await self._outcomes.failed(queue, row, request, error)
        else:
            self._outcomes.sent(queue, row, request, result)
        finally:
            self._on_their_way.discard(row.id)

    async def _placed(self, queue: Queue, row: OutboxRow) -> OutboxRow | None:
        """An edit with the message it is of; None if it has left, or something else is first."""
        found = await self._places.find(row)
        if not queue.rows or queue.rows[0] is not row:
            return None
        if found is None:
            self._outcomes.unplaced(queue, row)
            return None
        queue.rows[0] = found
        return found

    def _request(self, queue: Queue, row: OutboxRow) -> Request | None:
        """What to ask Telegram; None if there is nothing to ask, and the row has left."""
        if queue.chat.is_gone(row):
            self._outcomes.leaves(queue, row)
            return None
        try:
            request = request_of(row)
        except Exception as error:  # noqa: BLE001 - it would fail again, and hold up the chat
            self._outcomes.give_up(queue, row, type(error).__name__)
            return None
        if request is None:
            self._outcomes.finish(queue, row)
        elif queue.trial.plain:
            return request.plain(bare=queue.trial.bare)
        return request

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
        owing = any(not chat.empty for chat in self._schedule.chats)
        return self._started and not owing and not self._receipts.busy
