"""People and their private chats with the bot, in memory: what each side has written."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from handlers.local_chat.entities import commands_in

Json = dict[str, Any]
# Message ids count eighths of a second from here, so that they fit into 31 bits until 2032.
_EPOCH = 1_700_000_000
_PER_SECOND = 8
_NAMES = ("first_name", "last_name", "username")


@dataclass(slots=True)
class Chat:
    """A chat's messages by id, in the order they came; edits and deletions applied."""

    id: int
    messages: dict[int, Json] = field(default_factory=dict)
    last_id: int = 0

    def add(self, message: Json) -> Json:
        """Give a message the next id and keep it."""
        # Ids continue over restarts of the server: the bot's database outlives it.
        now = int((time.time() - _EPOCH) * _PER_SECOND)
        self.last_id = max(self.last_id + 1, now)
        full = {"message_id": self.last_id, "date": int(time.time()), **message}
        self.messages[self.last_id] = full
        return full


class Person:
    """Somebody with a Telegram account. What they do becomes updates for the bot.

    Every action returns the id of the update it made.
    """

    def __init__(self, user: Json, bot: Json, push: Callable[[Json], int]) -> None:
        self.user, self._bot, self._push = user, bot, push
        self.chat = Chat(user["id"])
        self.started = self.blocked = False
        self.alerts: list[str] = []
        self.attention = 0  # how often the bot has turned to this person
        self.reply_keyboard: Json | None = None  # below the text field
        self.reactions: dict[int, list[Json]] = {}  # the bot's, by message

    @property
    def id(self) -> int:
        """The Telegram id, also that of the private chat."""
        return int(self.user["id"])

    @property
    def private_chat(self) -> Json:
        """The chat as messages name it."""
        names: Json = {name: self.user[name] for name in _NAMES if name in self.user}
        return {"id": self.id, "type": "private", **names}

    # What a person sees --------------------------------------------------------------------------

    @property
    def messages(self) -> list[Json]:
        """The chat as a client shows it, oldest first."""
        return list(self.chat.messages.values())

    @property
    def answers(self) -> list[Json]:
        """The bot's messages, oldest first."""
        return [message for message in self.messages if message["from"]["is_bot"]]

    @staticmethod
    def buttons(message: Json) -> list[Json]:
        """The inline buttons of a message, row after row."""
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    # What a person does --------------------------------------------------------------------------

    def types(self, text: str) -> int:
        """Send a text."""
        return self.sends(_typed(text))

    def sends(self, content: Json) -> int:
        """Send a message with this content (a text, a sticker, a contact …)."""
        self.started, self.blocked = True, False
        message = self.chat.add({"from": self.user, "chat": self.private_chat, **content})
        # Later edits are updates of their own: what is queued stays as it was.
        return self._push({"message": dict(message)})

    def edits(self, message_id: int, text: str) -> int:
        """Change an own message."""
        message = self.chat.messages[message_id]
        message.pop("entities", None)
        message |= {**_typed(text), "edit_date": int(time.time())}
        return self._push({"edited_message": dict(message)})

    def taps(self, message_id: int, data: str) -> int:
        """Tap a button that carries `data`, as apps do even for a button long gone."""
        self.started = True
        message = self.chat.messages.get(message_id) or {
            "message_id": message_id,
            "date": 0,
            "chat": self.private_chat,
        }
        query = {"from": self.user, "chat_instance": "1", "data": data, "message": dict(message)}
        return self._push({"callback_query": query})

    def blocks(self) -> int:
        """Block the bot."""
        self.blocked = True
        return self._membership("member", "kicked")

    def unblocks(self) -> int:
        """Unblock the bot."""
        self.blocked = False
        return self._membership("kicked", "member")

    def _membership(self, old: str, new: str) -> int:
        change = {
            "chat": self.private_chat,
            "from": self.user,
            "date": int(time.time()),
            "old_chat_member": self._member(old),
            "new_chat_member": self._member(new),
        }
        return self._push({"my_chat_member": change})

    def _member(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"status": status, "user": self._bot, **until}


def _typed(text: str) -> Json:
    commands = commands_in(text)
    return {"text": text, "entities": commands} if commands else {"text": text}
