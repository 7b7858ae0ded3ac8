"""Who does something where: what the page sent, checked."""

from typing import Any

from handlers.local_chat.chats import Chat
from handlers.local_chat.groups import Group
from handlers.local_chat.people import Person
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_MOST_TEXT = 4096


class Impossible(Exception):
    """The act cannot be done, in words for the page."""


class Scene:
    """Who does something where, with what the page sent along."""

    def __init__(self, state: ChatState, sent: Json) -> None:
        self.state, self.sent = state, sent
        self.person = self.somebody("person")
        chat = state.chat(self.number("chat", self.person.id))
        if chat is None:
            raise Impossible("This chat is gone.")
        if isinstance(chat, Group) and chat.migrated_to:
            raise Impossible("This group goes on as a supergroup.")
        if isinstance(chat, Group) and chat.member(self.person.id) is None:
            raise Impossible("Only members can do this.")
        if not isinstance(chat, Group) and chat is not self.person.chat:
            raise Impossible("This is somebody else's chat.")
        self.chat = chat

    def number(self, name: str, otherwise: int | None = None) -> int:
        """A whole number that was sent."""
        value = self.sent.get(name, otherwise)
        if not isinstance(value, int):
            raise Impossible(f"{name} must be a number.")
        return value

    def words(self, name: str, most: int = _MOST_TEXT) -> str:
        """A text that was sent; too much is cut where Telegram's apps begin a second message."""
        return str(self.sent.get(name) or "").strip()[:most]

    def somebody(self, name: str) -> Person:
        """A person by id."""
        person = self.state.people.get(self.number(name))
        if person is None:
            raise Impossible("This person is gone.")
        return person

    def message(self, chat: Chat | None = None) -> Json:
        """The message that was meant."""
        message = (chat or self.chat).messages.get(self.number("message"))
        if message is None:
            raise Impossible("This message is gone.")
        return message

    def own_message(self) -> Json:
        """The same, if the person wrote it."""
        message = self.message()
        if message["from"]["id"] != self.person.id:
            raise Impossible("This is somebody else's message.")
        return message

    @property
    def group(self) -> Group | None:
        """The group; None in the private chat."""
        return self.chat if isinstance(self.chat, Group) else None

    def led_group(self) -> Group:
        """The group, if the person leads it."""
        group = self.group
        member = group.member(self.person.id) if group is not None else None
        if group is None or member is None or member.status == "member":
            raise Impossible("Only administrators of a group can do this.")
        return group

    def rights(self) -> frozenset[str]:
        """The rights that were ticked."""
        given = self.sent.get("rights")
        return frozenset(str(one) for one in given) if isinstance(given, list) else frozenset()
