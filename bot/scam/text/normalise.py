"""A text as phrases are looked for in it, with the way back to how it was written.

Small letters without accents, one blank between words, " . " where a sentence ends, " , " where a
clause may, no invisible signs; what is disguised is undone before (`disguises.py`). Between Chinese
and Japanese signs there are no blanks.
"""

# ruff: noqa: RUF001 - marks of many scripts
import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

SENTENCE_END, CLAUSE_END, LINK = ".", ",", "\ue000"

_SENTENCE_ENDS = ".!?。．｡！？…‽¡¿؟।\u2028\u2029\ufe56"
_CLAUSE_ENDS = ",;:()[]{}<>|、，；：–—―（）「」『』【】"
_QUOTES = '"“”„‟«»‹›〝〟＂'
_JOINED = "'’‘ʼ`´-‐‑‒_/&+"
# What stands as a word of its own.
_ALONE = f"{SENTENCE_END}{CLAUSE_END}$€£¥{LINK}"
# Blanks that are letters to Unicode.
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"
_LETTERS = {
    "ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "ð": "d", "þ": "th",
    "點": "点", "寫": "写", "號": "号", "卷": "券", "畫": "画",
}  # fmt: skip
_KNOWN = (
    dict.fromkeys(_SENTENCE_ENDS, SENTENCE_END)
    | dict.fromkeys(_CLAUSE_ENDS, CLAUSE_END)
    | dict.fromkeys(_JOINED + _QUOTES, " ")
    | {sign: sign for sign in _ALONE}
    | dict.fromkeys(_FILLERS, "")
)
_UNSEEN = ("Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn")
_CJK = "\u3005-\u3007\u3031-\u3035\u3041-\u309f\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_BLANKS = re.compile(" {2,}")
_HAS_CJK = re.compile(f"[{_CJK}]")
_CJK_BLANK = re.compile(f"(?<=[{_CJK}]) (?=[{_CJK}])")
_CJK_EDGE = re.compile(f"(?<=[a-z0-9])(?=[{_CJK}])|(?<=[{_CJK}])(?=[a-z0-9])")


class _Table(dict[int, str]):
    """What each sign becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        self[code] = plain
        return plain


def _plain(sign: str) -> str:
    if sign.isspace():
        return " "
    known = _KNOWN.get(sign)
    if known is not None:
        return known
    if unicodedata.category(sign) in _UNSEEN:
        return ""
    return _letter(sign)


def _letter(sign: str) -> str:
    small = unicodedata.normalize("NFKC", sign).lower()
    kept = "".join(_LETTERS.get(each) or _without_marks(each) for each in small)
    if kept and all(each.isalnum() or each == "ー" for each in kept):
        return kept
    return " "


def _without_marks(letter: str) -> str:
    if _HAS_CJK.match(letter):
        return letter
    apart = unicodedata.normalize("NFKD", letter)
    return "".join(each for each in apart if not unicodedata.combining(each))


class _Counts(dict[int, int]):
    """How many signs each becomes, blanks not counted."""

    def __missing__(self, code: int) -> int:
        count = len(_TABLE[code].replace(" ", ""))
        self[code] = count
        return count


class _Lines(dict[int, str]):
    """As the table, but lines stay lines."""

    def __missing__(self, code: int) -> str:
        plain = "\n" if code == ord("\n") else _TABLE[code]
        self[code] = plain
        return plain


_TABLE, _COUNTS, _LINES = _Table(), _Counts(), _Lines()


def folded(text: str) -> str:
    """A text as phrases are compared, without blanks around it."""
    return _parted(text.translate(_TABLE))


def _parted(plain: str) -> str:
    """Plain signs as words with one blank between them."""
    return _squeezed(" ".join(_with_signs_alone(plain).split()))


def _with_signs_alone(plain: str) -> str:
    for sign in _ALONE:
        if sign in plain:
            plain = plain.replace(sign, f" {sign} ")
    return plain


def _squeezed(plain: str) -> str:
    if plain.isascii() or not _HAS_CJK.search(plain):
        return plain
    return _CJK_EDGE.sub(" ", _CJK_BLANK.sub("", plain))


def folded_all(texts: list[str]) -> list[str]:
    """Many short texts of one line folded at once."""
    whole = _with_signs_alone("\n".join(texts).translate(_LINES))
    return [line.strip() for line in _squeezed(_BLANKS.sub(" ", whole)).split("\n")]


class Edit(NamedTuple):
    """`text[start:end]` is read as `meant`."""

    start: int
    end: int
    meant: str


class Plain:
    """A text in its plain form: `words`, with a blank before and behind every word.

    `edits`: what is read as something else, in order, not overlapping.
    """

    def __init__(self, text: str, edits: list[Edit]) -> None:
        self.text = text
        self._edits = edits
        self.read_as = _edited(text, edits)
        self.words = f" {folded(self.read_as)} "

    @property
    def changed(self) -> bool:
        """Whether anything is read as something else."""
        return bool(self._edits)

    def written(self, start: int, end: int) -> str:
        """The words from `start` to `end` as they were written."""
        first, last = self.origin(start, end)
        return self.text[first:last]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where the words from `start` to `end` stand in the text as it was written."""
        first = start - self.words.count(" ", 0, start)
        last = end - self.words.count(" ", 0, end) - 1
        if last < first:
            return 0, 0
        return self._came_from(first)[0], self._came_from(last)[1]

    def _came_from(self, sign: int) -> tuple[int, int]:
        """Where the sign of this number, blanks not counted, comes from."""
        at = bisect_right(self._counts, sign)
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return at, at + 1
        edit, start = self._edits[number], self._starts[number]
        if at < start + len(edit.meant):
            return edit.start, edit.end
        at += edit.end - start - len(edit.meant)
        return at, at + 1

    @cached_property
    def _counts(self) -> list[int]:
        """For each sign of the edited text how many of `words` there are so far, without blanks."""
        return list(accumulate(map(_COUNTS.__getitem__, map(ord, self.read_as))))

    @cached_property
    def _starts(self) -> list[int]:
        """Where the edits begin in the edited text."""
        starts, shift = [], 0
        for edit in self._edits:
            starts.append(edit.start + shift)
            shift += len(edit.meant) - (edit.end - edit.start)
        return starts


def _edited(text: str, edits: list[Edit]) -> str:
    if not edits:
        return text
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += (text[done : edit.start], edit.meant)
        done = edit.end
    return "".join((*pieces, text[done:]))
