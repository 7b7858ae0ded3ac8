"""The phrases of scams in each language, from `locales/<language>/reading/scam.toml`.

A phrase is a few words in a named group. "gutschein*" is any word that begins so, "*gutschein" any
that ends so. A word with an apostrophe is understood without it, too; "ä" also as "ae".
"""

import re
import threading
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain

from ahocorasick_rs import AhoCorasick

from bot.scam.text.normalise import folded_all

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja")
_AT_ONCE = ("en", "de")
# What has an English name in every language.
_NAMES = frozenset({"brand", "prepaid", "wire", "crypto", "remote", "card"})
_DOTTED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_APOSTROPHE = re.compile("['\u2019]")
# What a comma may stand before, though nobody lists it: "will, dass ich".
_SUBORDINATE = re.compile(r" (?=(?:dass|ob|wenn|że\w*|aby\w*) )")
_JAPANESE = "\u3000"
_SHORTEST_STEM, _LONG_WORD = 4, 5
_THINGS = frozenset({"card", "prepaid", "code", "photo", "back", "brand"})
_VERBS = frozenset({"get", "get_bid", "hand", "hand_bid", "pay", "ask"})


class Vocabulary:
    """Phrases by group, and the automaton that finds them all in one pass."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        found: dict[str, dict[str, None]] = {}
        for group, pattern in phrases:
            found.setdefault(pattern, {})[group] = None
        self.patterns = tuple(found)
        self.groups = tuple(tuple(groups) for groups in found.values())
        self.automaton = AhoCorasick(self.patterns, store_patterns=False)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every phrase."""
        return frozenset(word for pattern in self.patterns for word in pattern.split())

    @cached_property
    def slips(self) -> dict[str, str]:
        """One slip in a longer word of a request, and the word: letters swapped or doubled."""
        return {slip: word for word in self._of(_THINGS | _VERBS) for slip in _slips(word)}

    @cached_property
    def with_one_left_out(self) -> dict[str, str]:
        """What is left of a longer word for a card or code when one letter within is missing."""
        return {
            word[:at] + word[at + 1 :]: word
            for word in self._of(_THINGS)
            if len(word) > _LONG_WORD + 1
            for at in range(1, len(word) - 1)
        }

    @cached_property
    def shapes(self) -> frozenset[tuple[str, str, int]]:
        """First and last letter and length of the words of which one letter may be wrong."""
        return frozenset((word[0], word[-1], len(word)) for word in self.with_one_left_out.values())

    def _of(self, wanted: frozenset[str]) -> list[str]:
        """The longer words of some groups."""
        of_groups = (
            p for p, own in zip(self.patterns, self.groups, strict=True) if wanted & {*own}
        )
        return sorted(
            {word for pattern in of_groups for word in pattern.split() if len(word) >= _LONG_WORD}
        )

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(pattern.strip() for pattern in self.patterns if pattern[-1] != " ")

    @cached_property
    def _longest_stem(self) -> int:
        return max(map(len, self._stems), default=0)

    def knows(self, word: str) -> bool:
        """Whether a plain word is one of ours, or begins as one does whose end is open."""
        if word in self.words:
            return True
        lengths = range(_SHORTEST_STEM, min(len(word), self._longest_stem) + 1)
        return any(word[:length] in self._stems for length in lengths)


def groups(language: str) -> dict[str, list[str]]:
    """The phrases of a language by group, as they are written."""
    data = (files("locales") / language / "reading" / "scam.toml").read_text(encoding="utf-8")
    return tomllib.loads(data)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The phrases of a language, and what is called by its English name there, too."""
    own = _patterns(groups(language))
    return Vocabulary(own if language == "en" else chain(own, _english_names()))


@cache
def names() -> Vocabulary:
    """The English names alone, for a language that we do not have."""
    return Vocabulary(_english_names())


def _english_names() -> Iterator[tuple[str, str]]:
    english = vocabulary("en")
    for pattern, own in zip(english.patterns, english.groups, strict=True):
        for group in own:
            if group in _NAMES:
                yield group, pattern


def _patterns(by_group: dict[str, list[str]]) -> Iterable[tuple[str, str]]:
    """Each stretch of plain words to look for, with blanks around whole words, and its group."""
    ways = [
        (group, phrase, way)
        for group, phrases in by_group.items()
        for phrase in phrases
        for way in _ways(phrase.strip("*"))
    ]
    plain = folded_all([way for _, _, way in ways])
    for (group, phrase, _), way in zip(ways, plain, strict=True):
        # Japanese has no blanks; a word of Latin letters in it has.
        begins = "" if phrase[0] == "*" or way[0] >= _JAPANESE else " "
        ends = "" if phrase[-1] == "*" or way[-1] >= _JAPANESE else " "
        yield group, f"{begins}{way}{ends}"


def _ways(phrase: str) -> Iterable[str]:
    with_comma = _SUBORDINATE.sub(", ", phrase, count=1)
    if phrase.isascii() and "'" not in phrase:
        return (phrase,) if with_comma == phrase else (phrase, with_comma)
    small = phrase.lower()
    return {small, small.translate(_DOTTED), _APOSTROPHE.sub("", small), with_comma.lower()}


def _slips(word: str) -> set[str]:
    places = range(1, len(word) - 1)
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places}
    return swapped | {word[:at] + word[at] + word[at:] for at in places}


def prepare() -> threading.Thread:
    """Load the languages we answer in at the start; the others in the thread that is given back.

    Whoever needs one of them before the thread has come to it loads it then.
    """
    _load(_AT_ONCE)
    others = [one for one in LANGUAGES if one not in _AT_ONCE]
    thread = threading.Thread(target=_load, args=(others,), name="vocabularies", daemon=True)
    thread.start()
    return thread


def _load(languages: Iterable[str]) -> None:
    for language in languages:
        _ = vocabulary(language).slips, vocabulary(language).shapes
    names()
