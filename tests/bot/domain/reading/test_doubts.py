"""A word of doubt before or after anything that is read: it is asked, never taken."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reading import read_amount, read_date, read_day
from tests.bot.domain.reading.amount_table import AMOUNTS
from tests.bot.domain.reading.date_table import DATES

MONDAY = datetime.fromisoformat("2026-11-23T10:00")
BEFORE = (
    "not", "no", "never", "except", "anything but", "not before", "no sooner than",
    "maybe", "perhaps", "before", "days before", "some days after", "every", "any", "last",
    "nicht", "kein", "außer", "vielleicht", "vor", "nach", "seit", "jeden", "letzten", "ab",
    "Tage vor", "ein paar Tage nach", "zwischen", "between", "from", "frühestens", "eher",
)  # fmt: skip
AFTER = (
    "or so", "or later", "or earlier", "oder so", "oder später", "or maybe not", "ish", "plus one",
    "minus one", "to the 30th", "- 30.12.2026", "bis 30.12.", "and 30 December", "if possible",
    "falls möglich", "nicht", "not",
)  # fmt: skip
ABOUT = (
    "about", "around", "roughly", "nearly", "almost", "up to", "at least", "at most", "under",
    "over", "more than", "less than", "not", "no", "minus", "-", "~", ">", "<", "±", "2 x", "2x",
    "twice", "half of", "circa", "ca.", "etwa", "ungefähr", "rund", "bis zu", "höchstens",
    "mindestens", "maximal", "unter", "über", "nicht", "kein", "zwei mal", "je", "2 *", "1/",
    "from", "between", "zwischen",
)  # fmt: skip
MORE = (
    "or so", "ish", "oder so", "- 60", "to 60", "bis 60", "and 60", "und 60", "%", "k", "m",
    "x 2", "* 2", "+ 5", "each", "per person", "pro Kopf", "plus", "or more", "oder mehr", "/ 60",
    "½", "²", "!?5", "e3", "mio",
)  # fmt: skip


def taken(table: str) -> list[tuple[str, str]]:
    """Place and text of the rows that are taken without asking."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [(place, typed) for place, typed, answer in rows if answer[-2:].isdigit()
            and "~" not in answer and "?" not in answer]  # fmt: skip


DAYS, SUMS = taken(DATES), taken(AMOUNTS)
# "Friday in two weeks" is a day of its own, "Freitag morgen" a morning.
ALONE = [row for row in DAYS if not row[1].casefold().startswith(("in ", "morgen"))]


@pytest.mark.parametrize("word", [*BEFORE, *AFTER])
def test_a_day_in_doubt(word: str) -> None:
    for place, typed in DAYS:
        doubtful = f"{word} {typed}" if word in BEFORE else f"{typed} {word}"
        assert read_date(doubtful, *place.split(), MONDAY).value is None, doubtful


@pytest.mark.parametrize(
    ("words", "days"),
    [("the day before", -1), ("am Tag vor", -1), ("no later than the day before", -1),
     ("two days before", -2), ("zwei Tage vor", -2), ("the day after", 1), ("am Tag nach", 1)],
)  # fmt: skip
def test_a_day_beside_another_is_that_day_or_asked(words: str, days: int) -> None:
    for place, typed in DAYS:
        day = read_day(typed, *place.split(), MONDAY).value
        beside = read_day(f"{words} {typed}", *place.split(), MONDAY).value
        if day is not None and beside is not None:
            other = beside - timedelta(days=days)
            # Today is the day after the last 22 November.
            assert (other.month, other.day) == (day.month, day.day), typed


@pytest.mark.parametrize("word", [*ABOUT, *MORE])
def test_an_amount_in_doubt(word: str) -> None:
    for place, typed in SUMS:
        doubtful = f"{word} {typed}" if word in ABOUT else f"{typed} {word}"
        assert read_amount(doubtful, *place.split()).value is None, doubtful


@given(
    st.sampled_from(DAYS), st.sampled_from(ALONE), st.sampled_from([" ", ", ", " and ", " und "])
)
def test_two_different_days_are_never_one(
    one: tuple[str, str], other: tuple[str, str], between: str
) -> None:
    place = one[0].split()
    first, second = (read_date(typed, *place, MONDAY).value for _, typed in (one, other))
    read = read_date(f"{one[1]}{between}{other[1]}", *place, MONDAY).value
    if read is None or first is None or second is None:
        return
    # A weekday and its date belong together, and "today" and "tonight at 8".
    assert str(read)[:10] in {str(first)[:10], str(second)[:10]}
    assert first.isoweekday() == second.isoweekday()
