"""An update read from its JSON, by kind."""

from typing import Any

from handlers.updates.group_updates import group_membership, group_message, group_tap, guest_message
from handlers.updates.incoming import (
    Edit,
    Incoming,
    Membership,
    Message,
    Tap,
    private_message,
    sender,
    tapped,
)
from handlers.updates.wire import Unreadable

Json = dict[str, Any]


def read(raw: Json) -> Incoming | None:
    """The update by kind; None for kinds and chats that nobody serves.

    Raises KeyError, TypeError, ValueError, AttributeError, Unreadable for one that cannot be read;
    what buries it looks for codes.
    """
    match raw:
        case {"unreadable": True}:
            raise Unreadable
        case {"message": message}:
            return _message(Message, raw, message)
        case {"edited_message": message}:
            return _message(Edit, raw, message)
        case {"guest_message": message}:
            return guest_message(raw, message)
        case {"callback_query": query}:
            return _tap(raw, query)
        case {"my_chat_member": change}:
            return _membership(raw, change)
    return None


def _in_group(message: Json) -> bool:
    return message["chat"]["type"] in ("group", "supergroup")


def _message(kind: type[Message], raw: Json, message: Json) -> Incoming | None:
    if _in_group(message):
        return group_message(raw, message)
    return private_message(kind, raw, message)


def _tap(raw: Json, query: Json) -> Tap:
    message = query.get("message")
    return group_tap(raw, query) if message and _in_group(message) else Tap(**tapped(raw, query))


def _membership(raw: Json, change: Json) -> Incoming | None:
    if _in_group(change):
        return group_membership(raw, change)
    if change["chat"]["type"] != "private":
        return None
    gone = change["new_chat_member"]["status"] == "kicked"
    return Membership(**sender(raw, change["from"]), gone=gone)
