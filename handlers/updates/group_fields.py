"""What only a message of a group says: in whose name, what it answers, in which topic, a move."""

from dataclasses import dataclass
from typing import Any

from bot.scam import Given
from handlers.updates.ids import inner, whole_id, whole_number
from handlers.updates.words import links_behind_words

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answered:
    """The message that another one replies to: `words` is its text or caption."""

    message_id: int
    words: str
    links: tuple[Given, ...] = ()


def leads(message: Json) -> bool:
    """Whether it is said in the group's own name, or comes from the channel it belongs to."""
    own = inner(message, "sender_chat", "id") == message["chat"]["id"]
    return own or "is_automatic_forward" in message


def about(message: Json) -> Answered | None:
    """The message that it replies to."""
    earlier = message.get("reply_to_message")
    number = whole_number(inner(earlier, "message_id"))
    if number is None or answered(message) is None:
        return None
    words = inner(earlier, "text") or inner(earlier, "caption")
    known = words if isinstance(words, str) else ""
    return Answered(number, known, links_behind_words(message["reply_to_message"]))


def answered(message: Json) -> int | None:
    """Whose message it answers; all of a topic seem to answer the one that opened it."""
    if inner(message, "reply_to_message", "forum_topic_created") is not None:
        return None
    return whole_number(inner(message, "reply_to_message", "from", "id"))


def topic(message: Json) -> int | None:
    """The topic it is in. What answers outside topics has a thread id, which leads nowhere."""
    in_topic = message.get("is_topic_message")
    return whole_id(message["message_thread_id"]) if in_topic else None


def moved(message: Json) -> tuple[int, int] | None:
    """The old id and the new, where it tells that the group has become a supergroup."""
    here = whole_id(message["chat"]["id"])
    if "migrate_to_chat_id" in message:
        return here, whole_id(message["migrate_to_chat_id"])
    if "migrate_from_chat_id" in message:
        return whole_id(message["migrate_from_chat_id"]), here
    return None
