"""An outbox row as a request to the Bot API, and what Telegram's refusals of it mean."""

import enum
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import orjson

from bot.dialogue import File, Reply, Text
from bot.texts import texts
from handlers.delivery import payload, screens
from handlers.delivery.bot_api import Upload
from handlers.delivery.commands import listed
from storage.outbox import Kind, OutboxRow

Json = dict[str, Any]

_ALREADY_SO = ("message is not modified", "message to delete not found")
_LOST = Reply((Text("file-lost"),))
_BLANK = Reply((Text("taken-back"),))
_SEND_ANEW = ("message to edit not found", "message can't be edited", "message_id_invalid")


class Gone(enum.Enum):
    """What is left to do after a refusal."""

    ALREADY_SO = "nothing: it is as it should be"
    SEND_ANEW = "send it as a new message"
    SAY_LOST = "say that Telegram no longer has the file"
    FOR_GOOD = "nothing will help"


@dataclass(frozen=True, slots=True)
class Request:
    """A method of the Bot API and its parameters."""

    method: str
    parameters: dict[str, Any]
    refused: Gone = Gone.FOR_GOOD  # what is left to do then, unless the reason tells

    def reading(self, description: str) -> Gone:
        """What a "Bad Request" to this request means."""
        said = description.lower()
        if any(words in said for words in _ALREADY_SO):
            return Gone.ALREADY_SO
        if self.refused is not Gone.FOR_GOOD:
            return self.refused
        if self.method == "editMessageText" and any(words in said for words in _SEND_ANEW):
            return Gone.SEND_ANEW
        return Gone.FOR_GOOD


def request_of(row: OutboxRow) -> Request:
    """The request a row stands for; ValueError, KeyError or TypeError if it cannot be read."""
    return _REQUESTS[row.kind](row)


def _send(row: OutboxRow) -> Request:
    file, screen = _reply(row).file, _screen(row)
    if file is None:
        return Request("sendMessage", {"chat_id": row.chat_id, **screen})
    del screen["link_preview_options"]
    screen = {"caption": screen.pop("text"), **screen, file.form: file.file_id}
    return Request(_SENDING[file.form], {"chat_id": row.chat_id, **screen}, Gone.SAY_LOST)


_SENDING = {"photo": "sendPhoto", "document": "sendDocument"}


def file_lost(row: OutboxRow) -> OutboxRow:
    """What is said in place of a file that somebody sent us once."""
    return replace(row, payload=payload.dump(_LOST), reply=_LOST)


def _send_file(row: OutboxRow) -> Request:
    file = row.reply if isinstance(row.reply, File) else payload.load_file(row.payload)
    words = screens.caption(file, texts(row.language))
    document = Upload(file.name, file.content)
    return Request("sendDocument", {"chat_id": row.chat_id, "document": document, **words})


def _repaint(row: OutboxRow) -> Request:
    return Request("editMessageText", {**_place(row), **_screen(row)})


def _delete(row: OutboxRow) -> Request:
    """Too old, not there or not allowed: said instead where there are words for it."""
    saved = orjson.loads(row.payload)
    if "message_ids" in saved:
        several = {"chat_id": row.chat_id, "message_ids": saved["message_ids"]}
        return Request("deleteMessages", several, Gone.ALREADY_SO)
    if saved.get("blank"):
        blank = screens.message(_BLANK, texts(row.language))
        return Request("editMessageText", {**_place(row), **blank}, Gone.ALREADY_SO)
    otherwise = Gone.SEND_ANEW if saved["texts"] else Gone.ALREADY_SO
    return Request("deleteMessage", _place(row), otherwise)


def _set_menu(row: OutboxRow) -> Request:
    return Request("setMyCommands", {"commands": listed(row.language), "scope": _scope(row)})


def _drop_menu(row: OutboxRow) -> Request:
    return Request("deleteMyCommands", {"scope": _scope(row)})


_REQUESTS: dict[Kind, Callable[[OutboxRow], Request]] = {
    "message": _send,
    "file": _send_file,
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
    return screens.message(_reply(row), texts(row.language))


def _reply(row: OutboxRow) -> Reply:
    return row.reply if isinstance(row.reply, Reply) else payload.load(row.payload)
