"""Finds the phrases of `reading/claims.toml` in a text, in every language, in one pass.

Words are compared in small letters without accents or apostrophes, and with our letters for those
that look like them. Scripts without blanks have no words: their phrases may stand anywhere.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from bot.scam.links.look_alikes import plain_letters
from bot.scam.text.spelling import Spelling
from bot.vocabulary import words

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja")
_FILE = "claims"

_LETTERS = r"a-z0-9\u00aa-\u02af\u0370-\u058f\u1d00-\u1d7f\u1e00-\u1fff"
_APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4"
_TOKEN = re.compile(
    r"(https?:?//[!-~]*|www\.[!-~]*)"
    rf"|([{_LETTERS}]+(?:[{_APOSTROPHES}][{_LETTERS}]+)*)"
    r"|([.!?\u2026]+(?=\s|\Z)|[\u3002!?\n])"
)
_WORD, _STOP = 2, 3  # groups of a token; the first is a link
OF_ANOTHER = "'s"
_OF_ANOTHER = (OF_ANOTHER, "\u2019s")
_BEFORE = frozenset({"perhaps", "others", "at"})
_NO_BLANKS = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_BEYOND_ASCII, _ASCII_CAPITALS = re.compile("[^\x00-\x7f]+"), re.compile("[A-Z]+")
_DROPPED = str.maketrans("", "", _APOSTROPHES)
_DIGITS = str.maketrans("013457", "oleast")
_DOTTED = {"ä": "ae", "ö": "oe", "ü": "ue"}


class Found(NamedTuple):
    """A phrase in a text: `text[start:end]`.

    `first` and `last` are its words, counted in its sentence; -1 in a script without words.
    """

    group: str
    language: str
    sentence: int
    start: int
    end: int
    first: int
    last: int
    question: bool
    """Whether its sentence is a question."""
    before: str
    """The word before it in the sentence, as compared; "'s" if it ends so."""


# By the first word, by the first two: what follows them, group and language.
_Alone = dict[str, list[tuple[str, str]]]
_Several = dict[tuple[str, str], list[tuple[list[str], str, str]]]


class _Words:
    """The words of a text, and its sentences; lists side by side, which are quick to fill."""

    def __init__(self, plain: str) -> None:
        self._plain = plain
        self.texts: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.sentences: list[int] = []
        self.begins: list[int] = [0]  # the first word of each sentence
        self.stops: list[int] = []
        self.questions: list[bool] = []
        take, place, of = self.texts.append, self.spans.append, self.sentences.append
        for match in _TOKEN.finditer(plain):
            kind = match.lastindex
            if kind == _WORD:
                word = match[0]
                take(word if word.isalpha() else _without_signs(word))
                place(match.span())
                of(len(self.stops))
            elif kind == _STOP:
                self._end(match.start(), question="?" in match[0])
        self._end(len(plain), question=False)

    def _end(self, at: int, *, question: bool) -> None:
        self.stops.append(at)
        self.questions.append(question)
        self.begins.append(len(self.texts))

    def found(self, group: str, language: str, first: int, last: int) -> Found:
        """The phrase from one word to another."""
        sentence = self.sentences[first]
        begin = self.begins[sentence]
        start, end = self.spans[first][0], self.spans[last][1]
        return Found(
            group, language, sentence, start, end, first - begin, last - begin,
            self.questions[sentence], self._before(first) if first > begin else "",
        )  # fmt: skip

    def _before(self, place: int) -> str:
        start, end = self.spans[place - 1]
        of_another = self._plain.endswith(_OF_ANOTHER, start, end)
        return OF_ANOTHER if of_another else self.texts[place - 1]


def find_phrases(text: str) -> list[Found]:
    """The phrases in a text, each where it stands as written."""
    spelling = Spelling(text)
    plain = _small(spelling.plain)
    read = _Words(plain)
    found = [*_by_words(read)]
    if _NO_BLANKS.search(plain):
        found += _anywhere(plain, read)
    if not spelling.shifted:
        return found
    return [
        one._replace(start=start, end=end)
        for one in found
        for start, end in (spelling.origin(one.start, one.end),)
    ]


def _by_words(read: _Words) -> Iterator[Found]:
    alone, several = _index()
    texts, sentences = read.texts, read.sentences
    for place, (text, following) in enumerate(pairwise([*texts, ""])):
        for group, language in alone.get(text, ()):
            yield read.found(group, language, place, place)
        for more, group, language in several.get((text, following), ()):
            last = place + 1 + len(more)
            if texts[place + 2 : last + 1] == more and sentences[last] == sentences[place]:
                yield read.found(group, language, place, last)


def _anywhere(plain: str, read: _Words) -> Iterator[Found]:
    for phrase, group, language in _unspaced():
        start = plain.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            sentence = bisect_right(read.stops, start)
            question = read.questions[sentence]
            yield Found(group, language, sentence, start, end, -1, -1, question, "")
            start = plain.find(phrase, end)


def _small(text: str) -> str:
    """A text in small letters, ours for those that look like them, sign for sign."""
    if text.isascii():
        return text.lower()
    return _ASCII_CAPITALS.sub(_lowered, _BEYOND_ASCII.sub(_in_our_letters, text))


def _lowered(capitals: re.Match[str]) -> str:
    return capitals[0].lower()


def _in_our_letters(odd: re.Match[str]) -> str:
    return odd[0].translate(_letters())


def _without_signs(word: str) -> str:
    """Without apostrophes; digits among letters are letters: "acc0unt"."""
    bare = word.translate(_DROPPED)
    return bare if bare.isalpha() or bare.isdigit() else bare.translate(_DIGITS)


def _folded(word: str) -> str:
    """A word of a phrase as it is compared."""
    small = _small(word)
    return small if small.isalpha() else _without_signs(small)


@cache
def _letters() -> dict[int, str]:
    """Small letters without accents, and ours for those that look like them."""
    codes = (*range(0xC0, 0x590), *range(0x1D00, 0x2000))
    plain = ((code, plain_letters(chr(code).lower())) for code in codes)
    return {code: letter for code, letter in plain if len(letter) == 1 and letter != chr(code)}


@cache
def _phrases() -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (phrase, group, language)
        for language in LANGUAGES
        for group, phrases in words(language, _FILE).items()
        if group not in _BEFORE
        for phrase in phrases
    )


@cache
def before(group: str, language: str) -> frozenset[str]:
    """The words of a group that matter right before a phrase only, as they are compared."""
    return frozenset(map(_folded, words(language, _FILE).get(group, ())))


@cache
def _unspaced() -> tuple[tuple[str, str, str], ...]:
    return tuple(one for one in _phrases() if _NO_BLANKS.search(one[0]))


@cache
def _index() -> tuple[_Alone, _Several]:
    """The phrases of one word by it, those of several by the first two; "a" or "ae" for "ä"."""
    alone: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    several: defaultdict[tuple[str, str], list[tuple[list[str], str, str]]] = defaultdict(list)
    for phrase, group, language in _phrases():
        if _NO_BLANKS.search(phrase):
            continue
        for way in dict.fromkeys((phrase, _without_dots(phrase))):
            first, *more = map(_folded, way.split())
            if more:
                several[first, more[0]].append((more[1:], group, language))
            else:
                alone[first].append((group, language))
    return dict(alone), dict(several)


def _without_dots(phrase: str) -> str:
    for letter, pair in _DOTTED.items():
        phrase = phrase.replace(letter, pair)
    return phrase
