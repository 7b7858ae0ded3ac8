"""An update's JSON read as what arrived, by kind."""

import re
from typing import Any

from bot.dialogue import Contact
from bot.texts import language_of
from handlers.updates.files import sent_file
from handlers.updates.ids import inner, whole_id, whole_number
from handlers.updates.incoming import (
    Edit,
    GroupMembership,
    GroupMessage,
    GroupTap,
    Incoming,
    Membership,
    Message,
    Tap,
)
from handlers.updates.wire import Unreadable
from handlers.updates.words import forwarded_from, links_behind_words, said

Json = dict[str, Any]
# A line of a visiting card (RFC 6350): EMAIL;TYPE=home:anna@example.com
_CARD_EMAIL = re.compile(r"^(?:item\d+\.)?EMAIL[^:\n]*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)


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
        forwarded=forwarded_from(message),
        links=links_behind_words(message),
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
        answers=_answered(message),
        edited="edited_message" in raw,
        anonymous="sender_chat" in message,
        thread_id=_topic(message),
        moved=_moved(message),
        file=sent_file(message),
    )


def _answered(message: Json) -> int | None:
    """Whose message it answers; all of a topic seem to answer the one that opened it."""
    if inner(message, "reply_to_message", "forum_topic_created") is not None:
        return None
    return whole_number(inner(message, "reply_to_message", "from", "id"))


def _topic(message: Json) -> int | None:
    """Outside topics whatever is an answer has a thread id, which leads nowhere."""
    in_topic = message.get("is_topic_message")
    return whole_id(message["message_thread_id"]) if in_topic else None


def _moved(message: Json) -> tuple[int, int] | None:
    here = whole_id(message["chat"]["id"])
    if "migrate_to_chat_id" in message:
        return here, whole_id(message["migrate_to_chat_id"])
    if "migrate_from_chat_id" in message:
        return whole_id(message["migrate_from_chat_id"]), here
    return None


def _tap(raw: Json, query: Json) -> Tap:
    message = query.get("message")
    kind = GroupTap if message and _in_group(message) else Tap
    return kind(
        **_sender(raw, query["from"]),
        query_id=str(query["id"]),
        message_id=whole_id(message["message_id"]) if message else None,
        data=_text(query, "data") or "",
    )


def _membership(raw: Json, change: Json) -> Membership | GroupMembership | None:
    status, by = change["new_chat_member"]["status"], _sender(raw, change["from"])
    if _in_group(change):
        gone = status in ("left", "kicked")
        return GroupMembership(**by, chat=whole_id(change["chat"]["id"]), gone=gone)
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
