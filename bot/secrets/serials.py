"""Serial numbers of cards: 16 or 30 digits beside a word for "serial".

Not secret the way a claim code is: support asks for them. They are masked, not guarded. Lengths:
official help, amazon.com node 200546130.
"""

import re
from collections.abc import Iterator

from bot.secrets.claim_codes import Found

# Beginnings of "serial", "Seriennummer", "série", "seryjny", "シリアル" (its long mark is no dash).
_WORDS = ("seri", "séri", "seryjn", "シリアル", "s/n")
_DIGITS = re.compile(r"(?<![0-9])(?:[0-9][ -]?){15}(?:(?:[0-9][ -]?){14})?[0-9](?![0-9])")
_BEFORE, _AFTER = 40, 20


def serials(plain: str) -> Iterator[Found]:
    """The serial numbers in a plain text (see `Reading`)."""
    if not _named(plain):
        return
    for match in _DIGITS.finditer(plain):
        nearby = plain[max(match.start() - _BEFORE, 0) : match.end() + _AFTER]
        if _named(nearby):
            digits = sum(map(str.isdigit, match[0]))
            yield Found(match.start(), match.end(), str(digits))


def _named(plain: str) -> bool:
    lowered = plain.lower()
    return any(word in lowered for word in _WORDS)
