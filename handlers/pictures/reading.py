"""From a job to what is on its file, and on to what is said about it."""

import logging
from typing import Literal, Protocol

from telegram.error import BadRequest, TelegramError

from bot.domain.recipient_lists import ListOf
from bot.long_texts.looking import FileRead
from bot.long_texts.reader import TextReader
from bot.pictures.kinds import MOST_BYTES
from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from handlers.check.check import Check
from handlers.delivery.bot_api import BotApi, FileTooLarge
from handlers.guard.code_guard import Guard
from handlers.guides.conversation import list_asked_for
from handlers.guides.guide import Guides
from handlers.guides.visit import Visit
from handlers.pictures import answers, text_answers
from handlers.pictures.waiting import over
from handlers.updates.files import MOST_BYTES_OF_TEXT
from storage.outbox import OutboxRow
from storage.people import Person
from storage.picture_jobs import PictureJob
from storage.transaction import Transaction

_LOG = logging.getLogger(__name__)
_DOWNLOAD_SECONDS = 30.0

Found = Verdict | FileRead | text_answers.Unread
Why = Literal["large", "lost"]


class InGroups(Protocol):
    """What follows from a file that a group was sent."""

    async def before(self, job: PictureJob, read: Found, now: int) -> None:
        """It was read: what has to be asked before the unit."""

    def answer(self, tx: Transaction, job: PictureJob, read: Found, now: int) -> list[OutboxRow]:
        """The same in the unit that ends the job."""

    def forget(self, job_id: str) -> None:
        """The job has ended."""


class Reading:
    """Fetches and reads one file; what follows is a unit's."""

    def __init__(  # noqa: PLR0913, PLR0917 - the wiring of one worker
        self,
        api: BotApi,
        pictures: PictureReader,
        texts: TextReader,
        guides: Guides,
        guard: Guard,
        groups: InGroups,
        check: Check,
    ) -> None:
        self._api, self._pictures, self._texts = api, pictures, texts
        self._guides, self._guard, self._groups, self._check = guides, guard, groups, check

    async def close(self) -> None:
        """End the processes that read."""
        await self._pictures.close()
        await self._texts.close()

    def wanted(self, tx: Transaction, job: PictureJob) -> ListOf | None:
        """What a list in a text file would hold, by the question it may answer."""
        if job.form != "text" or job.person_id is None:
            return None
        edited = job.message_id if job.edited else None
        return list_asked_for(tx, self._guides, job.person_id, edited)

    async def found_on(self, job: PictureJob, wanted: ListOf | None, *, last: bool) -> Found | None:
        """What is on the file; None, but not at `last`, if it cannot be read now, perhaps later."""
        text = job.form == "text"
        content = await self._fetched(job, MOST_BYTES_OF_TEXT if text else MOST_BYTES, last=last)
        if content is None:
            return None
        if isinstance(content, str):
            return content if text else Verdict("unreadable", content)
        found: Found | None
        if text:
            found = await self._texts.read(content, wanted)
        else:
            found = await self._pictures.read(content)
        return self.too_slow(job) if found is None and last else found

    @staticmethod
    def too_slow(job: PictureJob) -> Found:
        """What is said about a file that was never read to its end."""
        return "slow" if job.form == "text" else Verdict("unreadable", "slow")

    async def _fetched(self, job: PictureJob, most: int, *, last: bool) -> bytes | Why | None:
        if not job.file_id:
            return "lost"  # it no longer decrypts
        try:
            return await self._api.download(job.file_id, most=most, seconds=_DOWNLOAD_SECONDS)
        except FileTooLarge:
            return "large"
        except BadRequest:
            return "lost"
        except TelegramError as trouble:
            _LOG.warning("file %s: %s", job.id, type(trouble).__name__)
            return "lost" if last else None

    async def before(self, job: PictureJob, found: Found, now: int) -> None:
        """What has to be asked before the unit that ends the job."""
        if job.place is not None:
            await self._groups.before(job, found, now)

    def answer(
        self, tx: Transaction, job: PictureJob, person: Person | None, found: Found, now: int
    ) -> list[OutboxRow]:
        """What follows, in the unit that ends the job."""
        if person is None:
            return self._groups.answer(tx, job, found, now)
        visit = Visit(tx, person, self._guides, now)
        if isinstance(found, Verdict):
            answers.answer(visit, self._guard, self._check, job, found)
        else:
            text_answers.answer(visit, self._guard, self._check, job, found)
        return visit.rows

    def answer_late(self, tx: Transaction, person: Person, now: int) -> list[OutboxRow]:
        """Say what was not said in time."""
        visit = Visit(tx, person, self._guides, now)
        answers.answer_late(visit, self._guard, self._check)
        return visit.rows

    def give_up(
        self, tx: Transaction, person: Person, form: str | None, said: list[int], now: int
    ) -> list[OutboxRow]:
        """The least that can be said when answering fails: that the file was not read.

        `said`: the rows that said "one moment".
        """
        visit = Visit(tx, person, self._guides, now)
        visit.say_text("text-file-slow" if form == "text" else "picture-unreadable-crashed")
        for row in said:
            over(visit, row)
        return visit.rows

    def forget(self, job_id: str) -> None:
        """A job has ended."""
        self._groups.forget(job_id)
