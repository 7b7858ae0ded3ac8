"""The worker that has pictures read: claims a job, fetches the file, commits what follows.

A job is a row until it is answered, so a picture sent before a crash is read after it; the
answer and the end of the job are one commit, so it is answered once.
"""

import asyncio
import logging

from telegram.error import BadRequest, TelegramError

from bot.clock import Clock
from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from handlers.delivery.bot_api import BotApi
from handlers.delivery.sender import Delivery
from handlers.guides.guide import Guides
from handlers.guides.visit import Visit
from handlers.pictures import answers
from storage import picture_jobs
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow
from storage.people import Person
from storage.picture_jobs import PictureJob
from storage.transaction import Transaction

_LOG = logging.getLogger(__name__)
_RETRY_AFTER = (5_000, 30_000, 120_000)
_LONGEST_SLEEP = 30.0
_SOON = 3_000
_STORAGE_PAUSE = 1.0
_DOWNLOAD_SECONDS = 30.0


class Pictures:
    """`run` until cancelled; `wake` when there may be something new to read."""

    def __init__(  # noqa: PLR0913, PLR0917 - the wiring of one worker
        self,
        api: BotApi,
        database: Database,
        delivery: Delivery,
        clock: Clock,
        guides: Guides,
        reader: PictureReader,
    ) -> None:
        self._api, self._database, self._delivery = api, database, delivery
        self._clock, self._guides, self._reader = clock, guides, reader
        self._woken = asyncio.Event()
        self._next: int | None = 0  # when the next file is due; None: none waits

    def wake(self) -> None:
        """Look for files to read."""
        self._woken.set()

    def idle(self) -> bool:
        """Whether nothing is to be read now or in a moment."""
        due = self._next
        soon = due is not None and due <= self._clock.now() + _SOON
        return not self._woken.is_set() and not soon

    async def run(self) -> None:
        """Read what is due, again and again. What was being read at a crash comes first."""
        released = False
        try:
            while True:
                self._woken.clear()
                try:
                    if not released:
                        await self._database.run(picture_jobs.release_all)
                        released = True
                    await self._read_due()
                except StorageUnavailable:
                    _LOG.warning("pictures wait for storage")
                    await asyncio.sleep(_STORAGE_PAUSE)
                    continue
                await self._sleep()
        finally:
            await self._reader.close()

    async def _sleep(self) -> None:
        seconds = _LONGEST_SLEEP
        if self._next is not None:
            seconds = min(max(self._next - self._clock.now(), 0) / 1000, seconds)
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except TimeoutError:
            return

    async def _read_due(self) -> None:
        self._next = 0
        while rows := await self._database.run(self._say_owed):
            self._delivery.take(rows)
        while claimed := await self._database.run(self._claim):
            await self._read(*claimed)
        self._next = await self._database.run(picture_jobs.next_due)

    def _say_owed(self, tx: Transaction) -> list[OutboxRow]:
        now = self._clock.now()
        person = picture_jobs.who_is_owed_an_answer(tx, now)
        if person is None:
            return []
        visit = Visit(tx, person, self._guides, now)
        answers.answer_late(visit)
        return visit.rows

    def _claim(self, tx: Transaction) -> tuple[PictureJob, Person] | None:
        return picture_jobs.claim(tx, self._clock.now())

    async def _read(self, job: PictureJob, person: Person) -> None:
        if job.tries > len(_RETRY_AFTER):
            verdict: Verdict | None = Verdict("unreadable", "crashed")
        else:
            verdict = await self._looked_at(job)
        if verdict is None:
            due_at = self._clock.now() + _RETRY_AFTER[job.tries]
            await self._database.run(lambda tx: picture_jobs.put_off(tx, job.id, due_at))
            return
        settled = verdict

        def unit(tx: Transaction) -> Visit:
            visit = Visit(tx, person, self._guides, self._clock.now())
            answers.answer(visit, job, settled)
            return visit

        self._delivery.take((await self._database.run(unit)).rows)

    async def _looked_at(self, job: PictureJob) -> Verdict | None:
        """What is on the file; None if it cannot be fetched now but perhaps later."""
        try:
            content = await self._api.download(job.file_id, seconds=_DOWNLOAD_SECONDS)
        except BadRequest as refusal:
            large = "too big" in refusal.message.lower()
            return Verdict("unreadable", "large" if large else "lost")
        except (TelegramError, KeyError) as trouble:
            _LOG.warning("picture %s: %s", job.id, type(trouble).__name__)
            last = job.tries >= len(_RETRY_AFTER)
            return Verdict("unreadable", "lost") if last else None
        return await self._reader.read(content)
