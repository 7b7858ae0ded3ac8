"""Groups: who is in, what the bot hears there, and what becomes of it when that changes."""

import re
from collections.abc import Callable
from typing import Any

from handlers.local_chat.chats import RIGHTS, Chat, Member, Status

Json = dict[str, Any]
Push = Callable[[Json], int]
_NOT_HEARD = 0
_SUPERGROUP = -1_000_000_000_000


class Group(Chat):
    """A group or supergroup. Actions return the id of the update they made; 0 if none."""

    __slots__ = ("_bot", "_push")

    def __init__(  # noqa: PLR0913, PLR0917 - a group is made in one place
        self, chat_id: int, kind: str, title: str, now: Callable[[], float], bot: Json, push: Push
    ) -> None:
        super().__init__(chat_id, kind, {"title": title}, now)
        self._bot, self._push = bot, push

    @property
    def bot(self) -> Member | None:
        """The bot's place, while it is a member."""
        return self.member(int(self._bot["id"]))

    # What is said --------------------------------------------------------------------------------

    def said(self, content: Json) -> int:
        """A member's message."""
        message = self.add(content)
        if self.bot is None and self._names_the_bot(message):
            return self._push({"guest_message": self._as_guest(message)})
        return self._push({"message": dict(message)}) if self._hears(message) else _NOT_HEARD

    def edited(self, message: Json) -> int:
        """A member changed a message."""
        return self._push({"edited_message": dict(message)}) if self._hears(message) else _NOT_HEARD

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
        message = self.add({"from": by, **content})
        return self._push({"message": dict(message)}) if self.bot else _NOT_HEARD

    # Who is in -----------------------------------------------------------------------------------

    def changes(self, by: Json, user: Json, status: Status, rights: frozenset[str]) -> int:
        """Somebody's place changes; the bot is told of its own, and as administrator of all."""
        before = self.members.get(user["id"]) or Member(user, "left")
        after = self.members[user["id"]] = Member(user, status, rights)
        its_own = user["id"] == self._bot["id"]
        administrator = self.bot is not None and self.bot.status == "administrator"
        if not (its_own or administrator):
            return _NOT_HEARD
        change = {
            "chat": self.reference,
            "from": by,
            "date": int(self.now()),
            "old_chat_member": before.as_json(),
            "new_chat_member": after.as_json(),
        }
        return self._push({"my_chat_member" if its_own else "chat_member": change})

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

    def upgrades(self, by: Json) -> "Group":
        """The group becomes a supergroup with another id; the supergroup."""
        greater = Group(
            _SUPERGROUP + self.id, "supergroup", self.names["title"], self.now, self._bot,
            self._push,
        )  # fmt: skip
        self.note(by, migrate_to_chat_id=greater.id)
        greater.members = dict(self.members)
        self.migrated_to = greater.id
        greater.note(by, migrate_from_chat_id=self.id)
        return greater

    # What is pinned ------------------------------------------------------------------------------

    def pins(self, by: Json, message_id: int) -> int:
        """A message is pinned, the newest first."""
        if message_id in self.pinned:
            return _NOT_HEARD
        self.pinned.insert(0, message_id)
        return self.note(by, pinned_message=dict(self.messages[message_id]))
