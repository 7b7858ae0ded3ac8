"""Amounts beside the people of a list: what a cell says that may be one."""

import re

from bot.domain.reading import read_amount
from bot.domain.recipient_lists.headers import column

_LONGEST = 24
_BARE = re.compile(r"(?!0\d{2})(?:\d{1,4}|\d{3,5}00|\d{1,4}[.,](?:\d\d|-{1,2}|\u2013))")
# What no reader takes is an amount all the same: "25-50 €", "2x25".
_WITH_SIGN = re.compile(
    r"[\d\s.,\u2013/-]*\d[\d\s.,\u2013/-]*[€$£¥₹]|\d+\s*[x\u00d7*]\s*\d+(?:\s*€)?"
)
_LINKS = frozenset({"name", "person", "beside"})
_ROUND = " \t()[]:;,\u2013\u2014-"
_ANY_SITE = "DE"  # Another currency is an amount as well.


def is_amount(cell: str) -> bool:
    """Whether a cell says an amount: a plain number of few digits, or one with a currency.

    What the number counts nobody can know; a house number or a year of birth is asked about too.
    """
    if len(cell) > _LONGEST or not cell:
        return False
    if _BARE.fullmatch(cell) or _WITH_SIGN.fullmatch(cell):
        return True
    read = read_amount(cell, "en", _ANY_SITE)
    other = read.problem == "read-amount-problem-currency"
    return other or (read.value is not None and not cell.replace(".", "").isdecimal())


def beside(words: str) -> tuple[str, str]:
    """Words without the amount at their end or beginning, and that: "Anna (30 €)"."""
    pieces = words.split()
    for count in (2, 1):
        amount = _digits(pieces[-count:])
        if amount:
            return " ".join(pieces[:-count]).strip(_ROUND), amount
        if amount := _digits(pieces[:count]):
            rest = pieces[count:]
            # "30 € for Anna".
            joined = rest[1:] if rest and column(rest[0]) in _LINKS else rest
            return " ".join(joined).strip(_ROUND), amount
    return words, ""


def _digits(pieces: list[str]) -> str:
    """These words as an amount in digits, else ""; a number in words may be a name."""
    amount = " ".join(pieces).strip(_ROUND)
    return amount if any(sign.isdecimal() for sign in amount) and is_amount(amount) else ""
