"""The worker that has files read: claims jobs in turn, reads them, commits what follows.

A job is a row until it is answered, so a file sent before a crash is read after it; the answer and
the end of the job are one commit, so it is answered once. A row that fails is put aside for a
while, and the others go on.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar, get_args

from bot.clock import Clock
from bot.domain.recipient_lists import ListOf
from handlers.delivery.sender import Delivery
from handlers.pictures.reading import Found, Reading
from storage import picture_jobs, picture_turns
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow
from storage.people import Person
from storage.picture_jobs import PictureJob
from storage.picture_turns import Kind
from storage.transaction import Transaction
from storage.updates import record_failure

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
# Milliseconds of the clock that rows are due by, and seconds to sleep.
_RETRY_AFTER = (5_000, 30_000, 120_000)
_SOON = 3_000
_LONGEST_SLEEP = 30.0
_STORAGE_PAUSE = 1.0
# Files of a kind that are fetched side by side, one of a person: a slow download holds up one hand.
_HANDS = 8


class Pictures:
    """`run` until cancelled; `wake` when there may be something new to read."""

    def __init__(
        self, database: Database, delivery: Delivery, clock: Clock, reading: Reading
    ) -> None:
        self._database, self._delivery, self._clock = database, delivery, clock
        self._reading = reading
        self._woken = asyncio.Event()
        self._in_hand: dict[Kind, set[asyncio.Task[None]]] = {
            kind: set() for kind in get_args(Kind)
        }
        self._next: int | None = 0  # when the next file is due; None: none waits

    def wake(self) -> None:
        """Look for files to read."""
        self._woken.set()

    def idle(self) -> bool:
        """Whether nothing is to be read now or in a moment."""
        due = self._next
        soon = due is not None and due <= self._clock.now() + _SOON
        return not self._woken.is_set() and not soon and not any(self._in_hand.values())

    async def run(self) -> None:
        """Read what is due, again and again. What was being read at a crash comes first."""
        try:
            await self._run(picture_turns.release_all)
            while True:
                self._woken.clear()
                self._next = 0
                try:
                    await self._look_round()
                except Exception as error:  # noqa: BLE001 - a bug here must not end the bot
                    _LOG.error("files wait: %s", type(error).__name__)
                    self._next = None
                await self._sleep()
        finally:
            tasks = [task for tasks in self._in_hand.values() for task in tasks]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._reading.close()

    async def _sleep(self) -> None:
        seconds = _LONGEST_SLEEP
        if self._next is not None:
            seconds = min(max(self._next - self._clock.now(), 0) / 1000, seconds)
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return

    async def _run(self, unit: Callable[[Transaction], T]) -> T:
        """Run a unit, as soon as there is storage."""
        return await self._patiently(lambda: self._database.run(unit))

    async def _patiently(self, work: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                return await work()
            except StorageUnavailable:
                _LOG.warning("files wait for storage")
                await asyncio.sleep(_STORAGE_PAUSE)

    # Whose turn it is ------------------------------------------------------------------------

    async def _look_round(self) -> None:
        while await self._say_owed():
            pass
        for kind, hands in self._in_hand.items():
            while len(hands) < _HANDS and (job_id := await self._claim(kind)):
                task = asyncio.create_task(self._work(job_id), name=f"file {job_id}")
                hands.add(task)
                task.add_done_callback(hands.discard)
                task.add_done_callback(lambda _: self._woken.set())
        now = self._clock.now()
        self._next = await self._run(lambda tx: picture_turns.next_due(tx, now))

    async def _claim(self, kind: Kind) -> str | None:
        return await self._run(lambda tx: picture_turns.claim(tx, kind, self._clock.now()))

    async def _say_owed(self) -> bool:
        """Say to one person what was not said in time; whether anything was."""
        now = self._clock.now()
        person = await self._run(lambda tx: picture_jobs.who_is_owed_an_answer(tx, now))
        if person is None:
            return False
        try:
            rows = await self._run(lambda tx: self._reading.answer_late(tx, person, now))
        except Exception as error:  # noqa: BLE001 - one person's rows, nobody else's
            rows = await self._give_up_on(person, error)
        self._delivery.take(rows)
        return bool(rows)

    async def _give_up_on(self, person: Person, error: Exception) -> list[OutboxRow]:
        now = self._clock.now()
        _LOG.error("what %s is owed: %s", person.id, type(error).__name__)

        def unit(tx: Transaction) -> list[OutboxRow]:
            record_failure(tx, "file", person.id, type(error).__name__, now)
            said = picture_jobs.remove_owed(tx, person.id)
            return self._reading.give_up(tx, person, None, said, now)

        return await self._run(unit)

    # One file --------------------------------------------------------------------------------

    async def _work(self, job_id: str) -> None:
        try:
            await self._read(job_id)
        except Exception as error:  # noqa: BLE001 - this file is put aside, the others go on
            await self._put_aside(job_id, error)

    async def _read(self, job_id: str) -> None:
        def unit(tx: Transaction) -> tuple[PictureJob, Person | None, ListOf | None] | None:
            found = picture_jobs.find(tx, job_id)
            return None if found is None else (*found, self._reading.wanted(tx, found[0]))

        claimed = await self._run(unit)
        if claimed is None:
            return  # its sender is forgotten
        job, person, wanted = claimed
        # In a group nobody waits for it.
        with self._delivery.typing.shown(None if person is None else person.chat_id):
            found = await self._found_on(job, wanted)
        if found is None:
            due_at = self._clock.now() + _RETRY_AFTER[job.tries - 1]
            await self._run(lambda tx: picture_turns.put_off(tx, job_id, due_at))
            return
        now = self._clock.now()
        await self._patiently(lambda: self._reading.before(job, found, now))
        await self._answer(job_id, found)

    async def _found_on(self, job: PictureJob, wanted: ListOf | None) -> Found | None:
        tries = len(_RETRY_AFTER) + 1
        if job.tries > tries:  # the bot has died each time
            return self._reading.too_slow(job)
        return await self._reading.found_on(job, wanted, last=job.tries == tries)

    async def _answer(self, job_id: str, found: Found) -> None:
        now = self._clock.now()

        def unit(tx: Transaction) -> list[OutboxRow]:
            job = picture_jobs.find(tx, job_id)
            return [] if job is None else self._reading.answer(tx, *job, found, now)

        self._delivery.take(await self._run(unit))
        self._reading.forget(job_id)

    async def _put_aside(self, job_id: str, error: Exception) -> None:
        """A dead letter, and another try later; after the last the person hears of it."""
        now = self._clock.now()
        _LOG.error("file %s: %s", job_id, type(error).__name__)

        failed = await self._run(lambda tx: picture_turns.failed(tx, job_id))
        if failed is None:
            return
        last = failed.tries > len(_RETRY_AFTER)

        def unit(tx: Transaction) -> list[OutboxRow]:
            record_failure(tx, "file", failed.message_id, type(error).__name__, now)
            if not last:
                picture_turns.put_off(tx, job_id, now + _RETRY_AFTER[failed.tries - 1])
                return []
            picture_jobs.remove(tx, [job_id])
            if failed.person is None:
                return []
            said = [] if failed.said_row is None else [failed.said_row]
            return self._reading.give_up(tx, failed.person, failed.form, said, now)

        self._delivery.take(await self._run(unit))
        if last:
            self._reading.forget(job_id)
