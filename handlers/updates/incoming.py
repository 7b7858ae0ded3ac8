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
from bot.domain.recipient_lists import ReadList
from bot.scam import Given
from bot.texts import language_of
from handlers.updates.files import SentFile, sent_file
from handlers.updates.group_fields import Answered, about, answered, leads, moved, topic
from handlers.updates.ids import inner, whole_id, whole_number
from handlers.updates.line import Crowd
from handlers.updates.wire import Unreadable
from handlers.updates.words import links_behind_words, said

Json = dict[str, Any]
_AWAY = ("left", "kicked")  # what a place in a group is called that is none
# A line of a visiting card (RFC 6350): EMAIL;TYPE=home:anna@example.com
_CARD_EMAIL = re.compile(r"^(?:item\d+\.)?EMAIL[^:\n]*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Incoming:
    """An update by a person. `committed` and `error` tell what became of it.

    `crowd`: the crowd it is in, if it is one of too many that the person sent at a time.
    `called`: the first name they have in Telegram.
    """

    raw: Json
    update_id: int
    person: int
    language: str
    called: str = ""
    committed: bool = False
    error: BaseException | None = None
    crowd: Crowd | None = None


@dataclass(slots=True, kw_only=True)
class Message(Incoming):
    """Something a person sent. `words` is the text or a file's caption, `said` every word in it.

    `listed`: its text as a list, where it is too long to be read in a unit.
    """

    message_id: int
    text: str | None
    words: str
    said: str
    contact: Contact | None = None
    file: SentFile | None = None
    listed: ReadList | None = None

    def is_note(self) -> bool:
        """Whether it is Telegram's own note (a pinned message, say), which nobody has said.

        PTB builds the message for that, so the code guard comes first.
        """
        if self.text is not None:
            return False
        try:
            update = Update.de_json(self.raw, None)
        except Exception:  # noqa: BLE001 - whatever it is, PTB knows no such note
            return False
        return bool(filters.StatusUpdate.ALL.check_update(update))


@dataclass(slots=True, kw_only=True)
class GroupMessage(Incoming):
    """Something a member of a group sent. `answers`: who wrote the message it replies to.

    `anonymous`: it is written in the name of a chat, `name_of`, and `person` an account of
    Telegram's own; `leads`: that chat is the group itself, or the channel it belongs to.
    `thread_id`: the topic it is in; None is none, or General. `moved`: it tells that a group has
    become a supergroup, with the old id and the new. `links`: what stands behind its words.
    """

    chat: int
    message_id: int
    words: str
    said: str
    answers: int | None
    edited: bool
    anonymous: bool = False
    name_of: int | None = None
    leads: bool = False
    thread_id: int | None = None
    moved: tuple[int, int] | None = None
    file: SentFile | None = None
    links: tuple[Given, ...] = ()
    about: Answered | None = None

    @property
    def sender(self) -> int:
        """Who speaks: a person, or the chat in whose name it is said."""
        return self.person if self.name_of is None else self.name_of


class Edit(Message):
    """An edited message, as it reads now."""


@dataclass(slots=True, kw_only=True)
class Tap(Incoming):
    """A tapped button. `message_id` is None where Telegram no longer knows the message."""

    query_id: str
    message_id: int | None
    data: str


@dataclass(slots=True, kw_only=True)
class GroupTap(Tap):
    """A tapped button of a message in a group, perhaps in a topic."""

    chat: int
    thread_id: int | None = None


@dataclass(slots=True, kw_only=True)
class Membership(Incoming):
    """The person blocked the bot (`gone`), or came back."""

    gone: bool


@dataclass(slots=True, kw_only=True)
class GroupMembership(Incoming):
    """The bot's place in a group has changed; `gone`: it is no member any more.

    `came`: it was none before. `leads`: it is an administrator; `mute`: it may not speak.
    """

    chat: int
    gone: bool
    came: bool = False
    leads: bool = False
    mute: bool = False


def read(raw: Json) -> Incoming | None:
    """The update by kind; None for kinds and chats that nobody serves.

    Raises KeyError, TypeError, ValueError, AttributeError, Unreadable for one that cannot be read;
    what buries it looks for codes.
    """
    match raw:
        case {"unreadable": True}:
            raise Unreadable
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
    text = _text(message, "text")
    return kind(
        **_sender(raw, message["from"]),
        message_id=whole_id(message["message_id"]),
        text=text,
        words=text or _text(message, "caption") or "",
        said=said(message),
        contact=_contact(message["contact"]) if "contact" in message else None,
        file=sent_file(message) if text is None else None,
    )


def _text(content: Json, name: str) -> str | None:
    value = content.get(name)
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"{name} is no text")


def _contact(contact: Json) -> Contact:
    name = f"{_text(contact, 'first_name') or ''} {_text(contact, 'last_name') or ''}"
    email = _CARD_EMAIL.search(_text(contact, "vcard") or "")
    return Contact(
        phone=_text(contact, "phone_number") or "",
        name=" ".join(name.split()),
        email=email[1] if email else "",
    )


def _group_message(raw: Json, message: Json) -> GroupMessage | None:
    # Who writes in the name of a chat is an account of Telegram's own, with no language.
    if "from" not in message:
        return None
    return GroupMessage(
        **_sender(raw, message["from"]),
        chat=whole_id(message["chat"]["id"]),
        message_id=whole_id(message["message_id"]),
        said=said(message),
        words=_text(message, "text") or _text(message, "caption") or "",
        answers=answered(message),
        edited="edited_message" in raw,
        anonymous="sender_chat" in message,
        name_of=whole_number(inner(message, "sender_chat", "id")),
        leads=leads(message),
        thread_id=topic(message),
        moved=moved(message),
        file=sent_file(message),
        links=links_behind_words(message),
        about=about(message),
    )


def _tap(raw: Json, query: Json) -> Tap:
    message = query.get("message")
    told = {
        **_sender(raw, query["from"]),
        "query_id": str(query["id"]),
        "message_id": whole_id(message["message_id"]) if message else None,
        "data": _text(query, "data") or "",
    }
    if message and _in_group(message):
        chat = whole_id(message["chat"]["id"])
        return GroupTap(**told, chat=chat, thread_id=topic(message))
    return Tap(**told)


def _membership(raw: Json, change: Json) -> Membership | GroupMembership | None:
    status, by = change["new_chat_member"]["status"], _sender(raw, change["from"])
    if _in_group(change):
        return GroupMembership(
            **by,
            chat=whole_id(change["chat"]["id"]),
            gone=status in _AWAY,
            came=inner(change, "old_chat_member", "status") in _AWAY and status not in _AWAY,
            leads=status == "administrator",
            mute=change["new_chat_member"].get("can_send_messages") is False,
        )
    if change["chat"]["type"] != "private":
        return None
    return Membership(**by, gone=status == "kicked")


def _sender(raw: Json, user: Json) -> Json:
    return {
        "raw": raw,
        "update_id": whole_id(raw["update_id"]),
        "person": whole_id(user["id"]),
        "language": language_of(_text(user, "language_code")),
        "called": _text(user, "first_name") or "",
    }
