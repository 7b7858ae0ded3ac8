"""What arrives, read from an update's JSON: the few fields that handlers look at, by kind.

PTB's application dispatches these by type. Its own `Update` has fifty kinds of content, and
building one costs a sixth of a whole step; it is there for content that is not words.
"""

import re
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import filters

from bot.dialogue import Contact
from bot.texts import language_of
from handlers.updates.files import SentFile, Unread, sent_file
from handlers.updates.words import said

Json = dict[str, Any]
# A line of a visiting card (RFC 6350): EMAIL;TYPE=home:anna@example.com
_CARD_EMAIL = re.compile(r"^(?:item\d+\.)?EMAIL[^:\n]*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Incoming:
    """An update by a person. `committed` and `error` tell what became of it."""

    raw: Json
    update_id: int
    person: int
    language: str
    committed: bool = False
    error: BaseException | None = None


@dataclass(slots=True, kw_only=True)
class Message(Incoming):
    """Something a person sent. `words` is the text or a file's caption, `said` every word in it.

    `file_text` is what its text file says, `unread` why nobody knows.
    """

    message_id: int
    text: str | None
    words: str
    said: str
    contact: Contact | None = None
    file: SentFile | None = None
    file_text: str | None = None
    unread: Unread | None = None

    def is_note(self) -> bool:
        """Whether it is Telegram's own note (a pinned message, say), which nobody has said."""
        return self.text is None and bool(
            filters.StatusUpdate.ALL.check_update(Update.de_json(self.raw, None))
        )


@dataclass(slots=True, kw_only=True)
class GroupMessage(Incoming):
    """Something a member of a group sent. `answers`: who wrote the message it replies to.

    `anonymous`: it is written in the name of a chat, and `person` an account of Telegram's own.
    `thread_id`: the topic it is in; None is none, or General. `moved`: it tells that a group has
    become a supergroup, with the old id and the new.
    """

    chat: int
    message_id: int
    words: str
    said: str
    answers: int | None
    edited: bool
    anonymous: bool = False
    thread_id: int | None = None
    moved: tuple[int, int] | None = None
    file: SentFile | None = None


class Edit(Message):
    """An edited message, as it reads now."""


@dataclass(slots=True, kw_only=True)
class Tap(Incoming):
    """A tapped button. `message_id` is None where Telegram no longer knows the message."""

    query_id: str
    message_id: int | None
    data: str


class GroupTap(Tap):
    """A tapped button of a message in a group."""


@dataclass(slots=True, kw_only=True)
class Membership(Incoming):
    """The person blocked the bot (`gone`), or came back."""

    gone: bool


@dataclass(slots=True, kw_only=True)
class GroupMembership(Incoming):
    """The bot's place in a group has changed; `gone`: it is no member any more."""

    chat: int
    gone: bool


def read(raw: Json) -> Incoming | None:
    """The update by kind; None for kinds and chats that nobody serves.

    Raises KeyError, TypeError, ValueError for one that cannot be read.
    """
    match raw:
        case {"message": message} if not _in_group(message):
            return _message(Message, raw, message)
        case {"edited_message": message} if not _in_group(message):
            return _message(Edit, raw, message)
        case {"message": message} | {"edited_message": message}:
            return _group_message(raw, message)
        case {"callback_query": query}:
            return _tap(raw, query)
        case {"my_chat_member": change}:
            return _membership(raw, change)
    return None


def _in_group(message: Json) -> bool:
    return message["chat"]["type"] in ("group", "supergroup")


def _message(kind: type[Message], raw: Json, message: Json) -> Message | None:
    if message["chat"]["type"] != "private" or "from" not in message:
        return None
    text = message.get("text")
    return kind(
        **_sender(raw, message["from"]),
        message_id=int(message["message_id"]),
        text=text,
        words=text or message.get("caption", ""),
        said=said(message),
        contact=_contact(message["contact"]) if "contact" in message else None,
        file=sent_file(message) if text is None else None,
    )


def _contact(contact: Json) -> Contact:
    name = f"{contact.get('first_name', '')} {contact.get('last_name', '')}"
    email = _CARD_EMAIL.search(contact.get("vcard", ""))
    return Contact(
        phone=contact["phone_number"],
        name=" ".join(name.split()),
        email=email[1] if email else "",
    )


def _group_message(raw: Json, message: Json) -> GroupMessage | None:
    # Who writes in the name of a chat is an account of Telegram's own, with no language.
    if "from" not in message:
        return None
    answered = message.get("reply_to_message", {})
    # Every message of a topic seems to answer the one that opened it.
    author = None if "forum_topic_created" in answered else answered.get("from", {}).get("id")
    return GroupMessage(
        **_sender(raw, message["from"]),
        chat=int(message["chat"]["id"]),
        message_id=int(message["message_id"]),
        said=said(message),
        words=message.get("text") or message.get("caption") or "",
        answers=author,
        edited="edited_message" in raw,
        anonymous="sender_chat" in message,
        # Outside topics whatever is an answer has a thread id, which leads nowhere.
        thread_id=message["message_thread_id"] if message.get("is_topic_message") else None,
        moved=_moved(message),
        file=sent_file(message),
    )


def _moved(message: Json) -> tuple[int, int] | None:
    here = int(message["chat"]["id"])
    if "migrate_to_chat_id" in message:
        return here, int(message["migrate_to_chat_id"])
    if "migrate_from_chat_id" in message:
        return int(message["migrate_from_chat_id"]), here
    return None


def _tap(raw: Json, query: Json) -> Tap:
    message = query.get("message")
    kind = GroupTap if message and _in_group(message) else Tap
    return kind(
        **_sender(raw, query["from"]),
        query_id=str(query["id"]),
        message_id=int(message["message_id"]) if message else None,
        data=query.get("data", ""),
    )


def _membership(raw: Json, change: Json) -> Membership | GroupMembership | None:
    status, by = change["new_chat_member"]["status"], _sender(raw, change["from"])
    if _in_group(change):
        gone = status in ("left", "kicked")
        return GroupMembership(**by, chat=int(change["chat"]["id"]), gone=gone)
    if change["chat"]["type"] != "private":
        return None
    return Membership(**by, gone=status == "kicked")


def _sender(raw: Json, user: Json) -> Json:
    return {
        "raw": raw,
        "update_id": int(raw["update_id"]),
        "person": int(user["id"]),
        "language": language_of(user.get("language_code")),
    }
