"""What arrives, read from an update's JSON: the few fields that handlers look at, by kind.

PTB's application dispatches these by type. Its own `Update` has fifty kinds of content, and
building one costs a sixth of a whole step; it is there for content that is not words.
"""

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import filters

from bot.check.judging import Judged
from bot.dialogue import Contact
from bot.domain.recipient_lists import ReadList
from bot.scam.links import Given
from handlers.updates.files import SentFile
from handlers.updates.line import Crowd

Json = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Incoming:
    """An update by a person. `committed` and `error` tell what became of it.

    `crowd`: the crowd it is in, if it is one of too many that the person sent at a time.
    `called`: the first name they have in Telegram.
    """

    raw: Json
    update_id: int
    person: int
    language: str
    called: str = ""
    committed: bool = False
    error: BaseException | None = None
    crowd: Crowd | None = None


@dataclass(slots=True, kw_only=True)
class Message(Incoming):
    """Something a person sent. `words` is the text or a file's caption, `said` every word in it.

    `forwarded`: who wrote it, if somebody else did; `links`: what stands behind its words.
    `listed`: its text as a list, where it is too long to be read in a unit; `judged`: what the
    scam check says of its words.
    """

    message_id: int
    text: str | None
    words: str
    said: str
    contact: Contact | None = None
    file: SentFile | None = None
    forwarded: str = ""
    links: tuple[Given, ...] = ()
    listed: ReadList | None = None
    judged: Judged | None = None

    def is_note(self) -> bool:
        """Whether it is Telegram's own note (a pinned message, say), which nobody has said.

        PTB builds the message for that, so the code guard comes first.
        """
        if self.text is not None:
            return False
        try:
            update = Update.de_json(self.raw, None)
        except Exception:  # noqa: BLE001 - whatever it is, PTB knows no such note
            return False
        return bool(filters.StatusUpdate.ALL.check_update(update))


@dataclass(slots=True, kw_only=True)
class GroupMessage(Incoming):
    """Something a member of a group sent. `answers`: who wrote the message it replies to.

    `anonymous`: it is written in the name of a chat, and `person` an account of Telegram's own.
    `thread_id`: the topic it is in; None is none, or General. `moved`: it tells that a group has
    become a supergroup, with the old id and the new.
    """

    chat: int
    message_id: int
    words: str
    said: str
    answers: int | None
    edited: bool
    anonymous: bool = False
    thread_id: int | None = None
    moved: tuple[int, int] | None = None
    file: SentFile | None = None


class Edit(Message):
    """An edited message, as it reads now."""


@dataclass(slots=True, kw_only=True)
class Tap(Incoming):
    """A tapped button. `message_id` is None where Telegram no longer knows the message."""

    query_id: str
    message_id: int | None
    data: str


class GroupTap(Tap):
    """A tapped button of a message in a group."""


@dataclass(slots=True, kw_only=True)
class Membership(Incoming):
    """The person blocked the bot (`gone`), or came back."""

    gone: bool


@dataclass(slots=True, kw_only=True)
class GroupMembership(Incoming):
    """The bot's place in a group has changed; `gone`: it is no member any more."""

    chat: int
    gone: bool
