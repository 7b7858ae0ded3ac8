"""Text as the detectors read it: odd letters, dashes, blanks, %XX and \\n made plain ASCII.

People paste full-width letters, en dashes, invisible joiners, escaped links and a mail's source
("&ndash;"); an old log has escapes of its own, "\\n" and "\\u2013". The detectors look
at the plain form; what they find must be cut from the text as it was written, so every plain
character knows where it came from.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from html import unescape
from itertools import chain, groupby
from operator import attrgetter
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

# Blocks that hold characters with an ASCII meaning. Scanning all of Unicode would take a second.
_BLOCKS = (
    range(0xA0, 0x1100),
    range(0x1D00, 0x1DC0),
    range(0x2000, 0x27C0),
    range(0x2E00, 0x3100),
    range(0xFB00, 0xFB10),
    range(0xFE00, 0x10000),
)
# Mathematical and enclosed letters. Taken whole, because every single range beyond the basic
# plane slows the search for odd characters down.
_BLOCKS_BEYOND = (range(0x1D400, 0x1D800), range(0x1F100, 0x1F200))
# Dashes that Unicode does not call dashes: soft hyphen, minus signs, the hyphen bullet, a box
# line, and the Japanese long vowel mark, which sits on the key where others have the hyphen.
_DASHES = frozenset("\u00ad\u02d7\u2043\u207b\u208b\u2212\u2500\u2501\u2796\u30fc\uff70")
# It ends the emoji of a digit, with which lists begin.
_KEYCAP = "\u20e3"
# Marks laid over a letter: accents, struck-out text, emoji selectors.
_OVERLAYS = (range(0x300, 0x370), range(0x20D0, 0x2100), range(0xFE00, 0xFE10))


def _plain(character: str) -> str:
    """The ASCII a character stands for ("" for an invisible one), or the character itself."""
    category = unicodedata.category(character)
    if character in _DASHES or category == "Pd":
        return "-"
    if character == _KEYCAP:
        return " "
    if category == "Cf" or any(ord(character) in block for block in _OVERLAYS):
        return ""
    if category in ("Zl", "Zp"):
        return "\n"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    compatible = unicodedata.normalize("NFKC", character)
    # What becomes several ("№", "℡") stands for a word, not for a sign of a code.
    return compatible if compatible.isascii() and len(compatible) == 1 else character


def _stand_ins(blocks: Iterable[range]) -> dict[int, str]:
    """Code points whose plain form differs, with that form."""
    codes = chain.from_iterable(blocks)
    return {code: plain for code in codes if (plain := _plain(chr(code))) != chr(code)}


def _character_class(codes: Iterable[int]) -> str:
    """The inside of a regular expression's character class."""
    spans = []
    for _, numbered in groupby(enumerate(sorted(codes)), lambda pair: pair[1] - pair[0]):
        run = [code for _, code in numbered]
        spans.append(f"\\U{run[0]:08x}-\\U{run[-1]:08x}")
    return "".join(spans)


_BASIC = _stand_ins(_BLOCKS)
_PLAIN = _BASIC | _stand_ins(_BLOCKS_BEYOND) | {ord(" "): " "}
# Most odd characters come alone, and looking one up beats translating it.
_SINGLE = {chr(code): plain for code, plain in _PLAIN.items()}
_ODD_CLASS = _character_class(chain(_BASIC, *_BLOCKS_BEYOND))
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
# Starts with one class, which the engine searches for quickly; words of odd letters are taken
# together with the blanks between. A link escaped twice has %2525 for "%".
_ODD = re.compile(
    rf"[%&\\{_ODD_CLASS}](?:(?<=%)(?:25)*(?:[2-7][0-9A-Fa-f]|0[9AaDd])"
    rf"|(?<=&)(?:#[0-9]{{2,7}}|#[xX][0-9A-Fa-f]{{2,6}}|[A-Za-z]{{2,14}});"
    rf"|(?<=\\)(?:[nrt\"]|u[0-9A-Fa-f]{{4}})"
    rf"|(?<![%&\\])[{_ODD_CLASS}]*(?: [{_ODD_CLASS}]+)*)"
)
_ESCAPED = {"\\n": "\n", "\\r": "\r", "\\t": "\t", '\\"': '"'}


def _made_plain(found: re.Match[str]) -> str:
    odd = found[0]
    single = _SINGLE.get(odd)
    if single is not None:
        return single
    if odd[0] == "\\":
        escaped = _ESCAPED.get(odd) or chr(int(odd[2:], 16))
        return _SINGLE.get(escaped, escaped)
    if odd[0] == "&":
        meant = unescape(odd)
        return meant.translate(_PLAIN) if len(meant) == 1 else odd
    if odd[0] != "%":
        return odd.translate(_PLAIN)
    # An escaped blank separates groups of a code but must not end a link.
    character = chr(int(odd[-2:], 16))
    return "*" if character.isspace() else character


def _single(character: str) -> str:
    return _SINGLE.get(character, character)


# Without any of these a plain character stands where the odd one did.
_SHIFTS = re.compile(
    f"[%&\\\\{_character_class(code for code, plain in _PLAIN.items() if len(plain) != 1)}]"
)


class _Stretch(NamedTuple):
    """From the plain character `at` on, what `text[start:end]` says."""

    at: int
    start: int
    end: int
    odd: bool = False


class Reading:
    """A text and its plain form; places in the plain form can be traced back.

    `lowered` is the plain form in small letters, place for place.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        ordinary = text.isascii() and not ("%" in text or "&" in text or "\\" in text)
        self._ordinary = ordinary
        self.plain: str = text if ordinary else _ODD.sub(_made_plain, text)
        lowered = self.plain.lower()
        if len(lowered) != len(self.plain):  # a Turkish capital İ becomes two characters
            lowered = self.plain.translate(_SMALL)
        self.lowered: str = lowered

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where `plain[start:end]` stands in the text as it was written."""
        if self._ordinary or not self._shifted:
            return start, end
        return self._came_from(start)[0], self._came_from(end - 1)[1]

    @cached_property
    def _shifted(self) -> bool:
        return _SHIFTS.search(self._text) is not None

    def _came_from(self, at: int) -> tuple[int, int]:
        """Where the plain character `at` stands in the text as it was written."""
        stretch = self._stretches[bisect_right(self._stretches, at, key=attrgetter("at")) - 1]
        if stretch.odd:
            return stretch.start, stretch.end
        start = stretch.start + at - stretch.at
        return start, start + 1

    @cached_property
    def _stretches(self) -> list[_Stretch]:
        """The text in stretches of ordinary characters, and odd characters one by one."""
        stretches: list[_Stretch] = []
        at = done = 0
        for found in _ODD.finditer(self._text):
            start, end = found.span()
            if start > done:
                stretches.append(_Stretch(at, done, start))
                at += start - done
            escaped = found[0][0] in "%&\\"
            for first in (start,) if escaped else range(start, end):
                last = end if escaped else first + 1
                length = len(_made_plain(found)) if escaped else len(_single(self._text[first]))
                if length:
                    stretches.append(_Stretch(at, first, last, odd=True))
                at += length
            done = end
        return [*stretches, _Stretch(at, done, len(self._text))]
