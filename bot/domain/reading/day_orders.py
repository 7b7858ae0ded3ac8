"""Days of the calendar from numbers: with a year, or the next such day."""

from collections.abc import Iterable
from datetime import date


def numeric_days(
    pairs: Iterable[tuple[int, int]], year: str | None, today: date
) -> tuple[date, ...]:
    """The days meant by (day, month) pairs, in order; without those that do not exist.

    A year of two digits is one of this century. Without a year it is the next such day.
    """
    days = {_day(day, month, year, today) for day, month in pairs}
    return tuple(sorted(day for day in days if day is not None))


def _day(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _existing(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _existing(today.year, month, day)
    if this_year is not None and this_year >= today:
        return this_year
    return _existing(today.year + 1, month, day)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
