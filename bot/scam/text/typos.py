"""Words that are one slip from one of ours: letters swapped, doubled, left out or wrong.

Only words that carry a request, only in short texts, and no small word of any language. The first
and the last letter must be right: an ending is what makes "bought" or "buys" of "buy".
"""

import re
from collections.abc import Iterator, Sequence

from bot.scam.text.language import is_small_word
from bot.scam.text.normalise import Edit, folded
from bot.scam.text.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 5, 24
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},{_LONGEST}}}")
_LONGEST_TEXT, _SURE = 600, 6


def slips(text: str, words: str, vocabularies: Sequence[Vocabulary]) -> Iterator[Edit]:
    """What is to be read as a word of ours. `words`: the plain form of the text."""
    if len(text) > _LONGEST_TEXT:
        return
    unknown = set(words.split()).difference(*(one.words for one in vocabularies))
    meant = {
        word: near
        for word in unknown
        if _SHORTEST <= len(word) <= _LONGEST and (near := _meant(word, vocabularies)) is not None
    }
    for found in _WORD.finditer(text) if meant else ():
        near = meant.get(folded(found[0]))
        if near is not None:
            yield Edit(*found.span(), near)


def _meant(word: str, vocabularies: Sequence[Vocabulary]) -> str | None:
    if is_small_word(word):
        return None
    meant = next((near for one in vocabularies if (near := _near(word, one)) is not None), None)
    known = meant is not None and any(one.knows(word) for one in vocabularies)
    return None if known else meant


def _near(word: str, known: Vocabulary) -> str | None:
    """The word that was meant: of verbs only with letters swapped or doubled."""
    meant = known.slips.get(word) or known.with_one_left_out.get(word)
    if meant or len(word) < _SURE or (word[0], word[-1], len(word)) not in known.shapes:
        return meant
    for at in range(1, len(word) - 1):
        wrong = known.with_one_left_out.get(word[:at] + word[at + 1 :])
        if wrong is not None and len(wrong) == len(word):
            return wrong
    return None
