"""What the draw is measured against: every permutation, tried."""

from collections.abc import Sequence
from itertools import permutations

from hypothesis import strategies as st

from bot.exchange.rules import Never, OneWay, Rule, Team, Year


def tried(people: int, rules: Sequence[Rule], years: Sequence[Year] = ()) -> list[tuple[int, ...]]:
    """All valid assignments, by looking at each."""
    barred = {pair for rule in rules for pair in rule.pairs()}
    barred |= {pair for year in years for pair in year} | {(one, one) for one in range(people)}
    return [
        receivers
        for receivers in permutations(range(people))
        if barred.isdisjoint(enumerate(receivers))
    ]


@st.composite
def exchanges(draw: st.DrawFn, most: int = 6) -> tuple[int, list[Rule], list[Year]]:
    """A few people with rules and years."""
    people = draw(st.integers(1, most))
    one = st.integers(0, people - 1)
    never = st.builds(Never, one, one)
    team = st.frozensets(one, min_size=1).map(Team)
    one_way = st.builds(OneWay, one, one)
    rules = draw(st.lists(st.one_of(never, never, one_way, team), max_size=2 * people))
    year = st.permutations(range(people)).map(lambda order: list(enumerate(order)))
    return people, rules, draw(st.lists(year, max_size=3))
