"""What a phone shows of a label: people's words are cut in the middle, ours never."""

import pytest

from bot import labels
from bot.dialogue import Country, Name, Parts, Text
from bot.texts import LANGUAGES, texts
from tests import phone

LONG = "Otto Maximilian von und zu Hohenstein-Schönberger"
FAMILY = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("words", "most", "shown"),
    [
        ("Otto", 4, "Otto"),
        ("Otto Maximilian Schönberger", 16, "Otto Maxim…erger"),
        ("Otto  von\nHohenstein", 40, "Otto von Hohenstein"),
        (f"{FAMILY}{FAMILY}{FAMILY}{FAMILY}{FAMILY}", 4, f"{FAMILY}{FAMILY}…{FAMILY}"),
        ("🇩🇪🇦🇹🇨🇭🇩🇪🇦🇹", 4, "🇩🇪🇦🇹…🇦🇹"),
        ("u\u0308o\u0308a\u0308e\u0308i\u0308", 4, "u\u0308o\u0308…i\u0308"),
        ("👋🏽👋🏽👋🏽👋🏽👋🏽", 4, "👋🏽👋🏽…👋🏽"),
    ],
)
def test_a_name_is_cut_between_letters_as_readers_take_them(
    words: str, most: int, shown: str
) -> None:
    assert labels.middle(words, most) == shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [LONG, "W" * 80, "דנה " * 20, "山田太郎" * 20, FAMILY * 20, "a" * 5 + "\u0301" * 300, "i" * 90],
)
@pytest.mark.parametrize("columns", [1, 2])
def test_what_follows_a_name_stays_readable(language: str, name: str, columns: int) -> None:
    text = Text("menu-go-on", {"guide": Parts((Name(name), "EUR 50"))})
    label = labels.fitting(text, columns, texts(language).label)
    assert label.endswith("EUR 50")
    assert label.count("\u2068") == label.count("\u2069") == 1
    assert phone.measured(label) <= labels.room(columns) or columns == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_begins_with_the_dot_between_parts(language: str) -> None:
    said = texts(language)
    assert "\u00a0· " in said.plain("site-named", site="amazon.de", country=Country("DE"))
    assert "GBP\u00a0· 4" in said.label(Text("menu-go-on", {"guide": Parts(("GBP", "4"))}))


def test_a_label_that_fits_is_shown_whole() -> None:
    text = Text("menu-go-on", {"guide": Parts((Name("Otto"), "EUR 50"))})
    assert labels.fitting(text, 1, texts("en").label) == texts("en").label(text)
