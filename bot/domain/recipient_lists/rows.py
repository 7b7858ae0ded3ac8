"""A text as rows of cells: whatever divides them, marks each row, or rules them off."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from bot.domain.recipient_lists.amounts import is_amount
from bot.domain.recipient_lists.around import is_missing
from bot.domain.recipient_lists.contacts import Kind, apart, contacts_in, spelt_out
from bot.domain.recipient_lists.slips import kept_whole

_DELIMITERS = "\t;|,"
_LOOKED_AT = 200
_LONGEST = 300
_BETWEEN = re.compile(r"[,;|\t]\s*(?:(?:and|und)\s)?|\s(?:and|und|&|\+)\s")
_DIVIDED = re.compile(r"[,;|\t]")
_STRONG = re.compile(r"[;|\t]")
_BEFORE_EMAIL = re.compile(r"(?<![,;|\s])[,;|\s]++(?=[^\s,;|<]*@)")
_TO_EMAIL = re.compile(r"@\S*")
# The lines of a table, and what a spreadsheet says to itself.
_RULE = re.compile(r"[\s\-=_+*|:;,\"'\u2013\u2014]*|sep=.?", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*>\u2022\u2023\u2013\u2014\u00b7\u25aa\u25e6]|\[[ xX]?\])\s+")
_NUMBERED = re.compile(r"^\s*\(?(\d{1,3})[.)]\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is not blank: its number from 1, and its cells."""

    number: int
    cells: list[str]


def rows_of(text: str, kind: Kind) -> Iterator[Row]:
    """The rows with something in them. One line of many contacts is many rows.

    A comma for a dot in an address is a wide sign in their cells.
    """
    text = kept_whole(text.strip("\ufeff"))
    lines = text.splitlines()
    if sum(1 for line in lines if line.strip()) == 1:
        lines = _parts(text, kind)
    filled = [(number, line) for number, line in enumerate(lines, 1) if not _RULE.fullmatch(line)]
    first = [line for _, line in filled[:_LOOKED_AT]]
    delimiter, marks = _delimiter(first), _marks(first)
    for number, line in filled:
        bare = _NUMBERED.sub("", line, count=1) if marks else line
        yield Row(number, _cells(_BULLET.sub("", bare, count=1), delimiter))


def is_marked(text: str) -> bool:
    """Whether each line of several has a number or a bullet in front."""
    lines = list(islice((line for line in text.splitlines() if line.strip()), _LOOKED_AT))
    marked = [line for line in lines if _BULLET.match(line) or _NUMBERED.match(line)]
    return len(marked) == len(lines) > 1


def _marks(lines: list[str]) -> bool:
    """Whether the numbers in front of the lines count them: "49. 151 ..." does not."""
    found = [int(mark[1]) for line in lines if (mark := _NUMBERED.match(line))]
    grows = all(one < other for one, other in pairwise(found))
    return set(found) == {1} or (len(found) > 1 and grows)


def _parts(line: str, kind: Kind) -> list[str]:
    """One line of many contacts, a part for each person."""
    line = line.strip()
    if promised := _promised(line, kind):
        return promised
    parts = [part.strip() for part in _DIVIDED.split(line) if part.strip()]
    held = [at for at, part in enumerate(parts) if contacts_in(part, kind)]
    if kind == "email" and any(len(contacts_in(parts[at], kind)) > 1 for at in held):
        return _without_signs(line)
    if kind == "email" and len(parts) < _LOOKED_AT:
        held = [at for at, part in enumerate(parts) if at in held or spelt_out(part)]
    if any(" " in parts[at] and apart(parts[at], kind).name for at in held):
        return _strongly(line, kind) or parts
    return _in_step(line, parts, held) or _strongly(line, kind) or parts


def _promised(line: str, kind: Kind) -> list[str]:
    """ "anna@gmx.de, and one for Ben (mail comes later)": what has no contact stays whole."""
    contacts = contacts_in(line, kind)
    if len(contacts) != 1 or len(line) > _LONGEST:
        return []
    at = line.index(contacts[0])
    before = list(_BETWEEN.finditer(line, 0, at))
    after = _BETWEEN.search(line, at + len(contacts[0]) - 1)
    starts = before[-1] if before else None
    parts = [
        line[: starts.start()] if starts else "",
        line[starts.end() if starts else 0 : after.start() if after else len(line)],
        line[after.end() :] if after else "",
    ]
    return [part for part in parts if part.strip()] if any(map(is_missing, parts[::2])) else []


def _in_step(line: str, parts: list[str], held: list[int]) -> list[str]:
    """ "Anna, anna@gmx.de, Ben, ben@gmx.de": every so many parts are one person."""
    sizes = range(2, len(parts) // 2 + 1)
    even = (size for size in sizes if len(parts) % size == 0)
    size = next((size for size in even if len({at % size for at in held}) == 1), 0)
    signs = [sign.start() for sign in _DIVIDED.finditer(line)]
    if not size or len(signs) != len(parts) - 1:
        return []
    # Behind an address nobody knows whether a word is its name or somebody else.
    if held[0] % size == 0 and not all(is_amount(part) for part in parts[1::size]):
        return []
    ends = signs[size - 1 :: size]
    starts = [0, *(end + 1 for end in ends)]
    return [line[at:end].strip() for at, end in zip(starts, [*ends, None], strict=True)]


def _strongly(line: str, kind: Kind) -> list[str]:
    """ "Li, Anna <anna@gmx.de>; Li, Ben <ben@gmx.de>": one sign divides people, another names."""
    parts = [part.strip() for part in _STRONG.split(line) if part.strip()]
    held = [part for part in parts if contacts_in(part, kind)]
    beside = any(part not in contacts_in(part, kind) for part in held)
    once = all(len(contacts_in(part, kind)) == 1 for part in held)
    return parts if beside and once and len(held) > 1 else []


def _without_signs(line: str) -> list[str]:
    """ "a@gmx.de b@gmx.de", "Anna a@gmx.de Ben b@gmx.de": nothing but blanks between people."""
    ends = [found.end() for found in _TO_EMAIL.finditer(line)]
    if "@" in line.split(maxsplit=1)[0] or ends[-1] != len(line):
        return _BEFORE_EMAIL.split(line)
    return [line[at:end].strip(" \t,;|") for at, end in pairwise([0, *ends])]


def _delimiter(lines: list[str]) -> str | None:
    """The sign that stands in most lines, if it stands in half of them.

    A comma in more than half: "anna,mueller@gmx.de" may be a slip.
    """
    counts = [(sum(sign in line for line in lines), sign) for sign in _DELIMITERS]
    most, sign = max(counts, key=lambda count: count[0])
    enough = most * 2 > len(lines) if sign == "," else most * 2 >= len(lines)
    return sign if enough and most else None


def _cells(line: str, delimiter: str | None) -> list[str]:
    if delimiter is None:
        return [line.strip()]
    if delimiter == "|":
        line = line.strip().removeprefix("|").removesuffix("|")
    try:
        row = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        row = line.split(delimiter)
    cells = [" ".join(cell.split()) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
