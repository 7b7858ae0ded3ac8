"""What arrives from a group: a message with its place there, a tap, the bot's own place changed."""

from dataclasses import dataclass
from typing import Any

from bot.scam import Given
from handlers.updates.files import SentFile, sent_file
from handlers.updates.ids import inner, whole_id, whole_number
from handlers.updates.incoming import Incoming, Tap, sender, tapped, words_in
from handlers.updates.words import links_behind_words, said

Json = dict[str, Any]
_AWAY = ("left", "kicked")  # what a place in a group is called that is none


@dataclass(frozen=True, slots=True)
class Answered:
    """The message that another one replies to: `words` is its text or caption."""

    message_id: int
    words: str
    links: tuple[Given, ...] = ()


@dataclass(slots=True, kw_only=True)
class GroupMessage(Incoming):
    """Something a member of a group sent. `answers`: who wrote the message it replies to.

    `anonymous`: it is written in the name of a chat, `name_of`, and `person` an account of
    Telegram's own; `leads`: that chat is the group itself, or the channel it belongs to.
    `thread_id`: the topic it is in; None is none, or General. `moved`: it tells that a group has
    become a supergroup, with the old id and the new. `links`: what stands behind its words;
    `forwarded`: somebody else has written them.
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
    forwarded: bool = False

    @property
    def sender(self) -> int:
        """Who speaks: a person, or the chat in whose name it is said."""
        return self.person if self.name_of is None else self.name_of


@dataclass(slots=True, kw_only=True)
class GuestMessage(Incoming):
    """A message that mentions the bot in a chat it is not in, perhaps below another one."""

    query_id: str
    words: str
    about: Answered | None = None


@dataclass(slots=True, kw_only=True)
class GroupTap(Tap):
    """A tapped button of a message in a group, perhaps in a topic."""

    chat: int
    thread_id: int | None = None


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


def group_message(raw: Json, message: Json) -> GroupMessage | None:
    """A message of a group, or an edited one."""
    # Who writes in the name of a chat is an account of Telegram's own, with no language.
    if "from" not in message:
        return None
    return GroupMessage(
        **sender(raw, message["from"]),
        chat=whole_id(message["chat"]["id"]),
        message_id=whole_id(message["message_id"]),
        said=said(message),
        words=words_in(message, "text") or words_in(message, "caption") or "",
        answers=_answered(message),
        edited="edited_message" in raw,
        anonymous="sender_chat" in message,
        name_of=whole_number(inner(message, "sender_chat", "id")),
        leads=_leads(message),
        thread_id=_topic(message),
        moved=_moved(message),
        file=sent_file(message),
        links=links_behind_words(message),
        about=_about(message),
        forwarded="forward_origin" in message,
    )


def guest_message(raw: Json, message: Json) -> GuestMessage | None:
    """A question from elsewhere. Of the chat nothing is looked at."""
    if "from" not in message:
        return None
    return GuestMessage(
        **sender(raw, message["from"]),
        query_id=str(message["guest_query_id"]),
        words=words_in(message, "text") or words_in(message, "caption") or "",
        about=_about(message),
    )


def group_tap(raw: Json, query: Json) -> GroupTap:
    """A tapped button of a message in a group."""
    message = query["message"]
    return GroupTap(
        **tapped(raw, query), chat=whole_id(message["chat"]["id"]), thread_id=_topic(message)
    )


def group_membership(raw: Json, change: Json) -> GroupMembership:
    """The bot's own place in a group."""
    status = change["new_chat_member"]["status"]
    return GroupMembership(
        **sender(raw, change["from"]),
        chat=whole_id(change["chat"]["id"]),
        gone=status in _AWAY,
        came=inner(change, "old_chat_member", "status") in _AWAY and status not in _AWAY,
        leads=status == "administrator",
        mute=change["new_chat_member"].get("can_send_messages") is False,
    )


def _leads(message: Json) -> bool:
    """Whether it is said in the group's own name, or comes from the channel it belongs to."""
    own = inner(message, "sender_chat", "id") == message["chat"]["id"]
    return own or "is_automatic_forward" in message


def _about(message: Json) -> Answered | None:
    """The message that it replies to."""
    earlier = message.get("reply_to_message")
    number = whole_number(inner(earlier, "message_id"))
    if number is None or _answered(message) is None:
        return None
    words = inner(earlier, "text") or inner(earlier, "caption")
    known = words if isinstance(words, str) else ""
    return Answered(number, known, links_behind_words(message["reply_to_message"]))


def _answered(message: Json) -> int | None:
    """Whose message it answers; all of a topic seem to answer the one that opened it."""
    if inner(message, "reply_to_message", "forum_topic_created") is not None:
        return None
    return whole_number(inner(message, "reply_to_message", "from", "id"))


def _topic(message: Json) -> int | None:
    """The topic it is in. What answers outside topics has a thread id, which leads nowhere."""
    in_topic = message.get("is_topic_message")
    return whole_id(message["message_thread_id"]) if in_topic else None


def _moved(message: Json) -> tuple[int, int] | None:
    """The old id and the new, where it tells that the group has become a supergroup."""
    here = whole_id(message["chat"]["id"])
    if "migrate_to_chat_id" in message:
        return here, whole_id(message["migrate_to_chat_id"])
    if "migrate_from_chat_id" in message:
        return whole_id(message["migrate_from_chat_id"]), here
    return None
