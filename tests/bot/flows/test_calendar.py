"""The calendar: which days it offers, where its pages begin and end, with which day a week does."""

from datetime import date, timedelta

import pytest

from bot.dialogue import Choice, Rows
from bot.flows import calendar
from bot.flows.calendar import Days, calendar_rows
from bot.flows.question import NOTHING
from bot.texts import texts

YEAR = timedelta(days=365)
TODAY = date(2026, 11, 29)
AHEAD = ("today", "tomorrow")


def ahead(today: date) -> Days:
    return Days(today, today, today + YEAR, AHEAD)


def printed(rows: Rows, language: str = "en") -> list[str]:
    return [" ".join(texts(language).label(one.label) for one in row) for row in rows]


def values(rows: Rows) -> list[str]:
    return [one.value for row in rows for one in row if isinstance(one, Choice)]


@pytest.mark.parametrize(
    ("language", "territory", "today", "page", "expected"),
    [
        ("en", "US", date(2026, 11, 18), 0, [
            "Today Tomorrow", "· Nov 2026 »", "Su Mo Tu We Th Fr Sa",
            "· · · 18 19 20 21", "22 23 24 25 26 27 28", "29 30 · · · · ·"]),
        ("en", "GB", date(2026, 11, 18), 0, [
            "Today Tomorrow", "· Nov 2026 »", "Mo Tu We Th Fr Sa Su",
            "· · 18 19 20 21 22", "23 24 25 26 27 28 29", "30 · · · · · ·"]),
        ("de", "DE", date(2026, 12, 31), 0, [
            "Heute Morgen", "· Dez. 2026 »", "Mo Di Mi Do Fr Sa So", "· · · 31 · · ·"]),
        ("de", "EG", date(2026, 12, 31), 1, [
            "Heute Morgen", "« Jan. 2027 »", "Sa So Mo Di Mi Do Fr",
            "· · · · · · 1", "2 3 4 5 6 7 8", "9 10 11 12 13 14 15", "16 17 18 19 20 21 22",
            "23 24 25 26 27 28 29", "30 31 · · · · ·"]),
        ("en", "GB", date(2026, 11, 1), 12, [
            "Today Tomorrow", "« Nov 2027 ·", "Mo Tu We Th Fr Sa Su", "1 · · · · · ·"]),
    ],
)  # fmt: skip
def test_a_page(language: str, territory: str, today: date, page: int, expected: list[str]) -> None:
    rows = calendar_rows(ahead(today), page, calendar.week_starts(language, territory))
    assert printed(rows, language) == expected


@pytest.mark.parametrize("today", [TODAY + timedelta(days=n) for n in range(0, 1500, 7)])
@pytest.mark.parametrize("back", [False, True])
def test_all_pages_together_offer_each_day_once_and_no_other(today: date, back: bool) -> None:
    days = (
        Days(today, today.replace(day=1, year=today.year - 3), today, ()) if back else ahead(today)
    )
    months = len({(today + timedelta(days=n)).strftime("%Y-%m") for n in range(366)}) - 1
    pages = range(-36, 1) if back else range(months + 1)
    offered = []
    for page in pages:
        rows = calendar_rows(days, page, 0)
        found = [date.fromisoformat(one) for one in values(rows) if one.startswith("20")]
        assert all(len(row) == 7 for row in rows[2:])
        assert found, "a page with nothing to choose"
        assert len({(day.year, day.month) for day in found}) == 1
        offered += found
        turns = [calendar.page_of(one) for one in values((rows[1],))]
        assert turns == [page - 1 if page > pages[0] else None, None,
                         page + 1 if page < pages[-1] else None]  # fmt: skip
    assert offered == [days.first + timedelta(days=n) for n in range(len(offered))]
    assert offered[-1] == days.last


@pytest.mark.parametrize(("page", "shown"), [(13, 12), (99, 12), (-5, 0)])
def test_a_page_that_is_not_there_is_the_nearest(page: int, shown: int) -> None:
    assert calendar_rows(ahead(TODAY), page, 0) == calendar_rows(ahead(TODAY), shown, 0)


@pytest.mark.parametrize(
    ("language", "territory", "first"),
    [("en", None, 6), ("de", None, 0), ("de", "US", 6), ("en", "AE", 0), ("en", "AQ", 0)],
)
def test_the_first_day_of_a_week(language: str, territory: str | None, first: int) -> None:
    assert calendar.week_starts(language, territory) == first


@pytest.mark.parametrize(
    ("choice", "page"),
    [("page:3", 3), ("page:-2", -2), ("page:0", 0), ("page:", None), ("page:x", None),
     ("today", None), ("2026-12-24", None), (NOTHING, None)],
)  # fmt: skip
def test_what_turns_the_page(choice: str, page: int | None) -> None:
    assert calendar.page_of(choice) == page
