"""Undoes disguises: letters of other scripts, digits for letters, letters drawn apart.

Ordinary Cyrillic is no disguise; a word that mixes it with ours is. Digits and signs are taken for
letters, and letters put together, only where that makes a word we know.
"""

# ruff: noqa: RUF001 - they look alike
import re
from collections.abc import Iterator, Sequence
from itertools import product

from bot.look_alikes import LOOK_ALIKES
from bot.scam.text.marks import words_with
from bot.scam.text.normalise import Edit, folded
from bot.scam.text.vocabulary import Vocabulary

# What stands in for ours inside a mixed word, beside what looks the same sign for sign.
_NEARLY = {
    "a": "аα", "b": "вьβ", "c": "сς", "d": "ԁд", "e": "еёεє", "g": "ɡ", "h": "нһ", "i": "ιɩі",
    "k": "кκ", "l": "ӏ", "m": "м", "n": "пηոий", "o": "оσө", "p": "рρ", "r": "гя", "s": "ѕ",
    "t": "тτ", "u": "υцμ", "v": "ѵν", "w": "ωшԝ", "x": "χ", "y": "уγү", "z": "зζ",
}  # fmt: skip
_TO_LATIN = str.maketrans(
    {odd: plain for plain, signs in _NEARLY.items() for odd in signs}
    | {odd.upper(): plain.upper() for plain, signs in _NEARLY.items() for odd in signs}
    | LOOK_ALIKES
)
_OTHER_SCRIPT = "\u0370-\u058f"
_BOXED = "\U0001f130-\U0001f189\U0001f1e6-\U0001f1ff"
_STRANGE = f"\u1d00-\u1d7f\u0250-\u02af\ua730-\ua731{_BOXED}"
_INVISIBLE = "\u0300-\u036f\u200b-\u200d\ufe0f"
_ODD = re.compile(f"[{_OTHER_SCRIPT}{_STRANGE}]")
_WORD = re.compile(f"[\\w{_BOXED}{_INVISIBLE}]+")
_LATIN = re.compile(f"[A-Za-z{_STRANGE}]")
_OTHER = re.compile(f"[{_OTHER_SCRIPT}]")

_LEET = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b",
    "9": "g", "@": "a", "$": "s", "!": "i", "|": "il", "€": "e", "£": "l", "+": "t",
}  # fmt: skip
# Each begins with what is rare, to which the engine jumps.
_MAY_LEET = re.compile(r"[0-9@$!|€£+](?:(?<=[A-Za-z].)|(?=[A-Za-z]))")
_LEET_WORD = re.compile(r"[\w@$!|€£+]+")
_MOST_SIGNS, _LONGEST_WORD = 5, 24
_MOST_LETTERS, _MOST_WORDS = 400, 250

