"""Amounts as people type them, in words or digits, for a site of a country."""

import re
import unicodedata
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages
from babel.numbers import get_currency_precision, get_territory_currencies

from bot.domain.money import AmountProblem, Money, likeliest_first
from bot.domain.money import read_amount as read_in_digits
from bot.domain.reading.alternatives import alternatives
from bot.domain.reading.cents import in_one
from bot.domain.reading.reading import Reading
from bot.domain.reading.signs import readable
from bot.domain.reading.worth import sum_alone
from bot.vocabulary import UNDERSTOOD, folded, phrases, words

_PROBLEM = "read-amount-problem-"
_LONGEST = 80
_SIGNS = {0x066B: ".", 0x066C: ",", 0x060C: ","}
_TEN_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})\u4e07(?=\u5186|$)")
# "Us" alone is a word of every sentence.
_US_APART = re.compile(
    r"us (\d[\d.,]*) ?(?:\$|dollars?|bucks?)|\$ ?(\d[\d.,]*) us|(\d[\d.,]*) (?:\$|dollars?) us"
)
_NO_CENTS = re.compile(r"(?<=\d)(?:[.,:]\s*[-\u2013\u2014]{1,2}|\s*/\s*[-\u2013=])(?!\d)")
# "50'50" are cents to some; only thousands stand behind that sign.
_APOSTROPHE = r"['\u2018\u2019\u02bc`\u00b4]"
_NO_GROUP = re.compile(rf"(?:(?<=[.,]){_APOSTROPHE}|(?<=\d){_APOSTROPHE}(?!\d{{3}}(?!\d)))(?=.*\d)")
# "24.12." is a day, not an amount at the end of a sentence.
_LIKE_A_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.")
_GROUP_OR_PLACES = re.compile(r"(?<![\d.,])([1-9]\d{0,2})([.,])(\d{3})(?![\d.,]|['\s]\d)")
# Places behind the last point or comma of a number: "3,00", "1,000.00".
_PLACES = re.compile(r"(?<=\d)[.,]\d{1,2}(?![\d.,]|['\s]\d)")
_MANY = re.compile(r"\d{4}|\d[.,'\s]\d")


def read_amount(text: str, language: str, country: str) -> Reading[Money]:
    """Read an amount in the currency that the site of `country` (CLDR) sells in.

    "1.250" is a number of thousands where the country writes it so, else it is asked. Another
    currency is a problem, with the same number in the site's currency as the suggestion.
    """
    currency = currency_of(country)
    typed = _prepared(text)
    if typed is None or currency is None:
        return Reading(problem=f"{_PROBLEM}unclear")
    read = read_in_digits(in_one(typed, currency), currency)
    if isinstance(read, Money):
        return Reading(read)
    args = {"currency": currency}
    if read.name == "currency":
        alone = read_amount(_number_alone(typed), language, country)
        return Reading(None, f"{_PROBLEM}currency", alone.value, args=args)
    if several := _several(text, language, country):
        return Reading(problem=f"{_PROBLEM}several", choices=several)
    if read.name == "unclear" and (doubtful := _doubtful(typed, language, country, currency)):
        return doubtful
    return Reading(problem=_PROBLEM + read.name)


def _doubtful(typed: str, language: str, country: str, currency: str) -> Reading[Money] | None:
    """Digits whose point or comma may stand before places or between thousands."""
    if _GROUP_OR_PLACES.search(typed):
        return _thousands(typed, language, country, currency)
    if not get_currency_precision(currency) and _PLACES.search(typed):
        return _no_places(typed, currency)
    return None


