"""What people ask about the check in their own words, from `reading/check.toml`."""

import re
from functools import cache

from bot.vocabulary import UNDERSTOOD, folded, ways_to_write, words

_LONGEST = 80  # signs; more is the mail itself
_WORD = re.compile(r"[\w-]+")


def asks_about_gift_mail(text: str) -> bool:
    """Whether a text asks if an e-mail with a gift card is real."""
    if len(text) > _LONGEST:
        return False
    said = set(_WORD.findall(folded(text)))
    said |= {part for word in said for part in word.split("-")}
    return any(all(said & group for group in groups) for groups in _groups())


@cache
def _groups() -> tuple[tuple[frozenset[str], ...], ...]:
    tables = (words(language, "check")["gift-mail"] for language in UNDERSTOOD)
    return tuple(
        tuple(frozenset(way for one in group for way in ways_to_write(one)) for group in each)
        for each in (table.values() for table in tables)
    )
