"""Claim codes beside a word for a code, in whatever groups they come.

Thirteen to sixteen signs: fours, fives, letter by letter, cut by commas, pipes or what a mail's
source has for a dash; a sign short, a sign that cannot be read or may be one of two. Only a
word for a code makes such signs one; without it they are the number of something else.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from bot.secrets.look_alikes import as_latin
from bot.secrets.naming import named, near_a_stem, words_for_a_code
from bot.secrets.pieces import between_words, chains, with_plain_gaps
from bot.secrets.reading import Reading
from bot.secrets.seeds import Place, between_blanks, seeds
from bot.secrets.stretches import like_a_code, likeliest

_TOKEN, _LONGEST = re.compile("[A-Za-z0-9_-]{21,}"), 20  # longer than any code in a piece
_AROUND, _NAMED_WITHIN = 34, 75
_SHORT = 160  # signs: what most messages with a code have is looked at whole


def near_a_word(reading: Reading) -> list[Place]:
    """The parts of the plain form where a word for a code may say something; mostly none."""
    return near_a_stem(reading.lowered, _AROUND)


def grouped_codes(reading: Reading, parts: list[Place], found: list[Place]) -> list[Place]:
    """Where signs stand in these parts of the plain form that a word for a code says to be one.

    `found`: where codes have been found already.
    """
    text = with_plain_gaps(as_latin(reading.plain))
    whole = len(text) <= _SHORT and not found
    codes: list[Place] = []
    for start, end in _together([(0, len(text))] if whole else seeds(text, found, parts)):
        first, last = between_words(text, start, end, _AROUND)
        words = list(
            words_for_a_code(reading.lowered, max(first - _NAMED_WITHIN, 0), last + _NAMED_WITHIN)
        )
        if words:
            codes += _in_region(reading, text, words, (first, last))
    return codes


def groups_without_a_word(reading: Reading) -> bool:
    """Whether capitals and digits stand in groups as a code's do, said to be one or not."""
    text = with_plain_gaps(as_latin(reading.plain))
    for start, end in _together(seeds(text, [], [(0, len(text))])):
        first, last = between_blanks(text, start - _AROUND, end + _AROUND)
        if any(map(like_a_code, chains(text[first:last], set()))):
            return True
    return False


def _together(places: list[Place]) -> list[Place]:
    """Those that have a region in common as one."""
    joined: list[Place] = []
    for start, end in places:
        if joined and start - joined[-1][1] < 2 * _AROUND:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _in_region(reading: Reading, text: str, words: list[Place], region: Place) -> Iterator[Place]:
    first, last = region
    for chain in chains(text[first:last], _of_others(text, words, region)):
        found = likeliest(chain)
        if found is None:
            continue
        start, end, row = first + found[0], first + found[1], found[2]
        near = words[bisect_left(words, (start - _NAMED_WITHIN, 0)) :]
        for word in near:
            if word[0] > end + _NAMED_WITHIN:
                break
            if named(reading.lowered, word, start, end, row=row):
                yield start, end
                break


def _of_others(text: str, words: list[Place], region: Place) -> set[int]:
    """Where signs stand in a region that are a word for a code, or a piece of a longer token."""
    first, last = region
    others: set[int] = set()
    for start, end in words:
        others.update(range(max(start, first) - first, min(end, last) - first))
    for token in _TOKEN.finditer(text, first, last):
        if sum(map(str.isalnum, token[0])) > _LONGEST:
            others.update(range(token.start() - first, token.end() - first))
    return others
