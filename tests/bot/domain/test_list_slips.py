"""A comma for a dot in an address of a list: the address is proposed, as a single one is."""

import pytest

from bot.domain.recipient_lists import ListOf, read_contact, read_list

EMAILS = ListOf("email", "DE")

LISTS = [
    "anna@example.com\ncleo@example,com",
    "anna@example.com, ben@example.com, cleo@example,com",
    "anna@example.com; ben@example.com; cleo@example,com",
    "cleo@example,com ben@example.com",
    "Anna anna@example.com\nCleo cleo@example,com",
    "Anna, anna@example.com\nBen, ben@example.com\nCleo, cleo@example,com",
    "Anna;anna@example.com\nCleo;cleo@example;com\nBen;ben@example.com",
    "cleo@example,com, 50 EUR\nben@example.com, 40 EUR",
    "Name,Email\nAnna,anna@example.com\nCleo,cleo@example,com",
]


@pytest.mark.parametrize("text", LISTS)
def test_the_address_is_proposed(text: str) -> None:
    read = read_list(text, EMAILS)
    doubted = [line for line in read.lines if line.contact is None]
    assert [line.words for line in doubted] in (["cleo@example,com"], ["cleo@example;com"])
    assert read_contact(doubted[0].words, "email", "DE").suggestion == "cleo@example.com"


def test_two_parts_of_a_domain() -> None:
    read = read_list("anna@example.com\ncleo@example,co,uk", EMAILS)
    assert read.lines[1].words == "cleo@example,co,uk"
    assert read_contact(read.lines[1].words, "email", "DE").suggestion == "cleo@example.co.uk"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("anna@example.com,Anna\nben@example.com,Ben", ["anna@example.com", "ben@example.com"]),
        ("anna@gmx.de,Li\nben@gmx.de,Jo", ["anna@gmx.de", "ben@gmx.de"]),
        ("anna@example,ben@gmx.de", ["anna@example", "ben@gmx.de"]),
    ],
)
def test_another_comma_divides(text: str, words: list[str]) -> None:
    assert [line.words for line in read_list(text, EMAILS).lines] == words
