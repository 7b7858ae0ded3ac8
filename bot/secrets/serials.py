"""Serial numbers of cards: 16 or 30 digits beside a word for "serial".

Not secret the way a claim code is: support asks for them. They are masked, not guarded. Lengths:
official help, amazon.com node 200546130.
"""

import re
from collections.abc import Iterator

from bot.secrets.claim_codes import Found
from bot.secrets.reading import Reading

# Beginnings of "serial", "Seriennummer", "serie", "seryjny", "Ser.-Nr."; "série", "シリアル".
_WORDS = (
    "seri", "seryjn", "ser.-n", "ser. n", "s/n", "n/s", "sn:", "sn ", "séri", "シリアル", "管理番号"
)  # fmt: skip
# Begins with a digit, to which the engine jumps.
_DIGITS = re.compile(
    r"[0-9](?<![0-9][0-9])[ -]?(?:[0-9][ -]?){14}(?:(?:[0-9][ -]?){14})?[0-9](?![0-9])"
)
_BEFORE, _AFTER = 40, 20
# The country and the first groups of an IBAN; "SN", "No" and "Nr" may stand there, too.
_IBAN_BEFORE = re.compile(
    r"(?<![a-z])(?!sn|no|nr)[a-z]{2}(?:[0-9]{2}[ -]?(?:[0-9a-z]{4}[ -]?)*)?\Z"
)
_LONGEST_IBAN = 42


def serials(reading: Reading) -> list[Found]:
    """The serial numbers in a text."""
    return list(_serials(reading.lowered)) if _named(reading.lowered) else []


def _serials(lowered: str) -> Iterator[Found]:
    for match in _DIGITS.finditer(lowered):
        nearby = lowered[max(match.start() - _BEFORE, 0) : match.end() + _AFTER]
        before = lowered[max(match.start() - _LONGEST_IBAN, 0) : match.start()]
        if _named(nearby) and not _IBAN_BEFORE.search(before):
            digits = sum(map(str.isdigit, match[0]))
            yield Found(match.start(), match.end(), str(digits))


def _named(lowered: str) -> bool:
    return _may_be_named(lowered) and any(word in lowered for word in _WORDS)


def _may_be_named(lowered: str) -> bool:
    """Whether it has what all those words have in common: quicker, and nearly no text has it."""
    if "ser" in lowered or "sn" in lowered or "s/n" in lowered or "n/s" in lowered:
        return True
    return not lowered.isascii() and (
        "sér" in lowered or "シリアル" in lowered or "管理番号" in lowered
    )