_MARKS = r"._*~^|•·/\\+=:#\-\u2013\u2014"
_EMOJI = "\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff"
_LETTER, _BETWEEN = r"[^\W\d_]", rf"[ \u00a0{_MARKS}{_EMOJI}]{{1,4}}"
# Four letters or more, each alone.
_APART = re.compile(rf"(?<![\w'’]){_LETTER}(?:{_BETWEEN}{_LETTER}(?!{_LETTER})){{3,}}")
_WIDE_GAP = re.compile(r"\s{2,}|\s*[/|]\s+|\s+[/|]\s*|\s+[^\w\s]+\s+")
_MAY_BE_BROKEN = re.compile(
    rf"[{_MARKS}{_EMOJI}_](?<={_LETTER}.)[{_MARKS}{_EMOJI}_]*(?={_LETTER})", re.DOTALL
)
_BROKEN = re.compile(rf"{_LETTER}+(?:[{_MARKS}{_EMOJI}_]+{_LETTER}+)+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_BLANKS, _OTHER_GAPS = re.compile(r"\s+"), re.compile(r"[^\w\s]+")
_SINGLE = frozenset("aieoyàé")


class Disguises:
    """What can be undone with the words of some vocabularies."""

    def __init__(self, vocabularies: Sequence[Vocabulary]) -> None:
        self._vocabularies = vocabularies
        # A text made of nothing but such things must not take longer than another.
        self._known: dict[str, bool] = {}
        self._letters_left, self._words_left = _MOST_LETTERS, _MOST_WORDS

    def edits(self, text: str, *, apart: bool) -> Iterator[Edit]:
        """What is to be read as something else; what comes first counts where two overlap.

        `apart`: letters stand alone in it.
        """
        if not text.isascii() and _ODD.search(text):
            yield from self._odd_words(text)
        if apart:
            yield from self._apart(text)
        yield from self._broken(text)
        yield from self._leet(text)

    def _knows(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = any(one.knows(word) for one in self._vocabularies)
            self._known[word] = known
        return known

    def _odd_words(self, text: str) -> Iterator[Edit]:
        mostly_latin = len(_LATIN.findall(text)) > len(_OTHER.findall(text))
        for found in _WORD.finditer(text):
            word = found[0]
            if not _ODD.search(word):
                continue
            latin = word.translate(_TO_LATIN)
            if _LATIN.search(word):
                leet = None if _LEET.keys().isdisjoint(latin) else self._unleeted(latin)
                yield Edit(*found.span(), leet or latin)
            elif mostly_latin and self._knows(folded(latin)):
                yield Edit(*found.span(), latin)

    def _apart(self, text: str) -> Iterator[Edit]:
        for found in _APART.finditer(text):
            words = (_NO_LETTERS.sub("", word) for word in _words_apart(found[0]))
            meant = " ".join(self._parted(folded(word)) or word for word in words)
            yield Edit(*found.span(), meant)

    def _broken(self, text: str) -> Iterator[Edit]:
        for start, end in words_with(_MAY_BE_BROKEN, text):
            for found in _BROKEN.finditer(text, start, end):
                self._words_left -= 1
                meant = self._mended(found[0]) if self._words_left > 0 else None
                if meant is not None:
                    yield Edit(*found.span(), meant)

    def _mended(self, word: str) -> str | None:
        pieces = [folded(piece) for piece in _NO_LETTERS.split(word)]
        if all(map(self._knows, pieces)):
            return " ".join(pieces) if "_" in word or not word.isascii() else None
        joined = "".join(pieces)
        if self._knows(joined):
            return joined
        short = sum(len(piece) <= 2 for piece in pieces)
        return self._parted(joined) if short * 2 >= len(pieces) > 2 else None

    def _leet(self, text: str) -> Iterator[Edit]:
        for start, end in words_with(_MAY_LEET, text):
            for found in _LEET_WORD.finditer(text, start, end):
                self._words_left -= 1
                meant = self._unleeted(found[0]) if self._words_left > 0 else None
                if meant is not None:
                    yield Edit(*found.span(), meant)

    def _unleeted(self, word: str) -> str | None:
        """The word we know that is written with digits and signs in it."""
        bare = word.rstrip("!")
        odd = sum(sign in _LEET for sign in bare)
        if not 0 < odd <= _MOST_SIGNS or odd * 2 > len(bare) + 1 or len(bare) > _LONGEST_WORD:
            return None
        spelled = product(*(_LEET.get(sign, sign) for sign in bare))
        ways = (folded("".join(letters)) for letters in spelled)
        return next((meant for meant in ways if self._knows(meant)), None)

    def _parted(self, letters: str) -> str | None:
        """Letters cut into words we know, as few as can be."""
        if self._knows(letters):
            return letters
        self._letters_left -= len(letters)
        if self._letters_left < 0:
            return None
        best: list[tuple[int, str] | None] = [(0, ""), *[None] * len(letters)]
        for end in range(1, len(letters) + 1):
            for start in range(max(0, end - _LONGEST_WORD), end):
                before, word = best[start], letters[start:end]
                if before is None or not self._may_stand(word):
                    continue
                way, known = (before[0] + 1, f"{before[1]} {word}"), best[end]
                if known is None or way < known:
                    best[end] = way
        whole = best[-1]
        return whole[1].strip() if whole else None

    def _may_stand(self, word: str) -> bool:
        if len(word) == 1:
            return word in _SINGLE
        return any(word in one.words for one in self._vocabularies)


def _words_apart(run: str) -> list[str]:
    """Letters drawn apart as words: by blanks if other marks are between the letters."""
    if len(_OTHER_GAPS.findall(run)) > len(_BLANKS.findall(run)):
        return run.split()
    return _WIDE_GAP.split(run)
