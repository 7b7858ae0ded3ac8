"""Groups: who is in, what the bot hears there, and what becomes of it when that changes."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from handlers.local_chat.chats import RIGHTS, Member, Status
from handlers.local_chat.forums import Forum, Topic

Json = dict[str, Any]
Push = Callable[[Json], int]
_NOT_HEARD = 0
_SUPERGROUP = -1_000_000_000_000
_ICON_COLOR = 7322096
# Telegram's own account: who writes in a group's name is this one to bots.
ANONYMOUS: Json = {
    "id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"
}  # fmt: skip
# How the bot is told that a group has become a supergroup: Telegram promises none of them.
ORDERS = ("old-first", "new-first", "old-only", "new-only", "twice", "never")
Joins = Literal["first", "last", "never"]


class Group(Forum):
    """A group or supergroup. Actions return the id of the update they made; 0 if none."""

    __slots__ = ("_bot", "_push", "hides_members", "knows_anonymous")

    def __init__(  # noqa: PLR0913, PLR0917 - a group is made in one place
        self, chat_id: int, kind: str, title: str, now: Callable[[], float], bot: Json, push: Push
    ) -> None:
        super().__init__(chat_id, kind, {"title": title}, now)
        self._bot, self._push = bot, push
        self.hides_members = False
        self.knows_anonymous = False  # whether ANONYMOUS counts as an administrator

    @classmethod
    def super_id(cls, number: int) -> int:
        """The id of a supergroup with this number."""
        return _SUPERGROUP - number

    @property
    def bot(self) -> Member | None:
        """The bot's place, while it is a member."""
        return self.member(int(self._bot["id"]))

    # What is said --------------------------------------------------------------------------------

    def said(self, content: Json) -> int:
        """A member's message, in the group's name if they are anonymous."""
        message = self.add(self._signed(content))
        if self.bot is None and self._names_the_bot(message):
            return self._push({"guest_message": self._as_guest(message)})
        return self._push({"message": dict(message)}) if self._hears(message) else _NOT_HEARD

    def edited(self, message: Json) -> int:
        """A member changed a message."""
        return self._push({"edited_message": dict(message)}) if self._hears(message) else _NOT_HEARD

    def _signed(self, content: Json) -> Json:
        member = self.member(content["from"]["id"])
        if member is None or not member.anonymous:
            return content
        return {**content, "from": ANONYMOUS, "sender_chat": self.reference}

    def _hears(self, message: Json) -> bool:
        """Whether the bot gets a message: with privacy mode only what is said to it."""
        if self.bot is None:
            return False
        if self.bot.status == "administrator" or self._bot["can_read_all_group_messages"]:
            return True
        to_it = message.get("reply_to_message", {}).get("from", {}).get("id") == self._bot["id"]
        return to_it or "via_bot" in message or self._commands(message)

    def _commands(self, message: Json) -> bool:
        """Whether it holds a command that is not another bot's."""
        found = re.findall(r"(?<![\w/])/\w+(@\w+)?", message.get("text", ""))
        ours = f"@{self._bot['username']}".lower()
        return any(not addressee or addressee.lower() == ours for addressee in found)

    def _names_the_bot(self, message: Json) -> bool:
        words = message.get("text") or message.get("caption") or ""
        named = re.search(rf"@{self._bot['username']}\b", words, re.IGNORECASE)
        return bool(self._bot["supports_guest_queries"] and named)

    def _as_guest(self, message: Json) -> Json:
        """A guest sees one message and the one it answers, in a chat it knows nothing else of."""
        return {**message, "guest_query_id": f"{self.id}:{message['message_id']}"}

    def note(self, by: Json, **content: Any) -> int:
        """A service message: everybody sees it, the bot too while it is a member."""
        message = self.add(self._signed({"from": by, **content}))
        return self._push({"message": dict(message)}) if self.bot else _NOT_HEARD

    # Topics --------------------------------------------------------------------------------------

    def opens_topic(self, by: Json, name: str) -> int:
        """A new topic; its id."""
        about = {"name": name, "icon_color": _ICON_COLOR}
        message = self.add(self._signed({"from": by, "forum_topic_created": about}))
        number = int(message["message_id"])
        message |= {"message_thread_id": number, "is_topic_message": True}
        self.topics[number] = Topic(name)
        if self.bot:
            self._push({"message": dict(message)})
        return number

    def closes_topic(self, by: Json, number: int | None, *, closed: bool = True) -> int:
        """Only administrators write there from now on, or everybody again; None is General."""
        topic = self.general if number is None else self.topics[number]
        topic.closed = closed
        said: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
        return self.note(by, **said, **self.placed(topic=number))

    # Who is in -----------------------------------------------------------------------------------

    def changes(self, by: Json, user: Json, status: Status, rights: frozenset[str]) -> int:
        """Somebody's place changes; the bot is told of its own, and as administrator of all."""
        before = self.members.get(user["id"]) or Member(user, "left")
        after = self.members[user["id"]] = Member(user, status, rights)
        its_own = user["id"] == self._bot["id"]
        administrator = self.bot is not None and self.bot.status == "administrator"
        if not (its_own or administrator):
            return _NOT_HEARD
        return self.tells("my_chat_member" if its_own else "chat_member", by, before, after)

    def tells(self, kind: str, by: Json, before: Member, after: Member) -> int:
        """The bot is told that somebody's place is another."""
        change = {
            "chat": self.reference,
            "from": by,
            "date": int(self.now()),
            "old_chat_member": before.as_json(),
            "new_chat_member": after.as_json(),
        }
        return self._push({kind: change})

    def adds(self, by: Json, user: Json) -> int:
        """Somebody joins: by themselves if `by` is them."""
        update = self.changes(by, user, "member", frozenset())
        return self.note(by, new_chat_members=[user]) or update

    def removes(self, by: Json, user: Json) -> int:
        """Somebody leaves, or is removed by another."""
        left = self.note(by, left_chat_member=user)
        status: Status = "left" if by["id"] == user["id"] else "kicked"
        return self.changes(by, user, status, frozenset()) or left

    def promotes(self, by: Json, user: Json, rights: frozenset[str]) -> int:
        """Somebody becomes an administrator, or with no rights an ordinary member again."""
        if not rights:
            return self.changes(by, user, "member", frozenset())
        return self.changes(by, user, "administrator", rights & {*RIGHTS} | {"can_manage_chat"})

    def renames(self, by: Json, title: str) -> int:
        """The group has another title."""
        self.names["title"] = title
        return self.note(by, new_chat_title=title)

    def turns_anonymous(self, user: Json, *, on: bool = True) -> None:
        """An administrator writes in the group's name from now on, or no longer."""
        self.members[user["id"]] = replace(self.members[user["id"]], anonymous=on)

    def upgrades(self, by: Json, order: str = ORDERS[0], joins: Joins = "never") -> "Group":
        """The group becomes a supergroup with another id; the supergroup.

        `order`: how the bot is told of it, one of ORDERS; `joins`: when, beside that, of its place
        in the supergroup, as if somebody had added it (tdlib/telegram-bot-api#266).
        """
        greater = Group(
            self.super_id(-self.id), "supergroup", self.names["title"], self.now, self._bot,
            self._push,
        )  # fmt: skip
        greater.members = dict(self.members)
        greater.hides_members = self.hides_members
        greater.knows_anonymous = self.knows_anonymous
        old = self.add(self._signed({"from": by, "migrate_to_chat_id": greater.id}))
        self.migrated_to = greater.id
        as_group = {"from": ANONYMOUS, "sender_chat": greater.reference}
        new = greater.add({**as_group, "migrate_from_chat_id": self.id})
        told = {
            "old-first": (old, new), "new-first": (new, old), "old-only": (old,),
            "new-only": (new,), "twice": (old, new, new, old), "never": (),
        }  # fmt: skip
        bot = self.bot
        if bot is None:
            return greater
        joined = Member(bot.user, "left"), bot
        if joins == "first":
            greater.tells("my_chat_member", by, *joined)
        for message in told[order]:
            self._push({"message": dict(message)})
        if joins == "last":
            greater.tells("my_chat_member", by, *joined)
        return greater

    # What is pinned ------------------------------------------------------------------------------

    def pins(self, by: Json, message_id: int) -> int:
        """A message is pinned, the newest first."""
        if message_id in self.pinned:
            return _NOT_HEARD
        self.pinned.insert(0, message_id)
        return self.note(by, pinned_message=dict(self.messages[message_id]))
