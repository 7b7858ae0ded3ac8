"""A file arrives: a picture, PDF or text is noted to be read, anything else is answered at once."""

import secrets
from typing import Final

from bot.dialogue import Reply, Text
from bot.pictures.kinds import MOST_BYTES
from handlers.cards import receipts
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit, menu
from handlers.pictures.waiting import one_moment
from handlers.updates.files import MOST_BYTES_OF_TEXT, SentFile
from handlers.updates.incoming import Edit, Message
from storage import picture_jobs
from storage.picture_jobs import LOOK, PictureJob, Question

_MOST_WAITING = 20
# Milliseconds: the pictures of an album come one by one, within a moment.
_ALBUM_PAUSE = 1000
_CANNOT: Final = {"video": "picture-no-video", "sound": "picture-no-sound"}


def received(visit: Visit, message: Message) -> bool:
    """Note or refuse the file of a message. False: it has none, or the open question refuses it."""
    file = message.file
    if file is None or (file.kind == "other" and wants_file(visit)):
        return False
    if file.kind not in ("text", "picture"):
        tell(visit, Text(_CANNOT.get(file.kind, "picture-no-file")))
    elif file.kind == "text" and (file.size or 0) > MOST_BYTES_OF_TEXT:
        tell(visit, Text("text-file-large"))
    elif (file.size or 0) > MOST_BYTES:
        tell(visit, Text("picture-unreadable-large"))
    else:
        _note(visit, message, file)
    return True


def wants_file(visit: Visit) -> bool:
    """Whether the open question takes a list."""
    guided = opened(visit, front(visit))
    return guided is not None and "file" in guided.step.also


def tell(visit: Visit, *said: Text) -> None:
    """Say something beside the open question; without one, with the likely choices."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.answer_beside(*said)
    else:
        visit.say(Reply(said, menu()))


def open_question(visit: Visit) -> Question | None:
    """Where typed answers belong at this moment."""
    row = front(visit)
    return None if row is None else Question(row.id, row.turn)


def _note(visit: Visit, message: Message, file: SentFile) -> None:
    waiting = picture_jobs.jobs_of(visit.tx, visit.person.id)
    if len(waiting) >= _MOST_WAITING:
        tell(visit, Text("picture-too-many"))
        return
    job = _text(visit, message, file) if file.kind == "text" else _picture(visit, message, file)
    pause = _ALBUM_PAUSE if job.album else 0
    job = one_moment(visit, job, waiting)
    picture_jobs.add(visit.tx, job, visit.now + pause, visit.now)
    visit.brought_file = True


def _picture(visit: Visit, message: Message, file: SentFile) -> PictureJob:
    return PictureJob(
        id=secrets.token_urlsafe(8),
        person_id=visit.person.id,
        message_id=message.message_id,
        album=file.album,
        purpose=_purpose(visit, message, file),
        form=file.form,
        file_id=file.file_id,
    )


def _purpose(visit: Visit, message: Message, file: SentFile) -> str:
    """The card whose receipt the file may be, or is: one that is kept may have a new caption."""
    asked, kept = receipts.card_in_question(visit), receipts.card_with(visit, file)
    likeliest = (kept or asked) if isinstance(message, Edit) else (asked or kept)
    return likeliest or LOOK


def _text(visit: Visit, message: Message, file: SentFile) -> PictureJob:
    return PictureJob(
        id=secrets.token_urlsafe(8),
        person_id=visit.person.id,
        message_id=message.message_id,
        album=None,
        purpose=LOOK,
        form="text",
        file_id=file.file_id,
        question=open_question(visit),
        edited=isinstance(message, Edit),
    )
