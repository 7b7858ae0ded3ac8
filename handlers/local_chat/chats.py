"""A chat as the server keeps it: messages, members, what is pinned. In memory only."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Status = Literal["creator", "administrator", "member", "left", "kicked"]
# Message ids count eighths of a second from here, so that they fit into 31 bits until 2032.
_EPOCH = 1_700_000_000
_PER_SECOND = 8
_TYPING_SECONDS = 5.0
RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_restrict_members", "can_invite_users",
    "can_pin_messages", "can_promote_members", "can_change_info", "can_manage_video_chats",
    "can_post_stories", "can_edit_stories", "can_delete_stories", "can_manage_topics",
    "can_send_welcome_messages",
)  # fmt: skip
_PRESENT = frozenset({"creator", "administrator", "member"})
# Telegram's own notes among the messages of a group.
_NOTES = frozenset({
    "group_chat_created", "new_chat_title", "new_chat_members", "left_chat_member",
    "pinned_message", "migrate_to_chat_id", "migrate_from_chat_id", "forum_topic_created",
    "forum_topic_closed", "forum_topic_reopened",
})  # fmt: skip


def is_note(message: Json) -> bool:
    """Whether nobody has said a message: Telegram tells by it what has happened."""
    return not _NOTES.isdisjoint(message)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody's place in a group; `rights` count for administrators only."""

    user: Json
    status: Status
    rights: frozenset[str] = frozenset()
    anonymous: bool = False  # writes in the group's name

    @property
    def is_present(self) -> bool:
        """Whether they are in the group now."""
        return self.status in _PRESENT

    def may(self, right: str) -> bool:
        """Whether they may do what asks for this right."""
        return self.status == "creator" or right in self.rights

    def as_json(self) -> Json:
        """A ChatMember of the Bot API."""
        told: Json = {"status": self.status, "user": self.user}
        if self.status == "administrator":
            told |= {right: right in self.rights for right in RIGHTS}
            told |= {"can_be_edited": False, "is_anonymous": self.anonymous}
        elif self.status == "creator":
            told["is_anonymous"] = self.anonymous
        elif self.status == "kicked":
            told["until_date"] = 0
        return told


@dataclass(slots=True)
class Chat:
    """A chat's messages by id, in the order they came; edits and deletions applied."""

    id: int
    kind: str
    names: Json
    now: Callable[[], float]
    messages: dict[int, Json] = field(default_factory=dict, repr=False)
    members: dict[int, Member] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    keyboard: Json | None = None  # below the text field
    migrated_to: int | None = None
    last_id: int = 0
    _typing_since: float | None = None

    @property
    def is_private(self) -> bool:
        """Whether it is one person's chat with the bot."""
        return self.kind == "private"

    @property
    def reference(self) -> Json:
        """The chat as messages name it."""
        return {"id": self.id, "type": self.kind, **self.names}

    def add(self, message: Json) -> Json:
        """Give a message the next id and keep it."""
        # Ids continue over restarts of the server: the bot's database outlives it.
        self.last_id = max(self.last_id + 1, int((time.time() - _EPOCH) * _PER_SECOND))
        full = {"message_id": self.last_id, "date": int(self.now()), "chat": self.reference}
        full |= message
        self.messages[self.last_id] = full
        self._typing_since = None
        return full

    def placed(self, reply_to: int | None = None, topic: int | None = None) -> Json:
        """What a message tells of the one it answers, if that is still there."""
        del topic  # there are none in a private chat
        answered = self.messages.get(reply_to or 0)
        if answered is None:
            return {}
        # Telegram shows one level only.
        return {"reply_to_message": {k: v for k, v in answered.items() if k != "reply_to_message"}}

    def remove(self, message_id: int) -> None:
        """Delete a message for everybody, if it is still there."""
        self.messages.pop(message_id, None)
        self.reactions.pop(message_id, None)
        if message_id in self.pinned:
            self.pinned.remove(message_id)

    def begins_typing(self) -> None:
        """The bot lets a client show that it is at work."""
        self._typing_since = time.monotonic()

    @property
    def typing(self) -> bool:
        """Whether that is shown now."""
        since = self._typing_since
        return since is not None and time.monotonic() - since < _TYPING_SECONDS

    def member(self, user_id: int) -> Member | None:
        """Somebody who is in the group now."""
        found = self.members.get(user_id)
        return found if found is not None and found.is_present else None
