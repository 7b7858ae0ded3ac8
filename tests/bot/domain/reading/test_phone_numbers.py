"""Phone numbers for a text message: what is taken, and what is said to the rest."""

import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from bot.domain.marketplaces import MARKETPLACES
from bot.domain.reading import Reading, read_mobile
from tests.bot.domain.reading.phone_table import PHONES

MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
OTHERS = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.VOIP,
    PhoneNumberType.PERSONAL_NUMBER,
    PhoneNumberType.UAN,
)
FORMS = (
    PhoneNumberFormat.E164,
    PhoneNumberFormat.NATIONAL,
    PhoneNumberFormat.INTERNATIONAL,
    PhoneNumberFormat.RFC3966,
)
FULL_WIDTH = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}
ROWS = [[cell.strip() for cell in line.split("|")] for line in PHONES.strip().splitlines()]


def said(reading: Reading[str]) -> str:
    if reading.value is not None:
        return reading.value
    words = (reading.problem or "").removeprefix("read-phone-problem-")
    words += f" ~ {reading.suggestion}" if reading.suggestion else ""
    return words + (f" ? {', '.join(reading.choices)}" if reading.choices else "")


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 60
    assert len({row[0] for row in ROWS}) >= 12


@pytest.mark.parametrize(("country", "typed", "answer"), ROWS)
def test_what_is_said(country: str, typed: str, answer: str) -> None:
    assert said(read_mobile(typed, country)) == answer


@given(
    st.one_of(st.text(max_size=50), st.text("0123456789+()- .x", max_size=20)),
    st.sampled_from(["DE", "US", "GB", "JP", "", "XX"]),
)
def test_nothing_raises_and_no_digit_is_made_up(typed: str, country: str) -> None:
    read = read_mobile(typed, country)
    assert (read.value is None) == (read.problem is not None)
    if read.value and typed.isascii():
        digits = "".join(sign for sign in typed if sign.isdigit())
        assert read.value[-6:] == digits[-6:]


EXAMPLES = [
    (site.territory, kind)
    for site in MARKETPLACES.values()
    for kind in (*MOBILE, *OTHERS)
    if phonenumbers.example_number_for_type(site.territory, kind)
]


@pytest.mark.parametrize(("country", "kind"), EXAMPLES)
def test_every_usual_form_of_every_kind(country: str, kind: int) -> None:
    number = phonenumbers.example_number_for_type(country, kind)
    stored = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    can_text = phonenumbers.number_type(number) in MOBILE
    for form in FORMS:
        typed = phonenumbers.format_number(number, form)
        for way in (typed, typed.replace("-", "."), f" {typed}. ", typed.translate(FULL_WIDTH)):
            assert read_mobile(way, country).value == (stored if can_text else None), way


@given(st.sampled_from(EXAMPLES), st.integers(0, 20), st.sampled_from("0123456789"))
def test_a_digit_more_or_less_is_never_mended(
    example: tuple[str, int], place: int, digit: str
) -> None:
    number = phonenumbers.example_number_for_type(*example)
    typed = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    at = 1 + place % (len(typed) - 1)
    for slip in (typed[:at] + digit + typed[at:], typed[:at] + typed[at + 1 :]):
        # Behind a country's code many write the nought that only calls within it need.
        without_trunk = {slip[:i] + slip[i + 1 :] for i in range(2, 5) if slip[i] == "0"}
        assert read_mobile(slip, example[0]).value in {None, slip, *without_trunk}


def test_the_heavy_parts_of_the_library_stay_away() -> None:
    read_mobile("0151 23456789", "DE")
    heavy = {"phonenumbers.geocoder", "phonenumbers.carrier", "phonenumbers.timezone"}
    assert not heavy & set(sys.modules)
