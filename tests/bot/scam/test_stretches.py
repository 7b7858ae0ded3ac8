"""What belongs together in a longer text, and what only stands in the same one."""

import pytest

from bot.scam import check

PRETEXT = "Your parcel waits at the customs, the delivery fee is open."
REQUEST = "You can pay with a Steam card."
LINES = "The paths were swept, the hedge was cut, and the lamp at the gate shines again.\n"
SENTENCES = "The choir sang for an hour and the hall was full to the last chair. " * 6


def test_a_pretext_beside_a_request_counts() -> None:
    assert check(f"{PRETEXT} {REQUEST}").level == "stop"
    assert check(f"{LINES * 4}{PRETEXT} {REQUEST}\n{LINES * 4}").level == "stop"


@pytest.mark.parametrize("between", [LINES * 4, SENTENCES])
def test_what_stands_far_apart_does_not_add_up(between: str) -> None:
    assert check(f"{PRETEXT}\n{between}{REQUEST}").level != "stop"


def test_a_mail_that_is_only_wrapped_is_one_stretch() -> None:
    wrapped = "we looked for the sender of it\nand asked at the office in town\n" * 2
    padding = "The choir sang for an hour. " * 8
    assert check(f"{padding}\n{PRETEXT}\n{wrapped}{REQUEST}").level == "stop"


def test_one_word_is_not_two_reasons_to_stop() -> None:
    alarm = "Your account access expires. Call us"
    assert check(alarm).level != "stop"
    assert check(f"{alarm} today").level == "stop"
