"""Quiet hours as people type them."""

import pytest

from bot.dialogue import Choice
from bot.flows.quiet import QUIET, QuietDraft, read_quiet_hours
from bot.texts import texts

H = 60


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("21-8", 21 * H, 8 * H),
        ("22:30 to 7", 22 * H + 30, 7 * H),
        ("from 10 pm to 7 am", 22 * H, 7 * H),
        ("22 bis 7 Uhr", 22 * H, 7 * H),
        ("von 21 Uhr bis 8.30 Uhr", 21 * H, 8 * H + 30),
        ("12 am to 12 pm", 0, 12 * H),
        ("24 – 6", 0, 6 * H),
    ],
)
def test_read(typed: str, start: int, end: int) -> None:
    hours = read_quiet_hours(typed)
    assert hours is not None
    assert (hours.start, hours.end) == (start, end)


@pytest.mark.parametrize("typed", ["", "at night", "25 to 7", "22", "13 pm to 7 am", "10:75-8"])
def test_not_read(typed: str) -> None:
    assert read_quiet_hours(typed) is None


@pytest.mark.parametrize(("language", "label"), [("en", "None"), ("de", "Keine")])
def test_the_button_for_none_begins_like_the_others(language: str, label: str) -> None:
    rows = QUIET.step("hours").choices(QuietDraft(), None, 0)
    buttons = [one for row in rows for one in row if isinstance(one, Choice)]
    assert label in [texts(language).label(one.label) for one in buttons]
