"""Namesakes are told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.naming import Named, namesakes, shortened, shown_names
from bot.exchange.proposed_name import proposed


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
    ("name", "most", "expected"),
    [
        ("Anna", 4, "Anna"),
        ("Annabel", 4, "Ann…"),
        ("Anna Maria", 6, "Anna…"),
        ("A\U0001f384\U0001f384", 4, "A\U0001f384…"),
        ("A\U0001f384\U0001f384", 3, "A…"),
        ("Ge\u0301zaaaaa", 4, "Ge\u0301…"),
        ("Ge\u0301zaaaaa", 3, "G…"),
        ("A\U0001f469\u200d\U0001f469\u200d\U0001f467bbb", 8, "A…"),
        (
            "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7\U0001f1ee\U0001f1f9",
            6,
            "\U0001f1e9\U0001f1ea…",
        ),
        ("\U0001f44d\U0001f3fdabcdef", 4, "…"),
    ],
)
def test_a_name_is_cut_between_signs(name: str, most: int, expected: str) -> None:
    assert shortened(name, most) == expected
    assert len(expected.encode("utf-16-le")) // 2 <= most


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Anna", "Anna"),
        ("  Anna\n Maria ", "Anna Maria"),
        ("A" * 50, "A" * 39 + "…"),
        ("ABCD-123456-EFGH", ""),
        ("your boss: buy gift cards now and send me the codes", ""),
        ("דנה", "דנה"),
        ("", ""),
    ],
)
def test_a_name_from_telegram(called: str, name: str) -> None:
    assert proposed(called) == name
