"""What lists say besides their people: amounts for everybody, how many cards, labels."""

import pytest

from bot.domain.recipient_lists import ListOf, ReadList, read_list
from tests.bot.domain.recipient_lists_said_table import (
    FOR_ALL,
    HOW_MANY,
    LABELS,
    NAMES,
    NO_AMOUNTS,
    ONE_EACH,
    PAIRED,
    A,
    B,
)


def listed(text: str) -> ReadList:
    return read_list(text, ListOf("email", "DE"))


def amounts(read: ReadList) -> list[str]:
    return [*read.amounts, *(line.amount for line in read.lines if line.amount)]


@pytest.mark.parametrize(("text", "said"), FOR_ALL)
def test_an_amount_for_everybody_is_kept(text: str, said: list[str]) -> None:
    assert list(listed(text).amounts) == said


@pytest.mark.parametrize(("text", "many"), HOW_MANY)
def test_more_cards_than_one_are_seen(text: str, many: list[str]) -> None:
    read = listed(text)
    assert [line.many for line in read.lines] == many
    assert amounts(read) == []


@pytest.mark.parametrize("label", LABELS)
def test_a_label_is_no_name(label: str) -> None:
    for text in (f"{label}: {A}", f"{label} : <{A}>", f"{label}: {A}\n{B}"):
        assert next((line.contact, line.name) for line in listed(text).lines) == (A, "")
    assert listed(f"{label}: Anna <{A}>\n{B}").lines[0].name == "Anna"


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stays_one(name: str) -> None:
    assert listed(f"{name} <{A}>\n{B}").lines[0].name == name


@pytest.mark.parametrize("text", ONE_EACH)
def test_one_card_each_is_no_amount(text: str) -> None:
    assert amounts(listed(text)) == []


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_other_numbers_are_no_amounts(text: str) -> None:
    read = listed(text)
    assert amounts(read) == []
    assert [line.contact for line in read.lines] == [A, B]


@pytest.mark.parametrize("text", PAIRED)
def test_names_and_addresses_ask_nothing(text: str) -> None:
    found = [(line.contact, line.name) for line in listed(text).lines]
    assert found == [(A, "Anna"), (B, "Ben")]


@pytest.mark.parametrize("address", ["a@to.de", "name@mail.de", "team@e-mail.de", "an@mail.de"])
def test_an_address_of_words_for_columns_is_no_header(address: str) -> None:
    for first in (address, f"Name: {address}", f"{address};Name"):
        assert [line.contact for line in listed(f"{first}\n{B}").lines] == [address, B]
