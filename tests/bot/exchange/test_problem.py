"""People with ids: drawn exactly when trying finds a way, and reasons that tell nothing private."""

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.problem import (
    Drawn,
    Impossible,
    PrivateWish,
    Problem,
    TooFew,
    Wish,
    drawn,
    in_the_way,
    only_choices,
)
from tests.bot.exchange.problems import Pair, barred, problems, tried


def without(wishes: Iterable[Wish], name: str) -> list[Wish]:
    """All but one."""
    return [wish for wish in wishes if wish.id != name]


@given(problems(), st.integers())
def test_drawn_exactly_when_trying_finds_one(problem: Problem, seed: int) -> None:
    found = drawn(problem, Random(seed))
    never = barred(problem.wishes, problem.looked_after)
    assert isinstance(found, Drawn) == bool(tried(problem.people, never))
    if not isinstance(found, Drawn):
        return
    assert tuple(giver for giver, _ in found.pairs) == problem.people
    assert tuple(receiver for _, receiver in found.pairs) in tried(problem.people, never)
    years = problem.years[: len(problem.years) - found.years_relaxed]
    assert not set(found.pairs) & {pair for year in years for pair in year}
    assert found.forced == only_choices(problem)
    assert found.mutual == sum(pair[::-1] in found.pairs for pair in found.pairs) // 2


@given(problems())
def test_the_way_out_is_the_smallest_and_nothing_private_is_told(problem: Problem) -> None:
    why = in_the_way(problem)
    public = [wish for wish in problem.wishes if wish.said_by is None]
    if tried(problem.people, barred(public, problem.looked_after)):
        assert not isinstance(why, Impossible)
        return
    assert isinstance(why, Impossible)
    blamed = [wish for wish in public if wish.id in why.rules]
    assert len(blamed) == len(why.rules)
    assert set(why.looked_after) <= set(problem.looked_after)
    assert not tried(problem.people, barred(blamed, why.looked_after))
    for one in why.rules:
        assert tried(problem.people, barred(without(blamed, one), why.looked_after))
    for pair in why.looked_after:
        rest = [other for other in why.looked_after if set(other) != set(pair)]
        assert tried(problem.people, barred(blamed, rest))
    assert (why.drop in why.rules) if why.rules else (why.drop is None)


@given(problems())
def test_who_kept_it_to_themselves_is_known(problem: Problem) -> None:
    why = in_the_way(problem)
    if not isinstance(why, PrivateWish):
        return
    asked = [wish for wish in problem.wishes if wish.id in why.rules]
    assert {wish.said_by for wish in asked} - {"gone"} == set(why.said_by)
    assert None not in {wish.said_by for wish in asked}
    public = [wish for wish in problem.wishes if wish.said_by is None]
    assert not tried(problem.people, barred([*public, *asked], problem.looked_after))
    for one in asked:
        rest = [
            other
            for other in asked
            if (other.kind, set(other.people)) != (one.kind, set(one.people))
        ]
        assert tried(problem.people, barred([*public, *rest], problem.looked_after))


@given(problems())
def test_who_has_one_choice(problem: Problem) -> None:
    never = barred(problem.wishes, problem.looked_after)
    for kept in range(len(problem.years), -1, -1):
        years = {pair for year in problem.years[:kept] for pair in year}
        if valid := tried(problem.people, never | years):
            counted = sum(len(set(receivers)) == 1 for receivers in zip(*valid))  # noqa: B905
            assert only_choices(problem) == counted
            return


@pytest.mark.parametrize(
    ("wishes", "drop"),
    [
        ([Wish("1", "never", ("a", "b")), Wish("2", "never", ("a", "c"))], "2"),
        ([Wish("1", "never", ("a", "b")), Wish("2", "team", ("a", "b", "c"))], "2"),
    ],
)
def test_dropping_it_is_enough_where_one_is(wishes: list[Wish], drop: str) -> None:
    why = in_the_way(Problem(("a", "b", "c"), tuple(wishes)))
    assert isinstance(why, Impossible)
    left = without(wishes, why.drop or "")
    assert why.drop == drop or in_the_way(Problem(("a", "b", "c"), tuple(left))) is not None


@pytest.mark.parametrize(
    ("people", "wishes", "looked_after", "expected"),
    [
        ("ab", [], [], TooFew(2)),
        ("abc", [Wish("1", "never", ("a", "b"), "a")], [], PrivateWish(("a",), ("1",))),
        (
            "abc",
            [Wish("1", "never", ("a", "b"), "a"), Wish("2", "never", ("b", "a"), "b")],
            [],
            PrivateWish(("a", "b"), ("1", "2")),
        ),
        # What an organiser's rule says, too, is nobody's secret.
        (
            "abc",
            [Wish("1", "never", ("a", "b"), "a"), Wish("2", "never", ("b", "a"))],
            [],
            Impossible(("b",), ("2",), (), "2"),
        ),
        # One who looks after two of three: rules do not help.
        (
            "abc",
            [Wish("1", "never", ("b", "c"))],
            [("a", "b"), ("a", "c")],
            Impossible(("a",), (), (("a", "c"),), None),
        ),
    ],
)
def test_reasons(
    people: str, wishes: list[Wish], looked_after: list[Pair], expected: object
) -> None:
    found = in_the_way(Problem(tuple(people), tuple(wishes), tuple(looked_after)))
    if isinstance(found, Impossible) and isinstance(expected, Impossible):
        assert (found.rules, found.looked_after, found.drop) == (
            expected.rules, expected.looked_after, expected.drop,
        )  # fmt: skip
    else:
        assert found == expected
