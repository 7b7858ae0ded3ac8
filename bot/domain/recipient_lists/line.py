"""A line of a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its number from 1, the words of its contact, the name beside it.

    `contact` is what is stored, where that is certain and has been read. `amount`: the words of
    one, if the line has any; `many`: how many cards, if that is not one. `holds`: whether it has
    something like a contact, and where that is looked for; without, `words` are all of the line.
    """

    number: int
    words: str
    name: str
    contact: str | None = None
    amount: str = ""
    many: str = ""
    holds: bool = True
