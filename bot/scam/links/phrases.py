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
    """A phrase in a text: `text[start:end]`, from one of its words to another."""

    group: str
    language: str
    sentence: int
    start: int
    end: int
    first: int
    last: int


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    sentence: int
    of_another: bool
    """ "a customer's", "Anna's"."""


def find_phrases(text: str) -> list[Found]:
    """The phrases in a text, each where it stands as written."""
    spelling = Spelling(text)
    tokens, stops = _read(spelling.plain)
    found = [*_by_words(tokens)]
    if _NO_BLANKS.search(spelling.plain):
        found += _anywhere(spelling.plain.lower(), stops)
    return [
        one._replace(start=start, end=end)
        for one in found
        for start, end in (spelling.origin(one.start, one.end),)
    ]


def _read(plain: str) -> tuple[list[_Word], list[int]]:
    tokens: list[_Word] = []
    stops: list[int] = []
    for match in _TOKEN.finditer(plain):
        if match.lastgroup == "word":
            word, of_another = _folded(match[0]), match[0].endswith(_OF_ANOTHER)
            tokens.append(_Word(word, *match.span(), len(stops), of_another))
        elif match.lastgroup == "stop":
            stops.append(match.start())
    return tokens, stops


def _by_words(tokens: list[_Word]) -> Iterator[Found]:
    index = _index()
    for at, token in enumerate(tokens):
        if token.of_another:
            yield Found("others", "en", token.sentence, token.start, token.end, at, at)
        for phrase, group, language in index.get(token.text, ()):
            last = at + len(phrase) - 1
            if last >= len(tokens) or tokens[last].sentence != token.sentence:
                continue
            if all(tokens[at + step].text == word for step, word in enumerate(phrase)):
                end = tokens[last].end
                yield Found(group, language, token.sentence, token.start, end, at, last)


def _anywhere(lowered: str, stops: list[int]) -> Iterator[Found]:
    for phrase, group, language in _unspaced():
        start = lowered.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            yield Found(group, language, bisect_right(stops, start), start, end, -1, -1)
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
