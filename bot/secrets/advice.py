"""What the shape of something like a claim code tells; advice, never a verdict.

Lengths differ between sites. What comes out knows lengths and look-alikes, never a character.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.secrets.likeness import codelike_row
from bot.secrets.redaction import Look

Hint = Literal["link", "serial", "gift-card-id", "missing", "look-alikes", "usual"]

# Read for one another on paper and on a scratched card.
_LOOK_ALIKES = ("B8", "S5", "Z2", "G6", "DQO0", "UV", "I1")
_SIGN = "[A-Za-z0-9]"
# India's Gift Card ID (official help, amazon.in node 201936950).
_CARD_ID = re.compile(rf"(?<!{_SIGN})(?<!-){_SIGN}{{5}}(?:[- ]{_SIGN}{{5}}){{2}}(?!-?{_SIGN})")
_NUMBER = re.compile(r"(?<![0-9])(?:[0-9][ -]?){13,29}[0-9](?![0-9])")
_ONE_SHORT = 13
_SERIAL_LENGTHS = (16, 30)
_THIRTEEN = re.compile(
    rf"(?<![A-Za-z0-9-])(?:{_SIGN}{{13}}|{_SIGN}{{3}}-{_SIGN}{{6}}-{_SIGN}{{4}}"
    rf"|{_SIGN}{{4}}-{_SIGN}{{5}}-{_SIGN}{{4}}|{_SIGN}{{4}}-{_SIGN}{{6}}-{_SIGN}{{3}})(?![A-Za-z0-9-])"
)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say about a shape.

    `hint` names the text; `pairs` are the look-alikes in it ("B/8"), of which the pair is told,
    not the sign that stands there.
    """

    hint: Hint
    length: int = 0
    pairs: tuple[str, ...] = ()


def advice(look: Look) -> Advice | None:
    """What the first thing like a code in a text tells by its shape; None without such a thing."""
    if look.links:
        return Advice("link")
    plain = look.reading.plain
    if look.codes:
        return _of_code(plain[look.codes[0].start : look.codes[0].end])
    for number in _NUMBER.finditer(plain):
        length = sum(map(str.isdigit, number[0]))
        if length in _SERIAL_LENGTHS:
            return Advice("serial", length)
    return _of_other_shapes(plain)


def _of_other_shapes(plain: str) -> Advice | None:
    for found in _CARD_ID.finditer(plain):
        row = re.sub("[- ]", "", found[0])
        if _mixed_capitals(row):
            return Advice("gift-card-id", len(row))
    for found in _THIRTEEN.finditer(plain):
        row = found[0].replace("-", "")
        if _mixed_capitals(row) and codelike_row(row):
            return Advice("missing", len(row))
    return None


def _mixed_capitals(row: str) -> bool:
    return row.isupper() and any(map(str.isdigit, row))


def _of_code(written: str) -> Advice:
    signs = [sign for sign in written.upper() if sign.isalnum()]
    pairs = tuple("/".join(alike) for alike in _LOOK_ALIKES if not set(alike).isdisjoint(signs))
    if len(signs) == _ONE_SHORT:
        return Advice("missing", len(signs))
    return Advice("look-alikes" if pairs else "usual", len(signs), pairs)
