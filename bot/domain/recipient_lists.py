"""Several recipients from a pasted list or a file: one contact a line, perhaps with a name."""

import csv
import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from bot.domain.reading import Reading, read_email, read_mobile

Kind = Literal["email", "phone"]

MOST_RECIPIENTS = 50
MOST_AT_ONCE = 120
"""Signs that are read while somebody is answered; a longer text is read before, in a process.

An address takes up to a millisecond, and while a unit runs nobody else's can.
"""
LONGEST_NAME = 80
_LONGEST_LINE = 200
_FEWEST_DIGITS = 7
_DELIMITERS = "\t;|,"
_NAMES = re.compile(r"name|vorname|nachname|recipient|empfänger|first|last", re.IGNORECASE)
# Each run of signs is looked at once: a file may be one line of a quarter of a million of them.
_TOKEN = re.compile(r"[^\s<>,;|]+")
_BEFORE_EMAIL = re.compile(r"(?<![,;|\s])[,;|\s]++(?=[^\s,;|<]*@)")
_NUMBER = re.compile(r"[+(]?\d[\d ()/.\-\u2010-\u2014]*\d")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its number from 1, the words of its contact, the name beside it.

    `contact` is what is stored, where that is certain and has been read.
    """

    number: int
    words: str
    name: str
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class ListOf:
    """What the lines of a list hold, and where numbers without a country are from."""

    kind: Kind
    territory: str


@dataclass(frozen=True, slots=True)
class ReadList:
    """A text read as a list. `several`: it names more than one contact.

    `alone`: the one line with a contact, of a text of several lines.
    """

    of: ListOf
    several: bool
    lines: tuple[Line, ...]
    alone: Line | None


def read_list(text: str, of: ListOf) -> ReadList:
    """What a text says as a list. The contacts of one that is too long are not looked at."""
    lines = lines_of(text, of.kind)[: MOST_RECIPIENTS + 1]
    if len(lines) <= MOST_RECIPIENTS:
        lines = [
            replace(line, contact=read_contact(line.words, of.kind, of.territory).value)
            for line in lines
        ]
    alone = only_line(text, of.kind)
    return ReadList(of, is_list(text, of.kind), tuple(lines), alone)


def is_list(text: str, kind: Kind) -> bool:
    """Whether a text names more than one contact."""
    return len(_contacts(text, kind)) > 1


def read_contact(words: str, kind: Kind, territory: str) -> Reading[str]:
    """What the reader of a single answer says: an address as stored, a number as E.164."""
    return read_email(words) if kind == "email" else read_mobile(words, territory)


def lines_of(text: str, kind: Kind) -> list[Line]:
    """The lines of a list with their contacts, without blank ones and a header.

    Of a list longer than `MOST_RECIPIENTS` there are only so many that this shows. A line
    without a contact keeps all its words, so that reading it says what is missing.
    """
    rows = _rows(text, kind)
    header = rows[0][1] if rows and not any(_contacts(cell, kind) for cell in rows[0][1]) else None
    columns = _name_columns(header) if header and len(rows) > 1 else None
    taken = rows[1:] if columns is not None else rows
    return [_line(number, cells, kind, columns) for number, cells in taken]


def only_line(text: str, kind: Kind) -> Line | None:
    """The one line with a contact of a text of several lines; None for any other text."""
    lines = lines_of(text, kind) if "\n" in text.strip() or "\r" in text.strip() else []
    found = [line for line in lines if _contacts(line.words, kind)]
    return found[0] if len(found) == 1 else None


def _contacts(text: str, kind: Kind) -> list[str]:
    if kind == "email":
        return [found for found in _TOKEN.findall(text) if "@" in found and len(found) > 1]
    numbers = [run for line in re.split(r"[\n,;|\t]", text) for run in _NUMBER.findall(line)]
    return [run for run in numbers if sum(s.isdecimal() for s in run) >= _FEWEST_DIGITS]


def _rows(text: str, kind: Kind) -> list[tuple[int, list[str]]]:
    """The rows that are not blank, with their numbers. One line of many contacts is many rows."""
    lines = text.strip("\ufeff").splitlines()
    if len([line for line in lines if line.strip()]) == 1:
        lines = _parts(text, kind)
    lines = lines[: _end(lines)]
    delimiter = _delimiter(lines)
    cells = [_cells(line, delimiter) for line in lines]
    return [(number, row) for number, row in enumerate(cells, 1) if any(row)]


def _end(lines: list[str]) -> int:
    """After how many lines there are a header and one recipient too many."""
    filled = (at for at, line in enumerate(lines, 1) if line.strip(' \t\r,;|"'))
    return next(islice(filled, MOST_RECIPIENTS + 1, None), len(lines))


def _parts(line: str, kind: Kind) -> list[str]:
    """One line of many contacts, a part for each."""
    parts = [part for part in re.split(r"[,;|\t]", line.strip()) if part.strip()]
    if kind == "email" and any(len(_contacts(part, kind)) != 1 for part in parts):
        return _BEFORE_EMAIL.split(line)
    return parts


def _delimiter(lines: list[str]) -> str | None:
    """The sign that stands in most lines, if it stands in half of them."""
    counts = [(sum(sign in line for line in lines), sign) for sign in _DELIMITERS]
    most, sign = max(counts, key=lambda count: count[0])
    return sign if most * 2 >= len(lines) and most else None


def _cells(line: str, delimiter: str | None) -> list[str]:
    if delimiter is None:
        return [line.strip()]
    try:
        row = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        row = line.split(delimiter)
    return [" ".join(cell.split()) for cell in row]


def _name_columns(header: list[str]) -> list[int]:
    return [at for at, cell in enumerate(header) if _NAMES.search(cell)]


def _line(number: int, cells: list[str], kind: Kind, columns: list[int] | None) -> Line:
    holders = [at for at, cell in enumerate(cells) if _contacts(cell, kind)]
    if len(holders) != 1:
        return Line(number, " ".join(cells).strip()[:_LONGEST_LINE], "")
    words, beside = _apart(cells[holders[0]], kind)
    if columns is not None:
        name = " ".join(cells[at] for at in columns if at < len(cells) and at != holders[0])
    else:
        name = beside or _name_before(cells[: holders[0]])
    return Line(number, words[:_LONGEST_LINE], name.strip() if len(name) <= LONGEST_NAME else "")


def _name_before(cells: list[str]) -> str:
    """A full name in one cell, or a first and a last name in two."""
    names = [cell for cell in cells if any(sign.isalpha() for sign in cell)]
    return names[0] if names and (" " in names[0] or len(names) == 1) else " ".join(names[:2])


def _apart(cell: str, kind: Kind) -> tuple[str, str]:
    """The contact of "Anna Schmidt <anna@gmx.de>", and the name."""
    contacts = _contacts(cell, kind)
    if len(contacts) != 1:
        return cell, ""
    before, _, after = cell.partition(contacts[0])
    name = before.strip(" <:;,-\t\u2013\"'(")
    rest = after.strip(" >)\t.,;\"'")
    # "max muster@gmx.de" may be a blank in the address: the whole is asked about.
    slip = name[:1].islower() and before.rstrip().endswith(name)
    if rest or slip or any(sign.isdigit() for sign in name) or contacts[0][0] == "@":
        return cell, ""
    return contacts[0], name
