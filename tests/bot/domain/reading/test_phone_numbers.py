"""Phone numbers for a text message: what is taken, and what is said to the rest."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reading import Reading, read_mobile
from tests.bot.domain.reading.phone_table import PHONES

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


# The first reading loads the words.
@settings(deadline=None)
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


def test_the_heavy_parts_of_the_library_stay_away() -> None:
    read_mobile("0151 23456789", "DE")
    heavy = {"phonenumbers.geocoder", "phonenumbers.carrier", "phonenumbers.timezone"}
    assert not heavy & set(sys.modules)
