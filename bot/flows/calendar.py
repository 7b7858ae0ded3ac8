"""A day by buttons: near days by name, then a month a page, seven columns of numbers."""

from calendar import Calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.dialogue import Choice, Month, Rows, Text, Weekday
from bot.flows.question import NOTHING

_PAGE = "page:"
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1, "week": 7, "fortnight": 14}
_EMPTY = Choice(NOTHING, Text("calendar-empty"))


@dataclass(frozen=True, slots=True)
class Days:
    """The days to choose from, today among them; those in `near` are offered by name, too."""

    today: date
    first: date
    last: date
    near: tuple[str, ...]

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def page_of(choice: str) -> int | None:
    """The page that a choice turns to, in months from this one; None if it turns to none."""
    number = choice.removeprefix(_PAGE)
    turns = choice.startswith(_PAGE) and number.removeprefix("-").isdecimal()
    return int(number) if turns else None


def day_named(choice: str, today: date) -> str:
    """A near day as a date; any other choice as it is."""
    return str(today + timedelta(days=_NEAR[choice])) if choice in _NEAR else choice


def calendar_rows(days: Days, page: int, week_starts: int) -> Rows:
    """The month `page` months from this one. Weeks without a day to choose are left out."""
    earliest, latest = (_months(days.today, end) for end in (days.first, days.last))
    page = min(max(page, earliest), latest)
    year, month = divmod(days.today.year * 12 + days.today.month - 1 + page, 12)
    weeks = Calendar(week_starts).monthdatescalendar(year, month + 1)
    numbers = (tuple(_cell(day, days, month + 1) for day in week) for week in weeks)
    near = tuple(Choice(name, Text(f"calendar-near-{name}")) for name in days.near)
    names = tuple(_word("weekday", Weekday((week_starts + n) % 7)) for n in range(7))
    turning = (
        _turn("earlier", page - 1) if page > earliest else _EMPTY,
        _word("month", Month(date(year, month + 1, 1))),
        _turn("later", page + 1) if page < latest else _EMPTY,
    )
    return (near, turning, names, *(week for week in numbers if any(day != _EMPTY for day in week)))


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month


def _cell(day: date, days: Days, month: int) -> Choice:
    if day.month != month or day not in days:
        return _EMPTY
    return Choice(str(day), Text("calendar-day", {"number": day.day}))


def _turn(name: str, page: int) -> Choice:
    return Choice(f"{_PAGE}{page}", Text(f"calendar-{name}"))


def _word(name: str, shown: Month | Weekday) -> Choice:
    return Choice(NOTHING, Text(f"calendar-{name}", {name: shown}))


@lru_cache(maxsize=512)
def week_starts(language: str, territory: str | None) -> int:
    """The weekday (0 is Monday) a week begins with; without a territory, where most speak it."""
    likely = get_global("likely_subtags")[language].rpartition("_")[2]
    try:
        return int(Locale.parse(f"und_{territory or likely}").first_week_day)
    except UnknownLocaleError:
        return 0  # where nobody lives, as in most of the world
