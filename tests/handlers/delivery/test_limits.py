"""Telegram's limits as windows: never too many, never later than needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.delivery.limits import Limits, of_chat, overall


def departures(limits: Limits, arrivals: list[float]) -> list[float]:
    """When messages that are ready at `arrivals` leave, one after another."""
    left: list[float] = []
    now = 0.0
    for ready in arrivals:
        now = limits.free_at(max(now, ready))
        limits.note(now)
        left.append(now)
    return left


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(start <= other < start + seconds for other in times) for start in times)


@given(st.lists(st.floats(0, 10), min_size=1, max_size=200).map(sorted))
def test_never_more_than_thirty_a_second(arrivals: list[float]) -> None:
    assert most_within(departures(overall(), arrivals), 1.0) <= 30


def test_a_hundred_at_once_take_hardly_longer_than_they_must() -> None:
    left = departures(overall(), [0.0] * 100)
    assert left[-1] < 100 / 30 * 1.1


def test_a_lonely_message_never_waits() -> None:
    assert departures(overall(), [1.0, 5.0, 9.0]) == [1.0, 5.0, 9.0]


@pytest.mark.parametrize(("chat", "count"), [(42, 60), (-42, 20)], ids=["person", "group"])
def test_a_chat_gets_one_a_second_and_a_group_twenty_a_minute(chat: int, count: int) -> None:
    left = departures(of_chat(chat), [0.0] * 100)
    assert left[:5] == [0.0] * 5
    assert most_within(left, 60.0) <= count
    assert most_within(left, 5.0) <= 5


def test_a_window_is_forgotten_when_it_no_longer_counts() -> None:
    limits = of_chat(42)
    limits.note(10.0)
    assert not limits.forgotten(12.0)
    assert limits.forgotten(15.2)
