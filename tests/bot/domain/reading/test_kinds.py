"""Kinds of days, amounts and addresses: read where they are certain, asked where they are not."""

import pytest

from bot.domain.reading import read_amount, read_date, read_email
from tests.bot.domain.reading.amount_kinds import AMOUNT_KINDS
from tests.bot.domain.reading.day_kinds import DAY_KINDS
from tests.bot.domain.reading.email_kinds import EMAIL_KINDS
from tests.bot.domain.reading.test_amounts import said as said_amount
from tests.bot.domain.reading.test_dates import MONDAY, rows
from tests.bot.domain.reading.test_dates import said as said_date
from tests.bot.domain.reading.test_emails import said as said_email


@pytest.mark.parametrize(("place", "typed", "answer"), rows(DAY_KINDS))
def test_a_day(place: str, typed: str, answer: str) -> None:
    assert said_date(read_date(typed, *place.split(), MONDAY)) == answer


@pytest.mark.parametrize(("place", "typed", "answer"), rows(AMOUNT_KINDS))
def test_an_amount(place: str, typed: str, answer: str) -> None:
    assert said_amount(read_amount(typed, *place.split())) == answer


@pytest.mark.parametrize(("typed", "answer"), rows(EMAIL_KINDS))
def test_an_address(typed: str, answer: str) -> None:
    assert said_email(read_email(typed)) == answer
