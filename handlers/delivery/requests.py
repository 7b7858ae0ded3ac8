"""An outbox row as a request to the Bot API."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import orjson

from bot.dialogue import Below, File, Reply, Text
from bot.texts import language_of, texts
from handlers.delivery import payload, screens
from handlers.delivery.bot_api import Upload
from handlers.delivery.commands import listed
from storage.outbox import Kind, Lane, OutboxRow

Json = dict[str, Any]

_LOST = Reply((Text("file-lost"),))
_BLANK = Reply((Text("taken-back"),))
_SORRY = Reply((Text("apology"),))
_NOTHING = Below(0, 0)  # in no chat
_GENERAL = 1  # what Telegram calls the topic that a message without one is in; it takes no id
_TAG = re.compile(r"</?[a-z][^<>]*>")


@dataclass(frozen=True, slots=True)
class Request:
    """A method of the Bot API and its parameters."""

    method: str
    parameters: Json

    def plain(self, *, bare: bool) -> "Request":
        """The same words without any markup; `bare`: without buttons, too."""
        changed = {name: _without_tags(name, value) for name, value in self.parameters.items()}
        dropped = ("parse_mode", "reply_markup") if bare else ("parse_mode",)
        return Request(self.method, {k: v for k, v in changed.items() if k not in dropped})


def _without_tags(name: str, value: Any) -> Any:
    return html.unescape(_TAG.sub("", value)) if name in ("text", "caption") else value


def request_of(row: OutboxRow) -> Request | None:
    """The request a row stands for; None if it says nothing.

    Raises ValueError, KeyError, TypeError or CatalogueError if it cannot be read or printed.
    """
    return _REQUESTS[row.kind](row)


# What takes the place of a row that cannot be sent ----------------------------------------------


def file_lost(row: OutboxRow) -> OutboxRow:
    """What is said in place of a file that somebody sent us once."""
    return replace(row, payload=payload.dump(_LOST), reply=_LOST)


def apology(row: OutboxRow) -> OutboxRow:
    """What is said in place of a row that nobody can send."""
    return OutboxRow(
        row.id,
        row.chat_id,
        "message",
        language_of(row.language),
        payload.dump(_SORRY),
        receipt=row.receipt,
        reply=_SORRY,
    )


def below_nothing(row: OutboxRow) -> OutboxRow | None:
    """The same words as a quiet message that answers none; None if they answer none."""
    reply = _reply(row)
    if reply.below is None or reply.below.chat != row.chat_id:
        return None
    alone = replace(reply, below=_NOTHING)
    return replace(row, payload=payload.dump(alone), reply=alone)


def blank_caption(row: OutboxRow) -> OutboxRow | None:
    """What blanks a message of ours that turned out to be a file; None for another row."""
    saved = orjson.loads(row.payload)
    if saved.get("blank") is not True:
        return None
    return replace(row, payload=orjson.dumps({**saved, "blank": "caption"}).decode())


def as_message(row: OutboxRow) -> OutboxRow | None:
    """What an edit or a deletion has to say in a message of its own; None if nothing.

    What is only tidied up above has nothing to say.

    Raises ValueError or KeyError if it cannot be read.
    """
    if row.lane is Lane.LATE_EDITS:
        return None
    if row.kind == "delete" and not orjson.loads(row.payload).get("texts"):
        return None
    lane = Lane.ANSWERS if row.lane is Lane.CODES else row.lane
    return replace(row, kind="message", lane=lane, about=None)


# Requests ---------------------------------------------------------------------------------------


def _send(row: OutboxRow) -> Request | None:
    reply = _reply(row)
    if not (reply.texts or reply.lines or reply.file):
        return None
    guarded: Json = {"protect_content": True} if reply.protected else {}
    screen = {**_topic(row), **_below(row, reply), **guarded, **_screen(row)}
    if reply.file is None:
        return Request("sendMessage", {"chat_id": row.chat_id, **screen})
    del screen["link_preview_options"]
    screen = {"caption": screen.pop("text"), **screen, reply.file.form: reply.file.file_id}
    return Request(_SENDING[reply.file.form], {"chat_id": row.chat_id, **screen})


_SENDING = {"photo": "sendPhoto", "document": "sendDocument"}


def _send_file(row: OutboxRow) -> Request:
    file = row.reply if isinstance(row.reply, File) else payload.load_file(row.payload)
    words = {**_topic(row), **screens.caption(file, texts(row.language))}
    document = Upload(file.name, file.content)
    return Request("sendDocument", {"chat_id": row.chat_id, "document": document, **words})


def _topic(row: OutboxRow) -> Json:
    return {} if row.thread_id in (None, _GENERAL) else {"message_thread_id": row.thread_id}


def _below(row: OutboxRow, reply: Reply) -> Json:
    """Under the message it is about, if that is still there: not where the group has moved on."""
    quiet: Json = {"disable_notification": True} if reply.quiet or reply.below else {}
    if reply.below is None or reply.below.chat != row.chat_id:
        return quiet
    answered = {"message_id": reply.below.message, "allow_sending_without_reply": True}
    return {**quiet, "reply_parameters": answered}


def _repaint(row: OutboxRow) -> Request:
    reply = _reply(row)
    screen = screens.message(reply, texts(row.language))
    if reply.texts or reply.lines:
        return Request("editMessageText", {**_place(row), **screen})
    keyboard = {name: screen[name] for name in ("reply_markup",) if name in screen}
    return Request("editMessageReplyMarkup", {**_place(row), **keyboard})


def _delete(row: OutboxRow) -> Request:
    saved = orjson.loads(row.payload)
    if "message_ids" in saved:
        several = {"chat_id": row.chat_id, "message_ids": saved["message_ids"]}
        return Request("deleteMessages", several)
    if saved.get("blank"):
        blank = screens.message(_BLANK, texts(row.language))
        if saved["blank"] == "caption":
            return Request("editMessageCaption", {**_place(row), "caption": blank["text"]})
        return Request("editMessageText", {**_place(row), **blank})
    return Request("deleteMessage", _place(row))


def _set_menu(row: OutboxRow) -> Request:
    return Request("setMyCommands", {"commands": listed(row.language), "scope": _scope(row)})


def _drop_menu(row: OutboxRow) -> Request:
    return Request("deleteMyCommands", {"scope": _scope(row)})


_REQUESTS: dict[Kind, Callable[[OutboxRow], Request | None]] = {
    "message": _send,
    "file": _send_file,
    "edit": _repaint,
    "delete": _delete,
    "menu": _set_menu,
    "no-menu": _drop_menu,
}


def _place(row: OutboxRow) -> Json:
    message_id = payload.message_of(row)
    if message_id is None:
        raise KeyError("message_id")
    return {"chat_id": row.chat_id, "message_id": message_id}


def _scope(row: OutboxRow) -> Json:
    return {"type": "chat", "chat_id": row.chat_id}


def _screen(row: OutboxRow) -> Json:
    return screens.message(_reply(row), texts(row.language))


def _reply(row: OutboxRow) -> Reply:
    return row.reply if isinstance(row.reply, Reply) else payload.load(row.payload)
