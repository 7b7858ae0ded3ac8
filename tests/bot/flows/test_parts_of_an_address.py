"""A part of an address typed alone at the second look: it is put where it was missing."""

from datetime import date

import pytest

from bot.dialogue import Answer, Text
from bot.flows.buy import BuyDraft, BuyFacts
from bot.flows.buy.post import check_args, take_address, take_apartment, take_check, take_other_name
from bot.flows.flow import Accept, AskAgain

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")


def draft(site: str, address: str) -> BuyDraft:
    return BuyDraft(purpose="gift", marketplace=site, way="post", name="Ada", address=address)


@pytest.mark.parametrize(
    ("site", "address", "said", "whole"),
    [
        ("US", "4 Elm Street\n73301", "Austin", "4 Elm Street\nAustin 73301"),
        ("US", "4 Elm Street\nAustin 73301", "TX", "4 Elm Street\nAustin\nTX 73301"),
        ("US", "4 Elm Street\nAustin 73301", "Texas", "4 Elm Street\nAustin\nTexas 73301"),
        ("US", "4 Elm Street", "Austin, Texas 73301", "4 Elm Street\nAustin Texas 73301"),
        ("US", "4 Elm Street", "it's 73301 Austin TX", "4 Elm Street\nAustin TX 73301"),
        ("UK", "4 Mill Lane", "bs1 4st bristol", "4 Mill Lane\nbs1 4st bristol"),
        ("UK", "4 Mill Lane", "Bristol BS1 4ST", "4 Mill Lane\nBristol BS1 4ST"),
        ("UK", "4 Mill Lane", "Bristol", "4 Mill Lane\nBristol"),
        ("DE", "Ahornweg 4\n01067", "Dresden", "Ahornweg 4\n01067 Dresden"),
        ("DE", "Ahornweg 4", "die PLZ ist 01067 Dresden", "Ahornweg 4\n01067 Dresden"),
        ("DE", "Ahornweg 4", "PLZ: 01067, Dresden", "Ahornweg 4\n01067 Dresden"),
        ("DE", "c/o Krug\nAhornweg 4", "01067 Dresden", "c/o Krug\nAhornweg 4\n01067 Dresden"),
        ("DE", "Ahornweg 4", "Eschenweg 9, 01067 Dresden", "Eschenweg 9\n01067 Dresden"),
        ("FR", "4 rue des Lilas", "69001 Lyon", "4 rue des Lilas\n69001 Lyon"),
    ],
)
def test_the_part_is_put_in(site: str, address: str, said: str, whole: str) -> None:
    taken = take_check(draft(site, address), Answer(text=said), FACTS)
    assert isinstance(taken, Accept)
    assert taken.draft.address == whole


@pytest.mark.parametrize(
    "said", ["ok", "yes", "ja", "stimmt", "no", "I don't know", "thanks", "👍"]
)
def test_what_is_no_town_is_none(said: str) -> None:
    taken = take_check(draft("DE", "Ahornweg 4\n01067"), Answer(text=said), FACTS)
    assert isinstance(taken, AskAgain)


@pytest.mark.parametrize(
    ("said", "line"),
    [("it's flat 4", "flat 4"), ("es ist Whg. 12", "Whg. 12"), ("3. OG links", "3. OG links")],
)
def test_an_apartment_without_the_words_before_it(said: str, line: str) -> None:
    taken = take_apartment(draft("DE", "Ahornweg 4\n01067 Dresden"), Answer(text=said), FACTS)
    assert isinstance(taken, Accept)
    assert taken.draft.apartment == line


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("Ahornweg 4", False),
        ("Große Straße 17a", False),
        ("4 Mill Lane", False),
        ("rue des Lilas 4", False),
        ("Class 4b", True),
        ("Team 7", True),
        ("Hannah Lane", True),
        ("Rosa Weg", True),
        ("Otto Ring", True),
    ],
)
def test_a_street_is_no_name(name: str, taken: bool) -> None:
    found = take_other_name(draft("DE", ""), Answer(text=name), FACTS)
    assert isinstance(found, Accept) is taken


@pytest.mark.parametrize(
    ("site", "place", "street", "whole"),
    [
        ("US", "Springfield, Illinois 62704", "12 Elm Street", "Springfield\nIllinois 62704"),
        ("US", "Springfield, IL 62704", "12 Elm Street", "Springfield\nIL 62704"),
        ("US", "Springfield Illinois 62704", "12 Elm Street", "Springfield Illinois 62704"),
        ("CA", "Toronto, Ontario M5J 2J2", "9 Bay Street", "Toronto\nOntario M5J 2J2"),
        ("AU", "Sydney, New South Wales 2000", "9 Mill Lane", "Sydney\nNew South Wales 2000"),
        ("DE", "10115 Berlin", "Ahornweg 4", "10115 Berlin"),
    ],
)
def test_of_a_place_alone_only_the_street_is_asked(
    site: str, place: str, street: str, whole: str
) -> None:
    taken = take_address(draft(site, ""), Answer(text=place), FACTS)
    assert isinstance(taken, Accept)
    asked = check_args(taken.draft, FACTS)
    assert asked["doubt"] == Text("address-problem-missing", {"field": "street"})
    assert asked["more"] == ""
    taken = take_check(taken.draft, Answer(text=street), FACTS)
    assert isinstance(taken, Accept)
    assert taken.draft.address == f"{street}\n{whole}"
    assert check_args(taken.draft, FACTS)["doubt"] == Text("buy-check-none")
