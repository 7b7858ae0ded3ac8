"""Namesakes are told apart; whom a typed name means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.naming import Named, meant_by, namesakes, shown_names


def people(*said: str) -> list[Named]:
    """ "Anna" or "Anna/sales", in the order of signing up."""
    return [Named(str(number), number, *one.split("/", 1)) for number, one in enumerate(said, 1)]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (("Anna", "Ben"), ["Anna", "Ben"]),
        (("Anna", "Ben", "Anna"), ["Anna (1)", "Ben", "Anna (3)"]),
        (("Anna/sales", "Anna"), ["Anna (sales)", "Anna (2)"]),
        (("Anna/sales", "Anna/desk"), ["Anna (sales)", "Anna (desk)"]),
        (("Anna/sales", "anna/Sales"), ["Anna (sales, 1)", "anna (Sales, 2)"]),
        (("Anna/sales", "Ben"), ["Anna", "Ben"]),  # a word that is not needed
        (("JÜRGEN", "Juergen"), ["JÜRGEN (1)", "Juergen (2)"]),
        (("Anna", "An\u200bna"), ["Anna (1)", "An\u200bna (2)"]),
        (("", "Ben"), ["(1)", "Ben"]),
        (("Anna", "Anna", "Anna (1)"), ["Anna (1)", "Anna (2)", "Anna (1) (3)"]),
    ],
)
def test_what_people_are_called(said: tuple[str, ...], shown: list[str]) -> None:
    assert list(shown_names(people(*said)).values()) == shown


@given(st.lists(st.sampled_from(("Anna", "anna", "Anna (1)", "Anna (2)", "Anna/2", "Ben/x", ""))))
def test_no_two_are_called_the_same(said: list[str]) -> None:
    shown = shown_names(people(*said)).values()
    assert len({name.casefold() for name in shown}) == len(said)


def test_who_has_a_namesake() -> None:
    anna, ben, other = people("Anna", "Ben", "ANNA/x")
    assert namesakes(anna, [anna, ben, other])
    assert not namesakes(ben, [anna, ben, other])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ben", ["2"]),
        (" BEN ", ["2"]),
        ("Anna", ["1", "3"]),
        ("anna (sales)", ["3"]),
        ("Anna (1)", ["1"]),
        ("Ann", []),
        ("", []),
        ("?", []),
    ],
)
def test_whom_a_typed_name_means(typed: str, meant: list[str]) -> None:
    assert meant_by(typed, shown_names(people("Anna", "Ben", "Anna/sales"))) == meant
