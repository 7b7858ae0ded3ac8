"""Money as integer minor units and a currency code; amounts as people type them."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from babel.numbers import get_currency_precision

_NUMBER = r"\d[\d.,'\u2019\s]*"
_TYPED = re.compile(rf"(?P<before>\D*?)\s*(?P<number>{_NUMBER})\s*(?P<after>\D*)")
_MAX_DIGITS = 9
_ROUND = (10, 25, 50, 100)
# Where prices have more digits, so have presents.
_SCALE = {"JPY": 100, "INR": 20, "EGP": 10, "TRY": 10, "MXN": 10, "ZAR": 10, "SEK": 10}

# Symbols and everyday words that name one currency, or several (then the site's decides).
_CURRENCY_WORDS: dict[str, frozenset[str]] = {
    "€": frozenset({"EUR"}),
    "euro": frozenset({"EUR"}),
    "euros": frozenset({"EUR"}),
    "£": frozenset({"GBP"}),
    "pound": frozenset({"GBP", "EGP"}),
    "pounds": frozenset({"GBP", "EGP"}),
    "pfund": frozenset({"GBP", "EGP"}),
    "quid": frozenset({"GBP"}),
    "$": frozenset({"USD", "CAD", "AUD", "SGD", "MXN"}),
    "us$": frozenset({"USD"}),
    "c$": frozenset({"CAD"}),
    "a$": frozenset({"AUD"}),
    "s$": frozenset({"SGD"}),
    "r$": frozenset({"BRL"}),
    "mx$": frozenset({"MXN"}),
    "dollar": frozenset({"USD", "CAD", "AUD", "SGD"}),
    "dollars": frozenset({"USD", "CAD", "AUD", "SGD"}),
    "bucks": frozenset({"USD", "CAD", "AUD"}),
    "¥": frozenset({"JPY"}),
    "円": frozenset({"JPY"}),
    "yen": frozenset({"JPY"}),
    "₹": frozenset({"INR"}),
    "rs": frozenset({"INR"}),
    "rupees": frozenset({"INR"}),
    "rupien": frozenset({"INR"}),
    "zł": frozenset({"PLN"}),
    "kr": frozenset({"SEK"}),
    "₺": frozenset({"TRY"}),
    "r": frozenset({"ZAR"}),
    "reais": frozenset({"BRL"}),
    "peso": frozenset({"MXN"}),
    "pesos": frozenset({"MXN"}),
}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents; whole yen) and its ISO 4217 currency code."""

    minor: int
    currency: str

    @property
    def major(self) -> Decimal:
        """The amount in the currency's main unit, exact."""
        return Decimal(self.minor).scaleb(-get_currency_precision(self.currency))


def round_sums(currency: str) -> tuple[Money, ...]:
    """Four sums that read as a present in this currency, small to large."""
    minor = 10 ** get_currency_precision(currency)
    return tuple(Money(sum_ * _SCALE.get(currency, 1) * minor, currency) for sum_ in _ROUND)


@dataclass(frozen=True, slots=True)
class AmountProblem:
    """Why a typed amount was not taken: the last part of a text id."""

    name: str


def read_amount(text: str, currency: str) -> Money | AmountProblem:
    """Read an amount typed for a site that sells in `currency`.

    Takes "50", "50.00", "50,00", "€ 50", "1.250,50 EUR". What could be two amounts
    ("1,250" is a thousand to some and one and a quarter to others) is refused as `unclear`,
    another currency as `currency`, zero as `zero`, too many digits as `large`.
    """
    typed = unicodedata.normalize("NFKC", text).strip().casefold()
    found = _TYPED.fullmatch(typed)
    if found is None:
        return AmountProblem("unclear")
    words = [word for word in (found["before"].strip(), found["after"].strip(" .")) if word]
    for word in words:
        named = _currencies_named(word)
        if named is None:
            return AmountProblem("unclear")
        if currency not in named:
            return AmountProblem("currency")
    return _money(found["number"].strip(), currency)


def _currencies_named(word: str) -> frozenset[str] | None:
    if re.fullmatch(r"[a-z]{3}", word) and word.upper().isascii() and word not in _CURRENCY_WORDS:
        return frozenset({word.upper()})
    return _CURRENCY_WORDS.get(word)


def _money(number: str, currency: str) -> Money | AmountProblem:
    precision = get_currency_precision(currency)
    compact = re.sub(r"(?<=\d)['\u2019\s](?=\d{3}(?!\d))", "", number)
    grouped = re.fullmatch(r"(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d{1,2}))?", compact)
    plain = re.fullmatch(r"(\d+)(?:[.,](\d{1,2}))?", compact)
    many = grouped is not None and compact.count(grouped[2]) > 1
    if grouped and grouped[3] != grouped[2] and (grouped[4] or many or precision == 0):
        whole, cents = re.sub(r"[.,]", "", grouped[1]), grouped[4] or ""
    elif plain:
        whole, cents = plain[1], plain[2] or ""
    else:
        return AmountProblem("unclear")
    if len(cents) > precision and cents.strip("0"):
        return AmountProblem("unclear")
    if len(whole) > _MAX_DIGITS:
        return AmountProblem("large")
    minor = int(whole) * 10**precision + int(cents.ljust(precision, "0")[:precision] or "0")
    return Money(minor, currency) if minor else AmountProblem("zero")
