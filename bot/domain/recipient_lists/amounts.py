"""Amounts beside the people of a list: what a cell says that may be one."""

import re

from bot.domain.reading import read_amount

_LONGEST = 24
_BARE = re.compile(r"\d{1,4}|\d{3,5}00|\d{1,4}[.,](?:\d\d|-{1,2}|\u2013)")
_ROUND = " \t()[]:;,\u2013\u2014-"
_ANY_SITE = "DE"  # Another currency is an amount as well.


def is_amount(cell: str) -> bool:
    """Whether a cell says an amount: a plain number of few digits, or one with a currency.

    What the number counts nobody can know; a house number or a year of birth is asked about too.
    """
    if len(cell) > _LONGEST or not any(sign.isdecimal() for sign in cell):
        return False
    if _BARE.fullmatch(cell):
        return True
    read = read_amount(cell, "en", _ANY_SITE)
    other = read.problem == "read-amount-problem-currency"
    return other or (read.value is not None and not cell.replace(".", "").isdecimal())


def beside(words: str) -> tuple[str, str]:
    """Words without the amount at their end or beginning, and that: "Anna (30 €)"."""
    pieces = words.split()
    for count in (2, 1):
        for rest, found in (
            (pieces[:-count], pieces[-count:]),
            (pieces[count:], pieces[:count]),
        ):
            amount = " ".join(found).strip(_ROUND)
            if is_amount(amount):
                return " ".join(rest).strip(_ROUND), amount
    return words, ""
