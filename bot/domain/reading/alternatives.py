"""Several answers in one text: "Friday or Saturday", "50 oder 60"."""

import re
from functools import cache

from bot.vocabulary import UNDERSTOOD, words

_MOST = 4


def alternatives(text: str) -> list[str]:
    """What stands between the words for "or"; nothing if there is no such word, or too many."""
    pieces = [piece.strip() for piece in _or().split(text)]
    return pieces if 1 < len(pieces) <= _MOST else []


@cache
def _or() -> re.Pattern[str]:
    ways = "|".join(way for language in UNDERSTOOD for way in words(language, "joining")["or"])
    return re.compile(rf"\s+(?:{ways})\s+", re.IGNORECASE)
