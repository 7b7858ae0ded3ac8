"""Files in groups: those with a code are removed. Photos are read only where admins wish it.

A row knows the group and the message, never who sent it: that is held in memory until the file
has been read. After a restart nobody is told in private, and the warning's button is for all.
"""

import secrets
from collections import OrderedDict
from dataclasses import replace

from bot.long_texts.looking import FileRead
from bot.pictures.kinds import MOST_BYTES
from bot.pictures.verdict import Verdict
from handlers.guard.code_guard import Guard
from handlers.updates.files import MOST_BYTES_OF_TEXT, SentFile
from handlers.updates.group_updates import GroupMessage
from storage import picture_jobs
from storage.outbox import OutboxRow
from storage.picture_jobs import LOOK, PictureJob, Place
from storage.transaction import Transaction

_MOST_WAITING = 20  # of a group
_MOST_OF_ONE = 5
_MOST_SENDERS = 10_000


class GroupFiles:
    """One for all groups of a bot."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._sent: OrderedDict[str, GroupMessage] = OrderedDict()

    def job_of(self, message: GroupMessage, *, photos: bool = False) -> PictureJob | None:
        """The file of a message as a job; None if it has none to read, or its sender too many.

        A text file, or if `photos` are read here, what is looked at.
        """
        file = message.file
        if file is None or not _is_read(file, photos=photos):
            return None
        who = (message.chat, message.person)
        if sum((one.chat, one.person) == who for one in self._sent.values()) >= _MOST_OF_ONE:
            return None
        return PictureJob(
            id=secrets.token_urlsafe(8),
            person_id=None,
            message_id=message.message_id,
            album=None,
            purpose=LOOK,
            form="text" if file.kind == "text" else file.form,
            file_id=file.file_id,
            place=Place(message.chat, message.thread_id, message.language),
        )

    @staticmethod
    def note(tx: Transaction, job: PictureJob, now: int) -> bool:
        """A file to be read; False if too many of the group wait."""
        if job.place is None or picture_jobs.waiting_in(tx, job.place.chat_id) >= _MOST_WAITING:
            return False
        picture_jobs.add(tx, job, now, now)
        return True

    def noted(self, job: PictureJob, message: GroupMessage) -> None:
        """Remember who sent it, without a word of the message."""
        self._sent[job.id] = replace(message, raw={}, said="", words="", file=None)
        if len(self._sent) > _MOST_SENDERS:
            self._sent.popitem(last=False)

    def answer(
        self, tx: Transaction, job: PictureJob, read: FileRead | Verdict | str, now: int
    ) -> list[OutboxRow]:
        """A file was read, or was not: forget where it is; a message with a code is removed."""
        picture_jobs.remove(tx, [job.id])
        if isinstance(read, str):
            return []
        message = self._sent.get(job.id)
        if message is not None and job.place is not None:
            message = replace(message, chat=job.place.chat_id)  # it may have another id by now
        if (read.kind == "code") if isinstance(read, Verdict) else read.seen.code:
            sent = message or _by_nobody(job)
            return self._guard.removes(tx, sent, (job.message_id,), now)
        if message is None or isinstance(read, Verdict):
            return []
        ids = self._guard.holds_code(replace(message, said=read.seen.few), now)
        return self._guard.removes(tx, message, ids, now) if ids else []

    def forget(self, job_id: str) -> None:
        """It has been answered."""
        self._sent.pop(job_id, None)

    def left(self, chat: int) -> None:
        """The bot has left a group: its files are read no more, and count for nobody."""
        for job_id in [job_id for job_id, one in self._sent.items() if one.chat == chat]:
            del self._sent[job_id]


def _is_read(file: SentFile, *, photos: bool) -> bool:
    if file.kind == "picture":
        return photos and (file.size or 0) <= MOST_BYTES
    return file.kind == "text" and (file.size or 0) <= MOST_BYTES_OF_TEXT


def _by_nobody(job: PictureJob) -> GroupMessage:
    assert job.place is not None  # noqa: S101
    return GroupMessage(
        raw={},
        update_id=0,
        person=0,
        language=job.place.language,
        chat=job.place.chat_id,
        thread_id=job.place.thread_id,
        message_id=job.message_id,
        words="",
        said="",
        answers=None,
        edited=False,
        anonymous=True,
    )
