"""Phone numbers as people type them, for a text message; what is wrong is said exactly."""

import re
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, ValidationResult

from bot.domain.phones import PhoneProblem, read_phone
from bot.domain.reading.reading import Reading
from bot.domain.reading.signs import readable

_PROBLEM = "read-phone-problem-"
_ROUND = " \t\r\n.,;:!?\"'\u2026"
_LABEL = re.compile(r"(?:tel|phone|mobile|mobil|handy|nummer|number|sms)\b[.:]*\s*", re.IGNORECASE)
_SHORTEST, _NORTH_AMERICAN, _LONGEST = 7, 11, 100
_BETWEEN = re.compile(r"\s*[,;/\n]\s*|\s+(?:or|and|oder|und)\s+", re.IGNORECASE)
# Before 2019 a Mexican mobile number was dialled with these in front.
_ONCE_DIALLED = {"MX": re.compile(r"^(?:\+52[\s-]*1|04[45]|01)[\s-]*(?=(?:\d[\s-]*){10}$)")}
_LENGTHS = {
    ValidationResult.TOO_SHORT: "short",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "short",
    ValidationResult.TOO_LONG: "long",
    ValidationResult.INVALID_COUNTRY_CODE: "country",
}


def read_mobile(text: str, country: str) -> Reading[str]:
    """A number that can receive a text message, as E.164; national ones are those of `country`.

    A number that is one only with a "+" in front is suggested with it.
    """
    seen = unicodedata.normalize("NFKC", readable(text) or "")
    typed = _LABEL.sub("", seen.strip(), count=1).strip(_ROUND)
    read = read_phone(typed, country)
    if isinstance(read, str) and read.startswith("+1") and _digits(typed) > _NORTH_AMERICAN:
        return Reading(problem=f"{_PROBLEM}long", suggestion=read)
    if isinstance(read, str):
        return Reading(read)
    if other := _several(typed, country) or _as_today(typed, country):
        return other
    own_code = str(phonenumbers.country_code_for_region(country))
    if read.name in ("unclear", "invalid") or typed.startswith(own_code):
        plus = _without_plus(typed)
        return plus or Reading(problem=_PROBLEM + _why(typed, country, read))
    return Reading(problem=_PROBLEM + read.name)


def _why(typed: str, country: str, read: PhoneProblem) -> str:
    """The problem by its exact name: too short or long, or no such country."""
    if re.search(r"[^\W\d_]", typed):
        return "letters" if any(sign.isdecimal() for sign in typed) else "unclear"
    try:
        number = phonenumbers.parse(typed, country)
    except NumberParseException as problem:
        kinds = {
            NumberParseException.INVALID_COUNTRY_CODE: "country",
            NumberParseException.TOO_SHORT_NSN: "short",
            NumberParseException.TOO_SHORT_AFTER_IDD: "short",
            NumberParseException.TOO_LONG: "long",
        }
        return kinds.get(problem.error_type, "unclear")
    if read.name not in ("unclear", "invalid"):
        return read.name
    if read.name == "invalid" and len(str(number.national_number)) < _SHORTEST:
        return "short"
    if read.name == "unclear":
        return "unclear"
    return _LENGTHS.get(phonenumbers.is_possible_number_with_reason(number), "invalid")


def _digits(typed: str) -> int:
    """How many digits stand behind a "+"; the parser passes over a second 1 for North America."""
    return sum(sign.isdecimal() for sign in typed) if typed.startswith("+") else 0


def _several(typed: str, country: str) -> Reading[str] | None:
    pieces = _BETWEEN.split(typed[:_LONGEST])
    read = [read_phone(piece, country) for piece in pieces]
    numbers = tuple(dict.fromkeys(number for number in read if isinstance(number, str)))
    if len(numbers) < 2 or len(numbers) < len(read):
        return None
    return Reading(problem=f"{_PROBLEM}several", choices=numbers)


def _as_today(typed: str, country: str) -> Reading[str] | None:
    """A number as it was once dialled, in today's form, which is asked."""
    once = _ONCE_DIALLED.get("MX" if typed.startswith("+52") else country)
    read = read_phone(once.sub("", typed), "MX") if once and once.match(typed) else None
    return Reading(problem=f"{_PROBLEM}old", suggestion=read) if isinstance(read, str) else None


def _without_plus(typed: str) -> Reading[str] | None:
    """ "49 151 23456789": right with a "+", which is asked."""
    if typed.startswith(("+", "0")) or len(typed) > 30:
        return None
    read = read_phone(f"+{typed}", "ZZ")
    if not isinstance(read, str):
        return None
    return Reading(problem=f"{_PROBLEM}plus", suggestion=read)
