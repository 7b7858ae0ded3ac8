"""Phone numbers as people type them, for a text message; what is wrong is said exactly."""

import re
import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, ValidationResult

from bot.domain.phones import PhoneProblem, read_phone
from bot.domain.reading.reading import Reading

_PROBLEM = "read-phone-problem-"
_ROUND = " \t\r\n.,;:!?\"'\u2026"
_LABEL = re.compile(r"(?:tel|phone|mobile|mobil|handy|nummer|number|sms)\b[.:]*\s*", re.IGNORECASE)
_SHORTEST = 7
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
    typed = _LABEL.sub("", unicodedata.normalize("NFKC", text).strip(), count=1).strip(_ROUND)
    read = read_phone(typed, country)
    if isinstance(read, str):
        return Reading(read)
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


def _without_plus(typed: str) -> Reading[str] | None:
    """ "49 151 23456789": right with a "+", which is asked."""
    if typed.startswith(("+", "0")) or len(typed) > 30:
        return None
    read = read_phone(f"+{typed}", "ZZ")
    if not isinstance(read, str):
        return None
    return Reading(problem=f"{_PROBLEM}plus", suggestion=read)
