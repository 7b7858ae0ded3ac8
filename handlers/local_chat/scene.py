"""Who does something where: what the page sent, checked."""

from typing import Any

from handlers.local_chat.chats import Chat
from handlers.local_chat.groups import Group
from handlers.local_chat.people import Person
from handlers.local_chat.sent import Impossible, Sent
from handlers.local_chat.state import ChatState

Json = dict[str, Any]


class Scene:
    """Who does something where, with what the page sent along. Raises Impossible."""

    def __init__(self, state: ChatState, sent: Sent) -> None:
        self.state, self.sent = state, sent
        self.person = self.somebody("person")
        if self.person.deleted:
            raise Impossible("This account has been deleted.")
        self.chat = self.chat_of("chat", self.person.id)

    def chat_of(self, name: str, otherwise: int | None = None) -> Chat:
        """A chat by id that the person is in."""
        chat = self.state.chat(self.sent.number(name, otherwise))
        if chat is None:
            raise Impossible("This chat is gone.")
        if isinstance(chat, Group) and chat.member(self.person.id) is None:
            raise Impossible("Only members can do this.")
        if not isinstance(chat, Group) and chat is not self.person.chat:
            raise Impossible("This is somebody else's chat.")
        return chat

    def check_goes_on(self) -> None:
        """Nothing but taps happens in a group that has become a supergroup."""
        if self.chat.migrated_to is not None:
            raise Impossible("This group goes on as a supergroup.")

    def somebody(self, name: str) -> Person:
        """A person by id."""
        person = self.state.people.get(self.sent.number(name))
        if person is None:
            raise Impossible("This person is gone.")
        return person

    def message(self, chat: Chat | None = None) -> Json:
        """The message that was meant."""
        message = (chat or self.chat).messages.get(self.sent.number("message"))
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

    @property
    def topic(self) -> int | None:
        """The topic somebody writes in; None outside all of them."""
        number, group = self.sent.number("topic", 0) or None, self.group
        if group is None or not group.is_forum:
            if number is not None:
                raise Impossible("This topic is gone.")
            return None
        topic = group.topics.get(number) if number else group.general
        if topic is None:
            raise Impossible("This topic is gone.")
        if topic.closed and not self.leads():
            raise Impossible("This topic is closed.")
        return number

    def leads(self) -> bool:
        """Whether the person is an administrator of the group."""
        member = self.chat.member(self.person.id)
        return member is not None and member.status != "member"

    def led_group(self) -> Group:
        """The group, if the person leads it."""
        group = self.group
        if group is None or not self.leads():
            raise Impossible("Only administrators of a group can do this.")
        return group
