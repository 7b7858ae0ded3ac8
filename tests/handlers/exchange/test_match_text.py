"""What a giver reads: an alert that fits, and what helps without the name."""

from datetime import date

import pytest

from bot.dialogue import Text
from bot.exchange.details import Details
from bot.exchange.terms import Terms
from bot.texts import LANGUAGES, texts
from handlers.exchange import match_text
from storage.exchanges import Exchange


def office(**terms: object) -> Exchange:
    """An exchange that was drawn."""
    agreed = Terms(**terms)  # type: ignore[arg-type]
    return Exchange("a", 1, None, "drawn", agreed, 0, date(2026, 12, 23), 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Anna", "A" * 300, "\U0001f384" * 100, "Ge\u0301za " * 30])
def test_an_alert_fits(language: str, name: str) -> None:
    dear = office(budget_minor=999_999_999, currency="EUR")
    said = texts(language).label(match_text.alert(dear, name))
    assert len(said.encode("utf-16-le")) // 2 <= 200
    assert name[:20] in said


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, ["exchange-their-silence"]),
        ({"wishes": "Tea\nor cake"}, ["exchange-their-wishes"]),
        ({"nothing_please": True}, ["exchange-their-nothing"]),
        ({"not_wanted": "candles"}, ["exchange-their-not-wanted"]),
        ({"marketplace": "DE"}, ["exchange-their-site"]),
        ({"marketplace": "no more"}, ["exchange-their-silence"]),
        (
            {"wishes": "Tea", "way": "sms", "where": "+491701234567"},
            ["exchange-their-wishes", "exchange-their-way"],
        ),
    ],
)
def test_what_helps_without_the_name(said: dict[str, object], expected: list[str]) -> None:
    found = match_text.helpful(Details(name="Quirina", **said))  # type: ignore[arg-type]
    assert [one.id for one in found] == expected
    for language in LANGUAGES:
        printed = "\n".join(_printed(language, one) for one in found)
        assert "Quirina" not in printed


def _printed(language: str, text: Text) -> str:
    return texts(language).label(text)
