"""Amounts in words and digits: never silently another amount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money
from bot.domain.reading import Reading, read_amount
from bot.domain.reading.amounts import currency_of
from bot.domain.reading.numbers import with_digits
from bot.texts import LANGUAGES, texts
from bot.vocabulary import folded
from tests.bot.domain.reading.amount_table import AMOUNTS

ROWS = [[cell.strip() for cell in line.split("|")] for line in AMOUNTS.strip().splitlines()]
COUNTRIES = st.sampled_from(sorted({site.territory for site in MARKETPLACES.values()}))


def printed(money: Money) -> str:
    return f"{money.currency} {money.minor}"


def said(reading: Reading[Money]) -> str:
    if reading.value is not None:
        assert (reading.problem, reading.suggestion, reading.choices) == (None, None, None)
        return printed(reading.value)
    words = (reading.problem or "").removeprefix("read-amount-problem-")
    if reading.suggestion:
        words += f" ~ {printed(reading.suggestion)}"
    return words + (f" ? {', '.join(map(printed, reading.choices))}" if reading.choices else "")


@pytest.mark.parametrize(("place", "typed", "answer"), ROWS)
def test_what_is_said(place: str, typed: str, answer: str) -> None:
    assert said(read_amount(typed, *place.split())) == answer


@pytest.mark.parametrize("site", MARKETPLACES.values(), ids=lambda site: site.code)
def test_a_site_and_its_country_have_one_currency(site: object) -> None:
    assert currency_of(site.territory) == site.currency  # type: ignore[attr-defined]


@given(st.integers(1, 99_999_999), COUNTRIES, st.sampled_from(LANGUAGES))
def test_every_accepted_form_comes_back(minor: int, country: str, language: str) -> None:
    money = Money(minor, currency_of(country) or "")
    plain = f"{money.major:f}"
    forms = [
        plain,
        plain.replace(".", ","),
        f"{money.currency} {plain}",
        f"{plain} {money.currency}",
    ]
    if minor % 100 and money.currency != "JPY":
        forms.append(texts(language).money(money))
    for typed in forms:
        assert read_amount(typed, language, country) == Reading(money), typed


NUMBER_WORDS = [
    (1, "one", "eins"), (7, "seven", "sieben"), (16, "sixteen", "sechzehn"),
    (17, "seventeen", "siebzehn"), (21, "twenty one", "einundzwanzig"), (30, "thirty", "dreißig"),
    (66, "sixty-six", "sechsundsechzig"), (100, "one hundred", "einhundert"),
    (101, "one hundred and one", "hunderteins"),
    (121, "a hundred twenty one", "hunderteinundzwanzig"),
    (999, "nine hundred and ninety-nine", "neunhundertneunundneunzig"),
    (1000, "one thousand", "eintausend"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "english", "german"), NUMBER_WORDS)
def test_number_words(number: int, english: str, german: str) -> None:
    assert with_digits(folded(english)) == with_digits(folded(german)) == str(number)


@given(st.one_of(st.text(max_size=30), st.text("0123456789.,' €$-fivezw", max_size=14)), COUNTRIES)
def test_no_amount_is_made_up(typed: str, country: str) -> None:
    read = read_amount(typed, "en", country)
    assert (read.value is None) == (read.problem is not None)
    digits = "".join(sign for sign in typed if sign.isdigit()).lstrip("0")
    if read.value and digits and typed.isascii() and not any(map(str.isalpha, typed)):
        assert str(read.value.minor).startswith(digits.rstrip("0"))
