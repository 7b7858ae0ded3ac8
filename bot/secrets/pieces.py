"""Text near a word for a code, cut into pieces that may be groups of one.

A group may be torn by what a mail's source has for a dash, a sign in it may be unreadable or one
of two: here it is put together again, and every piece knows where it stood.
"""

import re
from collections.abc import Iterator
from itertools import pairwise, repeat
from typing import NamedTuple

from bot.secrets.letter_pairs import unlike_words
from bot.secrets.likeness import is_measure
from bot.secrets.seeds import between_blanks

FEWEST, MOST, FIVE = 13, 16, 5
# In half bits, as in `letter_pairs`: how much rather a code than words and numbers. A group that
# mixes letters and digits, and each switch between them beyond the first; a number; a sign alone.
MIXED, SWITCH, NUMBER, SINGLE, NEVER = 12, 4, -6, -5, -99

_A_WORD = -26

_SIGNS = re.compile("([A-Za-z0-9]+)")
# What may part two groups: blanks, marks, brackets, what stands for a sign that is unreadable.
_GAP = re.compile(r"[\s\-._/\\|,;:+*?~=#()\[\]{}<>•·…□■▢◻▯→⇒➔➜`\ufffd¿'\"]{1,60}")
_TORN_BEFORE = re.compile("[@\u00c0-\u024f]\\Z")
_TORN_AFTER = re.compile("[\u00c0-\u024f]|[^\\s]*@")
# Written as a mail's source has them; each becomes marks of the same length.
_SOURCE = re.compile(
    r"=(?:E2=80=[89A][0-9A-F]|C2=A[0D]|20|2D|3D|0[9AD])|</?[a-z][^<>]{0,40}>", re.IGNORECASE
)
# Begins with its blank, to which the engine jumps.
_EITHER = re.compile(r" (?<=[(\[{]\w )(?:or|oder|ou|of|o|lub) (?=\w[)\]}])")
# A sign that may be one of two: "(8/B)"; and a sign that cannot be read.
_HOLE = re.compile(
    r"[(\[{<] ?([A-Za-z0-9]) ?[/|,]+ ?[A-Za-z0-9] ?[)\]}>]"
    r"|(?:(?<=[A-Za-z0-9])|(?<=[-\s]))"
    r"(?:[(\[](?:[?.*_ ]{1,3}|unreadable|illegible|unleserlich|unlesbar)[)\]]"
    r"|[?*_…□■▢◻\ufffd#])(?=[A-Za-z0-9])"
)
_HOLES = re.compile("[?*_…□■▢◻\ufffd#(\\[{<]")
_BLANK = re.compile(r"\s")
_LINK = "://"
_WORD_ALONE = re.compile(r"(?<!\S)[A-Z]?[a-z]{4,}(?!\S)")
_SMALL_WORD = re.compile("[A-Z]?[a-z]{4,}")
_RUNS = re.compile("[0-9]+|[A-Za-z]+")
_LONG, _LONG_NUMBER = 7, re.compile("[0-9]{7}")


class Piece(NamedTuple):
    """Signs of a chain with the gap behind them, and what they are worth."""

    start: int
    end: int
    signs: str
    gap: str
    worth: int


def with_plain_gaps(text: str) -> str:
    """A text with plain marks for what a mail's source has between groups, sign for sign."""
    if "=" in text or "<" in text:
        text = _SOURCE.sub(lambda found: "-" * len(found[0]), text)
    if "(" in text or "[" in text:
        text = _EITHER.sub(lambda found: "/" * len(found[0]), text)
    return text


def between_words(text: str, start: int, end: int, around: int) -> tuple[int, int]:
    """A place with what stands around it, up to the nearest words that surely end a chain."""
    first, last = between_blanks(text, start - around, end + around)
    if _LINK in text[first:last]:
        return first, last  # only from its beginning a link can be told
    for found in _WORD_ALONE.finditer(text, first, start):
        if _ends_a_chain(found[0]):
            first = found.start()
    for found in _WORD_ALONE.finditer(text, end, last):
        if _ends_a_chain(found[0]):
            return first, found.end()
    return first, last


