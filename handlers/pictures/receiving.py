"""A file arrives: a picture or PDF is noted to be read, anything else is answered at once."""

import secrets
from typing import Final

from bot.dialogue import Reply, Text
from bot.pictures.kinds import MOST_BYTES
from handlers.cards import receipts
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit, menu
from handlers.updates.files import SentFile
from handlers.updates.incoming import Edit, Message
from storage import picture_jobs
from storage.picture_jobs import LOOK, PictureJob

_MOST_WAITING = 20
# The pictures of an album come one by one, within a moment.
_ALBUM_PAUSE = 1000
_CANNOT: Final = {"video": "picture-no-video", "sound": "picture-no-sound"}


def received(visit: Visit, message: Message) -> bool:
    """Note or refuse the file of a message. False: it has none, or one of text."""
    file = message.file
    if file is None or _is_answer(visit, message, file):
        return False
    if file.kind == "text":
        tell(visit, Text(f"text-file-{message.unread}"))
    elif file.kind != "picture":
        tell(visit, Text(_CANNOT.get(file.kind, "picture-no-file")))
    elif file.size is not None and file.size > MOST_BYTES:
        tell(visit, Text("picture-unreadable-large"))
    else:
        _note(visit, message, file)
    return True


def _is_answer(visit: Visit, message: Message, file: SentFile) -> bool:
    """Whether its text answers something, or the open question can say what is wrong with it."""
    if file.kind == "text" and message.unread is None:
        return True
    no_list = file.kind == "other" or message.unread == "data"
    return no_list and _wants_file(visit)


def _wants_file(visit: Visit) -> bool:
    """Whether the open question takes a list."""
    guided = opened(visit, front(visit))
    return guided is not None and "file" in guided.step.also


def tell(visit: Visit, *said: Text) -> None:
    """Say something, then the open question again; without one, the likely choices."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.ask(*said)
    else:
        visit.say(Reply(said, menu()))


def _note(visit: Visit, message: Message, file: SentFile) -> None:
    waiting = picture_jobs.jobs_of(visit.tx, visit.person.id)
    if len(waiting) >= _MOST_WAITING:
        tell(visit, Text("picture-too-many"))
        return
    job = PictureJob(
        id=secrets.token_urlsafe(8),
        person_id=visit.person.id,
        message_id=message.message_id,
        album=file.album,
        purpose=_purpose(visit, message, file),
        form=file.form,
        file_id=file.file_id,
    )
    pause = _ALBUM_PAUSE if file.album else 0
    picture_jobs.add(visit.tx, job, visit.now + pause, visit.now)
    visit.sent_picture = True
    if not file.album or all(other.album != file.album for other in waiting):
        visit.say(Reply((Text("picture-reading"),)))


def _purpose(visit: Visit, message: Message, file: SentFile) -> str:
    """The card whose receipt the file may be, or is: one that is kept may have a new caption."""
    asked, kept = receipts.card_in_question(visit), receipts.card_with(visit, file)
    likeliest = (kept or asked) if isinstance(message, Edit) else (asked or kept)
    return likeliest or LOOK
