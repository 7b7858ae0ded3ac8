"""A drawn exchange that no longer holds: people left, came late, rules came; what changes least."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random

from bot.exchange.cheapest import Cheapest
from bot.exchange.matching import NOBODY
from bot.exchange.problem import Drawn, Problem, Reason, Wish, World, in_the_way
from bot.exchange.rules import Allowed
from bot.exchange.sampling import mutual
from bot.exchange.ways import least_changed


@dataclass(frozen=True, slots=True)
class Before:
    """The matches there were, giver to receiver, of whom some may have left; how far givers are.

    `bought`: who has bought a gift; `shown`: who has looked whom they got.
    """

    matches: Mapping[str, str]
    bought: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """So many get a new match, late-comers included; so many of them have looked, have bought."""

    people: int
    shown: int
    bought: int


def handed_back(giver: str, receiver: str, ident: str = "") -> Wish:
    """What keeps a match from coming again, from now on among the wishes; no word of who said it.

    Where it leaves no draw, the giver is to be asked, like about any wish of theirs.
    """
    return Wish(ident, "one-way", (giver, receiver), said_by=giver)


def repaired(problem: Problem, before: Before, random: Random) -> Drawn | Reason:
    """New matches for everybody in `problem`, who take part now; or what is in the way of any.

    Rules hold. Then in this order as little as possible: bought matches changed; years relaxed,
    the oldest whole ones first, which holds for new matches only; shown ones changed; any changed;
    pairs who give to each other. Among what is left, chance (see `least_changed`). So the counts of
    `changes` are the same for whatever comes out.
    """
    why = in_the_way(problem)
    if why is not None:
        return why
    years, cheapest = _cheapest(problem, before)
    receivers = least_changed(cheapest, random)
    pairs = tuple(
        (giver, problem.people[receiver])
        for giver, receiver in zip(problem.people, receivers, strict=True)
    )
    return Drawn(pairs, len(problem.years) - years, mutual(receivers))


def holds(problem: Problem, matches: Mapping[str, str]) -> bool:
    """Whether nothing is to be repaired: everybody has somebody who is there, by the rules."""
    world = World(problem)
    return NOBODY not in _kept(problem, world, Allowed(problem.size, world.all), matches)


def least(problem: Problem, before: Before) -> Changes | Reason:
    """What a repair will change, before it is drawn; or what is in the way of any."""
    why = in_the_way(problem)
    if why is not None:
        return why
    _, cheapest = _cheapest(problem, before)
    changed = {
        giver
        for giver, receiver, old in zip(
            problem.people, cheapest.receiver, cheapest.old, strict=True
        )
        if receiver != old
    }
    return _counted(before, changed)


def changes(before: Before, pairs: Iterable[tuple[str, str]]) -> Changes:
    """What becomes of the matches there were, in numbers: nobody is named."""
    changed = {giver for giver, receiver in pairs if before.matches.get(giver) != receiver}
    return _counted(before, changed)


def _counted(before: Before, changed: set[str]) -> Changes:
    return Changes(len(changed), len(changed & before.shown), len(changed & before.bought))


def _kept(problem: Problem, world: World, rules: Allowed, matches: Mapping[str, str]) -> list[int]:
    """Whom each may keep, by numbers; `NOBODY`: theirs is gone or forbidden, or there was none."""
    had = (world.numbers.get(matches.get(giver, ""), NOBODY) for giver in problem.people)
    return [
        receiver if receiver != NOBODY and rules(giver, receiver) else NOBODY
        for giver, receiver in enumerate(had)
    ]


def _cheapest(problem: Problem, before: Before) -> tuple[int, Cheapest]:
    """How many of the newest years are kept, and what changes least; a draw has to be possible.

    A repetition is less bad than to take a bought gift away, but worse than to look once more.
    """
    world, people = World(problem), problem.size
    rules = Allowed(people, world.all)
    old = _kept(problem, world, rules, before.matches)
    more = people + 1  # than can be changed in all
    cost = [
        0
        if receiver == NOBODY
        else (more * (giver in before.bought) + (giver in before.shown)) * more + 1
        for giver, receiver in zip(problem.people, old, strict=True)
    ]
    least = Cheapest(rules, old, cost)
    for years in range(len(world.years), 0, -1):
        found = Cheapest(Allowed(people, world.all, world.years[:years]), old, cost)
        if found.perfect and found.total // more**2 == least.total // more**2:
            return years, found
    return 0, least
