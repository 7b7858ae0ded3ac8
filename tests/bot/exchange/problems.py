"""People with rules, private ones, wards and years, and all that is valid, by trying."""

from collections.abc import Iterable
from itertools import permutations

from hypothesis import strategies as st

from bot.exchange.problem import Problem, Wish

Pair = tuple[str, str]


def barred(wishes: Iterable[Wish], looked_after: Iterable[Pair]) -> set[Pair]:
    """Which pairs rules forbid, by reading them anew."""
    never = {pair for one in looked_after for pair in (one, one[::-1])}
    for wish in wishes:
        if wish.kind == "one-way":
            never.add((wish.people[0], wish.people[1]))
        else:
            never |= set(permutations(wish.people, 2))
    return never


def tried(people: tuple[str, ...], never: set[Pair]) -> list[tuple[str, ...]]:
    """All valid receivers, by looking at each order of people."""
    never |= {(one, one) for one in people}
    return [order for order in permutations(people) if never.isdisjoint(zip(people, order))]  # noqa: B905


@st.composite
def problems(draw: st.DrawFn, most: int = 6) -> Problem:
    """A few people with rules, private ones, wards and years."""
    people = tuple("abcdefg"[: draw(st.integers(3, most))])
    one = st.sampled_from((*people, "gone"))
    two = st.tuples(one, one).filter(lambda pair: pair[0] != pair[1])
    kept: dict[tuple[str, ...], tuple[str, str | None]] = {}
    said = st.sampled_from((None, None, *people))
    for pair in draw(st.lists(two, max_size=9)):
        kept[pair] = (draw(st.sampled_from(("never", "one-way"))), draw(said))
    if draw(st.booleans()):
        kept[tuple(sorted(draw(st.sets(one, min_size=3, max_size=3))))] = ("team", None)
    wishes = tuple(
        Wish(f"rule {number}", kind, who, by)  # type: ignore[arg-type]
        for number, (who, (kind, by)) in enumerate(kept.items())
    )
    after = draw(st.lists(two.filter(lambda pair: "gone" not in pair), max_size=2))
    year = st.permutations(people).map(lambda order: tuple(zip(people, order)))  # noqa: B905
    return Problem(people, wishes, tuple(after), tuple(draw(st.lists(year, max_size=2))))
