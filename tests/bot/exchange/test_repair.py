"""A repair keeps the rules and changes least: bought, then shown, then any; then it is chance."""

from collections.abc import Iterable
from dataclasses import replace
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
    in_the_way,
)
from bot.exchange.repair import Before, Changes, changes, handed_back, holds, repaired
from bot.exchange.repair import least as least_counts
from tests.bot.exchange.problems import Pair, barred, problems, tried
from tests.bot.exchange.test_sampling import is_uniform

Pairs = tuple[Pair, ...]
SAMPLES = 1500


@st.composite
def stories(draw: st.DrawFn, most: int) -> tuple[Problem, Before]:
    """Who took part then, some of whom have left, while others have come since."""
    problem = draw(problems(most))
    there = draw(st.lists(st.sampled_from(problem.people), unique=True, min_size=1))
    there += draw(st.sampled_from(([], ["gone"], ["gone", "left"])))
    order = draw(st.permutations(there))
    matches = dict(zip(order, [*order[1:], order[0]], strict=True))
    if draw(st.booleans()):
        matches = dict(zip(there, order, strict=True))
    some = st.frozensets(st.sampled_from(there))
    return problem, Before(matches, bought=draw(some), shown=draw(some))


def mutual(pairs: Pairs) -> int:
    """How many pairs give to each other."""
    return sum(pair[::-1] in pairs for pair in pairs) // 2


def least(problem: Problem, before: Before) -> tuple[int, list[Pairs]]:
    """How many years are relaxed, and all repairs that change least, by looking at each order."""
    never = barred(problem.wishes, problem.looked_after)
    orders = tried(problem.people, never)
    valid = [tuple(zip(problem.people, order, strict=True)) for order in orders]

    def new(pairs: Pairs) -> Iterable[Pair]:
        return (pair for pair in pairs if before.matches.get(pair[0]) != pair[1])

    def cost(pairs: Pairs) -> tuple[int, ...]:
        givers = {giver for giver, _ in new(pairs)}
        relaxed = next(
            relaxed
            for relaxed in range(len(problem.years) + 1)
            if not {
                pair for year in problem.years[: len(problem.years) - relaxed] for pair in year
            }.intersection(new(pairs))
        )
        bought, shown = len(givers & before.bought), len(givers & before.shown)
        return bought, relaxed, shown, len(givers), mutual(pairs)

    costs = {pairs: cost(pairs) for pairs in valid}
    lowest = min(costs.values(), default=(0, 0, 0, 0, 0))
    return lowest[1], [pairs for pairs in valid if costs[pairs] == lowest]


@given(stories(7), st.integers())
def test_what_is_read_back_is_what_comes(story: tuple[Problem, Before], seed: int) -> None:
    problem, before = story
    found = repaired(problem, before, Random(seed))
    if not isinstance(found, Drawn):
        assert least_counts(problem, before) == found
        return
    counts = changes(before, found.pairs)
    assert least_counts(problem, before) == counts
    assert holds(problem, before.matches) == (counts.people == 0)


@given(stories(7), st.integers())
def test_as_trying_everything_says(story: tuple[Problem, Before], seed: int) -> None:
    problem, before = story
    found = repaired(problem, before, Random(seed))
    relaxed, cheapest = least(problem, before)
    if not isinstance(found, Drawn):
        assert found == in_the_way(problem)
        assert not cheapest
        return
    assert found.pairs in cheapest
    assert (found.years_relaxed, found.mutual) == (relaxed, mutual(found.pairs))
    assert len({changes(before, pairs) for pairs in cheapest}) == 1  # a preview holds for each


@given(stories(6), st.integers())
def test_what_is_handed_back_does_not_come_again_and_is_not_told(
    story: tuple[Problem, Before], seed: int
) -> None:
    problem, before = story
    back = [pair for pair in before.matches.items() if pair[0] in problem.people][:2]
    wishes = tuple(handed_back(*pair) for pair in back)
    found = repaired(replace(problem, wishes=problem.wishes + wishes), before, Random(seed))
    if isinstance(found, Drawn):
        assert not set(found.pairs) & set(back)
    elif isinstance(found, Impossible):  # so it is without what anybody keeps to themselves
        public = tuple(wish for wish in problem.wishes if wish.said_by is None)
        assert set(found.rules) <= {wish.id for wish in public}
        assert isinstance(in_the_way(replace(problem, wishes=public)), Impossible)


