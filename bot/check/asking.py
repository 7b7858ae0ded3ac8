"""What people ask about the check in their own words, from `reading/check.toml`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from bot.vocabulary import UNDERSTOOD, folded, ways_to_write, words

_LONGEST = 80  # signs; more is the mail itself
_WORD = re.compile(r"[\w-]+")


Asked = Literal["gift-mail", "where"]
"""If an e-mail with a gift card is real; where a scam is reported."""


def asked_in(text: str) -> Asked | None:
    """What a text asks, if it does."""
    if len(text) > _LONGEST:
        return None
    said = set(_WORD.findall(folded(text)))
    said |= {part for word in said for part in word.split("-")}
    return next((asked for asked, each in _tables() if _holds(said, each)), None)


def _holds(said: set[str], groups: Mapping[str, frozenset[str]]) -> bool:
    """Whether a word of each group is there, and none of "not"."""
    return all(said.isdisjoint(group) is (name == "not") for name, group in groups.items())


@cache
def _tables() -> tuple[tuple[Asked, Mapping[str, frozenset[str]]], ...]:
    return tuple(
        (asked, {
            name: frozenset(way for one in group for way in ways_to_write(one))
            for name, group in words(language, "check")[asked].items()
        })
        for asked in get_args(Asked) for language in UNDERSTOOD
    )  # fmt: skip
