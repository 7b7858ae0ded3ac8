"""Who can only ever give to one, measured against all assignments."""

import pytest
from hypothesis import assume, given

from bot.exchange.forced import forced
from bot.exchange.rules import Never, OneWay, Rule, Team, Year
from tests.bot.exchange.drawing import exchanges, tried


@given(exchanges())
def test_as_trying_everything_says(exchange: tuple[int, list[Rule], list[Year]]) -> None:
    people, rules, years = exchange
    valid = tried(people, rules, years[:1])
    assume(valid)
    counted = sum(len(set(receivers)) == 1 for receivers in zip(*valid, strict=True))
    assert forced(people, rules, years[:1]) == counted


@pytest.mark.parametrize(
    ("people", "rules", "count"),
    [
        (3, [], 0),
        (2, [], 2),
        (3, [OneWay(0, 1)], 3),
        (4, [Never(0, 3), Never(1, 2)], 0),
        (60, [Never(0, other) for other in range(2, 60)], 2),
        (300, [Team(frozenset(range(150)))], 0),
        (3_000, [], 0),
    ],
)
def test_counts(people: int, rules: list[Rule], count: int) -> None:
    assert forced(people, rules) == count
