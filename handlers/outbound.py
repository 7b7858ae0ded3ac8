"""An outbox row as a request to the Bot API, and what Telegram's refusals of it mean."""

import enum
from dataclasses import dataclass
from typing import Any

import orjson

from bot.dialogue import Reply
from bot.texts import texts
from handlers import payload, screens
from storage.outbox import OutboxRow

_ALREADY_SO = ("message is not modified", "message to delete not found")
_SEND_ANEW = ("message to edit not found", "message can't be edited", "message_id_invalid")


class Gone(enum.Enum):
    """What is left to do after a refusal."""

    ALREADY_SO = "nothing: it is as it should be"
    SEND_ANEW = "send it as a new message"
    FOR_GOOD = "nothing will help"


@dataclass(frozen=True, slots=True)
class Request:
    """A method of the Bot API and its parameters."""

    method: str
    parameters: dict[str, Any]

    def reading(self, description: str) -> Gone:
        """What a "Bad Request" to this request means."""
        said = description.lower()
        if any(words in said for words in _ALREADY_SO):
            return Gone.ALREADY_SO
        if self.method == "editMessageText" and any(words in said for words in _SEND_ANEW):
            return Gone.SEND_ANEW
        if self.method == "deleteMessage":
            return Gone.ALREADY_SO  # too old or not ours: the text has told the person to do it
        return Gone.FOR_GOOD


def request_of(row: OutboxRow) -> Request:
    """The request a row stands for; ValueError, KeyError or TypeError if it cannot be read."""
    if row.kind == "delete":
        message_id = orjson.loads(row.payload)["message_id"]
        return Request("deleteMessage", {"chat_id": row.chat_id, "message_id": message_id})
    reply = row.reply if isinstance(row.reply, Reply) else payload.load(row.payload)
    screen = screens.message(reply, texts(row.language))
    if row.kind == "edit":
        message_id = orjson.loads(row.payload)["message_id"]
        place = {"chat_id": row.chat_id, "message_id": message_id}
        return Request("editMessageText", {**place, **screen})
    return Request("sendMessage", {"chat_id": row.chat_id, **screen})
