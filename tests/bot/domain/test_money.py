"""Amounts as people type them: never silently another amount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import AmountProblem, Money, read_amount, round_sums

CURRENCIES = sorted({site.currency for site in MARKETPLACES.values()})


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("50", "EUR", 5000), ("50.00", "EUR", 5000), ("50,00", "EUR", 5000), ("€ 50", "EUR", 5000),
        ("50€", "EUR", 5000), ("EUR 50", "EUR", 5000), ("50 euros", "EUR", 5000),
        ("49.9", "EUR", 4990), ("1.250,50", "EUR", 125050), ("1,250.50", "USD", 125050),
        ("1 250", "EUR", 125000), ("1'250.50", "EUR", 125050), ("５０", "EUR", 5000),
        ("1.000.000", "EUR", 100000000), ("$25", "CAD", 2500), ("3,000", "JPY", 3000),
        ("¥5000", "JPY", 5000), ("5000円", "JPY", 5000), ("100 zł", "PLN", 10000),
        ("R$ 80", "BRL", 8000), ("  7 ", "GBP", 700),
    ],
)  # fmt: skip
def test_what_is_read(typed: str, currency: str, minor: int) -> None:
    assert read_amount(typed, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("typed", "currency", "problem"),
    [
        ("", "EUR", "unclear"), ("fifty", "EUR", "unclear"), ("1,250", "EUR", "unclear"),
        ("1.250", "USD", "unclear"), ("50-60", "EUR", "unclear"), ("-5", "EUR", "unclear"),
        ("1.2.3", "EUR", "unclear"), ("5 bananas", "EUR", "unclear"), ("50.5", "JPY", "unclear"),
        ("12.345", "EUR", "unclear"), ("$50", "EUR", "currency"), ("50 usd", "EUR", "currency"),
        ("£5", "USD", "currency"), ("0", "EUR", "zero"), ("0,00", "EUR", "zero"),
        ("9999999999", "EUR", "large"), ("1e5", "EUR", "unclear"), ("50 50", "EUR", "unclear"),
    ],
)  # fmt: skip
def test_what_is_refused(typed: str, currency: str, problem: str) -> None:
    assert read_amount(typed, currency) == AmountProblem(problem)


@given(st.integers(1, 99_999_999), st.sampled_from(CURRENCIES))
def test_every_accepted_form_comes_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    for typed in (
        f"{money.major:f}",
        f"{money.major:f}".replace(".", ","),
        f"{currency} {money.major:f}",
    ):
        assert read_amount(typed, currency) == money


@given(st.text("0123456789.,' €$", max_size=12))
def test_no_amount_is_made_up(typed: str) -> None:
    read = read_amount(typed, "EUR")
    if isinstance(read, Money):
        digits = "".join(letter for letter in typed if letter.isdigit()).lstrip("0")
        assert str(read.minor).startswith(digits.rstrip("0") or "0")


@pytest.mark.parametrize("currency", CURRENCIES)
def test_suggestions_can_be_typed(currency: str) -> None:
    for money in round_sums(currency):
        assert read_amount(f"{money.major:f}", currency) == money
