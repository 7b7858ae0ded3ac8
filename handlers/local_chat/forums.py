"""Topics: which a chat has, and in which of them a message is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from handlers.local_chat.chats import Chat

Json = dict[str, Any]


@dataclass(slots=True)
class Topic:
    """A topic of a forum, by the id of the message that opened it."""

    name: str
    closed: bool = False


class Forum(Chat):
    """A chat that may have topics."""

    __slots__ = ("general", "topics")

    def __init__(self, chat_id: int, kind: str, names: Json, now: Callable[[], float]) -> None:
        super().__init__(chat_id, kind, names, now)
        self.topics: dict[int, Topic] = {}
        self.general = Topic("General")

    @property
    def is_forum(self) -> bool:
        """Whether it has topics."""
        return "is_forum" in self.names

    def becomes_forum(self) -> None:
        """Topics can be opened, and those of before are back. What is outside them is General."""
        self.names["is_forum"] = True
        for message in self.messages.values():
            if message.get("message_thread_id") in self.topics:
                message["is_topic_message"] = True

    def ends_topics(self) -> None:
        """Topics are switched off: everything stands in one chat, and answers keep a thread."""
        del self.names["is_forum"]
        for message in self.messages.values():
            message.pop("is_topic_message", None)

    def deletes_topic(self, number: int) -> None:
        """The topic is gone with everything in it. Bots are not told."""
        del self.topics[number]
        within = [
            message_id
            for message_id, message in self.messages.items()
            if message.get("is_topic_message") and message["message_thread_id"] == number
        ]
        for message_id in within:
            self.remove(message_id)

    def placed(self, reply_to: int | None = None, topic: int | None = None) -> Json:
        """What a message tells of the one it answers and of its topic."""
        told = super().placed(reply_to)
        if self.kind != "supergroup":
            return told
        answered = self.messages.get(reply_to or 0, {})
        if topic is None and answered.get("is_topic_message"):
            topic = answered["message_thread_id"]
        if topic in self.topics and self.is_forum:
            # Nothing else tells Telegram's older apps where a message belongs.
            return {
                **super().placed(topic), **told,
                "message_thread_id": topic, "is_topic_message": True,
            }  # fmt: skip
        if answered:
            # What answers a message outside topics has a thread, but is in no topic.
            root = answered.get("message_thread_id", answered["message_id"])
            return {**told, "message_thread_id": root}
        return told

    def topic_of(self, placed: Json) -> Topic | None:
        """The topic in which a message with this place is; None where there are no topics."""
        if not self.is_forum:
            return None
        topic = placed["message_thread_id"] if placed.get("is_topic_message") else None
        return self.general if topic is None else self.topics[topic]
