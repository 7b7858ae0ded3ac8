"""A text with the signs of addresses as ASCII has them, and the way back to it as written."""

import re
import unicodedata
from functools import cached_property

# Invisible, or laid over the sign before.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]+"
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DOTS_AND_SLASHES = {0x2024: ".", 0x2044: "/", 0x2215: "/", 0x29F8: "/", 0x2236: ":", 0xA789: ":"}
# Letters and digits that Unicode calls the same as ours: mathematical, in circles, in squares.
_LETTERS = {
    code: plain
    for block in (range(0x2460, 0x24EA), range(0x1D400, 0x1D800), range(0x1F130, 0x1F16A))
    for code in block
    if len(plain := unicodedata.normalize("NFKC", chr(code))) == 1 and plain.isalnum()
}
_TABLE: dict[int, int | str | None] = {**_FULL_WIDTH, **_DOTS_AND_SLASHES, **_LETTERS}
# To translate only these is far quicker than to translate a text.
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")


def _made_plain(odd: re.Match[str]) -> str:
    return odd[0].translate(_TABLE)


class Spelling:
    """A text and its plain form: sign for sign, but for unseen ones, which are gone."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.plain: str = text
        if not text.isascii():
            self.plain = _BEYOND_ASCII.sub(_made_plain, _UNSEEN.sub("", text))

    @property
    def shifted(self) -> bool:
        """Whether a place in the plain form is another in the text."""
        return len(self.plain) != len(self._text)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where `plain[start:end]` stands in the text as written, what is unseen in it included."""
        if not self.shifted:
            return start, end
        return self._places[start], self._places[end - 1] + 1

    @cached_property
    def _places(self) -> list[int]:
        seen: list[int] = []
        done = 0
        for unseen in _UNSEEN.finditer(self._text):
            seen += range(done, unseen.start())
            done = unseen.end()
        return [*seen, *range(done, len(self._text))]
