"""Whose card somebody asks about: "Otto's card", "cards for Otto", from `reading/cards.toml`."""

import re
from collections.abc import Sequence
from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, phrases, ways_to_write, words

_LONGEST = 80
_MOST_WORDS = 4
_SHORTEST_BEGINNING = 3
_PARTS = re.compile(r"\w+")


def whose(text: str) -> str | None:
    """The name in a text that asks about somebody's card and says nothing else; folded."""
    if len(text) > _LONGEST:
        return None
    parts = _without_beside(_PARTS.findall(folded(text)))
    rest = _without_beside(_behind("ask", parts) or parts)
    asks = rest != parts
    name = _behind("for", rest) or (_behind("bought", rest) if asks else None)
    name = name or _before("has", rest) or _before("of", rest) or (rest if asks else [])
    name = _without_beside(name)
    return " ".join(name) if 0 < len(name) <= _MOST_WORDS else None


def meant_by(name: str, names: Sequence[str]) -> tuple[int, ...]:
    """Which of some names are meant: those that hold its words, else those that begin with them.

    "Ottos" is Otto's, too.
    """
    asked = [part for part in _PARTS.findall(folded(name)) if part not in _ways("beside")]
    if not asked:
        return ()
    known = [{part for way in ways_to_write(one) for part in _PARTS.findall(way)} for one in names]
    whole = [
        place
        for place, parts in enumerate(known)
        if all(part in parts or part.removesuffix("s") in parts for part in asked)
    ]
    begun = [
        place
        for place, parts in enumerate(known)
        if all(
            len(part) >= _SHORTEST_BEGINNING and any(one.startswith(part) for one in parts)
            for part in asked
        )
    ]
    return tuple(whole or begun)


def _without_beside(parts: list[str]) -> list[str]:
    """Without what changes nothing at its ends."""
    beside = _ways("beside")
    start, end = 0, len(parts)
    while start < end and parts[start] in beside:
        start += 1
    while start < end and parts[end - 1] in beside:
        end -= 1
    return parts[start:end]


def _behind(kind: str, parts: list[str]) -> list[str] | None:
    """What follows the longest phrase of a kind that the words begin with."""
    for size in range(len(parts) - 1, 0, -1):
        if " ".join(parts[:size]) in _ways(kind):
            return parts[size:]
    return None


def _before(kind: str, parts: list[str]) -> list[str] | None:
    """What stands before the longest phrase of a kind that the words end with."""
    for size in range(1, len(parts)):
        if " ".join(parts[size:]) in _ways(kind):
            return parts[:size]
    return None


@cache
def _ways(kind: str) -> frozenset[str]:
    tables = [phrases({kind: words(code, "cards")["whose"][kind]}) for code in UNDERSTOOD]
    return frozenset(" ".join(_PARTS.findall(way)) for table in tables for way in table)
