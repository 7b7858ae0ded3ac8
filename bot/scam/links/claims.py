"""Whether a text claims to be Amazon's: speaks as Amazon, or of the reader's own account there.

An account, an order, a payment, a prize or a card is "yours" in such a text, and something has
happened to it or something is asked. News, reviews, deals and shops that take Amazon Pay name
Amazon too, and claim nothing; nor does a sentence that tells of such mails.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Literal, NamedTuple

from bot.scam.links.phrases import Found, find_phrases

Rule = Literal["speaks", "won", "alarm", "trouble", "asked"]
_ALONE: tuple[Rule, ...] = ("speaks", "won", "alarm")
_NEAR = 4  # words between "your" and what is yours


class Claim(NamedTuple):
    """What makes a text claim; `places` are those of its words in the text as written.

    `named`: whether Amazon is named among the words, or only, perhaps, in a link.
    """

    rule: Rule
    places: tuple[tuple[int, int], ...]
    named: bool


def claim(text: str) -> Claim | None:
    """The claim that a text makes; None if it makes none."""
    found = find_phrases(text)
    named = [one for one in found if one.group == "name"]
    by_sentence = sorted(found, key=attrgetter("sentence", "language"))
    for _, group in groupby(by_sentence, key=attrgetter("sentence", "language")):
        if made := _made(list(group)):
            rule, words = made
            places = sorted({(one.start, one.end) for one in (*named[:1], *words)})
            return Claim(rule, tuple(places), bool(named))
    return None


def _made(sentence: list[Found]) -> tuple[Rule, list[Found]] | None:
    """What the phrases of one language in a sentence claim, and those that do."""
    groups: dict[str, list[Found]] = {}
    for one in sentence:
        groups.setdefault(one.group, []).append(one)
    if "told" in groups:
        return None
    for rule in _ALONE:
        if rule in groups:
            return rule, groups[rule][:1]
    own = _own(groups)
    if own and "trouble" in groups:
        return "trouble", [*own, groups["trouble"][0]]
    if own and "ask" in groups and "aside" not in groups:
        return "asked", [*own, groups["ask"][0]]
    return None


def _own(groups: dict[str, list[Found]]) -> list[Found]:
    """The words for a thing of the reader's; empty if none is."""
    others = {one.last for one in groups.get("others", ())}
    for thing in groups.get("own", ()):
        if thing.first < 0 or thing.first - 1 not in others:
            return [thing]
    for your in groups.get("your", ()):
        for thing in groups.get("thing", ()):
            if 0 < thing.first - your.last <= _NEAR:
                return [your, thing]
    return []


def words_of(text: str, places: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """The words at these places, as they stand in the text."""
    return tuple(text[start:end] for start, end in places)
