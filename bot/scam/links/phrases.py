"""Finds the phrases of `reading/claims.toml` in a text, in every language, in one pass.

Words are compared in small letters without accents or apostrophes, and with our letters for those
that look like them. Scripts without blanks have no words: their phrases may stand anywhere.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bot.scam.links.look_alikes import plain_letters
from bot.scam.links.spelling import Spelling
from bot.vocabulary import words

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja")
_FILE = "claims"

_LETTERS = r"a-zA-Z0-9\u00aa-\u02af\u0370-\u058f\u1d00-\u1d7f\u1e00-\u1fff"
_APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4"
_TOKEN = re.compile(
    r"(?P<link>https?:?//[!-~]*|www\.[!-~]*)"
    rf"|(?P<word>[{_LETTERS}]+(?:[{_APOSTROPHES}][{_LETTERS}]+)*)"
    r"|(?P<stop>[.!?\u2026]+(?=\s|\Z)|[\u3002\uff01\uff1f!?\n])"
)
_OF_ANOTHER = ("'s", "\u2019s")
_NO_BLANKS = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
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


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    sentence: int
    at: int
    """Its place in the sentence."""
    of_another: bool
    """ "a customer's", "Anna's"."""


class _Stop(NamedTuple):
    """The end of a sentence."""

    at: int
    question: bool


def find_phrases(text: str) -> list[Found]:
    """The phrases in a text, each where it stands as written."""
    spelling = Spelling(text)
    words_, stops = _read(spelling.plain)
    found = [*_by_words(words_, stops)]
    if _NO_BLANKS.search(spelling.plain):
        found += _anywhere(spelling.plain.lower(), stops)
    return [
        one._replace(start=start, end=end)
        for one in found
        for start, end in (spelling.origin(one.start, one.end),)
    ]


def _read(plain: str) -> tuple[list[_Word], list[_Stop]]:
    """The words of a text, and where its sentences end."""
    read: list[_Word] = []
    stops: list[_Stop] = []
    at = 0
    for match in _TOKEN.finditer(plain):
        if match.lastgroup == "word":
            of_another = match[0].endswith(_OF_ANOTHER)
            read.append(_Word(_folded(match[0]), *match.span(), len(stops), at, of_another))
            at += 1
        elif match.lastgroup == "stop":
            stops.append(_Stop(match.start(), "?" in match[0] or "\uff1f" in match[0]))
            at = 0
    return read, [*stops, _Stop(len(plain), question=False)]


def _by_words(read: list[_Word], stops: list[_Stop]) -> Iterator[Found]:
    index = _index()
    for place, word in enumerate(read):
        question = stops[word.sentence].question
        if word.of_another:
            yield Found(
                "others", "en", word.sentence, word.start, word.end, word.at, word.at, question
            )
        for phrase, group, language in index.get(word.text, ()):
            last = read[min(place + len(phrase), len(read)) - 1]
            if last.sentence == word.sentence and phrase == tuple(
                one.text for one in read[place : place + len(phrase)]
            ):
                yield Found(
                    group, language, word.sentence, word.start, last.end, word.at, last.at, question
                )


def _anywhere(lowered: str, stops: list[_Stop]) -> Iterator[Found]:
    ends = [stop.at for stop in stops]
    for phrase, group, language in _unspaced():
        start = lowered.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            sentence = bisect_right(ends, start)
            question = stops[sentence].question
            yield Found(group, language, sentence, start, end, -1, -1, question)
            start = lowered.find(phrase, end)


def _folded(word: str) -> str:
    """A word as compared. Digits among letters are letters: "acc0unt"."""
    small = word.lower()
    if not small.isascii():
        small = plain_letters(small)
    small = small.translate(_DROPPED)
    if small.isalnum() and not small.isalpha() and not small.isdigit():
        return small.translate(_DIGITS)
    return small


@cache
def _phrases() -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (phrase, group, language)
        for language in LANGUAGES
        for group, phrases in words(language, _FILE).items()
        for phrase in phrases
    )


@cache
def _unspaced() -> tuple[tuple[str, str, str], ...]:
    return tuple(one for one in _phrases() if _NO_BLANKS.search(one[0]))


@cache
def _index() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """By their first word; with "a" or "ae" for "ä"."""
    index: defaultdict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
    for phrase, group, language in _phrases():
        if not _NO_BLANKS.search(phrase):
            for way in dict.fromkeys((phrase, _without_dots(phrase))):
                folded = tuple(map(_folded, way.split()))
                index[folded[0]].append((folded, group, language))
    return dict(index)


def _without_dots(phrase: str) -> str:
    for letter, pair in _DOTTED.items():
        phrase = phrase.replace(letter, pair)
    return phrase
