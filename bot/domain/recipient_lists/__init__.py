"""Several recipients from a pasted list or a file: one person a line, perhaps with a name.

Nobody is passed over: only a line that says in its words that it is a header is none.
"""

from dataclasses import dataclass, replace

from bot.domain.recipient_lists.contacts import Kind, contacts_in, read_contact
from bot.domain.recipient_lists.headers import words_for
from bot.domain.recipient_lists.line import MOST_RECIPIENTS, Line
from bot.domain.recipient_lists.lines import LONGEST_NAME, lines_of

__all__ = [
    "LONGEST_NAME",
    "MOST_AT_ONCE",
    "MOST_RECIPIENTS",
    "Kind",
    "Line",
    "ListOf",
    "ReadList",
    "contacts_in",
    "read_contact",
    "read_list",
    "words_for",
]

MOST_AT_ONCE = 120
"""Signs that are read while somebody is answered; a longer text is read before, in a process.

An address takes up to a millisecond, and while a unit runs nobody else's can.
"""


@dataclass(frozen=True, slots=True)
class ListOf:
    """What the lines of a list hold, and where numbers without a country are from."""

    kind: Kind
    territory: str


@dataclass(frozen=True, slots=True)
class ReadList:
    """A text read as a list. `several`: it names more than one person.

    `alone`: the one line with a contact, of a text of several lines. `amounts`: those that are
    said for everybody, in their words. `headings`: lines passed over as titles of the list.
    """

    of: ListOf
    several: bool
    lines: tuple[Line, ...]
    alone: Line | None
    amounts: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()


def read_list(text: str, of: ListOf) -> ReadList:
    """What a text says as a list. The contacts of one that is too long are not looked at."""
    found = lines_of(text, of.kind)
    lines = found.people[: MOST_RECIPIENTS + 1]
    if len(lines) <= MOST_RECIPIENTS:
        lines = [_read(line, of) for line in lines]
    said = (tuple(found.amounts), tuple(found.headings))
    return ReadList(of, found.several, tuple(lines), found.alone, *said)


def _read(line: Line, of: ListOf) -> Line:
    if not line.holds:
        return line
    return replace(line, contact=read_contact(line.words, of.kind, of.territory).value)
