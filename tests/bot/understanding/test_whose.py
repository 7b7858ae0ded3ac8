"""Whose card is asked about, and which of the kept names that may be."""

import pytest

from bot.understanding.whose import meant_by, whose

ASKED = [
    ("Otto's card", "ottos"),
    ("Otto’s card?", "ottos"),
    ("Ottos Karte", "ottos"),
    ("ottos gutschein", "ottos"),
    ("Karten für Otto", "otto"),
    ("die Karte von Tante Erna", "tante erna"),
    ("cards for Otto", "otto"),
    ("Where is Otto's card?", "ottos"),
    ("wo ist der Gutschein für Otto?", "otto"),
    ("Zeig mir bitte Ottos Karte", "ottos"),
    ("what about Otto", "otto"),
    ("show me the card for Otto Meier please", "otto meier"),
    ("Jürgens Karte", "juergens"),
]
NOT_ASKED = [
    "hello",
    "Otto",
    "gift card for Otto",  # a wish to buy one
    "Gutschein für Otto",
    "a card for my aunt in Germany by Friday, 50 euros",
    "my card does not work",
    "Ottos Karte geht nicht",
    "card",
    "cards for",
    "where is",
    "card for " + "x" * 200,
]


@pytest.mark.parametrize(("text", "name"), ASKED)
def test_whose_card_is_asked_about(text: str, name: str) -> None:
    assert whose(text) == name


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_asks_about_nobodys(text: str) -> None:
    assert whose(text) is None


NAMES = ("Otto Meier", "Ottilie", "Jürgen", "", "Hans", "Anna", "Annabel", "دنا", "Otto")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("otto", ("Otto Meier", "Otto")),
        ("OTTO MEIER", ("Otto Meier",)),
        ("Otto's", ("Otto Meier", "Otto")),
        ("for otto", ("Otto Meier", "Otto")),
        ("ott", ("Otto Meier", "Ottilie", "Otto")),
        ("ot", ()),
        ("Anna", ("Anna",)),
        ("annab", ("Annabel",)),
        ("jurgen", ("Jürgen",)),
        ("Juergens", ("Jürgen",)),
        ("Hans", ("Hans",)),
        ("دنا", ("دنا",)),
        ("Mia", ()),
        ("for", ()),
        ("", ()),
        ("s", ()),
        ("?!", ()),
    ],
)
def test_whose_name_is_meant(name: str, found: tuple[str, ...]) -> None:
    assert tuple(NAMES[place] for place in meant_by(name, NAMES)) == found
