"""Where in a text a code in odd groups may be. Nearly all has no such place, and that is quick.

A piece that mixes letters and digits, signs one by one, or capitals with no small letter between.
"""

import re
import string
from collections.abc import Iterator

from bot.secrets.likeness import is_measure

_MIXED = re.compile("[0-9](?:(?<=[A-Za-z][0-9])|(?=[A-Za-z]))[A-Za-z0-9]*")
# Written out, because to repeat a group is slower; with a glance at the second, for short words
# are everywhere.
_ONE_OR_TWO, _BETWEEN = "[A-Za-z0-9][A-Za-z0-9]?", "[^A-Za-z0-9]"
_BY_ONES_AND_TWOS = re.compile(
    f"{_BETWEEN}{_ONE_OR_TWO}{_BETWEEN}(?={_BETWEEN}{{0,3}}{_ONE_OR_TWO}{_BETWEEN}){_BETWEEN}{{0,3}}"
    + f"{_ONE_OR_TWO}{_BETWEEN}{{1,4}}" * 4
)
_NO_SMALL = re.compile("[A-Z][^a-z]{12}")
_CAPITALS = re.compile("[A-Z0-9](?:[^A-Za-z0-9]{0,6}[A-Z0-9])+")
_CAPITAL_SIGNS = range(10, 22)  # more is somebody who shouts
# The numbers of banks, hashes and whatever has more digits together than a code.
_ANOTHER = re.compile(
    "[A-Za-z]{2}[0-9]{2}[ -]?(?:[A-Za-z]{4}[ -]?)?[0-9]{4}[ -]?[0-9]{3}|[a-f0-9]{7,}(?![A-Za-z0-9])"
    "|[A-Za-z0-9]*[0-9]{7}|[A-Za-z0-9]{17}"
)
_WITHOUT_BLANKS = "\u2fff"  # from here on scripts have none
_SIGNS = frozenset(string.ascii_letters + string.digits)
_LONG, _LONG_MEASURE = 20, 4

Place = tuple[int, int]


def seeds(text: str, known: list[Place], parts: list[Place]) -> list[Place]:
    """Such places in these parts of a text, in order; none of what is `known` already."""
    places: list[Place] = []
    for first, last in parts:
        places += _mixed(text, known, first, last)
        places += map(re.Match.span, _BY_ONES_AND_TWOS.finditer(text, first, last))
        if _NO_SMALL.search(text, first, last):
            found = _CAPITALS.finditer(text, first, last)
            places += map(re.Match.span, filter(_by_capitals, found))
    if known and places:
        places = [
            (start, end)
            for start, end in places
            if not any(first < end and start < last for first, last in known)
        ]
    return sorted(places)


def _by_capitals(found: re.Match[str]) -> bool:
    if found.end() - found.start() < _CAPITAL_SIGNS.start:
        return False  # nearly all: a word's capitals, a number
    return _count(found[0]) in _CAPITAL_SIGNS and any(map(str.isalpha, found[0]))


def _mixed(text: str, known: list[Place], first: int, last: int) -> Iterator[Place]:
    for found in _MIXED.finditer(text, first, last):
        start, end = found.span()
        if known and any(one <= start < other for one, other in known):
            continue
        while start > 0 and text[start - 1] in _SIGNS:
            start -= 1
        another = _usual(text[start:end]) or _ANOTHER.match(text, start)
        if not another and not _within_more(text, start, end):
            yield start, end


def _usual(signs: str) -> bool:
    """Whether it is a number with its unit or kind, as ordinary text has them."""
    return is_measure(signs) and (len(signs) < _LONG_MEASURE or not signs.isupper())


def between_blanks(text: str, start: int, end: int) -> Place:
    """A place with the words and links whole that it begins and ends in."""
    while start > 0 and not (text[start - 1].isspace() or text[start - 1] > _WITHOUT_BLANKS):
        start -= 1
    while end < len(text) and not (text[end].isspace() or text[end] > _WITHOUT_BLANKS):
        end += 1
    return max(start, 0), min(end, len(text))


def _within_more(text: str, start: int, end: int) -> bool:
    """Whether signs stand within more than a code has, with no blank between: a link, a key."""
    before, after = text[max(start - _LONG, 0) : start], text[end : end + _LONG]
    before = "" if not before or before[-1].isspace() else before.rsplit(maxsplit=1)[-1]
    after = "" if not after or after[0].isspace() else after.split(maxsplit=1)[0]
    if not (before or after):
        return end - start > _LONG
    if "@" in after or "@" in before or "://" in before:
        return True
    return end - start + _count(before) + _count(after) > _LONG


def _count(text: str) -> int:
    return sum(map(_SIGNS.__contains__, text))
