"""The vocabulary of stories: what a person does and sees, in private and in groups."""

from typing import TYPE_CHECKING, Any

from handlers.local_chat import Person as Account
from handlers.local_chat.groups import ORDERS, Joins
from handlers.local_chat.groups import Group as Chat
from handlers.local_chat.profile import commands_for
from tests.stories.seen import FOLDS, Seen

if TYPE_CHECKING:
    from tests.stories.world import World

Json = dict[str, Any]


class Group(Seen):
    """A group as its members see it."""

    topic: int | None = None  # what is written here goes to

    def __init__(self, chat: Chat) -> None:
        super().__init__()
        self.chat = chat
        self.first_words: list[Json] = []  # what the bot said when it came

    @property
    def answers(self) -> list[Json]:
        """What it has said since."""
        messages = self.chat.messages.values()
        said = [one for one in messages if one["from"]["is_bot"] and "sender_chat" not in one]
        return [one for one in said if one not in self.first_words]


class Topic(Group):
    """One topic of a group; None is General, which is all that is in no other."""

    def __init__(self, chat: Chat, topic: int | None) -> None:
        super().__init__(chat)
        self.topic = topic

    @property
    def answers(self) -> list[Json]:
        said = super().answers
        return [one for one in said if self.topic == _topic_of(one)]


def _topic_of(message: Json) -> int | None:
    return message["message_thread_id"] if message.get("is_topic_message") else None


class Person(Seen):
    """Somebody who talks to the bot and waits for its answer after everything they do.

    What they do happens in their private chat, or `at` a group.
    """

    def __init__(self, world: "World", account: Account) -> None:
        super().__init__()
        self.world, self.account = world, account

    @property
    def answers(self) -> list[Json]:
        return self.account.answers

    async def types(
        self,
        text: str,
        *,
        at: Group | None = None,
        topic: int | None = None,
        below: Json | None = None,
    ) -> None:
        """Send a text, perhaps as an answer to the message it stands `below`."""
        answered = below["message_id"] if below else None
        topic = topic or (at and at.topic)
        self.account.types(text, at and at.chat, reply_to=answered, topic=topic)
        await self.world.settles()

    async def sends(self, *, at: Group | None = None, **content: Any) -> None:
        """Send anything else: a sticker, a location …"""
        self.account.sends(content, at and at.chat, topic=at and at.topic)
        await self.world.settles()

    async def sends_file(self, name: str, content: bytes, caption: str = "") -> None:
        """Send a file."""
        files = self.world.server.state.files
        words = {"caption": caption} if caption else {}
        await self.sends(**files.document(files.keep(name, content).file_id), **words)

    async def sends_photo(self, content: bytes, caption: str = "") -> None:
        """Send a photo, as Telegram's camera does."""
        self.posts_photo(content, caption)
        await self.world.settles()

    def posts_photo(self, content: bytes, caption: str = "", album: str = "") -> None:
        """Send a photo, perhaps one of an album, and do not wait."""
        files = self.world.server.state.files
        words = {"caption": caption} if caption else {}
        together = {"media_group_id": album} if album else {}
        kept = files.keep("photo.jpg", content).file_id
        self.account.sends({**files.photo(kept), **words, **together})

    async def shares_contact(self, of: "Person | None" = None) -> None:
        """Share a phone number: the own one, or somebody's from the address book."""
        self.account.shares_contact(of.account if of else None)
        await self.world.settles()

    async def forwards(self, text: str) -> None:
        """Forward what somebody else has written."""
        stranger = self.world.server.person("Stranger")
        stranger.chat.add({"from": stranger.user, "text": text})
        self.account.forwards(stranger.messages[-1])
        await self.world.settles()

    async def opens(self, link: str) -> None:
        """Open a link to the bot, or what such a link carries."""
        self.account.follows(link) if "://" in link else self.account.starts(link)
        await self.world.settles()

    async def follows(self, label: str, *, at: Group) -> None:
        """Tap a button that is answered with a link to the private chat, and open it."""
        before = len(self.account.opened)
        await self.taps(label, at=at)
        assert len(self.account.opened) > before, f"{label!r} was answered with no link"
        await self.opens(self.link)

    async def taps(self, label: str, *, nth: int = -1, at: Group | None = None) -> None:
        """Tap the button whose label contains these words, on the latest message that has one.

        Where a review holds it folded, unfold that first, as a person would.
        """
        for fold in FOLDS:
            if not (at or self).has_button(label) and self.has_button(fold):
                await self.taps(fold)
        message, button = (at or self).button(label, nth)
        self.account.taps(message["message_id"], button["callback_data"], at and at.chat)
        await self.world.settles()

    async def taps_old(self, label: str, *, nth: int = -1, at: Group | None = None) -> None:
        """Tap a button that was there once, as on a phone that has not heard of the change."""
        self.account.taps(*(at or self).old_button(label, nth), at and at.chat)
        await self.world.settles()

    async def edits(self, text: str, *, nth: int = -1) -> None:
        """Change an own message, the latest unless told."""
        own = [message for message in self.account.messages if not message["from"]["is_bot"]]
        self.account.edits(own[nth]["message_id"], text)
        await self.world.settles()

    async def edits_to(self, content: Json, **words: str) -> None:
        """Change the latest own message to another file or place."""
        own = [message for message in self.account.messages if not message["from"]["is_bot"]]
        self.account.edits_to(own[-1]["message_id"], {**content, **words})
        await self.world.settles()

    async def sets_telegram_to(self, language: str) -> None:
        """Change the language of Telegram itself."""
        self.account.user["language_code"] = language

    async def opens_topic(self, name: str, *, at: Group) -> Topic:
        """Open a topic in a group that has them."""
        number = at.chat.opens_topic(self.account.user, name)
        await self.world.settles()
        return Topic(at.chat, number)

    async def upgrades(self, group: Group, order: str = ORDERS[0], joins: Joins = "never") -> Group:
        """Make a group a supergroup, of which the bot is told in this order; the supergroup."""
        greater = Group(self.world.server.state.upgrade(group.chat, self.account, order, joins))
        self.world.groups.append(greater)
        await self.world.settles()
        return greater

    async def leaves(self, group: Group) -> None:
        """Leave a group."""
        group.chat.removes(self.account.user, self.account.user)
        await self.world.settles()

    async def removes_bot(self, group: Group) -> None:
        """Throw the bot out of a group."""
        group.chat.removes(self.account.user, self.world.server.state.bot)
        await self.world.settles()

    async def adds_bot(self, group: Group) -> None:
        """Bring the bot into a group, for the first time or again."""
        group.chat.adds(self.account.user, self.world.server.state.bot)
        await self.world.settles()

    @property
    def link(self) -> str:
        """What the latest tap that opened anything opened."""
        assert self.account.opened, "no tap was answered with a link"
        return self.account.opened[-1]

    def is_told(self, words: str) -> None:
        """A tap was answered with this."""
        assert self.account.alerts, "no tap was answered with words"
        assert words in self.account.alerts[-1], self.account.alerts[-1]

    def is_alerted(self, words: str) -> None:
        """The same, in an alert that has to be closed."""
        self.is_told(words)
        assert self.account.modal, "it was a toast"

    def sees_menu(self, *commands: str) -> None:
        """The command menu of the private chat has these, in this order."""
        state = self.world.server.state
        menu = commands_for(state, self.account.chat, self.account.user)
        assert [one["command"] for one in menu] == list(commands), menu
