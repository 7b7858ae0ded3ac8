"""Whether a text claims to be Amazon's: speaks as Amazon, or of the reader's own account there.

An account, an order, a payment, a prize or a card is "yours" in such a text, and something has
happened to it or something is asked. News, reviews, deals and shops that take Amazon Pay name
Amazon too, and claim nothing; nor does a sentence that tells of such mails.
"""

import re
from itertools import groupby
from operator import attrgetter
from typing import Literal, NamedTuple

from bot.scam.links.phrases import LANGUAGES, OF_ANOTHER, Found, before, find_phrases

Rule = Literal["speaks", "won", "alarm", "trouble", "asked", "own"]
_ALONE: tuple[Rule, ...] = ("speaks", "won", "alarm")
_OPENING = 2  # words before one that opens a headline: "Amazon: how to ..."
_SIGNED = 3  # words before Amazon's name in what a message is signed with
_COLON = re.compile(r"\w*+(?:[\s\-]++\w++){0,3}+\s?(?:[:\uff1a](?!/)|[\])\u3011])")
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
    named = _named(found)
    signed = any(_as_sender(text, name) for name in named)
    told = _told(found)
    aside = {one.sentence for one in found if one.group == "aside"}
    told_not = [one for one in found if one.sentence not in told]
    by_sentence = sorted(told_not, key=attrgetter("sentence", "language"))
    for (sentence, _), phrases in groupby(by_sentence, key=attrgetter("sentence", "language")):
        if made := _made(list(phrases), signed=signed, aside=sentence in aside):
            rule, words = made
            places = sorted({(one.start, one.end) for one in (*named[:1], *words)})
            return Claim(rule, tuple(places), bool(named))
    return None


def _named(found: list[Found]) -> list[Found]:
    """Where Amazon is named, and neither as a way to pay nor as a river."""
    elsewhere = {
        (one.sentence, at, one.start if at < 0 else -1)
        for one in found
        if one.group == "elsewhere"
        for at in range(one.first, one.last + 1)
    }
    return [
        one
        for one in found
        if one.group == "name"
        and (one.sentence, one.first, one.start if one.first < 0 else -1) not in elsewhere
    ]


def _told(found: list[Found]) -> set[int]:
    """The sentences that tell of such a mail, or teach: by a word of any language."""
    return {
        one.sentence
        for one in found
        if one.group == "told" or (one.group == "opening" and one.first <= _OPENING)
    }


def _made(phrases: list[Found], *, signed: bool, aside: bool) -> tuple[Rule, list[Found]] | None:
    """What the phrases of one language in a sentence claim, and those that do.

    `signed`: the text begins as a message of Amazon's, so any account is the reader's.
    `aside`: the sentence says what can be done, so nothing is asked.
    """
    groups: dict[str, list[Found]] = {}
    for one in phrases:
        groups.setdefault(one.group, []).append(one)
    for rule in _ALONE:
        if rule in groups:
            return rule, groups[rule][:1]
    yours = _yours(groups)
    own = yours or _own(groups) or (groups.get("thing", [])[:1] if signed else [])
    asks = phrases[0].question
    troubled = [] if asks else own or _thing_in_trouble(groups)
    if troubled and "trouble" in groups:
        return "trouble", [*troubled, groups["trouble"][0]]
    if yours and signed and not aside:
        return "own", yours
    if own and "ask" in groups and not aside:
        return "asked", [*own, groups["ask"][0]]
    return None


def _yours(groups: dict[str, list[Found]]) -> list[Found]:
    """The words for a thing that is called the reader's; empty if none is."""
    things = {one.first: one for one in reversed(groups.get("thing", []))}
    for your in groups.get("your", ()):
        near = range(your.last + 1, your.last + _NEAR + 1)
        thing = next((things[at] for at in near if at in things), None)
        if thing and your.before not in before("perhaps", your.language):
            return [your, thing]
    return next(([own] for own in groups.get("own", ()) if own.first < 0), [])


def _own(groups: dict[str, list[Found]]) -> list[Found]:
    """The words for a thing of Amazon's that is not said to be another's; empty if none is."""
    return next(([one] for one in groups.get("own", ()) if not _of_another(one)), [])


def _of_another(own: Found) -> bool:
    word, language = own.before, own.language
    return word == OF_ANOTHER or word in before("others", language) | before("perhaps", language)


def _thing_in_trouble(groups: dict[str, list[Found]]) -> list[Found]:
    """ "Account locked", as a sentence begins that has no room for "your"."""
    troubles = {one.first for one in groups.get("trouble", ())}
    things = groups.get("thing", [])
    return next(([one] for one in things if one.first in (0, 1) and one.last + 1 in troubles), [])


def _as_sender(text: str, name: Found) -> bool:
    """Whether a text, or a line of it, begins with Amazon and a colon: "Notice from Amazon: "."""
    if (
        name.first > _SIGNED
        or text[name.end - 1] in "sS"
        or any(name.before in before("at", language) for language in LANGUAGES)
    ):
        return False
    return _COLON.match(text, name.end) is not None
