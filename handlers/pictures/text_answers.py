"""What follows from a text file: the guard's word, a verdict, an answer to a question, why not.

What it says is in memory only; it answers the question that was open when it came.
"""

from dataclasses import replace
from typing import Literal

from bot.dialogue import Answer, Text
from bot.long_texts.looking import FileRead
from handlers.check.check import Check
from handlers.guard.code_guard import Guard
from handlers.guides import advice
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit
from handlers.pictures.receiving import open_question, tell, wants_file
from handlers.pictures.waiting import answered
from handlers.updates.incoming import Message
from storage import picture_turns
from storage.people import is_reachable
from storage.picture_jobs import PictureJob

Unread = Literal["large", "lost", "slow"]
"""Why a text file was not read: too large, not handed over, too much for us."""


def answer(
    visit: Visit, guard: Guard, check: Check, job: PictureJob, read: FileRead | Unread
) -> None:
    """A text file was read, or was not: forget where it is, and say what follows."""
    if not is_reachable(visit.tx, visit.person.id):
        picture_turns.put_off(visit.tx, job.id, visit.now)  # until they are back
        return
    _say(visit, guard, check, job, read)
    answered(visit, [job])


def _say(
    visit: Visit, guard: Guard, check: Check, job: PictureJob, read: FileRead | Unread
) -> None:
    if isinstance(read, str):
        tell(visit, Text(f"text-file-{read}"))
    elif guard.takes_seen(visit, _words_of(visit, job, read), read.seen):
        return
    elif read.judged is not None and read.judged.gravest.level != "none":
        check.say(visit, job.message_id, read.judged.gravest)
    elif read.text is None:
        tell(visit, Text("only-text-file" if wants_file(visit) else "text-file-data"))
    elif _went_on(visit, job):
        tell(visit, Text("text-file-late"))
    else:
        _hear(visit, check, job, read)


def _words_of(visit: Visit, job: PictureJob, read: FileRead) -> Message:
    """The file as the message that it came with, without a word of it."""
    person = visit.person
    return Message(
        raw={},
        update_id=0,
        person=person.chat_id,
        language=person.language,
        message_id=job.message_id,
        text=None,
        words="",
        said="",
        judged=read.judged,
    )


def _went_on(visit: Visit, job: PictureJob) -> bool:
    """Whether another question is open than when the file came.

    An edited message replaces what it answered, wherever in its guide somebody is by now.
    """
    now, then = open_question(visit), job.question
    if job.edited and now is not None and then is not None:
        return now.conversation != then.conversation
    return now != then


def _hear(visit: Visit, check: Check, job: PictureJob, read: FileRead) -> None:
    said = Answer(text=read.text, message_id=job.message_id, listed=read.listed)
    guided = opened(visit, front(visit))
    if guided is not None and job.edited:
        guided.replace_last(said, below=True)
    elif guided is not None:
        guided.hear_anything(replace(said, text=None), read.text, is_file=True)
    elif visit.rows:
        return  # an older guide no longer fits; that has been said
    elif read.judged is None or not check.takes_file(
        visit, job.message_id, read.judged, len(read.text or ""), saved=read.saved
    ):
        advice.say(visit, "edited-nothing-open" if job.edited else "only-text-likely")
