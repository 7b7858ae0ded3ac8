"""What a "Bad Request" means, and what is left to do then."""

import enum
from dataclasses import replace

from handlers.delivery.payload import has_words
from handlers.delivery.requests import Request, below_nothing, blank_caption, file_lost
from handlers.delivery.trials import Trial
from storage.outbox import Lane, OutboxRow


class Left(enum.Enum):
    """What is left to do after a refusal."""

    NOTHING = "it is as it should be"
    SAY_INSTEAD = "what cannot be edited or deleted is said in a message"
    PLAIN = "send it once more, as plain text"
    UNHEARD = "the bot may not speak there, and whoever decided so knows"
    NOBODY = "nobody is there any more"
    GIVE_UP = "nothing will help"


_ALREADY_SO = ("message is not modified", "message to delete not found")
_NOBODY = (
    "chat not found",
    "group chat was deactivated",
    "peer_id_invalid",
    "channel_private",
    "user is deactivated",
)
# The bot may not speak in a group.
_MUTED = ("not enough rights to send", "no rights to send", "chat_write_forbidden")
_TOPIC = ("thread", "topic", "forum")
_BUTTONS = ("button", "keyboard", "reply_markup", "reply markup", "url")
_NO_TEXT = "no text in the message to edit"
_OF_FILES = ("sendPhoto", "sendDocument")


def left_to_do(row: OutboxRow, trial: Trial, description: str) -> Left:
    """What is left to do with a row after its request was refused with these words."""
    if _says(description, _NOBODY):
        return Left.NOBODY
    if _says(description, _ALREADY_SO):
        return Left.NOTHING
    if row.chat_id < 0 and row.kind == "message" and _says(description, (*_MUTED, *_TOPIC)):
        return Left.UNHEARD  # `changed` has seen to it that General is closed, too
    if row.kind in ("edit", "delete"):
        return Left.SAY_INSTEAD
    private_words = row.chat_id > 0 and row.kind in ("message", "file")
    return Left.PLAIN if private_words and not trial.plain else Left.GIVE_UP


def changed(row: OutboxRow, request: Request, description: str) -> OutboxRow | None:
    """The row without what Telegram did not like about it, if that can be told.

    Where its topic has ended, it goes to General; so does what answers a message of that topic. A
    message that cannot be deleted, and has a line to become, becomes that.
    """
    if _says(description, _TOPIC) and (outside := _outside_topics(row)) is not None:
        return outside
    if request.method == "editMessageText" and _says(description, (_NO_TEXT,)):
        return blank_caption(row)
    late = row.kind == "delete" and row.lane is Lane.LATE_EDITS
    if late and has_words(row) and not _says(description, (*_NOBODY, *_ALREADY_SO)):
        return replace(row, kind="edit")
    if row.kind == "message" and request.method in _OF_FILES and not _says(description, _NOBODY):
        return file_lost(row)
    return None


def _outside_topics(row: OutboxRow) -> OutboxRow | None:
    """The row without its topic, or below nothing; None if it has neither."""
    if row.thread_id is not None:
        return replace(row, thread_id=None)
    return below_nothing(row) if row.kind == "message" else None


def is_about_buttons(description: str) -> bool:
    """Whether Telegram did not like the buttons."""
    return _says(description, _BUTTONS)


def _says(description: str, words: tuple[str, ...]) -> bool:
    said = description.lower()
    return any(one in said for one in words)
