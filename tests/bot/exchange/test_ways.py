"""All that changes least is listed, or walked through, each as often as any other."""

from random import Random

import pytest
from hypothesis import given

from bot.exchange.cheapest import Cheapest
from bot.exchange.matching import NOBODY
from bot.exchange.rules import Allowed, Never, OneWay, Rule, Team
from bot.exchange.sampling import mutual
from bot.exchange.ways import LISTED, Walk, Ways, least_changed
from tests.bot.exchange.test_cheapest import held, least
from tests.bot.exchange.test_sampling import is_uniform

SAMPLES = 1500
N = NOBODY
# Nobody but 3 and 4 gives to 1, whom 0 had; only 5 and 6 may lose theirs to 3 and 4.
TWO_ON_THE_WAY: list[Rule] = [*(OneWay(n, 1) for n in (0, 2, 5, 6)), OneWay(0, 4), OneWay(0, 5)]
CASES: list[tuple[list[Rule], list[int], list[int]]] = [
    ([OneWay(0, 1)], [N, 2, 3, 4, 5, 0], [0, 1, 1, 1, 9, 1]),
    ([OneWay(0, 1), OneWay(1, 2)], [N, N, 3, 4, 5, 0], [0, 0, 1, 1, 1, 1]),
    ([], [N, N, N, 4, 5, 3], [0, 0, 0, 1, 1, 1]),
    ([Team(frozenset((0, 1, 2)))], [N, N, 3, 4, 5, 6, 0], [0, 0, 1, 1, 1, 1, 1]),
    # 2 always loses theirs, and either 3 or 4.
    ([Never(0, 1)], [N, N, 3, 4, 2], [0, 0, 1, 11, 11]),
    (TWO_ON_THE_WAY, [N, 2, 3, 4, 5, 6, 0], [0, 1, 1, 1, 1, 1, 1]),
]


def cheapest(rules: list[Rule], old: list[int], cost: list[int]) -> Cheapest:
    """With everybody in it."""
    return Cheapest(Allowed(len(old), rules), old, cost)


@given(held())
def test_all_are_listed_once(asked: tuple[Allowed, list[int], list[int]]) -> None:
    found = Cheapest(*asked)
    if not found.perfect:
        return
    ways = Ways(found)
    listed = list(ways.every())
    orders = [
        tuple(changes.get(giver, one) for giver, one in enumerate(ways.old)) for changes in listed
    ]
    assert len(set(orders)) == len(orders)
    assert sum(map(len, listed)) <= ways.long
    assert set(orders) == least(*asked)[1]
    more = [ways.mutual(changes) for changes in listed]
    pairs = [mutual(list(order)) for order in orders]
    assert len({one - other for one, other in zip(pairs, more, strict=True)}) == 1


@pytest.mark.parametrize(("rules", "old", "cost"), CASES)
def test_the_walk_is_uniform(rules: list[Rule], old: list[int], cost: list[int]) -> None:
    found = cheapest(rules, old, cost)
    _, all_of_them = least(Allowed(len(old), rules), old, cost)
    walk, samples = Walk(Ways(found), Random(1), found.receiver), []
    for _ in range(SAMPLES):
        walk.walk(40)
        samples.append(tuple(walk.receivers))
    assert len(all_of_them) > 1
    assert set(samples) <= all_of_them
    assert is_uniform(samples, len(all_of_them))


@pytest.mark.parametrize(("rules", "old", "cost"), CASES)
def test_the_list_is_uniform(rules: list[Rule], old: list[int], cost: list[int]) -> None:
    found, random = cheapest(rules, old, cost), Random(2)
    _, all_of_them = least(Allowed(len(old), rules), old, cost)
    fewest = min(mutual(list(order)) for order in all_of_them)
    expected = {order for order in all_of_them if mutual(list(order)) == fewest}
    samples = [tuple(least_changed(found, random)) for _ in range(SAMPLES)]
    assert set(samples) == expected
    assert is_uniform(samples, len(expected))


def test_where_there_are_many_the_walk_comes_to_each_alike() -> None:
    people, lacking = 40, 6
    rules: list[Rule] = [Team(frozenset(range(lacking)))]
    old = [NOBODY] * lacking + [one + 1 for one in range(lacking, people - 1)] + [lacking]
    cost = [0] * lacking + [1] * (people - lacking)
    ways = Ways(cheapest(rules, old, cost))
    assert ways.long > LISTED
    walk, instead, first = Walk(ways, Random(3), cheapest(rules, old, cost).receiver), [], []
    for _ in range(SAMPLES // 2):
        walk.walk(150)
        assert sum(one != other for one, other in zip(walk.receivers, old, strict=True)) == 12
        instead.append(walk.receivers[0])
        first.append(walk.receivers.index(0))
    # Any of the others may stand in for any of the six.
    assert is_uniform(instead, people - lacking)
    assert is_uniform(first, people - lacking)


def test_few_give_to_each_other_among_many() -> None:
    people, lacking = 40, 8
    old = [NOBODY] * lacking + [one ^ 1 for one in range(lacking, people)]
    cost = [0] * lacking + [1] * (people - lacking)
    found = cheapest([Never(0, 1)], old, cost)
    assert Ways(found).long > LISTED
    receivers = least_changed(found, Random(4))
    assert receivers[lacking:] == old[lacking:]
    assert mutual(receivers) == (people - lacking) // 2
