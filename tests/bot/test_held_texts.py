"""What is printed may be held in memory only where nobody's words can be in it."""

from datetime import date

import pytest

from bot.dialogue import Arg, Country, Fixed, Name, OneLine, Parts, Text
from bot.domain.money import Money
from bot.held_texts import key_of
from bot.texts import texts

OURS: list[Arg] = [
    7,
    Money(5000, "EUR"),
    date(2026, 12, 4),
    Country("DE"),
    Fixed("amazon.de"),
    Text("buy-heading-email"),
    Text("site-named", {"site": Fixed("amazon.de"), "country": Country("DE")}),
    OneLine(Text("buy-heading-email")),
    Parts((Fixed("amazon.de"), Money(5000, "EUR"))),
]


@pytest.mark.parametrize("value", OURS)
def test_words_of_ours(value: Arg) -> None:
    assert key_of({"one": value, "two": 2}) is not None


@pytest.mark.parametrize("theirs", ["Otto", Name("Otto")])
@pytest.mark.parametrize(
    "wrapped",
    [
        lambda words: words,
        lambda words: Text("buy-heading-said", {"words": words}),
        lambda words: OneLine(Text("buy-heading-said", {"words": words})),
        lambda words: Parts((Fixed("amazon.de"), Text("buy-heading-said", {"words": words}))),
    ],
)
def test_words_of_theirs(theirs: Arg, wrapped: object) -> None:
    assert callable(wrapped)
    assert key_of({"one": wrapped(theirs), "two": 2}) is None


def test_different_arguments_are_told_apart() -> None:
    keys = [key_of({"one": value}) for value in OURS]
    assert len(set(keys)) == len(OURS)
    assert key_of({"one": 7}) != key_of({"two": 7})


def test_words_of_ours_are_escaped_where_there_is_markup_only() -> None:
    address = {"words": Fixed("amazon.de?a&b")}
    for _ in range(2):  # held since the first time
        assert "amazon.de?a&amp;b" in texts("en").html("buy-heading-said", **address)
        assert "amazon.de?a&b" in texts("en").plain("buy-heading-said", **address)
