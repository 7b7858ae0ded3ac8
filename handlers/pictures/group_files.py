"""Text files in groups: those with a code are removed. Photos are not read there.

A row knows the group and the message, never who sent it: that is held in memory until the file
has been read. After a restart nobody is told in private, and the warning's button is for all.
"""

import secrets
from collections import OrderedDict
from dataclasses import replace

from bot.dialogue import Link
from bot.written.looking import FileRead
from handlers.guard.code_guard import Guard
from handlers.updates.files import MOST_BYTES_OF_TEXT
from handlers.updates.incoming import GroupMessage
from storage import picture_jobs
from storage.outbox import OutboxRow
from storage.picture_jobs import LOOK, PictureJob, Place
from storage.transaction import Transaction

_MOST_WAITING = 20  # of a group
_MOST_OF_ONE = 5
_MOST_SENDERS = 10_000


class GroupFiles:
    """One for all groups of a bot. `chat` is the way to the private chat."""

    def __init__(self, guard: Guard, chat: Link) -> None:
        self._guard, self._chat = guard, chat
        self._sent: OrderedDict[str, GroupMessage] = OrderedDict()

    def job_of(self, message: GroupMessage) -> PictureJob | None:
        """The text file of a message as a job; None if it has none, or its sender too many."""
        file = message.file
        if file is None or file.kind != "text" or (file.size or 0) > MOST_BYTES_OF_TEXT:
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
            form="text",
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
        self, tx: Transaction, job: PictureJob, read: FileRead | str, now: int
    ) -> list[OutboxRow]:
        """A file was read, or was not: forget where it is; a message with a code is removed."""
        picture_jobs.remove(tx, [job.id])
        if isinstance(read, str):
            return []
        message = self._sent.get(job.id)
        if read.seen.code:
            sent = message or _by_nobody(job)
            return self._guard.removes(tx, sent, (job.message_id,), self._chat, now)
        if message is None:
            return []
        ids = self._guard.holds_code(replace(message, said=read.seen.few), now)
        return self._guard.removes(tx, message, ids, self._chat, now) if ids else []

    def forget(self, job_id: str) -> None:
        """It has been answered."""
        self._sent.pop(job_id, None)

    def gone(self, chat_id: int) -> None:
        """A group is gone, and its files with it: should it be back, nobody there has any."""
        for job_id in [one for one, message in self._sent.items() if message.chat == chat_id]:
            del self._sent[job_id]


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