def _no_places(typed: str, currency: str) -> Reading[Money] | None:
    """ "3,00" yen: there are no cents, so it is three or three hundred; "1500.50" is no 150050."""
    whole, joined = _PLACES.sub("", typed), re.sub(r"[.,](?=\d)", "", typed)
    offered = [whole] if _MANY.search(whole) else [whole, joined]
    read = [read_in_digits(each, currency) for each in offered]
    values = tuple(dict.fromkeys(each for each in read if isinstance(each, Money)))
    if len(values) > 1:
        return Reading(problem=f"{_PROBLEM}which", choices=values)
    return Reading(problem=f"{_PROBLEM}which", suggestion=values[0]) if values else None


def _several(text: str, language: str, country: str) -> tuple[Money, ...]:
    """ "50 or 60": a choice between them, if each is an amount."""
    read = [read_amount(piece, language, country).value for piece in alternatives(text)]
    values = tuple(dict.fromkeys(value for value in read if value is not None))
    return values if len(values) > 1 and None not in read else ()


@lru_cache(maxsize=512)
def currency_of(country: str) -> str | None:
    """The currency of a country today; None if there is no such country."""
    currencies = get_territory_currencies(country)
    return str(currencies[0]) if currencies else None


def _prepared(text: str) -> str | None:
    """Small letters, digits of every script as 0 to 9, no number words, no words around."""
    seen = readable(text) if len(text) <= _LONGEST else None
    if seen is None or _NO_GROUP.search(seen):
        return None
    digits = "".join(_digit(sign) for sign in folded(seen.translate(_SIGNS)))
    digits = _TEN_THOUSANDS.sub(r"\g<1>0000", digits)
    told = " ".join(_fillers().sub(" ", digits).split()).rstrip("!?;")
    if apart := _US_APART.fullmatch(told):
        told = f"us$ {apart[apart.lastindex or 0]}"
    spelt = sum_alone(told)
    if spelt is None or (spelt not in told and re.search(r"\d\s+\d", spelt)):
        return None  # "two fifty", "5 hundred"
    bare = _NO_CENTS.sub("", spelt)
    bare = re.sub(r"^,\s+", "", bare.strip()).strip('!?;:"').rstrip(", ")
    return bare if _LIKE_A_DAY.fullmatch(bare) else bare.removesuffix(".").strip()


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def _number_alone(typed: str) -> str:
    found = re.search(r"\d[\d.,]*", typed)
    return found[0] if found else ""


def _thousands(typed: str, language: str, country: str, currency: str) -> Reading[Money]:
    """ "1.250": thousands, or three places after the point."""
    many = read_in_digits(_GROUP_OR_PLACES.sub(r"\1\3", typed), currency)
    few = read_in_digits(_GROUP_OR_PLACES.sub(_without_last_zero, typed), currency)
    sign = _GROUP_OR_PLACES.search(typed)
    if isinstance(many, AmountProblem) or sign is None:
        return Reading(problem=f"{_PROBLEM}unclear")
    if sign[2] == _group_sign(country, language):
        return Reading(many)
    if isinstance(few, Money):
        return Reading(problem=f"{_PROBLEM}which", choices=likeliest_first((few, many)))
    return Reading(problem=f"{_PROBLEM}which", suggestion=many)


def _without_last_zero(found: re.Match[str]) -> str:
    whole, sign, places = found.groups()
    return f"{whole}{sign}{places.removesuffix('0')}"


@lru_cache(maxsize=512)
def _group_sign(country: str, language: str) -> str | None:
    """What stands between thousands in a country; None if it is neither point nor comma."""
    spoken = get_official_languages(country, de_facto=True)
    own = language.casefold()[:2]
    for code in [own] if own in spoken else list(spoken):
        try:
            symbols = Locale.parse(f"{code}_{country}").number_symbols
        except (UnknownLocaleError, ValueError):
            continue
        latin = symbols.get("latn", symbols)
        sign = str(latin["group"])
        return sign if sign in ".," and latin["decimal"] != sign else None
    return None


@cache
def _fillers() -> re.Pattern[str]:
    ways = {way for language in UNDERSTOOD for way in phrases(words(language, "amounts")["filler"])}
    longest_first = sorted(ways, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w):?")