RING = {"a": "b", "b": "c", "c": "d", "d": "e", "e": "a"}
PAIRS = {"a": "b", "b": "a", "c": "d", "d": "e", "e": "f", "f": "c"}
SEVEN = {"a": "b", "b": "c", "c": "d", "d": "e", "e": "f", "f": "g", "g": "a"}
TABLE = [
    ("one leaves a ring", "acde", RING, [], "", "", Changes(1, 0, 0), 1),
    ("one of two who give to each other leaves", "acdef", PAIRS, [], "", "cd", Changes(2, 0, 0), 2),
    ("the same, and all have bought", "acdef", PAIRS, [], "acdef", "cdef", Changes(2, 1, 2), 4),
    ("somebody comes late", "abcdef", RING, [], "a", "abc", Changes(2, 0, 0), 2),
    # Neither of a and b gives to the other any more.
    ("parts two", "abcdefg", PAIRS, [], "", "", Changes(2, 0, 0), 2),
    # c would give back to b, and f's g to a.
    ("a couple", "abcdefg", SEVEN, [Wish("", "never", ("a", "b"))], "", "g", Changes(2, 0, 0), 2),
    (
        "handed back", "abcdefg", SEVEN, [handed_back("a", "b")], "de", "abcdefg",
        Changes(2, 2, 0), 2,
    ),
    ("three leave", "aceg", SEVEN, [], "aceg", "", Changes(3, 0, 3), 2),
    ("nothing to change", "abcde", RING, [], "ab", "abc", Changes(0, 0, 0), 1),
]  # fmt: skip


@pytest.mark.parametrize(
    ("people", "matches", "wishes", "bought", "shown", "expected", "ways"),
    [row[1:] for row in TABLE],
    ids=[row[0] for row in TABLE],
)
def test_stories(
    people: str,
    matches: dict[str, str],
    wishes: list[Wish],
    bought: str,
    shown: str,
    expected: Changes,
    ways: int,
) -> None:
    problem = Problem(tuple(people), tuple(wishes))
    before = Before(matches, frozenset(bought), frozenset(shown))
    random, samples = Random(1), list[Pairs]()
    for _ in range(SAMPLES):
        found = repaired(problem, before, random)
        assert isinstance(found, Drawn)
        samples.append(found.pairs)
    assert {changes(before, pairs) for pairs in samples} == {expected}
    _, cheapest = least(problem, before)
    assert len(cheapest) == ways
    assert set(samples) == set(cheapest)
    assert is_uniform(samples, ways)


@pytest.mark.parametrize(
    ("bought", "shown", "expected", "relaxed"),
    [
        ("", "", Changes(2, 0, 0), 0),
        ("", "def", Changes(2, 1, 0), 0),  # to look once more is better than last year's pair
        ("def", "def", Changes(2, 0, 0), 1),  # which is better than a gift bought in vain
    ],
)
def test_last_year(bought: str, shown: str, expected: Changes, relaxed: int) -> None:
    last_year = (("a", "d"), ("d", "c"))  # one takes another's place: only c's is no pair of these
    problem = Problem(tuple("acdef"), years=(last_year,))
    before = Before(PAIRS, frozenset(bought), frozenset(shown))
    found = repaired(problem, before, Random(1))
    assert isinstance(found, Drawn)
    assert (changes(before, found.pairs), found.years_relaxed) == (expected, relaxed)


def test_a_pair_of_last_year_that_there_is_stays() -> None:
    found = repaired(Problem(tuple("abcde"), years=(tuple(RING.items()),)), Before(RING), Random(1))
    assert found == Drawn(tuple(RING.items()), 0, 0)


@pytest.mark.parametrize(
    ("people", "wishes", "expected"),
    [
        ("ab", [], TooFew(2)),
        (
            "abc",
            [handed_back("a", "b", "1"), handed_back("b", "a", "2")],
            PrivateWish(("a", "b"), ("1", "2")),
        ),
        (
            "abc",
            [Wish("1", "one-way", ("a", "b")), handed_back("b", "a", "2")],
            PrivateWish(("b",), ("2",)),
        ),
        (
            "abc",
            [Wish("1", "never", ("a", "b")), handed_back("b", "a")],
            Impossible(("a", "b"), ("1",), (), "1"),
        ),
    ],
)
def test_reasons(people: str, wishes: list[Wish], expected: object) -> None:
    problem = Problem(tuple(people), tuple(wishes))
    assert repaired(problem, Before(RING), Random(1)) == expected


@pytest.mark.parametrize("people", [60, 300])
def test_larger_ones_are_valid_and_nobody_without_need_is_changed(people: int) -> None:
    random, names = Random(1), [str(one) for one in range(people)]
    wishes = tuple(Wish(str(n), "team", tuple(names[n : n + 3])) for n in range(0, people, 3))
    years = (tuple((names[n], names[n - 5]) for n in range(people)),)
    matches = {names[n]: names[(n + 4) % people] for n in range(people)}
    gone = set(random.sample(names, people // 10))
    there = (*(name for name in names if name not in gone), "late", "later")
    problem, before = Problem(there, wishes, years=years), Before(matches, frozenset(names[::2]))
    found = repaired(problem, before, random)
    assert isinstance(found, Drawn)
    assert [giver for giver, _ in found.pairs] == list(there)
    assert sorted(receiver for _, receiver in found.pairs) == sorted(there)
    assert barred(wishes, ()).isdisjoint(found.pairs)
    assert not set(years[0]).intersection(found.pairs)
    # Enough are free for all who lack one, so these alone are changed.
    lacking = [one for one in there if matches.get(one) not in there]
    assert changes(before, found.pairs).people == len(lacking)
