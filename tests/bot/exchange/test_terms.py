"""What an exchange proposes by itself: likely days, and about what a gift costs."""

from datetime import date, timedelta

import pytest

from bot.domain.money import Money
from bot.exchange.terms import usual_budget, usual_days

CASES = [
    ("in November it is for Christmas", date(2026, 11, 28), date(2026, 12, 18), date(2026, 12, 22)),
    ("days are left to sign up", date(2026, 12, 14), date(2026, 12, 18), date(2026, 12, 22)),
    ("it is too late for that", date(2026, 12, 18), date(2026, 12, 25), date(2026, 12, 29)),
    ("in spring, a Friday in a week", date(2026, 4, 15), date(2026, 4, 24), date(2026, 4, 28)),
]


@pytest.mark.parametrize(("why", "today", "until", "exchange"), CASES)
def test_usual_days(why: str, today: date, until: date, exchange: date) -> None:
    assert usual_days(today) == (until, exchange), why


def test_there_is_time_to_sign_up_on_any_day() -> None:
    for n in range(4 * 366):
        today = date(2024, 1, 1) + timedelta(days=n)
        until, exchange = usual_days(today)
        assert timedelta(days=3) <= until - today <= timedelta(days=60), today
        assert (until.weekday(), exchange - until) == (4, timedelta(days=4))


@pytest.mark.parametrize(
    ("territory", "money"),
    [(None, Money(2000, "EUR")), ("DE", Money(2000, "EUR")), ("JP", Money(2000, "JPY")),
     ("SE", Money(20000, "SEK")), ("US", Money(2000, "USD"))],
)  # fmt: skip
def test_usual_budget(territory: str | None, money: Money) -> None:
    assert usual_budget(territory) == money