def _ends_a_chain(word: str) -> bool:
    return len(word) != FIVE and unlike_words(word) * 2 <= _A_WORD


def chains(region: str, other: set[int]) -> Iterator[list[Piece]]:
    """Pieces with gaps between them that a code may have, if they are enough for one.

    `other`: where signs stand that belong to something else.
    """
    squeezed = _Squeezed(region)
    parts = _SIGNS.split(squeezed.text)
    torn = _torn(parts) if _may_tear(squeezed.text) else repeat(object=False)
    chain: list[Piece] = []
    length, end = 0, len(parts[0])
    for signs, gap, off in zip(parts[1::2], parts[2::2], torn, strict=False):
        at = end
        end = at + len(signs)
        start, stop = squeezed.origin(at, end)
        end += len(gap)
        worth = NEVER if off or start in other else _worth(signs)
        # A word ends a chain; one of five may be a group of a program's key.
        if worth > _A_WORD or (worth > NEVER and len(signs) == FIVE):
            chain.append(Piece(start, stop, signs, gap, worth))
            length += len(signs)
            if gap == " " or _GAP.fullmatch(gap):
                continue
        if length >= FEWEST:
            yield chain
        if chain:
            chain, length = [], 0
    if length >= FEWEST:
        yield chain


def _may_tear(text: str) -> bool:
    return not text.isascii() or "@" in text or _LINK in text


def _torn(parts: list[str]) -> Iterator[bool]:
    """Of each signs among gaps, whether they are a piece of a word, an address or a link."""
    in_link = False
    for before, gap in pairwise(("", *parts[2::2])):
        in_link = (in_link and not _BLANK.search(before)) or _LINK in before
        yield in_link or bool(_TORN_BEFORE.search(before) or _TORN_AFTER.match(gap))


def _worth(signs: str) -> int:
    """How much rather a group of a code than a word or a number."""
    length = len(signs)
    if length == 1:
        return SINGLE
    if length > MOST:
        return NEVER
    if signs.isalpha():
        unlike = unlike_words(signs)
        return unlike * 2 if unlike < 0 and _SMALL_WORD.fullmatch(signs) else unlike
    if signs.isdigit():
        return NEVER if length >= _LONG else NUMBER
    return _mixed_worth(signs)


def _mixed_worth(signs: str) -> int:
    """The same of letters and digits."""
    if len(signs) > _LONG and _LONG_NUMBER.search(signs):
        return NEVER
    if is_measure(signs):
        return 0
    runs = _RUNS.findall(signs)
    words = [run for run in runs if len(run) > 2 and run.isalpha()]
    return MIXED + SWITCH * (len(runs) - 2) + unlike_words(*words)


class _Squeezed:
    """A text in which a sign that is unreadable or one of two takes its place in its group."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._from: list[tuple[int, int]] | None = None
        if _HOLES.search(text):
            holes = [hole for hole in _HOLE.finditer(text) if self._alone(hole[0])]
            if holes:
                self._squeeze(holes)

    def _alone(self, hole: str) -> bool:
        """Whether it is no mark between all groups."""
        return len(hole) > 1 or self.text.count(hole) == 1

    def _squeeze(self, holes: list[re.Match[str]]) -> None:
        text, at = self.text, 0
        self._from, signs = [], []
        for hole in holes:
            self._from += [(place, place + 1) for place in range(at, hole.start())]
            signs.append(text[at : hole.start()])
            if hole[1]:
                self._from.append(hole.span())
                signs.append(hole[1])
            at = hole.end()
        self._from += [(place, place + 1) for place in range(at, len(text))]
        self.text = "".join((*signs, text[at:]))

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stood before."""
        if self._from is None:
            return start, end
        return self._from[start][0], self._from[end - 1][1]
