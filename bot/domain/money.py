"""Money as integer minor units and a currency code; amounts as people type them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import log

from babel.numbers import get_currency_precision, list_currencies

from bot.vocabulary import UNDERSTOOD, phrases, words

_NUMBER = r"\d[\d.,'\u2019\s]*"
_TYPED = re.compile(rf"(?P<before>\D*?)\s*(?P<number>{_NUMBER})\s*(?P<after>\D*)")
_WITHIN = re.compile(r"(?<=\w)-(?=[\w$])")
_PIECE = re.compile(r"[^\W\d_]+\.?|[^\w\s]")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?=\.|$)")
_MAX_DIGITS = 9
_ROUND = (10, 25, 50, 100)
_LEAST, _MOST = 5, 2000  # what a card may hold
# Where prices have more digits, so have presents.
_SCALE = {"JPY": 100, "INR": 20, "EGP": 10, "TRY": 10, "MXN": 10, "ZAR": 10, "SEK": 10}

# Signs that name one currency, or several (then the site's decides); words are in locales/.
_SIGNS: dict[str, frozenset[str]] = {
    "€": frozenset({"EUR"}),
    "£": frozenset({"GBP"}),
    "$": frozenset({"USD", "CAD", "AUD", "SGD", "MXN"}),
    "us$": frozenset({"USD"}),
    "us $": frozenset({"USD"}),
    "u.s. $": frozenset({"USD"}),
    "c$": frozenset({"CAD"}),
    "ca$": frozenset({"CAD"}),
    "can$": frozenset({"CAD"}),
    "cdn$": frozenset({"CAD"}),
    "a$": frozenset({"AUD"}),
    "au$": frozenset({"AUD"}),
    "s$": frozenset({"SGD"}),
    "sg$": frozenset({"SGD"}),
    "r$": frozenset({"BRL"}),
    "mx$": frozenset({"MXN"}),
    "¥": frozenset({"JPY"}),
    "円": frozenset({"JPY"}),
    "円分": frozenset({"JPY"}),
    "₹": frozenset({"INR"}),
    "rs": frozenset({"INR"}),
    "zł": frozenset({"PLN"}),
    "kr": frozenset({"SEK"}),
    "₺": frozenset({"TRY"}),
    "tl": frozenset({"TRY"}),
    "r": frozenset({"ZAR"}),
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


def is_large(money: Money) -> bool:
    """Whether it is more than the largest of these sums: worth a second look, and no delay."""
    return money.minor > round_sums(money.currency)[-1].minor


def likeliest_first(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Amounts that one text may mean: what a card may hold first, as they came where all may.

    The bounds are those of amazon.com's own page, for other currencies as presents are.
    """
    return tuple(sorted(amounts, key=_beyond_cards))


def _beyond_cards(money: Money) -> float:
    """How far out of reach it is: 0 for what a card may hold."""
    major = float(money.major) / _SCALE.get(money.currency, 1)
    return max(log(_LEAST / major), log(major / _MOST), 0.0)


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
    # A point or hyphen belongs to a word, "Rs." or "50-euro"; else to the number: ".50", "-5".
    before = re.sub(r"(?<=[^\W\d_])\.$", "", found["before"].strip())
    after = re.sub(r"^-(?=[^\W\d_]|[€$£¥])", "", found["after"].strip()).rstrip(" .")
    named = [_currencies_named(word) for word in (before, after) if word]
    if None in named:
        return AmountProblem("unclear")  # "£5O": the letter may be a nought.
    if any(currency not in codes for codes in named if codes is not None):
        return AmountProblem("currency")
    return _money(found["number"].strip(), currency)


def _currencies_named(said: str) -> frozenset[str] | None:
    """What words and signs name; where there are two they have to agree: "USD $", "CAD$"."""
    said = " ".join(_WITHIN.sub(" ", said).split())
    for end in sorted({found.end() for found in _PIECE.finditer(said)}, reverse=True):
        first, rest = _named(said[:end]), said[end:].strip()
        if first is None:
            continue
        others = first if not rest else None if rest == said[:end] else _currencies_named(rest)
        return None if others is None else first & others
    return None


def _named(word: str) -> frozenset[str] | None:
    known = currency_words().get(word) or currency_words().get(word.removesuffix("."))
    if known is None and word.upper() in _every_code():
        return frozenset({word.upper()})
    return known


@cache
def _every_code() -> frozenset[str]:
    return frozenset(list_currencies())


@cache
def currency_words() -> Mapping[str, frozenset[str]]:
    """Signs and words in every language we understand, in small letters, and what they name."""
    named = dict(_SIGNS)
    for language in UNDERSTOOD:
        for word, codes in phrases(words(language, "amounts")["currency"]).items():
            named[word] = named.get(word, frozenset()) | frozenset(codes.split())
    return named


def _money(number: str, currency: str) -> Money | AmountProblem:
    precision = get_currency_precision(currency)
    compact = re.sub(r"(?<=\d)['\u2019\s](?=\d{3}(?!\d))", "", number)
    if re.search(r"[.,]\d+['\u2019\s]", number.rstrip()):
        return AmountProblem("unclear")  # "1,000 000": two signs for thousands
    if currency == "INR":
        compact = _INDIAN.sub(lambda found: found[0].replace(",", ""), compact)
    grouped = re.fullmatch(r"(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d{1,2}))?", compact)
    plain = re.fullmatch(r"(\d+)(?:[.,](\d{1,2}))?", compact)
    many = grouped is not None and compact.count(grouped[2]) > 1
    if grouped and grouped[3] != grouped[2] and (grouped[4] or many or precision == 0):
        whole, cents = re.sub(r"[.,]", "", grouped[1]), grouped[4] or ""
    elif plain:
        whole, cents = plain[1], plain[2] or ""
    else:
        return AmountProblem("unclear")
    if len(cents) > precision:
        return AmountProblem("unclear")
    if len(whole) > _MAX_DIGITS:
        return AmountProblem("large")
    minor = int(whole) * 10**precision + int(cents.ljust(precision, "0")[:precision] or "0")
    return Money(minor, currency) if minor else AmountProblem("zero")
