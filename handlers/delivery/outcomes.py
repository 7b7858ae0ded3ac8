"""What came of a request: the row leaves, changes, waits, or will never be sent."""

import logging
from collections.abc import Callable
from dataclasses import replace

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.clock import Clock
from handlers.delivery.chat_queue import Queue
from handlers.delivery.network_errors import Broken, NotConnected, NotFound
from handlers.delivery.payload import dump_ids
from handlers.delivery.receipts import Receipts, sent_id
from handlers.delivery.refusals import Left, changed, is_about_buttons, left_to_do
from handlers.delivery.requests import Request, apology, as_message
from handlers.delivery.schedule import Schedule
from handlers.delivery.trials import Successes, Trial, outage_pause
from storage import groups
from storage.database import Database
from storage.outbox import Lane, OutboxRow
from storage.people import mark_blocked
from storage.receipts import Outcome

_LOG = logging.getLogger(__name__)


class Outcomes:
    """Told what Telegram said to the first row of a queue, and moves the queue on.

    `moved` is called when a group has got another id, after that has been committed; `said_anew`
    when the message of an edit is gone.
    """

    moved: Callable[[int, int], None]
    said_anew: Callable[[OutboxRow], None]

    def __init__(
        self, database: Database, clock: Clock, bot_id: int, schedule: Schedule, receipts: Receipts
    ) -> None:
        self._database, self._clock, self._bot_id = database, clock, bot_id
        self._schedule, self._receipts = schedule, receipts
        self._successes = Successes()
        self._outages = 0

    # It has been sent, or need not be ----------------------------------------------------------

    def sent(self, queue: Queue, row: OutboxRow, request: Request, result: object) -> None:
        """Telegram took the row."""
        self._successes.note(queue.chat.id, request.method)
        self._outages = 0
        sorry_for = queue.trial.sorry_for
        queue.chat.apologised = sorry_for is not None
        if sorry_for is not None:
            self._receipts.refused(row, sorry_for)
        self.finish(queue, row, result, "failed" if sorry_for is not None else "sent")

    def finish(
        self, queue: Queue, row: OutboxRow, result: object = None, outcome: Outcome = "failed"
    ) -> None:
        """The row is done; what reached somebody who is erased meanwhile is taken back."""
        message_id = sent_id(row, result)
        if message_id is not None and queue.chat.is_gone(row):
            taken_back = replace(
                row, kind="delete", payload=dump_ids([message_id]), receipt=None, reply=None
            )
            self._becomes(queue, row, taken_back)
            return
        self.leaves(queue, row)
        self._receipts.tell(row, outcome, result)
        self._receipts.done(row, result)

    def leaves(self, queue: Queue, row: OutboxRow) -> None:
        """The row is no longer owed."""
        if queue.rows and queue.rows[0] is row:
            queue.rows.pop(0)
        queue.trial = Trial()

    def _becomes(self, queue: Queue, row: OutboxRow, other: OutboxRow) -> None:
        if queue.rows and queue.rows[0] is row:
            queue.rows[0] = other

    def overtaken(self, queue: Queue, row: OutboxRow) -> None:
        """A newer edit of the same message says it all."""
        self.leaves(queue, row)
        if row in queue.rows:
            queue.rows.remove(row)
        self._receipts.done(row, None)

    def unplaced(self, queue: Queue, row: OutboxRow) -> None:
        """Nobody knows the message that an edit is of: it is said anew, if it says something."""
        message = as_message(row)
        if message is None:
            self.finish(queue, row)
        else:
            self._becomes(queue, row, message)

    # It has not ---------------------------------------------------------------------------------

    async def failed(
        self, queue: Queue, row: OutboxRow, request: Request, error: TelegramError
    ) -> None:
        """Telegram refused the row, or could not be asked. Raises StorageUnavailable."""
        match error:
            case RetryAfter():
                self._told_to_wait(queue, error)
            case ChatMigrated(new_chat_id=new):
                await self._move(row.chat_id, new)
            case Forbidden():
                await self._nobody(queue, row)
            case BadRequest(message=said):
                await self._refused(queue, row, request, said)
            case _:
                self._try_later(queue, row, request, error)

    async def _refused(self, queue: Queue, row: OutboxRow, request: Request, said: str) -> None:
        other = changed(row, request, said)
        if other is not None:
            self._becomes(queue, row, other)
            return
        match left_to_do(row, queue.trial, said):
            case Left.NOTHING:
                self.finish(queue, row, outcome="sent")
            case Left.UNHEARD:
                self.finish(queue, row)
            case Left.SAY_INSTEAD:
                self._say_instead(queue, row)
            case Left.PLAIN:
                queue.trial.plain, queue.trial.bare = True, is_about_buttons(said)
            case Left.NOBODY:
                await self._nobody(queue, row)
            case Left.GIVE_UP:
                self.give_up(queue, row, BadRequest.__name__)

    def _say_instead(self, queue: Queue, row: OutboxRow) -> None:
        """A message takes the place of an edit or a deletion, in the order of its chat."""
        message = as_message(row)
        if message is None:
            self.finish(queue, row)
            return
        if row.kind == "edit":
            self.said_anew(row)
        if queue.codes:
            self.leaves(queue, row)
            rest = queue.chat.rest
            rest.insert(message)
            self._schedule.line_up(rest)
        else:
            self._becomes(queue, row, message)

    def give_up(self, queue: Queue, row: OutboxRow, reason: str) -> None:
        """The row will never be sent: a dead letter, and once an apology to the person."""
        _LOG.error("outbox row %s cannot be sent: %s", row.id, reason)
        words = row.kind in ("message", "edit", "file") and row.lane is not Lane.LATE_EDITS
        owed_words = row.chat_id > 0 and words
        if owed_words and queue.trial.sorry_for is None and not queue.chat.apologised:
            self._becomes(queue, row, apology(row))
            queue.trial = Trial(plain=True, sorry_for=reason)
            return
        self.bury(queue, row, reason)

    def bury(self, queue: Queue, row: OutboxRow, reason: str) -> None:
        """A dead letter."""
        self.leaves(queue, row)
        self._receipts.refused(row, reason)

    async def _nobody(self, queue: Queue, row: OutboxRow) -> None:
        """Nobody is there any more. Of a person that is no failure: they are free to go."""
        chat, now = queue.chat, self._clock.now()
        if chat.id > 0:
            await self._database.run(lambda tx: mark_blocked(tx, self._bot_id, chat.id, now))
            self.finish(queue, row)
            return
        dropped = await self._database.run(lambda tx: groups.leave(tx, self._bot_id, chat.id, now))
        for one in chat.queues:
            one.clear(kept=lambda _: False)
        _LOG.info("a group is gone: %s rows dropped", dropped)

    async def _move(self, old: int, new: int) -> None:
        await self._database.run(lambda tx: groups.move(tx, self._bot_id, old, new))
        self.moved(old, new)

    # It may be, later -----------------------------------------------------------------------------

    def _told_to_wait(self, queue: Queue, error: RetryAfter) -> None:
        seconds = error._retry_after.total_seconds()  # noqa: SLF001 - the public one is in two types
        self._schedule.told_to_wait(queue, seconds)
        _LOG.warning("told to wait %s s", seconds)

    def _try_later(
        self, queue: Queue, row: OutboxRow, request: Request, error: TelegramError
    ) -> None:
        name = type(error).__name__
        if _is_the_bots(error):
            self._hold(name)
            return
        seconds = self._pause(queue, row, request, error)
        if seconds is not None:
            self._schedule.try_later(queue, seconds)
            _LOG.warning("outbox row %s: %s, again in %s s", row.id, name, seconds)
        elif isinstance(error, TimedOut | Broken):
            _LOG.warning("outbox row %s: %s, probably sent", row.id, name)
            self.finish(queue, row, outcome="sent")
        elif row.kind == "delete" and as_message(row) is not None:
            self._say_instead(queue, row)
        else:
            self.give_up(queue, row, name)

    def _hold(self, why: str) -> None:
        pause = outage_pause(self._outages + 1)
        if self._schedule.hold(pause):
            self._outages += 1
            _LOG.warning("%s: everything waits %s s", why, pause)

    def _pause(
        self, queue: Queue, row: OutboxRow, request: Request, error: TelegramError
    ) -> float | None:
        """The seconds until the row is tried again; None: never."""
        trial, chat_id = queue.trial, queue.chat.id
        if isinstance(error, TimedOut) and row.kind in ("message", "file"):
            return trial.no_answer()  # all else can be repeated without harm
        if isinstance(error, TimedOut | Broken):
            return trial.broken(self._successes, chat_id)
        # A method that nobody succeeds with is not known to this server: that is not the row's.
        method = request.method if isinstance(error, NotFound) else ""
        return trial.status(self._successes, chat_id, self._schedule.now(), method)


def _is_the_bots(error: TelegramError) -> bool:
    """Whether it has nothing to do with what was sent."""
    wrong_token = isinstance(error, InvalidToken) and not isinstance(error, NotFound)
    return wrong_token or isinstance(error, NotConnected)
