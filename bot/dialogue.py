"""The words that handlers and rules share: what a person said, what the bot says back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bot.domain.money import Money
from bot.domain.recipient_lists import ReadList


@dataclass(frozen=True, slots=True)
class Name:
    """A person's own words (a name, an address): isolated for direction when printed."""

    text: str


@dataclass(frozen=True, slots=True)
class Country:
    """A territory by its CLDR code, printed in the reader's language."""

    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its id in the catalogues, with its arguments."""

    id: str
    args: Mapping[str, "Arg"] = field(default_factory=dict)


class Fixed(str):
    """Words of ours in an argument, as a site's address: nobody typed them, so they may be held."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ShortDay:
    """A day as a button shows it: weekday, day and month."""

    day: date


@dataclass(frozen=True, slots=True)
class Month:
    """The month and year of a day."""

    day: date


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (0 is Monday), in two letters or so."""

    number: int


@dataclass(frozen=True, slots=True)
class City:
    """A time zone (IANA), printed as the city it is named for."""

    zone: str


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Minutes after midnight, printed as the reader's clock shows them."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment (epoch ms), with the words for apps that cannot show it by their own clock."""

    at: int
    words: Text


@dataclass(frozen=True, slots=True)
class Parts:
    """Several things in a row, printed with a dot between them."""

    of: tuple["Arg", ...]


@dataclass(frozen=True, slots=True)
class OneLine:
    """A text that may have several lines, printed in one; behind a tick, so without its own."""

    text: Text


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text in this language, whatever the reader's is: words for somebody else."""

    language: str
    text: Text


Arg = (
    str
    | int
    | Money
    | date
    | ShortDay
    | Month
    | Weekday
    | Name
    | Country
    | City
    | TimeOfDay
    | Instant
    | Parts
    | OneLine
    | Spoken
    | Text
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button that answers. `value` travels in the button, `label` is read by the person."""

    value: str
    label: Text
    style: Literal["primary", "success", "danger"] | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that copies `text` (at most 256 characters) to the clipboard."""

    label: Text
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address."""

    label: Text
    url: str


Button = Choice | Copy | Link
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The place in a conversation that the choices of a message belong to."""

    conversation: str
    number: int


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that somebody sent us once, by the id Telegram gave it."""

    form: Literal["photo", "document"]
    file_id: str


@dataclass(frozen=True, slots=True)
class Below:
    """The message of a chat that a quiet word stands under."""

    chat: int
    message: int


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the person in front of us: paragraphs, a list of lines, then buttons.

    With `turn` set the choices answer that turn of a conversation; without, they start
    something (`buy`, `resume`). With a `file`, the texts are its caption. `below`: it is said
    under somebody's message, and no phone makes a sound. `protected`: it cannot be forwarded or
    saved, which holds for a message that is sent, never by an edit.
    """

    texts: tuple[Text, ...]
    buttons: Rows = ()
    turn: Turn | None = None
    lines: tuple[Text, ...] = ()
    file: KeptFile | None = None
    below: Below | None = None
    protected: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody from the address book. What the contact does not have is empty."""

    phone: str
    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file for the person in front of us, with a caption (at most 1,024 characters) and buttons.

    `name` is what it is saved as: letters without accents, so that every phone keeps it.
    """

    name: str
    content: bytes
    caption: Text
    buttons: Rows = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said: a choice tapped, a text typed (or a file's), a contact shared.

    `message_id` is the message that holds a typed answer, None for a tap. `listed`: the text as a
    list, where it is too long to be read while somebody is answered. `alarm`: why these words look
    like a scam to whoever else would read them; `careful`: they may. `brought`: what came instead
    of words of their own.
    """

    choice: str | None = None
    text: str | None = None
    message_id: int | None = None
    contact: Contact | None = None
    listed: ReadList | None = None
    alarm: Text | None = None
    careful: bool = False
    brought: Literal["forward", "file"] | None = None
