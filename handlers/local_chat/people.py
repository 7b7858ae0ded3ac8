"""People: what they see, and what they do in any chat, which becomes updates for the bot."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from handlers.local_chat.chats import Chat, Member
from handlers.local_chat.entities import marked
from handlers.local_chat.links import start_payload

if TYPE_CHECKING:
    from handlers.local_chat.groups import Group

Json = dict[str, Any]
_NAMES = ("first_name", "last_name", "username")


class Person:
    """Somebody with a Telegram account. What they do becomes updates for the bot.

    Actions return the id of the update they made. Without `chat` they happen in the private chat.
    """

    def __init__(
        self,
        user: Json,
        bot: Json,
        push: Callable[[Json], int],
        now: Callable[[], float],
        zone: str = "",
    ) -> None:
        self.user, self._bot, self._push, self._now, self.zone = user, bot, push, now, zone
        names = {name: user[name] for name in _NAMES if name in user}
        self.chat = Chat(user["id"], "private", names, now)
        self.started = self.blocked = self.deleted = False
        self.alerts: list[str] = []
        self.modal = False  # whether the latest of them has to be closed
        self.opened: list[str] = []  # links that taps were answered with
        self.attention = 0  # how often the bot has turned to this person

    @property
    def id(self) -> int:
        """The Telegram id, also that of the private chat."""
        return int(self.user["id"])

    @property
    def private_chat(self) -> Json:
        """The chat as messages name it."""
        return self.chat.reference

    @property
    def reply_keyboard(self) -> Json | None:
        """What the bot has put below the text field."""
        return self.chat.keyboard

    @property
    def reactions(self) -> dict[int, list[Json]]:
        """The bot's reactions in the private chat, by message."""
        return self.chat.reactions

    # What a person sees --------------------------------------------------------------------------

    @property
    def messages(self) -> list[Json]:
        """The private chat as a client shows it, oldest first."""
        return list(self.chat.messages.values())

    @property
    def answers(self) -> list[Json]:
        """The bot's messages there, oldest first."""
        return [message for message in self.messages if message["from"]["is_bot"]]

    @staticmethod
    def buttons(message: Json) -> list[Json]:
        """The inline buttons of a message, row after row."""
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    # What a person does --------------------------------------------------------------------------

    def types(
        self,
        text: str,
        chat: "Group | None" = None,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> int:
        """Send a text."""
        return self.sends(marked(text), chat, reply_to=reply_to, topic=topic)

    def sends(
        self,
        content: Json,
        chat: "Group | None" = None,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> int:
        """Send a message with this content (a text, a sticker, a contact …)."""
        content = {"from": self.user, **(chat or self.chat).placed(reply_to, topic), **content}
        if chat is not None:
            return chat.said(content)
        if self.blocked:
            self.unblocks()  # apps let nobody write before
        self.started = True
        # Later edits are updates of their own: what is queued stays as it was.
        return self._push({"message": dict(self.chat.add(content))})

    def edits(self, message_id: int, text: str, chat: "Group | None" = None) -> int:
        """Change the words of an own message: its caption, if it is no text."""
        message = (chat or self.chat).messages[message_id]
        if "text" not in message:
            return self.edits_to(message_id, {"caption": text}, chat)
        message.pop("entities", None)
        return self.edits_to(message_id, marked(text), chat)

    def edits_to(self, message_id: int, content: Json, chat: "Group | None" = None) -> int:
        """Change an own message to another file, place or caption."""
        message = (chat or self.chat).messages[message_id]
        message |= {**content, "edit_date": int(self._now())}
        if chat is not None:
            return chat.edited(message)
        return self._push({"edited_message": dict(message)})

    def taps(self, message_id: int, data: str, chat: "Group | None" = None) -> int:
        """Tap a button that carries `data`, as apps do even for a button long gone."""
        place = chat or self.chat
        if chat is None:
            self.started = True
        message = place.messages.get(message_id) or {
            "message_id": message_id,
            "date": 0,
            "chat": place.reference,
        }
        query = {"from": self.user, "chat_instance": "1", "data": data, "message": dict(message)}
        return self._push({"callback_query": query})

    def forwards(self, message: Json, chat: "Group | None" = None) -> int:
        """Send somebody's message on."""
        content = {k: v for k, v in message.items() if k not in _NOT_FORWARDED}
        author = {"type": "user", "sender_user": message["from"], "date": message["date"]}
        origin = message.get("forward_origin", author)
        return self.sends({"forward_origin": origin, **content}, chat)

    def shares_contact(
        self,
        of: "Person | None" = None,
        chat: "Group | None" = None,
        *,
        topic: int | None = None,
    ) -> int:
        """Share a phone number: the own one, or that of somebody in the address book."""
        whose = of or self
        number = f"+1555{whose.id:07d}"  # 555 is kept for fiction
        names: Json = {k: whose.user[k] for k in _NAMES[:2] if k in whose.user}
        contact: Json = {"phone_number": number, "user_id": whose.id, **names}
        return self.sends({"contact": contact}, chat, topic=topic)

    def starts(self, payload: str = "") -> int:
        """Press Start in the private chat, perhaps after a link that carries this."""
        return self.types(f"/start {payload}".strip())

    def follows(self, link: str) -> int:
        """Open a link to the bot, whoever it was given to; ValueError for any other link."""
        payload = start_payload(link, self._bot["username"])
        if payload is None:
            raise ValueError(link)
        return self.starts(payload)

    def renames(self, **names: str | None) -> None:
        """Be called otherwise: `first_name`, `last_name`, `username`; None for none. No bot hears
        of it."""
        kept = {**self.user, **names}
        self.user.clear()
        self.user |= {name: value for name, value in kept.items() if value is not None}
        self.chat.names = {name: self.user[name] for name in _NAMES if name in self.user}

    def deletes_account(self) -> None:
        """Leave Telegram for good: no name is left, groups keep the member, no bot hears of it."""
        self.renames(first_name="", last_name=None, username=None)
        self.deleted = True

    def blocks(self) -> int:
        """Block the bot."""
        self.blocked = True
        return self._membership("member", "kicked")

    def unblocks(self) -> int:
        """Unblock the bot."""
        self.blocked = False
        return self._membership("kicked", "member")

    def _membership(self, old: Any, new: Any) -> int:
        change = {
            "chat": self.private_chat,
            "from": self.user,
            "date": int(self._now()),
            "old_chat_member": Member(self._bot, old).as_json(),
            "new_chat_member": Member(self._bot, new).as_json(),
        }
        return self._push({"my_chat_member": change})


_NOT_FORWARDED = frozenset({
    "message_id", "date", "chat", "from", "edit_date", "reply_markup", "reply_to_message",
    "has_protected_content", "via_bot", "message_thread_id", "is_topic_message", "sender_chat",
})  # fmt: skip
