"""The stretches of a longer text in which things may belong together.

Minutes, a circular or a mail with seven subjects have a card in one line, a fee in another and
"today" in a third; who asks for something says in a few sentences what and why.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.scam.findings import Clue

_LONGEST, _MOST_LINES = 350, 3  # signs and lines of a stretch
_LINE = 40  # signs of a line that is more than a few words
_APART = 40  # signs between the beginnings of two stretches
# Where a sentence, a paragraph or an item of a list ends, not where a mail is only wrapped.
_BREAK = re.compile(
    r"(?:(?<=[.!?:;)\u3002])[ \t\r]*+\n|\n[ \t\r]*+\n|\n(?=[ \t]*+[-*\u2022\d]))\s*+"
)
# What speaks for honesty does so wherever it stands.
_ANYWHERE = frozenset({"cash", "withheld"})


def stretches(text: str, clues: Sequence[Clue]) -> Iterator[list[Clue]]:
    """The clues of each stretch of a text, all at once for a short one."""
    if len(text) <= _LONGEST or not clues:
        yield list(clues)
        return
    line_ends = list(_long_lines(text))
    everywhere = [clue for clue in clues if clue.name in _ANYWHERE]
    placed = sorted((clue.plain.origin(clue.start, clue.end), clue) for clue in clues)
    last = -_APART
    for (first, _), _clue in placed:
        if first - last < _APART:
            continue
        last = first
        ends = line_ends[bisect_right(line_ends, first) :][:_MOST_LINES]
        until = min(first + _LONGEST, ends[-1] if len(ends) == _MOST_LINES else len(text))
        yield everywhere + [clue for (at, to), clue in placed if first <= at and to <= until]


def _long_lines(text: str) -> Iterator[int]:
    """Where lines end that are more than a few words."""
    breaks = [0, *(one.end() for one in _BREAK.finditer(text)), len(text)]
    return (end for start, end in pairwise(breaks) if end - start >= _LINE)
