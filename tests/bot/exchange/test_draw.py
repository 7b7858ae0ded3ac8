"""A draw keeps the rules, then the newest years; then as few as can be give to each other."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.blocking import Blocking
from bot.exchange.draw import Draw, draw
from bot.exchange.rules import Allowed, Never, Rule, Team, Year
from bot.exchange.sampling import mutual
from tests.bot.exchange.drawing import exchanges, tried


@given(exchanges(), st.booleans(), st.integers())
def test_as_trying_everything_says(
    exchange: tuple[int, list[Rule], list[Year]], avoid: bool, seed: int
) -> None:
    people, rules, years = exchange
    found = draw(people, rules, years, Random(seed), avoid_mutual=avoid)
    kept = next((n for n in range(len(years), -1, -1) if tried(people, rules, years[:n])), None)
    if kept is None:
        assert isinstance(found, Blocking)
        return
    assert isinstance(found, Draw)
    valid = tried(people, rules, years[:kept])
    assert tuple(found.receivers) in valid
    assert found.years_relaxed == len(years) - kept
    assert found.mutual == mutual(found.receivers)
    if avoid:
        assert found.mutual == min(mutual(list(one)) for one in valid)


@pytest.mark.parametrize("people", [9, 20, 60, 300])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_larger_ones_are_valid(people: int, size: int) -> None:
    rules: list[Rule] = [
        Team(frozenset(range(n, min(n + size, people)))) for n in range(0, people, size)
    ]
    years = [[(n, (n + 3 + year) % people) for n in range(people)] for year in range(2)]
    for seed in range(5):
        found = draw(people, rules, years, Random(seed))
        assert isinstance(found, Draw)
        kept = years[: len(years) - found.years_relaxed]
        allowed = Allowed(people, rules, kept)
        assert sorted(found.receivers) == list(range(people))
        assert all(allowed(giver, receiver) for giver, receiver in enumerate(found.receivers))
        assert found.mutual == 0


def test_two_halves_who_only_give_across() -> None:
    halves: list[Rule] = [Team(frozenset(range(30))), Team(frozenset(range(30, 60)))]
    found = draw(60, halves, [], Random(4))
    assert isinstance(found, Draw)
    assert all((giver < 30) != (receiver < 30) for giver, receiver in enumerate(found.receivers))
    assert found.mutual == 0


def test_the_oldest_years_go_first() -> None:
    newest, older = [(0, 1), (1, 2), (2, 0)], [(0, 2), (2, 1), (1, 0)]
    found = draw(3, [], [newest, older], Random(5))
    assert isinstance(found, Draw)
    assert (found.receivers, found.years_relaxed) == ([2, 0, 1], 1)


def test_the_same_seed_draws_the_same() -> None:
    drawn = [draw(12, [Never(0, 1)], [], Random(6)) for _ in range(2)]
    assert drawn[0] == drawn[1]
