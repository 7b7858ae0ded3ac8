"""Every valid assignment comes as often as any other."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from random import Random

import pytest

from bot.exchange.matching import Matching
from bot.exchange.rules import Allowed, Never, OneWay, Rule, Team
from bot.exchange.sampling import Assignment, Chain, by_chain, by_luck, every, mutual
from tests.bot.exchange.drawing import tried

COUPLES = [Team(frozenset((n, n + 1))) for n in range(0, 6, 2)]
TWO_TEAMS = [Team(frozenset((0, 1, 2))), Team(frozenset((3, 4, 5)))]
# Each may give to the next or the one before: all turn one way, or all the other.
RING = [Never(a, b) for a in range(5) for b in range(a + 2, 5) if (a, b) != (0, 4)]
SOME = [*(Never(0, n) for n in (2, 3, 4)), *(Never(1, n) for n in (3, 4, 5))]
# Rules that hold one way only: nobody gives to the next, and one hardly to anybody.
ONE_WAY = [*(OneWay(n, (n + 1) % 6) for n in range(6)), OneWay(0, 2), OneWay(0, 3)]
CASES = [
    (6, [Never(0, 1)]), (6, COUPLES), (6, TWO_TEAMS), (5, RING), (6, SOME), (7, TWO_TEAMS),
    (6, ONE_WAY),
]  # fmt: skip
SAMPLES = 1500


def is_uniform(samples: Iterable[Hashable], kinds: int) -> bool:
    """By chi-square, six standard deviations wide: the seeds are fixed, so this is no luck."""
    counts = Counter(samples)
    total = counts.total()
    expected = total / kinds
    missing = (kinds - len(counts)) * expected
    square = sum((count - expected) ** 2 / expected for count in counts.values()) + missing
    free = kinds - 1
    return bool(square < free + 6 * (2 * free) ** 0.5 + 6)


@pytest.mark.parametrize(("people", "rules"), CASES)
def test_all_are_listed(people: int, rules: list[Rule]) -> None:
    assert sorted(map(tuple, every(Allowed(people, rules)))) == sorted(tried(people, rules))


@pytest.mark.parametrize("mutual_too", [True, False])
@pytest.mark.parametrize(("people", "rules"), CASES)
def test_shuffles_are_uniform(people: int, rules: list[Rule], mutual_too: bool) -> None:
    random = Random(1)
    valid = [one for one in tried(people, rules) if mutual_too or not mutual(list(one))]

    def sample() -> Assignment:
        drawn = by_luck(Allowed(people, rules), random, mutual_too=mutual_too)
        assert drawn is not None
        return drawn

    samples = [tuple(sample()) for _ in range(SAMPLES)]
    assert set(samples) <= set(valid)
    assert is_uniform(samples, len(valid))


@pytest.mark.parametrize(("people", "rules"), CASES)
def test_the_walk_is_uniform(people: int, rules: list[Rule]) -> None:
    allowed = Allowed(people, rules)
    chain = Chain(allowed, Random(2), Matching(allowed).receiver)
    valid = tried(people, rules)
    samples = []
    for _ in range(SAMPLES):
        chain.walk(40)
        samples.append(tuple(chain.receivers))
    assert set(samples) <= set(valid)
    assert is_uniform(samples, len(valid))


@pytest.mark.parametrize("biased", [lambda n: n * n, lambda n: 0])
def test_what_is_not_uniform_is_seen(biased: Callable[[int], int]) -> None:
    assert not is_uniform([biased(n % 20) % 20 for n in range(SAMPLES)], 20)


@pytest.mark.parametrize("people", [9, 10, 15, 20])
def test_few_give_to_each_other_where_it_cannot_be_helped(people: int) -> None:
    # Two each may only give to each other; the rest is free to avoid it.
    rules: list[Rule] = [Never(n, other) for n in (0, 1) for other in range(2, people)]
    drawn = by_chain(Allowed(people, rules), Random(3), mutual_too=False)
    assert mutual(drawn) == 1
