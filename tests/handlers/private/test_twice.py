"""What a second tap is, and what is none."""

from handlers.private.twice import Twice
from handlers.updates.incoming import Tap

NOW = 1_764_500_000_000


def tap(update_id: int, data: str = "s:sent", message_id: int = 5, person: int = 7) -> Tap:
    return Tap(
        raw={}, update_id=update_id, person=person, language="en", query_id="q",
        message_id=message_id, data=data,
    )  # fmt: skip


def test_the_same_button_in_a_moment_is_a_second_tap() -> None:
    twice = Twice()
    assert not twice.taps(tap(1), NOW)
    assert twice.taps(tap(2), NOW + 100)
    assert not twice.taps(tap(3), NOW + 10_000)


def test_another_button_message_or_person_is_none() -> None:
    twice = Twice()
    twice.taps(tap(1), NOW)
    assert not twice.taps(tap(2, person=8), NOW)
    assert not twice.taps(tap(3, data="s:where"), NOW)
    assert not twice.taps(tap(4, data="s:where", message_id=6), NOW)


def test_an_update_that_comes_again_after_an_outage_is_none() -> None:
    twice = Twice()
    assert not twice.taps(tap(1), NOW)
    assert not twice.taps(tap(1), NOW + 100)


def test_a_clock_that_was_set_back_swallows_nothing() -> None:
    twice = Twice()
    twice.taps(tap(1), NOW)
    assert not twice.taps(tap(2), NOW - 1)
