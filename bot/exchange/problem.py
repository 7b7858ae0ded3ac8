"""A draw among people with ids: what the rules say of them, what comes out, what is in the way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from bot.exchange.blocking import Blocking, blocking
from bot.exchange.draw import draw, years_kept
from bot.exchange.forced import forced
from bot.exchange.matching import Matching
from bot.exchange.rules import Allowed, Never, OneWay, Rule, Team, Year

FEWEST = 3
"""With fewer there is nothing to draw; with so many each can work out all pairs."""

_TRIED = 50  # rules, for one that had better go

Kind = Literal["never", "one-way", "team"]
Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Wish:
    """A rule: `never` two, neither way; `one-way` the first not to the second; `team` several.

    `said_by`: who keeps it to themselves; None: the organiser's. People who do not take part
    are passed over.
    """

    id: str
    kind: Kind
    people: tuple[str, ...]
    said_by: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Who takes part, in the order of signing up, and what is to be kept.

    `looked_after`: guardian and ward, who never give to each other, as one sees the other's match.
    `years`: who gave to whom in earlier ones, the newest first.
    """

    people: tuple[str, ...]
    wishes: tuple[Wish, ...] = ()
    looked_after: tuple[tuple[str, str], ...] = ()
    years: tuple[Pairs, ...] = ()

    @property
    def size(self) -> int:
        """How many take part."""
        return len(self.people)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Giver and receiver in the order of signing up, and what could not be had.

    `years_relaxed`: the oldest whole years whose pairs may come again; `mutual`: so many pairs give
    to each other; `forced`: so many had the same receiver in all valid assignments, where it is a
    draw from the beginning.
    """

    pairs: tuple[tuple[str, str], ...]
    years_relaxed: int
    mutual: int
    forced: int = 0


@dataclass(frozen=True, slots=True)
class TooFew:
    """So many that there is nothing to draw."""

    people: int


@dataclass(frozen=True, slots=True)
class Impossible:
    """No draw with these alone, and each of them is needed for that; nothing of it is private.

    `people` may together give to fewer than they are. `drop`: which rule had better go; None:
    those who are looked after suffice, so only more people help.
    """

    people: tuple[str, ...]
    rules: tuple[str, ...]
    looked_after: tuple[tuple[str, str], ...]
    drop: str | None


@dataclass(frozen=True, slots=True)
class PrivateWish:
    """Rules alone leave a draw, what people keep to themselves does not.

    `said_by`: whom to ask, about which of `rules`; and to nobody else a word of either.
    """

    said_by: tuple[str, ...]
    rules: tuple[str, ...]


Reason = TooFew | Impossible | PrivateWish


def drawn(problem: Problem, random: Random) -> Drawn | Reason:
    """Draw, or say what is in the way."""
    why = in_the_way(problem)
    if why is not None:
        return why
    world = World(problem)
    found = draw(problem.size, world.all, world.years, random)
    assert not isinstance(found, Blocking)  # noqa: S101 - it was asked above
    pairs = tuple(
        (giver, problem.people[receiver])
        for giver, receiver in zip(problem.people, found.receivers, strict=True)
    )
    years = world.years[: len(world.years) - found.years_relaxed]
    alone = forced(problem.size, world.all, years)
    return Drawn(pairs, found.years_relaxed, found.mutual, alone)


def in_the_way(problem: Problem) -> Reason | None:
    """Why there is no draw, without a private rule wherever that can be; None: there is one."""
    if problem.size < FEWEST:
        return TooFew(problem.size)
    world = World(problem)
    # The first ones are the first to be left out, so the last ones are blamed where they suffice.
    found = blocking(problem.size, [*world.rules, *world.guardians])
    if found is not None:
        return _impossible(problem, world, found)
    found = blocking(problem.size, [*world.private, *world.rules, *world.guardians])
    if found is None:
        return None
    blamed = [wish for rule in found.rules for wish in world.private.get(rule, ())]
    said_by = {wish.said_by for wish in blamed}
    return PrivateWish(
        tuple(person for person in problem.people if person in said_by),
        tuple(wish.id for wish in blamed),
    )


def only_choices(problem: Problem) -> int:
    """How many have the same receiver in all valid assignments; a draw has to be possible."""
    world = World(problem)
    kept = years_kept(problem.size, world.all, world.years)
    return forced(problem.size, world.all, world.years[:kept])


class World:
    """The same with numbers. What is said twice counts once, and in public if it is in public."""

    def __init__(self, problem: Problem) -> None:
        self.numbers = {person: number for number, person in enumerate(problem.people)}
        self.guardians: dict[Rule, tuple[str, str]] = {
            rule: pair
            for pair in problem.looked_after
            if (rule := self._rule("never", pair)) is not None
        }
        self.rules: dict[Rule, str] = {}
        self.private: dict[Rule, list[Wish]] = {}
        for wish in sorted(problem.wishes, key=lambda wish: wish.said_by is not None):
            rule = self._rule(wish.kind, wish.people)
            if rule is None or rule in self.guardians or rule in self.rules:
                continue
            if wish.said_by is None:
                self.rules[rule] = wish.id
            else:
                self.private.setdefault(rule, []).append(wish)
        self.all: list[Rule] = [*self.guardians, *self.rules, *self.private]
        self.years: list[Year] = [list(self._year(pairs)) for pairs in problem.years]

    def _rule(self, kind: Kind, people: Iterable[str]) -> Rule | None:
        """None: too few of them take part for it to forbid anything."""
        known = [self.numbers[person] for person in people if person in self.numbers]
        if len(set(known)) < 2:
            return None
        if kind == "team":
            return Team(frozenset(known))
        return OneWay(*known) if kind == "one-way" else Never(*sorted(known))

    def _year(self, pairs: Pairs) -> Iterator[tuple[int, int]]:
        for giver, receiver in pairs:
            if giver in self.numbers and receiver in self.numbers:
                yield self.numbers[giver], self.numbers[receiver]


def _impossible(problem: Problem, world: World, found: Blocking) -> Impossible:
    blamed = [rule for rule in found.rules if rule in world.rules]
    public = [*world.rules, *world.guardians]
    enough = (
        rule
        for rule in blamed[:_TRIED]
        if not Matching(Allowed(problem.size, (one for one in public if one != rule))).blocked
    )
    drop = next(enough, blamed[0] if blamed else None)
    return Impossible(
        tuple(problem.people[number] for number in sorted(found.people)),
        tuple(world.rules[rule] for rule in blamed),
        tuple(world.guardians[rule] for rule in found.rules if rule in world.guardians),
        None if drop is None else world.rules[drop],
    )
