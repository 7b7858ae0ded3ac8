"""Text as the detectors read it: odd letters, dashes, blanks and %XX made plain ASCII.

People paste full-width letters, en dashes, invisible joiners and escaped links. The detectors
look at the plain form; what they find must be cut from the text as it was written, so every
plain character knows where it came from.
"""

import re
import unicodedata
from functools import cached_property
from itertools import groupby

# Blocks that hold characters with an ASCII meaning. Scanning all of Unicode would take a second.
_BLOCKS = (
    range(0xA0, 0x3400),
    range(0xA620, 0xAC00),
    range(0xFB00, 0x10000),
    range(0x1D400, 0x1D800),
    range(0x1F100, 0x1F1E6),
)
# Dashes that Unicode does not call dashes: soft hyphen, minus signs, the hyphen bullet, a box
# line, and the Japanese long vowel mark, which sits on the key where others have the hyphen.
_DASHES = frozenset("\u00ad\u02d7\u2043\u207b\u208b\u2212\u2500\u2501\u2796\u30fc\uff70")
# Marks laid over a letter: accents, keycaps, struck-out text, emoji selectors.
_OVERLAYS = (range(0x300, 0x370), range(0x20D0, 0x2100), range(0xFE00, 0xFE10))


def _plain(character: str) -> str:
    """The ASCII a character stands for ("" for an invisible one), or the character itself."""
    category = unicodedata.category(character)
    if character in _DASHES or category == "Pd":
        return "-"
    if category == "Cf" or any(ord(character) in block for block in _OVERLAYS):
        return ""
    if category in ("Zl", "Zp"):
        return "\n"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    compatible = unicodedata.normalize("NFKC", character)
    return compatible if compatible.isascii() else character


_PLAIN: dict[int, str] = {
    code: plain for block in _BLOCKS for code in block if (plain := _plain(chr(code))) != chr(code)
}


def _character_class() -> str:
    """The keys of the table as the ranges of a regular expression."""
    spans = []
    for _, numbered in groupby(enumerate(sorted(_PLAIN)), lambda pair: pair[1] - pair[0]):
        codes = [code for _, code in numbered]
        spans.append(f"\\U{codes[0]:08x}-\\U{codes[-1]:08x}")
    return "".join(spans)


# A link escaped twice has %2525 for "%".
_ODD = re.compile(rf"[{_character_class()}]+|%(?:25)*[2-7][0-9A-Fa-f]")


def _made_plain(found: re.Match[str]) -> str:
    odd = found[0]
    if odd[0] != "%":
        return odd.translate(_PLAIN)
    # An escaped blank separates groups of a code but must not end a link.
    return chr(int(odd[-2:], 16)).replace(" ", "_")


class Reading:
    """A text and its plain form; places in the plain form can be traced back."""

    def __init__(self, text: str) -> None:
        self._text = text
        ordinary = text.isascii() and "%" not in text
        self.plain: str = text if ordinary else _ODD.sub(_made_plain, text)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where `plain[start:end]` stands in the text as it was written."""
        if self.plain == self._text:
            return start, end
        return self._origins[start][0], self._origins[end - 1][1]

    @cached_property
    def _origins(self) -> list[tuple[int, int]]:
        """For each plain character, the place it came from."""
        origins: list[tuple[int, int]] = []
        done = 0
        for found in _ODD.finditer(self._text):
            origins += [(at, at + 1) for at in range(done, found.start())]
            done = found.end()
            if found[0][0] == "%":
                origins.append(found.span())
                continue
            for at in range(found.start(), found.end()):
                origins += [(at, at + 1)] * len(self._text[at].translate(_PLAIN))
        origins += [(at, at + 1) for at in range(done, len(self._text))]
        return origins
