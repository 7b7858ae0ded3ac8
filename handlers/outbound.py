"""An outbox row as a request to the Bot API, and what Telegram's refusals of it mean."""

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from bot.dialogue import Reply
from bot.texts import texts
from handlers import payload, screens
from handlers.commands import listed
from storage.outbox import Kind, OutboxRow

Json = dict[str, Any]

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
    otherwise: bool = False  # there are words for the case that it is refused

    def reading(self, description: str) -> Gone:
        """What a "Bad Request" to this request means."""
        said = description.lower()
        if any(words in said for words in _ALREADY_SO):
            return Gone.ALREADY_SO
        if self.method == "editMessageText" and any(words in said for words in _SEND_ANEW):
            return Gone.SEND_ANEW
        if self.method == "deleteMessage":  # too old, or we lack the right
            return Gone.SEND_ANEW if self.otherwise else Gone.ALREADY_SO
        return Gone.FOR_GOOD


def request_of(row: OutboxRow) -> Request:
    """The request a row stands for; ValueError, KeyError or TypeError if it cannot be read."""
    return _REQUESTS[row.kind](row)


def _send(row: OutboxRow) -> Request:
    return Request("sendMessage", {"chat_id": row.chat_id, **_screen(row)})


def _repaint(row: OutboxRow) -> Request:
    return Request("editMessageText", {**_place(row), **_screen(row)})


def _delete(row: OutboxRow) -> Request:
    otherwise = bool(orjson.loads(row.payload)["texts"])
    return Request("deleteMessage", _place(row), otherwise)


def _set_menu(row: OutboxRow) -> Request:
    return Request("setMyCommands", {"commands": listed(row.language), "scope": _scope(row)})


def _drop_menu(row: OutboxRow) -> Request:
    return Request("deleteMyCommands", {"scope": _scope(row)})


_REQUESTS: dict[Kind, Callable[[OutboxRow], Request]] = {
    "message": _send,
    "edit": _repaint,
    "delete": _delete,
    "menu": _set_menu,
    "no-menu": _drop_menu,
}


def _place(row: OutboxRow) -> Json:
    return {"chat_id": row.chat_id, "message_id": orjson.loads(row.payload)["message_id"]}


def _scope(row: OutboxRow) -> Json:
    return {"type": "chat", "chat_id": row.chat_id}


def _screen(row: OutboxRow) -> Json:
    reply = row.reply if isinstance(row.reply, Reply) else payload.load(row.payload)
    return screens.message(reply, texts(row.language))
