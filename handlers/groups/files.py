"""Files in groups: those with a code are removed, those that read like a scam warned of.

Photos are read only where admins wish it. A row knows the group and the message, never who sent it:
that is held in memory until the file has been read. After a restart nobody is told in private, the
warning's button is for all, and nothing is taken away that may be an admin's.
"""

import secrets
from collections import OrderedDict
from dataclasses import replace

from bot.check.judging import Judged
from bot.long_texts.looking import FileRead
from bot.pictures.kinds import MOST_BYTES
from bot.pictures.verdict import Verdict
from bot.scam import Judgement
from handlers.groups.warning import Alarm, Warnings
from handlers.guard.code_guard import Guard
from handlers.updates.files import MOST_BYTES_OF_TEXT, SentFile
from handlers.updates.group_updates import GroupMessage
from storage import groups, picture_jobs
from storage.database import Database
from storage.outbox import OutboxRow
from storage.picture_jobs import LOOK, PictureJob, Place
from storage.transaction import Transaction

_MOST_WAITING = 20  # of a group
_MOST_OF_ONE = 5
_MOST_SENDERS = 10_000
_NOTHING = Judgement()
Read = FileRead | Verdict | str
"""What is on a file, or why it was not read."""


class GroupFiles:
    """One for all groups of a bot."""

    def __init__(self, database: Database, guard: Guard, warnings: Warnings, bot_id: int) -> None:
        self._database, self._guard, self._warnings = database, guard, warnings
        self._bot_id = bot_id
        self._sent: OrderedDict[str, GroupMessage] = OrderedDict()
        self._alarms: dict[str, Alarm] = {}

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
        self._sent[job.id] = replace(
            message, raw={}, said="", words="", called="", file=None, links=(), about=None
        )
        if len(self._sent) > _MOST_SENDERS:
            self._sent.popitem(last=False)

    async def before(self, job: PictureJob, read: Read, now: int) -> None:
        """A file was read: whether it alarms, which is asked of Telegram, too, before the unit."""
        judgement = _asks(read)
        if judgement.level != "stop":
            return
        message = self._message_of(job)
        group = await self._database.run(lambda tx: groups.find(tx, self._bot_id, message.chat))
        if _holds_code(read) and (group is None or group.codes):
            return  # it is taken away for that
        alarm = await self._warnings.alarm(message, judgement, group, now)
        if alarm is not None:
            self._alarms[job.id] = alarm

    def answer(self, tx: Transaction, job: PictureJob, read: Read, now: int) -> list[OutboxRow]:
        """A file was read, or was not: forget where it is; a message with a code is removed."""
        picture_jobs.remove(tx, [job.id])
        if isinstance(read, str):
            return []
        message, alarm = self._message_of(job), self._alarms.get(job.id)
        ids = self._code(job, read, now)
        rows = self._guard.removes(tx, message, ids, now) if ids else []
        return rows or ([] if alarm is None else self._warnings.warned(tx, message, alarm, now))

    def _code(self, job: PictureJob, read: FileRead | Verdict, now: int) -> tuple[int, ...]:
        """The messages that hold the code on a file."""
        if _holds_code(read):
            return (job.message_id,)
        if isinstance(read, Verdict) or job.id not in self._sent:
            return ()
        return self._guard.holds_code(replace(self._message_of(job), said=read.seen.few), now)

    def _message_of(self, job: PictureJob) -> GroupMessage:
        """What brought a file; the group may have another id by now, and its messages others."""
        message, place = self._sent.get(job.id), job.place
        if message is None or place is None:
            return _by_nobody(job)
        moved = message.chat != place.chat_id
        return replace(message, chat=place.chat_id, message_id=job.message_id) if moved else message

    def forget(self, job_id: str) -> None:
        """It has been answered."""
        self._sent.pop(job_id, None)
        self._alarms.pop(job_id, None)

    def left(self, chat: int) -> None:
        """The bot has left a group: its files are read no more, and count for nobody."""
        for job_id in [job_id for job_id, one in self._sent.items() if one.chat == chat]:
            del self._sent[job_id]


def _is_read(file: SentFile, *, photos: bool) -> bool:
    if file.kind == "picture":
        return photos and (file.size or 0) <= MOST_BYTES
    return file.kind == "text" and (file.size or 0) <= MOST_BYTES_OF_TEXT


def _holds_code(read: Read) -> bool:
    if isinstance(read, str):
        return False
    return read.kind == "code" if isinstance(read, Verdict) else read.seen.code


def _asks(read: Read) -> Judgement:
    """What a file asks itself. What it only tells of is no alarm."""
    match read:
        case Verdict(own=Judgement() as own):
            return own
        case FileRead(judged=Judged() as one):
            return one.own
    return _NOTHING


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
        leads=True,  # perhaps: nothing of theirs is taken away
    )
