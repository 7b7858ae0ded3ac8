"""Amounts in a list: what a cell beside somebody says that may be one, and what any line says."""

import re
from collections.abc import Sequence

from bot.domain.money import currency_words
from bot.domain.reading import read_amount
from bot.domain.recipient_lists.headers import column, words_for
from bot.vocabulary import folded

_LONGEST = 24
_BARE = re.compile(r"(?!0\d{2})(?:\d{1,4}|\d{3,5}00|\d{1,4}[.,](?:\d\d|-{1,2}|\u2013))")
# What no reader takes is an amount all the same: "25-50 €", "2x25".
_WITH_SIGN = re.compile(
    r"[\d\s.,\u2013/-]*\d[\d\s.,\u2013/-]*[€$£¥₹]|\d+\s*[x\u00d7*]\s*\d+(?:\s*€)?"
)
_LINKS = frozenset({"name", "person", "beside"})
_ROUND = " \t()[]:;,\u2013\u2014-"
_SIGN = re.compile(r"[€$£¥₹]")
_CODE = re.compile(r"[A-Z]{3}")
# "50-euro card", "$40/person".
_JOINED = re.compile(r"(?<=[\w€$£¥₹])[-/](?=[^\W\d_])")
_END = "!?.\"'*_"
_MOST_WORDS = 60
_PLACES = 100
_AGES = re.compile(r"[1-9]\d?")
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
    if read.value is None or cell.replace(".", "").isdecimal():
        return other
    # "One for Anna" is one card.
    return read.value.minor != _PLACES or any(sign.isdecimal() for sign in cell)


def amounts_in(text: str) -> list[str]:
    """The amounts in a line of words: with a currency, or "30 each", "Total: 80"."""
    pieces = [piece.strip(_ROUND + _END) for piece in _JOINED.sub(" ", text).split()]
    pieces = [piece for piece in pieces if piece][:_MOST_WORDS]
    found: list[str] = []
    at = 0
    while at < len(pieces):
        amount = _amount_at(pieces, at)
        found += [amount] if amount else []
        at += len(amount.split()) or 1
    return found


def _amount_at(pieces: list[str], at: int) -> str:
    one, two = pieces[at], " ".join(pieces[at : at + 2])
    if _with_currency(one):
        return one
    if _with_currency(two) and not _with_currency(two.removeprefix(one).strip()):
        return two
    return one if _BARE.fullmatch(one) and _is_for_all(pieces, at) else ""


def _with_currency(said: str) -> bool:
    """Whether it is an amount with a sign, a word or a code in capitals; "30 all" is none."""
    by_word = any(word in currency_words() and len(word) > 1 for word in said.casefold().split())
    named = _SIGN.search(said) or any(map(_CODE.fullmatch, said.split())) or by_word
    return bool(named) and is_amount(said)


def _is_for_all(pieces: list[str], at: int) -> bool:
    """Whether a plain number has "each" at its side, or ends or begins "Total: 80"."""
    beside = {folded(piece) for piece in (*pieces[max(at - 2, 0) : at], *pieces[at + 1 : at + 2])}
    if beside & words_for("each"):
        return True
    around = pieces[-4:-1] if at == len(pieces) - 1 else pieces[1:3] if at == 0 else []
    known = {column(piece) for piece in around}
    return "amount" in known or bool({folded(piece) for piece in around} & words_for("all"))


def are_ages(cells: Sequence[str]) -> bool:
    """Whether plain numbers are ages rather than amounts: few are round, none has three digits."""
    odd = sum(1 for cell in cells if _AGES.fullmatch(cell) and int(cell) % 5)
    return len(cells) > 1 and all(map(_AGES.fullmatch, cells)) and odd * 3 >= len(cells) * 2


def beside(said: str) -> tuple[str, str]:
    """Words without the amount at their end or beginning, and that: "Anna (30 €)"."""
    pieces = said.split()
    for count in (2, 1):
        amount = _digits(pieces[-count:])
        if amount:
            return " ".join(pieces[:-count]).strip(_ROUND), amount
        if amount := _digits(pieces[:count]):
            rest = pieces[count:]
            # "30 € for Anna".
            joined = rest[1:] if rest and column(rest[0]) in _LINKS else rest
            return " ".join(joined).strip(_ROUND), amount
    return said, ""


def _digits(pieces: list[str]) -> str:
    """These words as an amount in digits, else ""; a number in words may be a name."""
    amount = " ".join(pieces).strip(_ROUND)
    return amount if any(sign.isdecimal() for sign in amount) and is_amount(amount) else ""
