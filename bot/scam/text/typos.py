"""Words that are one slip from one of ours: letters swapped, doubled, left out or wrong.

Only words that carry a request, only in short texts, and no small word of any language. The first
and the last letter must be right: an ending is what makes "bought" or "buys" of "buy".
"""

import re
from collections.abc import Iterator, Sequence

from bot.scam.text.language import is_small_word
from bot.scam.text.normalise import Edit, folded
from bot.scam.text.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]{5,24}")
_LONGEST_TEXT, _SURE = 600, 6


def slips(text: str, vocabularies: Sequence[Vocabulary]) -> Iterator[Edit]:
    """What is to be read as a word of ours."""
    if len(text) > _LONGEST_TEXT:
        return
    for found in _WORD.finditer(text):
        word = folded(found[0])
        if is_small_word(word) or any(word in one.words for one in vocabularies):
            continue
        for one in vocabularies:
            meant = _near(word, one)
            if meant is not None and not any(known.knows(word) for known in vocabularies):
                yield Edit(*found.span(), meant)
                break


def _near(word: str, known: Vocabulary) -> str | None:
    """The word that was meant: of verbs only with letters swapped or doubled."""
    meant = known.slips.get(word) or known.with_one_left_out.get(word)
    if meant is not None or len(word) < _SURE:
        return meant
    for at in range(1, len(word) - 1):
        wrong = known.with_one_left_out.get(word[:at] + word[at + 1 :])
        if wrong is not None and len(wrong) == len(word):
            return wrong
    return None
