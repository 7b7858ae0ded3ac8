"""Lists of recipients: which lines there are, which contact and name each has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.recipient_lists import (
    MOST_RECIPIENTS,
    Kind,
    Line,
    ListOf,
    ReadList,
    read_list,
)
from tests.bot.domain.recipient_list_table import (
    AMOUNTS,
    HEADERS,
    NAMES,
    NO_CONTACT_ELSEWHERE,
    NO_CONTACT_FIRST,
    NUMBERS,
    Row,
)


def is_list(text: str, kind: Kind) -> bool:
    return read_list(text, ListOf(kind, "DE")).several


def lines_of(text: str, kind: Kind) -> tuple[Line, ...]:
    return read_list(text, ListOf(kind, "DE")).lines


def read(text: str, kind: Kind) -> list[tuple[int, str, str]]:
    return [(line.number, line.words, line.name) for line in lines_of(text, kind)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a@x.de\nb@x.de", [(1, "a@x.de", ""), (2, "b@x.de", "")]),
        ("a@x.de, b@x.de; c@x.de", [(1, "a@x.de", ""), (2, "b@x.de", ""), (3, "c@x.de", "")]),
        ("Anna <a@x.de>\n\nBo <b@x.de>", [(1, "a@x.de", "Anna"), (3, "b@x.de", "Bo")]),
        ("Anna a@x.de\nBo b@x.de", [(1, "a@x.de", "Anna"), (2, "b@x.de", "Bo")]),
        ("a@x.de (Anna)\nb@x.de", [(1, "a@x.de (Anna)", ""), (2, "b@x.de", "")]),
        ("name,email\nAnna,a@x.de\nBo,b@x.de", [(2, "a@x.de", "Anna"), (3, "b@x.de", "Bo")]),
        ("Vorname;Nachname;Mail\nAnna;Schmidt;a@x.de", [(2, "a@x.de", "Anna Schmidt")]),
        ('"Schmidt, Anna";a@x.de\n"Li, Bo";b@x.de',
         [(1, "a@x.de", "Schmidt, Anna"), (2, "b@x.de", "Li, Bo")]),
        ("\ufeffa@x.de\r\nb@x.de\r\n", [(1, "a@x.de", ""), (2, "b@x.de", "")]),
        ("山田 太郎\ta@x.de\nדנה\tb@x.de", [(1, "a@x.de", "山田 太郎"), (2, "b@x.de", "דנה")]),
        ("a@x.de\nnobody\nb@x.de", [(1, "a@x.de", ""), (2, "nobody", ""), (3, "b@x.de", "")]),
        ("a@x.de b@x.de\nc@x.de", [(1, "a@x.de b@x.de", ""), (2, "c@x.de", "")]),
        ("anna muster@x.de\nb@x.de", [(1, "anna muster@x.de", ""), (2, "b@x.de", "")]),
    ],
)  # fmt: skip
def test_lines_of_addresses(text: str, lines: list[tuple[int, str, str]]) -> None:
    assert read(text, "email") == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("+49 151 23456789\n+49 151 23456788",
         [(1, "+49 151 23456789", ""), (2, "+49 151 23456788", "")]),
        ("Anna: 0151/2345 678\nBo: 0151-2345679",
         [(1, "0151/2345 678", "Anna"), (2, "0151-2345679", "Bo")]),
        ("Name;Handy\nAnna;015123456789", [(2, "015123456789", "Anna")]),
    ],
)  # fmt: skip
def test_lines_of_numbers(text: str, lines: list[tuple[int, str, str]]) -> None:
    assert read(text, "phone") == lines


@pytest.mark.parametrize(
    ("text", "kind", "several"),
    [
        ("a@x.de", "email", False),
        ("a@x.de b@x.de", "email", True),
        ("Anna Schmidt <a@x.de>", "email", False),
        ("+49 151 23456789", "phone", False),
        ("0151 2345 6789", "phone", False),
        ("0151 23456789\n0151 23456788", "phone", True),
        ("", "email", False),
    ],
)
def test_one_contact_is_no_list(text: str, kind: Kind, several: bool) -> None:
    assert is_list(text, kind) is several


@given(st.lists(st.from_regex(r"[a-z]{1,8}@[a-z]{2,8}\.de", fullmatch=True), min_size=2))
def test_every_address_of_a_list_is_in_exactly_one_line(addresses: list[str]) -> None:
    for between in ("\n", ", ", ";", "\r\n", "\n\n"):
        lines = lines_of(between.join(addresses), "email")
        assert [line.words for line in lines] == addresses


@given(st.text(max_size=300), st.sampled_from(["email", "phone"]))
def test_no_text_is_too_odd(text: str, kind: Kind) -> None:
    if is_list(text, kind):
        assert lines_of(text, kind)
    for line in lines_of(text, kind):
        assert len(line.words) <= 200
        assert len(line.name) <= 80


@pytest.mark.parametrize(
    "text",
    [
        "x" * 250_000,
        "x" * 250_000 + "@example.com",
        "," * 250_000,
        "a@x.de b@x.de" + "," * 250_000,
        "a@x.de b@x.de" + " " * 250_000 + "c",
        "a@x.de\n" + "x" * 250_000 + ",b@x.de",
        "1(" * 125_000,
        "Tom" + " " * 250_000 + "x\na@x.de",
        "Tom" + "(" * 250_000 + "\na@x.de",
        "1" * 250_000 + "\na@x.de",
        "\n" * 250_000,
    ],
)
@pytest.mark.parametrize("kind", ["email", "phone"])
def test_the_longest_file_is_read_at_once(text: str, kind: Kind) -> None:
    """Read sign by sign from every sign, one such file would keep everybody waiting for minutes."""
    is_list(text, kind)
    lines_of(text, kind)


def test_of_a_list_too_long_no_more_is_read_than_shows_it() -> None:
    assert MOST_RECIPIENTS < len(lines_of("name\n" + "\n\na@x.de" * 30_000, "email")) < 60
    assert MOST_RECIPIENTS < len(lines_of(", ".join(["a@x.de"] * 30_000), "email")) < 60
    assert len(lines_of("name\n" + "a@x.de\n" * MOST_RECIPIENTS, "email")) == MOST_RECIPIENTS


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Name,Email\nBo,b@x.de\n", "b@x.de", "Bo"),
        ("our team:\n\nb@x.de", "b@x.de", ""),
        ("b@x.de\n", None, ""),
        ("a@x.de\nb@x.de", None, ""),
        ("nobody\nhere", None, ""),
    ],
)
def test_a_list_of_one(text: str, words: str | None, name: str) -> None:
    line = read_list(text, ListOf("email", "DE")).alone
    assert (line and line.words, line.name if line else "") == (words, name)


# As people send them ---------------------------------------------------------------------------


def outcome(listed: ReadList) -> tuple[list[str], list[str]]:
    """Who is certain, and each line that will be asked about."""
    certain: list[str] = []
    asked: list[str] = []
    for line in listed.lines:
        seen = {contact.lower() for contact in certain}
        if line.contact is None or line.contact.lower() in seen:
            asked.append(f"{line.name} {line.words}")
        else:
            certain.append(line.contact)
    return certain, asked


@pytest.mark.parametrize(("row", "kind"), [
    *((row, "email") for row in (*NO_CONTACT_FIRST, *NO_CONTACT_ELSEWHERE)),
    *((row, "phone") for row in NUMBERS),
], ids=lambda value: value if isinstance(value, str) else ascii(value[0])[:60])  # fmt: skip
def test_nobody_is_passed_over(row: Row, kind: Kind) -> None:
    text, certain, asked = row
    listed = read_list(text, ListOf(kind, "DE"))
    assert listed.several
    found, doubted = outcome(listed)
    assert found == certain
    assert len(doubted) == len(asked), doubted
    assert all(word in line for word, line in zip(asked, doubted, strict=True)), doubted


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("delimiter", [";", ",", "\t", " | "])
def test_a_header_says_so_in_its_words(header: str, delimiter: str) -> None:
    rows = f"{header}\nAnna Schmidt;a@x.de\nBo Li;b@x.de".replace(";", delimiter)
    assert read(rows, "email") == [(2, "a@x.de", "Anna Schmidt"), (3, "b@x.de", "Bo Li")]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_the_name_beside_an_address(text: str, name: str) -> None:
    lines = read_list(text, ListOf("email", "DE")).lines
    assert [(line.contact, line.name) for line in lines] == [("a@x.de", name)]


@pytest.mark.parametrize(("text", "amounts"), AMOUNTS)
def test_amounts_are_kept_and_nothing_else(text: str, amounts: list[str]) -> None:
    lines = read_list(text, ListOf("email", "DE")).lines
    assert [line.amount for line in lines] == amounts
    assert [line.contact for line in lines] == ["a@x.de", "ben@web.de"]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Anna Schmidt\nanna@gmx.de", "anna@gmx.de"),
        ("Please send it to\nanna@gmx.de\nBest, Otto", "anna@gmx.de"),
        ("Bitte an\n\nanna@gmx.de\n\nLG Otto", "anna@gmx.de"),
        ("Anna Schmidt\nMusterweg 5\n12345 Bonn\nanna@gmx.de", "anna@gmx.de"),
        ("Name: Anna\nE-Mail: anna@gmx.de", "anna@gmx.de"),
        ("Von: Anna <anna@gmx.de>\nBetreff: Fest\nDatum: Montag", "anna@gmx.de"),
        ("Anna Schmidt <anna@gmx.de>\nPhone: +49 151 1234567", "anna@gmx.de"),
    ],
)
def test_words_around_one_address_are_no_list(text: str, certain: str) -> None:
    listed = read_list(text, ListOf("email", "DE"))
    assert listed.alone is not None
    assert (listed.several, listed.alone.words) == (False, certain)
