"""Undoes disguises: letters of other scripts, digits for letters, letters drawn apart.

Ordinary Cyrillic is no disguise; a word that mixes it with ours is. Digits and signs are taken for
letters, and letters put together, only where that makes a word we know.
"""

# ruff: noqa: RUF001 - they look alike
import re
from collections.abc import Iterator, Sequence
from itertools import islice, product

from bot.look_alikes import LOOK_ALIKES
from bot.scam.text.language import is_small_word
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
_MOST_SIGNS, _LONGEST_WORD, _MOST_WAYS = 5, 24, 32
_MOST_LETTERS, _MOST_WORDS = 400, 250

_MARKS = r"._*~^|•·/\\+=:#\-\u2013\u2014"
_EMOJI = "\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff"
_LETTER, _BETWEEN = r"[^\W\d_]", rf"[ \u00a0{_MARKS}{_EMOJI}]{{1,4}}"
# Four letters or more, each alone; digits among them are, too.
_APART = re.compile(rf"(?<![\w'’]){_LETTER}(?:{_BETWEEN}[^\W_](?![^\W_])){{3,}}")
_WIDE_GAP = re.compile(r"(\s{2,}|\s*[/|.:]\s{2,}|\s*[/|]\s+|\s+[/|]\s*|\s+[^\w\s]+\s+)")
_MAY_BE_BROKEN = re.compile(
    rf"[{_MARKS}{_EMOJI}_](?<={_LETTER}.)[{_MARKS}{_EMOJI}_]*(?={_LETTER})", re.DOTALL
)
_BROKEN = re.compile(rf"{_LETTER}+(?:[{_MARKS}{_EMOJI}_]+{_LETTER}+)+")
_NO_LETTERS, _NO_SIGNS = re.compile(r"[\W\d_]+"), re.compile(r"[\W_]+")
_SURELY_ONE = 12  # letters: a longer word may be several
_BLANKS, _OTHER_GAPS = re.compile(r"\s+"), re.compile(r"[^\w\s]+")
_SINGLE = frozenset("aieoyàé")
_KEPT_MARKS, _SOME_LETTERS = frozenset(".:"), 4
# A digit between letters; in some words of many, all of a text is written so.
_MIXED = re.compile(r"[A-Za-z][0-9@$]+[A-Za-z]")
_SOME_MIXED, _MANY_MIXED, _SOME_OF_WORD = 3, 0.1, 2


def is_leet(text: str) -> bool:
    """Whether a text is written with digits for letters throughout."""
    mixed = len(_MIXED.findall(text))
    return mixed >= _SOME_MIXED and mixed >= _MANY_MIXED * (text.count(" ") + 1)


class Disguises:
    """What can be undone with the words of some vocabularies."""

    def __init__(self, vocabularies: Sequence[Vocabulary]) -> None:
        self._vocabularies = vocabularies
        # A text made of nothing but such things must not take longer than another.
        self._known: dict[str, bool] = {}
        self._meant: dict[str, str | None] = {}
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
            yield Edit(*found.span(), "".join(self._joined(found[0])))

    def _joined(self, run: str) -> Iterator[str]:
        """Letters drawn apart as words: by blanks if other marks are between the letters."""
        marked = len(_OTHER_GAPS.findall(run)) > len(_BLANKS.findall(run))
        pieces = re.split(r"(\s+)", run) if marked else _WIDE_GAP.split(run)
        for piece, gap in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
            letters = _NO_SIGNS.sub("", piece)
            alone = len(pieces) == 1 or len(letters) > _SURELY_ONE
            yield (self._parted(folded(letters)) if alone else None) or letters
            ends = next((mark for mark in gap if mark in _KEPT_MARKS), "")
            yield f"{ends} "

    def _broken(self, text: str) -> Iterator[Edit]:
        for start, end in words_with(_MAY_BE_BROKEN, text):
            for found in _BROKEN.finditer(text, start, end):
                self._words_left -= 1
                if found[0] not in self._meant and self._words_left > 0:
                    self._meant[found[0]] = self._mended(found[0])
                meant = self._meant.get(found[0])
                if meant is not None:
                    yield Edit(*found.span(), meant)

    def _mended(self, word: str) -> str | None:
        written = _NO_LETTERS.split(word)
        if len(written) >= _SOME_LETTERS and all(len(piece) == 1 for piece in written):
            joined = folded("".join(written))
            sure = len(joined) <= _SURELY_ONE or self._knows(joined)
            return joined if sure else self._parted(joined)
        pieces = [folded(piece) for piece in written]
        if all(map(self._knows, pieces)):
            return " ".join(pieces) if "_" in word or not word.isascii() else None
        joined = "".join(pieces)
        if self._knows(joined):
            return joined
        if len(pieces) == len(joined):
            return None
        short = sum(len(piece) <= 2 for piece in pieces)
        return self._parted(joined) if short * 2 >= len(pieces) > 2 else None

    def _leet(self, text: str) -> Iterator[Edit]:
        throughout = is_leet(text)
        places = [(0, len(text))] if throughout else words_with(_MAY_LEET, text)
        for start, end in places:
            for found in _LEET_WORD.finditer(text, start, end):
                self._words_left -= 1
                if self._words_left < 0:
                    return
                meant = self._unleeted(found[0], surely=throughout)
                if meant is not None:
                    yield Edit(*found.span(), meant)

    def _unleeted(self, word: str, *, surely: bool = False) -> str | None:
        """The word we know that is written with digits and signs in it.

        `surely`: all of the text is written so; then it need not be one we know.
        """
        bare = word.rstrip("!")
        odd = sum(sign in _LEET for sign in bare)
        if not odd > 0 or len(bare) > _LONGEST_WORD:
            return None
        if not surely and (odd > _MOST_SIGNS or odd * 2 > len(bare) + 1):
            return None
        spelled = islice(product(*(_LEET.get(sign, sign) for sign in bare)), _MOST_WAYS)
        ways = [folded("".join(letters)) for letters in spelled]
        known = next((meant for meant in ways if self._knows(meant)), None)
        if known or not surely:
            return known
        letters = sum(sign.isalpha() for sign in bare)
        return ways[0] if letters >= _SOME_OF_WORD or is_small_word(ways[0]) else None

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
