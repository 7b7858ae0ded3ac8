"""A text read: its language, its plain form, and the phrases in it.

A long text is read part by part, each in its own language: what is put before or behind a message
must not hide it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.scam.text.disguises import Disguises, is_leet
from bot.scam.text.language import (
    foreign_words,
    has_several_scripts,
    language_of,
    language_of_part,
    likely_languages,
)
from bot.scam.text.marks import marks
from bot.scam.text.normalise import LINK, SENTENCE_END, Edit, Plain
from bot.scam.text.phrases import Hit, hits
from bot.scam.text.typos import slips
from bot.scam.text.vocabulary import LANGUAGES, Vocabulary, names, vocabulary

_SHORT, _LONG, _PART, _TWICE = 80, 300, 20, 1_000  # signs
_LATIN = frozenset(LANGUAGES) - {"ja"}
_SINGLE = re.compile(r" \w(?= )")
_SOME_SINGLE, _SOME_FOREIGN = 4, 2  # words
_TOO_MANY_SINGLE = 0.4  # of all words: then they are letters drawn apart


class Part(NamedTuple):
    """A stretch of plain words in one language, up to `end`, with its phrases."""

    end: int
    language: str | None
    hits: list[Hit]


class Reading(NamedTuple):
    """What is known of a text before anything is made of it."""

    plain: Plain
    language: str | None
    parts: list[Part]


def read(text: str, hint: str | None = None) -> Reading:
    """A text in its own language; `hint` helps where it tells too little."""
    marked = _in_order(marks(text))  # ".com" is no Portuguese word
    plain = Plain(text, marked)
    words = plain.words
    alone = len(_SINGLE.findall(words))
    apart = alone >= _SOME_SINGLE
    drawn = alone > _TOO_MANY_SINGLE * words.count(" ") or is_leet(text)
    language = None if drawn else language_of(text, words, hint)
    edits = _in_order((*marked, *_undone(text, words, language, apart=apart)))
    if len(edits) > len(marked):
        plain = Plain(text, edits)
    if language is None:
        language = language_of(plain.read_as, plain.words, hint)
        if drawn and language is not None and len(text) <= _TWICE:
            # Once more with its own words only.
            plain = Plain(text, _in_order((*marked, *_undone(text, words, language, apart=apart))))
    return Reading(plain, language, _parts(plain.words, language, hint))


def _undone(text: str, words: str, language: str | None, *, apart: bool) -> Iterator[Edit]:
    """What is disguised or misspelt in a text of a language, or of any of ours."""
    known = [_spoken(language)] if language else [vocabulary(one) for one in LANGUAGES]
    yield from Disguises(known).edits(text, apart=apart)
    if language in _LATIN:
        yield from slips(text, words, known)


def _parts(words: str, language: str | None, hint: str | None) -> list[Part]:
    spoken = _spoken_parts(words, language)
    found = {one: hits(words, _vocabularies(words, one, hint)) for one in {o for _, o in spoken}}
    if len(spoken) == 1:
        return [Part(len(words), spoken[0][1], found[spoken[0][1]])]
    parts: list[Part] = []
    start = 0
    for end, own in spoken:
        inside = [hit for hit in found[own] if start <= hit.start < end]
        parts.append(Part(end, own, inside))
        start = end
    return parts


def _spoken_parts(words: str, language: str | None) -> list[tuple[int, str | None]]:
    """Where stretches in one language end, and which it is."""
    if len(words) < _LONG:
        return [(len(words), language)]
    foreign = foreign_words(words, language)
    if len(foreign) < _SOME_FOREIGN and not has_several_scripts(words):
        return [(len(words), language)]
    spoken: list[tuple[int, str | None]] = []
    start, own = 0, language
    for end in _ends(words):
        part = words[start:end]
        # Nothing in it speaks for another language.
        if own != language or not part.isascii() or not foreign.isdisjoint(part.split()):
            own = language_of_part(part, own)
        if spoken and spoken[-1][1] == own:
            spoken.pop()
        spoken.append((end, own))
        start = end
    return spoken


def _ends(words: str) -> list[int]:
    """Where stretches of some sentences end."""
    ends = [0]
    while ends[-1] < len(words):
        at = words.find(f" {SENTENCE_END} ", ends[-1] + _PART)
        ends.append(len(words) if at < 0 else at + 2)
    return ends[1:]


def _vocabularies(words: str, language: str | None, hint: str | None) -> Sequence[Vocabulary]:
    """Those of the language; if it cannot be told, of all it may be."""
    if language is not None and (len(words) > _SHORT or language not in _LATIN):
        return [_spoken(language)]
    likely = likely_languages(words, hint)
    if not likely and len(words) <= _SHORT and LINK in words:
        likely = [*_LATIN]  # a name, two words and a link
    may_be = dict.fromkeys((language, *likely))
    if language is None:
        may_be["en"] = None
    return [vocabulary(one) for one in may_be if one in LANGUAGES] or [names()]


def _spoken(language: str) -> Vocabulary:
    return vocabulary(language) if language in LANGUAGES else names()


def _in_order(edits: Iterable[Edit]) -> list[Edit]:
    """Edits by place; of two that overlap the one that came first."""
    kept: list[Edit] = []
    for edit in edits:
        at = bisect_left(kept, edit)
        after = at == len(kept) or edit.end <= kept[at].start
        if after and (at == 0 or kept[at - 1].end <= edit.start):
            kept.insert(at, edit)
    return kept
