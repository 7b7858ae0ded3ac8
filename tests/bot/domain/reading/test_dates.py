"""Days and hours: what is taken, what is asked, and that nothing is ever another day."""

from datetime import date, datetime, timedelta
from functools import partial

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading import Moment, Reading, read_date, read_day, read_moment
from bot.domain.reading.named_days import easter
from tests.bot.domain.reading.date_table import DATES, ON_OTHER_DAYS

MONDAY = datetime.fromisoformat("2026-11-23T10:00")
NOWS = st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2032-12-31"))
PLACES = st.sampled_from([("en", "US"), ("en", "GB"), ("en", "CA"), ("de", "DE"), ("de", "US")])
WORDS = (
    "next", "this", "Friday", "Freitag", "nächsten", "in", "a", "3", "acht",
    "days", "Tagen", "week", "24", "12.", "2026", "/", ".", "-",
    "at", "um", "9", "am", "pm", "Uhr", "18:30", "Dec", "Dezember",
    "Christmas", "Easter", "Eve", "morgen", "tonight", "noon", "the", "and", "1",
    "30", "Feb", "th", "halb", "0000", "9999", "midnight", "day-after", "<>", "<weekday:5>",
)  # fmt: skip


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def printed(moment: Moment) -> str:
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else str(moment)


def said(reading: Reading[Moment]) -> str:
    if reading.value is not None:
        assert (reading.problem, reading.suggestion, reading.choices) == (None, None, None)
        return printed(reading.value)
    assert reading.problem is not None
    words = reading.problem.removeprefix("read-date-problem-")
    if reading.suggestion:
        words += f" ~ {printed(reading.suggestion)}"
    if reading.choices:
        words += f" ? {', '.join(map(printed, reading.choices))}"
    return words


def test_the_table_is_long_enough() -> None:
    assert len(rows(DATES)) >= 120


@pytest.mark.parametrize(("place", "typed", "answer"), rows(DATES))
def test_on_a_monday(place: str, typed: str, answer: str) -> None:
    assert said(read_date(typed, *place.split(), MONDAY)) == answer


@pytest.mark.parametrize(("now", "place", "typed", "answer"), rows(ON_OTHER_DAYS))
def test_on_other_days(now: str, place: str, typed: str, answer: str) -> None:
    assert said(read_date(typed, *place.split(), datetime.fromisoformat(now))) == answer


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("tomorrow 9am", date(2026, 11, 24)),
        ("Friday at 9", date(2026, 11, 27)),
        ("morgen früh", date(2026, 11, 24)),
    ],
)
def test_where_only_the_day_counts(typed: str, day: date) -> None:
    assert read_day(typed, "en", "US", MONDAY) == Reading(day)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("tomorrow evening", "hour ~ 2026-11-24"),
        ("Freitagabend", "hour ~ 2026-11-27"),
        ("next Friday evening", "hour ? 2026-11-27, 2026-12-04"),
        ("tomorrow evening at 7", "2026-11-24T19:00"),
        ("tomorrow", "2026-11-24"),
    ],
)
def test_where_the_hour_counts(typed: str, answer: str) -> None:
    assert said(read_moment(typed, "en", "US", MONDAY)) == answer


def test_where_only_the_day_counts_two_days_are_still_asked() -> None:
    read = read_day("next Friday at 9", "en", "US", MONDAY)
    assert read.choices == (date(2026, 11, 27), date(2026, 12, 4))
    assert read_day("9am", "en", "US", MONDAY).value is None


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2028, "04-16"),
     (2029, "04-01"), (2030, "04-21"), (2038, "04-25"), (2285, "03-22")],
)  # fmt: skip
def test_easter_as_published(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def forms(day: date) -> list[tuple[str, str, str]]:
    """A day in every form with a year: language, country, text."""
    n, m, y = day.day, day.month, day.year
    cldr = partial(format_date, day)
    german, english = cldr("d. MMMM y", "de"), cldr("MMMM d, y", "en_US")
    return [
        ("en", "US", day.isoformat()), ("de", "DE", day.isoformat()),
        ("de", "DE", f"{n}.{m}.{y}"), ("de", "DE", f"{n:02}.{m:02}.{y % 100:02}"),
        ("en", "GB", f"{n}/{m}/{y}"), ("en", "GB", f"{n:02}-{m:02}-{y}"),
        ("en", "US", f"{m}/{n}/{y}"), ("en", "US", f"{m:02}/{n:02}/{y % 100:02}"),
        ("de", "DE", german), ("en", "GB", german), ("en", "US", english), ("de", "DE", english),
        ("de", "DE", cldr("full", "de")), ("en", "US", cldr("full", "en_US")),
        ("en", "GB", cldr("full", "en_GB")), ("en", "US", cldr("medium", "en_US")),
        ("de", "DE", cldr("d. MMM y", "de")), ("en", "GB", cldr("medium", "en_GB")),
        ("en", "US", f"{n}th of {cldr('MMM', 'en')} {y}"),
    ]  # fmt: skip


@given(NOWS, st.integers(0, 365))
def test_every_form_comes_back(now: datetime, ahead: int) -> None:
    day = now.date() + timedelta(days=ahead)
    for language, country, typed in forms(day):
        assert read_date(typed, language, country, now) == Reading(day), typed


@given(NOWS, st.integers(0, 364), st.integers(0, 23), st.integers(0, 59))
def test_every_form_with_an_hour_comes_back(
    now: datetime, ahead: int, hour: int, minute: int
) -> None:
    moment = datetime.combine(now.date(), now.time().min) + timedelta(
        days=ahead + 1, hours=hour, minutes=minute
    )
    half = f"{(hour + 11) % 12 + 1}:{minute:02}{'pm' if hour > 11 else 'am'}"
    for language, country, typed in forms(moment.date()):
        exact = moment.strftime("%H:%M")
        for clock in (half, f"{exact} Uhr", f"um {exact}"):
            assert read_date(f"{typed} {clock}", language, country, now) == Reading(moment), typed


@given(NOWS, st.integers(0, 365))
def test_without_a_year_it_is_the_next_such_day(now: datetime, ahead: int) -> None:
    day = now.date() + timedelta(days=ahead)
    same_day_twice = (day.month, day.day) == (now.month, now.day)
    for typed in (f"{day.day}.{day.month}.", format_date(day, "d. MMMM", "de")):
        read = read_date(typed, "de", "DE", now)
        assert read == Reading(now.date() if same_day_twice else day)


def in_range(moment: Moment, now: datetime) -> bool:
    day = moment.date() if isinstance(moment, datetime) else moment
    return now.date() <= day <= now.date() + timedelta(days=366)


@given(
    st.one_of(st.text(max_size=90), st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)),
    PLACES,
    NOWS,
)
def test_nothing_raises_and_no_day_is_out_of_reach(
    typed: str, place: tuple[str, str], now: datetime
) -> None:
    read = read_date(typed, *place, now)
    for moment in (read.value, read.suggestion, *(read.choices or ())):
        assert moment is None or in_range(moment, now)
    assert (read.value is None) == (read.problem is not None)
    assert read.choices is None or len(set(read.choices)) == len(read.choices) > 1
