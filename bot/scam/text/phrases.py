"""Finds the phrases of a language, and names that are the same in all."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.scam.text.vocabulary import Vocabulary


class Hit(NamedTuple):
    """A phrase at `words[start:end]` of a plain text."""

    start: int
    end: int
    group: str


# What swallows the phrases in it: "credit card" is no card, "can't talk" denies nothing. In
# others, such as "wants me to buy", there is still a verb.
_SWALLOW = frozenset({
    "card", "prepaid", "brand", "code", "back", "photo", "ask", "must", "other", "never",
    "supposing", "crook", "own", "skip", "busy", "secret", "cash", "device",
})  # fmt: skip
# These do, too, but for what they are about: in "just the code" there is a code.
_VERBS = frozenset({"get", "get_bid", "hand", "hand_bid", "pay", "need", "enough", "once"})
_THINGS = frozenset({"card", "prepaid", "plain_card", "code", "back", "photo"})
_JAPANESE = "\u3000"
# Hardly a message has more phrases; of one that does, what it says over and over goes.
_MANY, _NEAR = 400, 16


def hits(words: str, vocabularies: Sequence[Vocabulary]) -> list[Hit]:
    """The phrases in plain words, in order; none lies in another.

    A phrase within a longer one is none: "don't forget" is no "don't". Of two groups with the same
    words both stay.
    """
    found = sorted({place for one in vocabularies for place in _places(words, one)})
    kept: list[Hit] = []
    reach, reach_of_verbs, widest = -1, -1, (-1, -1)
    for start, minus_end, group in found:
        inside = reach if group in _THINGS else max(reach, reach_of_verbs)
        if -minus_end > inside or (start, minus_end) == widest:
            kept.append(Hit(start, -minus_end, group))
            if group in _VERBS:
                reach_of_verbs, widest = max(reach_of_verbs, -minus_end), (start, minus_end)
            elif group in _SWALLOW:
                reach, widest = max(reach, -minus_end), (start, minus_end)
    return kept


def _places(words: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Start, minus end and group of each phrase, so that the longest of a start sorts first."""
    groups = vocabulary.groups
    found = vocabulary.automaton.find_matches_as_indexes(words, overlapping=True)
    for index, first, last in found if len(found) <= _MANY else _without_repeats(found):
        start, end = first, last
        if words[start] == " ":
            start += 1
        elif words[start] < _JAPANESE:
            start = words.rfind(" ", 0, start) + 1
        if words[end - 1] == " ":
            end -= 1
        elif words[end - 1] < _JAPANESE:
            end = words.find(" ", end)
        for group in groups[index]:
            yield start, -end, group


def _without_repeats(found: Sequence[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """All but what was just said and is just said again: of "send send send" the ends."""
    said = [index for index, _, _ in found]
    for at, one in enumerate(found):
        before, behind = said[max(0, at - _NEAR) : at], said[at + 1 : at + 1 + _NEAR]
        if one[0] not in before or one[0] not in behind:
            yield one
