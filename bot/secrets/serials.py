"""Serial numbers: 16 or 30 digits beside a word for serial. Not secret like a code, but masked.

The digits are what Amazon's help page on redemption problems asks for when a code is unreadable.
"""

import re
from collections.abc import Iterator

_BESIDE = re.compile(
    r"(?:SERIAL|SERIEN|S/N|CARD NUMBER|KARTENNUMMER|SÉRIE|SERIE)[^\d\n]{0,20}"
    r"(?P<number>\d(?:[ \-]?\d){29}|\d(?:[ \-]?\d){15})(?!\d)"
)
_WORDS = ("SERI", "S/N", "CARD NUMBER", "KARTENNUMMER", "SÉRIE")


def serials(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every serial number in folded text."""
    if any(word in text for word in _WORDS):
        for found in _BESIDE.finditer(text):
            yield found.span("number")
