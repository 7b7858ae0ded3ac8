"""Who changes least, and who else could have whom at that cost, measured against every order."""

from itertools import permutations, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.exchange.cheapest import Cheapest
from bot.exchange.matching import NOBODY
from bot.exchange.rules import Allowed, Never, OneWay, Rule, Team
from tests.bot.exchange.drawing import exchanges

LEVELS = (1, 10, 11, 100, 111)
# Who may give to whom: at the least cost somebody who passed theirs on for one who lacks a receiver
# has to get it back when the next is placed.
MAY = ["45", "0256", "013", "0456", "012", "0124", "4"]
BACK = (
    Allowed(7, [OneWay(g, r) for g in range(7) for r in range(7) if str(r) not in MAY[g]]),
    [NOBODY, 0, 1, 5, NOBODY, NOBODY, NOBODY],
    [0, 11, 111, 11, 0, 0, 0],
)


@st.composite
def held(draw: st.DrawFn) -> tuple[Allowed, list[int], list[int]]:
    """Whom a few have, as rules allow but not years; and what it costs to change it."""
    people, rules, years = draw(exchanges())
    pairs = list(product(range(people), repeat=2))
    refused = draw(st.one_of(st.just(0), st.integers(0, 2 ** len(pairs) - 1)))
    rules += [OneWay(*pair) for bit, pair in enumerate(pairs) if refused >> bit & 1]
    ruled, had = Allowed(people, rules), draw(st.permutations(range(people)))
    old = [
        other if ruled(one, other) and draw(st.integers(0, 3)) else NOBODY
        for one, other in enumerate(had)
    ]
    cost = [0 if one == NOBODY else draw(st.sampled_from(LEVELS)) for one in old]
    return Allowed(people, rules, years[:1]), old, cost


def least(allowed: Allowed, old: list[int], cost: list[int]) -> tuple[int, set[tuple[int, ...]]]:
    """The least cost, and all who come to it."""
    found: dict[int, set[tuple[int, ...]]] = {}
    for order in permutations(range(allowed.people)):
        new = [(giver, one) for giver, one in enumerate(order) if one != old[giver]]
        if all(allowed(*pair) for pair in new):
            found.setdefault(sum(cost[giver] for giver, _ in new), set()).add(order)
    return min(found.items(), default=(0, set()))


@given(held())
@example(BACK)
def test_as_trying_everything_says(asked: tuple[Allowed, list[int], list[int]]) -> None:
    allowed, old, cost = asked
    total, cheapest = least(allowed, old, cost)
    found = Cheapest(allowed, old, cost)
    assert found.perfect == bool(cheapest)
    if cheapest:
        assert found.total == total
        assert tuple(found.receiver) in cheapest


@given(held())
@example(BACK)
def test_whoever_can_have_whom_can_at_that_cost(
    asked: tuple[Allowed, list[int], list[int]],
) -> None:
    allowed, old, cost = asked
    found = Cheapest(allowed, old, cost)
    if not found.perfect:
        return
    people = range(allowed.people)
    choices = [
        found.others(giver) | ({old[giver]} if found.keeps(giver) else set()) for giver in people
    ]
    assert choices == [{one for one in people if found(giver, one)} for giver in people]
    _, cheapest = least(allowed, old, cost)
    payable = {
        order
        for order in permutations(people)
        if all(one in choices[giver] for giver, one in enumerate(order))
    }
    assert payable == cheapest


@pytest.mark.parametrize("people", [50, 400])
def test_half_of_all_are_a_team_now(people: int) -> None:
    half = people // 2
    rules: list[Rule] = [Team(frozenset(range(half)))]
    old = [(one + 1) % people for one in range(people)]
    old[: half - 1] = [NOBODY] * (half - 1)
    cost = [0 if one == NOBODY else 1 for one in old]
    found = Cheapest(Allowed(people, rules), old, cost)
    # Each of them takes somebody of the other half, who all take one of the team.
    assert found.perfect
    assert found.total == half - 1


def test_nobody_can_be_had() -> None:
    rules = [Never(0, other) for other in range(1, 5)]
    assert not Cheapest(Allowed(5, rules), [NOBODY, 2, 3, 4, 1], [0, 1, 1, 1, 1]).perfect
