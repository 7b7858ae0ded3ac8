"""A text with one readable contact: nobody else in it is passed over, and its name is kept."""

import pytest

from bot.domain.recipient_lists import Kind, ListOf, ReadList, contacts_in, read_list
from tests.bot.domain.one_contact_table import (
    BARE_LABELS,
    HEADINGS,
    NAMED,
    NAMED_BY_PHONE,
    NO_HEADINGS,
    ONE_LINE,
    OTHERS,
    OTHERS_BY_PHONE,
)


def listed(text: str, kind: Kind = "email") -> ReadList:
    return read_list(text, ListOf(kind, "DE"))


@pytest.mark.parametrize(
    ("row", "kind"),
    [*((row, "email") for row in OTHERS), *((row, "phone") for row in OTHERS_BY_PHONE)],
)
def test_everybody_else_is_asked_about(row: tuple[str, list[str]], kind: Kind) -> None:
    text, asked = row
    read = listed(text, kind)
    assert read.several
    doubted = [f"{line.name} {line.words}" for line in read.lines if line.contact is None]
    assert len(doubted) == len(asked), doubted
    assert all(word in line for word, line in zip(asked, doubted, strict=True)), doubted
    assert sum(line.contact is not None for line in read.lines) == 1


@pytest.mark.parametrize(
    ("row", "kind"),
    [*((row, "email") for row in NAMED), *((row, "phone") for row in NAMED_BY_PHONE)],
)
def test_one_person_with_or_without_a_name(row: tuple[str, str], kind: Kind) -> None:
    text, name = row
    read = listed(text, kind)
    assert not read.several
    assert read.alone is not None
    assert read.alone.name == name
    assert contacts_in(read.alone.words, kind) == contacts_in(text, kind)[:1]


@pytest.mark.parametrize("text", ONE_LINE)
def test_an_ordinary_answer_is_no_list(text: str) -> None:
    assert not listed(text).several


@pytest.mark.parametrize(("text", "names"), BARE_LABELS)
def test_a_label_without_a_colon_is_no_name(text: str, names: list[str]) -> None:
    assert [line.name for line in listed(text).lines if line.contact] == names


def test_the_amount_beside_a_name_is_kept() -> None:
    assert listed("Otto Roth 30\nida@gmx.de").lines[0].amount == "30"


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_title_is_passed_over_by_its_name(heading: str) -> None:
    read = listed(f"{heading}\nida@gmx.de\njonas@example.com")
    assert ([line.contact is None for line in read.lines], read.headings) == (
        [False, False],
        (heading,),
    )


@pytest.mark.parametrize("above", NO_HEADINGS)
def test_what_needs_no_word(above: str) -> None:
    assert listed(f"{above}\nida@gmx.de\njonas@example.com").headings == ()
