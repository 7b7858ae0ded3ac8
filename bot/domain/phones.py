"""Phone numbers that a card is sent to: can they receive a text message?"""

import unicodedata
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

Problem = Literal["unclear", "invalid", "landline", "special", "extension"]
_LONGEST = 40
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
_SIGNS = "+()-./ \u00a0\u2010\u2011\u2012\u2013\u2014"


@dataclass(frozen=True, slots=True)
class PhoneProblem:
    """Why a number was not taken."""

    name: Problem


def read_phone(text: str, territory: str) -> str | PhoneProblem:
    """A number as E.164 ("+4915112345678") if it can receive a text message.

    National numbers are read as those of `territory` (CLDR). North America does not tell mobile
    numbers from others; these are taken. Numbers of the Channel Islands count as British.
    """
    typed = unicodedata.normalize("NFKC", text).strip().removeprefix("tel:")
    if len(typed) > _LONGEST or not any(sign.isdecimal() for sign in typed):
        return PhoneProblem("unclear")
    try:
        number = phonenumbers.parse(typed, territory)
    except NumberParseException:
        return PhoneProblem("unclear")
    if number.extension:
        return PhoneProblem("extension")
    # The parser would read "call 030 12345" and turn letters into digits.
    if any(not (sign.isdecimal() or sign in _SIGNS) for sign in typed):
        return PhoneProblem("unclear")
    return _judged(number)


def _judged(number: phonenumbers.PhoneNumber) -> str | PhoneProblem:
    if not phonenumbers.is_valid_number(number):
        return PhoneProblem("invalid")
    kind = phonenumbers.number_type(number)
    if kind == PhoneNumberType.FIXED_LINE:
        return PhoneProblem("landline")
    if kind not in _MOBILE:
        return PhoneProblem("special")
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def shown(number: str) -> str:
    """An E.164 number as people read it: "+49 1511 2345678"."""
    return phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.INTERNATIONAL)
