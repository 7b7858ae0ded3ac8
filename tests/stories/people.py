"""The vocabulary of stories: what a person does and sees, in private and in groups."""

from typing import TYPE_CHECKING, Any

from handlers.local_chat import Person as Account
from handlers.local_chat.groups import Group as Chat
from handlers.local_chat.profile import commands_for

if TYPE_CHECKING:
    from tests.stories.world import World

Json = dict[str, Any]
_FOLDS = ("✏️ Change something", "➕ Add name, message", "✏️ Etwas ändern", "➕ Name, Gruß")


def _is_meant(label: str, text: str) -> bool:
    """Whether a person who looks for these words means this button; "Gruß" is not its fold."""
    shown = text.translate({0xA0: " ", 0x2068: None, 0x2069: None})
    fold = next((one for one in _FOLDS if shown.startswith(one)), None)
    return label in shown and (fold is None or label in (fold, fold[2:].strip()))


class Seen:
    """What a chat shows of the bot: words, buttons."""

    @property
    def answers(self) -> list[Json]:
        """The bot's messages, oldest first."""
        raise NotImplementedError

    @property
    def last(self) -> Json:
        """The bot's latest message."""
        return self.answers[-1]

    def sees(self, *words: str) -> None:
        """The latest message says this."""
        said = self.last.get("text", self.last.get("caption", "")).replace("\u00a0", " ")
        for word in words:
            assert word in said, said

    def sees_above(self, *words: str) -> None:
        """The message above the latest says this."""
        said = self.answers[-2].get("text", "").replace("\u00a0", " ")
        for word in words:
            assert word in said, said

    def sees_not(self, *words: str) -> None:
        """No message says this."""
        everything = "\n".join(message.get("text", "") for message in self.answers)
        for word in words:
            assert word not in everything

    def labels(self) -> list[str]:
        """The buttons of the latest message."""
        return [button["text"] for button in Account.buttons(self.last)]

    def asked(self) -> list[str]:
        """The buttons of the latest message that has some."""
        return next(
            [button["text"] for button in buttons]
            for message in reversed(self.answers)
            if (buttons := Account.buttons(message))
        )

    def has_button(self, label: str) -> bool:
        """Whether some message has a button with these words."""
        buttons = (one for message in self.answers for one in Account.buttons(message))
        return any(_is_meant(label, one["text"]) for one in buttons)

    def button(self, label: str, nth: int = -1) -> tuple[Json, Json]:
        """The button whose label contains these words, with its message: the latest, or the nth."""
        found = [
            (message, button)
            for message in self.answers
            for button in Account.buttons(message)
            if _is_meant(label, button["text"])
        ]
        assert found, f"no button {label!r} in {self.labels()}"
        return found[nth]


class Group(Seen):
    """A group as its members see it."""

    def __init__(self, chat: Chat) -> None:
        self.chat = chat
        self.first_words: list[Json] = []  # what the bot said when it came

    @property
    def answers(self) -> list[Json]:
        """What it has said since."""
        messages = self.chat.messages.values()
        said = [one for one in messages if one["from"]["is_bot"] and "sender_chat" not in one]
        return [one for one in said if one not in self.first_words]


class Person(Seen):
    """Somebody who talks to the bot and waits for its answer after everything they do.

    What they do happens in their private chat, or `at` a group.
    """

    def __init__(self, world: "World", account: Account) -> None:
        self.world, self.account = world, account
        self.seen_buttons: dict[tuple[int, str], str] = {}

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
        self.account.types(text, at and at.chat, reply_to=answered, topic=topic)
        await self.world.settles()

    async def sends(self, *, at: Group | None = None, **content: Any) -> None:
        """Send anything else: a sticker, a location …"""
        self.account.sends(content, at and at.chat)
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

    async def opens(self, payload: str) -> None:
        """Open a link to the bot that carries this payload."""
        await self.types(f"/start {payload}")

    async def taps(self, label: str, *, nth: int = -1, at: Group | None = None) -> None:
        """Tap the button whose label contains these words, on the latest message that has one.

        Where a review holds it folded, unfold that first, as a person would.
        """
        for fold in _FOLDS:
            if not (at or self).has_button(label) and self.has_button(fold):
                await self.taps(fold)
        message, button = (at or self).button(label, nth)
        self.account.taps(message["message_id"], button["callback_data"], at and at.chat)
        await self.world.settles()

    async def taps_old(self, label: str, *, nth: int = -1) -> None:
        """Tap a button that was there once, as on a phone that has not heard of the change."""
        seen = [place for place, words in self.seen_buttons.items() if label in words]
        assert seen, f"there never was a button {label!r}"
        self.account.taps(*seen[nth])
        await self.world.settles()

    def looks(self) -> None:
        """Remember the buttons that are there now."""
        for message in self.answers:
            for button in Account.buttons(message):
                if "callback_data" in button:
                    place = (message["message_id"], button["callback_data"])
                    label = button["text"].replace("\u00a0", " ")
                    self.seen_buttons.setdefault(place, label)

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

    def is_told(self, words: str) -> None:
        """A tap was answered with this."""
        assert self.account.alerts, "no tap was answered with words"
        assert words in self.account.alerts[-1], self.account.alerts[-1]

    def sees_menu(self, *commands: str) -> None:
        """The command menu of the private chat has these, in this order."""
        state = self.world.server.state
        menu = commands_for(state, self.account.chat, self.account.user)
        assert [one["command"] for one in menu] == list(commands), menu
