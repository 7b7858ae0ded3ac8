"""A draw exists exactly when trying finds one; else rules that are all needed say why."""

from collections.abc import Sequence

import pytest
from hypothesis import given

from bot.exchange.blocking import blocking
from bot.exchange.matching import Matching
from bot.exchange.rules import Allowed, Never, Rule, Team, Year
from tests.bot.exchange.drawing import exchanges, tried


@given(exchanges())
def test_impossible_exactly_when_trying_says_so(
    exchange: tuple[int, list[Rule], list[Year]],
) -> None:
    people, rules, _ = exchange
    why = blocking(people, rules)
    assert (why is None) == bool(tried(people, rules))
    if why is None:
        return
    assert not tried(people, why.rules)
    for number in range(len(why.rules)):
        assert tried(people, why.rules[:number] + why.rules[number + 1 :])
    allowed = Allowed(people, why.rules)
    receivers = {receiver for giver in why.people for receiver in allowed.receivers(giver)}
    assert len(receivers) < len(why.people)


@given(exchanges())
def test_a_matching_is_as_great_as_can_be(exchange: tuple[int, list[Rule], list[Year]]) -> None:
    people, rules, years = exchange
    allowed = Allowed(people, rules, years)
    matching = Matching(allowed)
    assert bool(matching.lacking) != bool(tried(people, rules, years))
    for giver, receiver in enumerate(matching.receiver):
        if giver in matching.lacking:
            continue
        assert allowed(giver, receiver)
        assert matching.giver[receiver] == giver


def everybody_but(one: int, people: int) -> list[Rule]:
    """Somebody who may give to nobody."""
    return [Never(one, other) for other in range(people) if other != one]


@pytest.mark.parametrize(
    ("people", "rules", "needed"),
    [
        (1, [], 0),
        (2, [Never(0, 1)], 1),
        (3, [Never(0, 1), Never(1, 2)], 1),
        (4, [Never(0, 1), Never(1, 2), Never(1, 3), Never(2, 3)], 3),
        (5, [Team(frozenset((0, 1, 2))), Team(frozenset((3, 4)))], 1),
        (40, everybody_but(7, 40), 39),
        (300, everybody_but(0, 300), 299),
        (1000, [Team(frozenset((n, n + 1))) for n in range(0, 999, 2)]
         + [Team(frozenset(range(600)))], 1),
        (3_000, [Team(frozenset(range(1_501)))], 1),
    ],
)  # fmt: skip
def test_reasons(people: int, rules: Sequence[Rule], needed: int) -> None:
    why = blocking(people, rules)
    assert why is not None
    assert len(why.rules) == needed
    assert why.people


@pytest.mark.parametrize(
    ("people", "rules"),
    [
        (2, []),
        (4, [Team(frozenset((0, 1))), Team(frozenset((2, 3)))]),
        (1000, [Team(frozenset(range(500))), Team(frozenset(range(500, 1000)))]),
        (300, everybody_but(0, 300)[:-1]),
        (1000, [Team(frozenset(range(n, n + 10))) for n in range(0, 1000, 10)]),
    ],
)
def test_what_can_be_drawn(people: int, rules: Sequence[Rule]) -> None:
    assert blocking(people, rules) is None
