"""What asks whether a gift e-mail is real, and what only sounds like it."""

import pytest

from bot.check.asking import asked_in
from bot.check.note import note
from bot.support.printing import pdf, printable
from bot.texts import LANGUAGES, texts


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Is this gift e-mail real?", True),
        ("is the gift card email legit", True),
        ("Ist die Gutschein-Mail echt?", True),
        ("ist diese E-Mail mit dem Gutschein echt", True),
        ("I want to send a gift card by e-mail", False),
        ("a real gift for my mother", False),
        ("Wie kommt der Gutschein per Mail?", False),
        ("is this gift e-mail real? " * 9, False),
    ],
)
def test_is_this_gift_mail_real(text: str, asks: bool) -> None:
    assert (asked_in(text) == "gift-mail") is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("where do i report this", True),
        ("Report a scam", True),
        ("who can I report it to?", True),
        ("Wo melde ich das?", True),
        ("ich will den Betrug anzeigen", True),
        ("Betrug melden", True),
        ("Wo melde ich mich an?", False),
        ("a card for her report card", False),
        ("where is my card", False),
    ],
)
def test_where_is_it_reported(text: str, asks: bool) -> None:
    assert (asked_in(text) == "where") is asks


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_printed(language: str) -> None:
    for territory in ("US", "DE", None):
        sheet = note(territory)
        assert pdf(sheet, texts(language)).startswith(b"%PDF")
        words = [field.label for part in sheet.parts for field in part.fields]
        assert all(printable(texts(language).label(one)) for one in words)
        assert not any(field.value for part in sheet.parts for field in part.fields)
