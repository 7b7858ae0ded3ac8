"""Links in a message count beside what it asks."""

import pytest

from bot.scam import check
from bot.scam.links import Given

LOCKED = "Your Amazon account has been locked. Sign in here: {}"


@pytest.mark.parametrize(
    ("text", "level", "signal"),
    [
        (LOCKED.format("https://amazon-help.example/login"), "stop", "link_look_alike"),
        (LOCKED.format("https://parcels.example/x"), "stop", "link_other"),
        ("Dein Amazon-Konto wurde gesperrt: http://192.0.2.7/", "stop", "link_other"),
        ("Shared with you: https://www.amazon.de@signin.example", "stop", "link_user_info"),
        ("The cake recipe is on https://cakes.example", "none", None),
        ("Look at this one: https://www.amazon.de/dp/B000000000", "none", None),
    ],
)
def test_a_link_is_judged_with_the_words_beside_it(
    text: str, level: str, signal: str | None
) -> None:
    verdict = check(text)
    assert verdict.level == level
    names = [one.name for one in verdict.signals]
    assert (signal in names) if signal else not names
    assert all(word in text for one in verdict.signals for word in one.words)


def test_a_link_of_a_message_told_of_is_judged_there() -> None:
    told = check(
        'I got this: "Your Amazon account is locked, https://amazon-id.example". Is it real?'
    )
    assert told.level == "none"
    assert told.reported is not None
    assert told.reported.level == "stop"


def test_a_link_behind_words_counts() -> None:
    text = "Your Amazon order is on hold, confirm your payment here"
    start = text.index("here")
    given = (Given(start, start + 4, "https://pay.example"),)
    assert check(text, given=given).level == "stop"
    assert check(text).level != "stop" or check(text).signals
