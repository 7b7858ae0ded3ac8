"""Whether somebody asks if a card works on a site, by `[works]` of `reading/sentences.toml`.

A question begins a clause ("can I", "funktioniert") and holds a verb of using; "a card that works
on amazon.de" is a wish.
"""

import re
from functools import cache

from bot.understanding.vocabulary import named


def asks_where_it_works(text: str) -> bool:
    """Whether a folded text is such a question; a card and a place are the caller's to look for."""
    return _question().search(text) is not None


def names_other_places(text: str) -> bool:
    """Whether it speaks of another country or site without naming one."""
    return _way("abroad").search(text) is not None


@cache
def _question() -> re.Pattern[str]:
    asks, uses, before = (_ways(kind) for kind in ("asks", "uses", "before"))
    start = rf"(?:^|[.,;:!?]\s*)(?:(?:{before})\s+)*"
    return re.compile(rf"{start}(?:(?:{asks})\s.*(?<!\w)(?:{uses})(?!\w)|(?:{_ways('works')})\s)")


@cache
def _way(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_ways(kind)})(?!\w)")


def _ways(kind: str) -> str:
    return "|".join(map(re.escape, sorted(named("works", kind), key=len, reverse=True)))
