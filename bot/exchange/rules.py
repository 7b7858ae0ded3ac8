"""What an exchange forbids: a pair, one way or both, or a team among themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Never:
    """Neither gives to the other."""

    first: int
    second: int

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Giver and receiver, each way."""
        return ((self.first, self.second), (self.second, self.first))


@dataclass(frozen=True, slots=True)
class OneWay:
    """The first does not give to the second; the other way is open."""

    giver: int
    receiver: int

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Giver and receiver."""
        return ((self.giver, self.receiver),)


@dataclass(frozen=True, slots=True)
class Team:
    """Nobody of a household or a team gives to another of it."""

    members: frozenset[int]

    def pairs(self) -> Iterable[tuple[int, int]]:
        """Giver and receiver, each way."""
        for first, second in combinations(sorted(self.members), 2):
            yield from ((first, second), (second, first))


Rule = Never | OneWay | Team
Year = Sequence[tuple[int, int]]
"""Who gave to whom in one year: giver and receiver."""


class Allowed:
    """Who may give to whom, among people numbered from 0, while rules come and go.

    Teams are not spelt out as pairs: a team of thousands has millions of them.
    """

    def __init__(self, people: int, rules: Iterable[Rule] = (), years: Sequence[Year] = ()) -> None:
        self.people = people
        self._barred: list[dict[int, int]] = [{} for _ in range(people)]
        self._teams: list[frozenset[Team]] = [frozenset()] * people
        for rule in rules:
            self.forbid(rule)
        for year in years:
            for giver, receiver in year:
                self._bar(giver, receiver, 1)

    def __call__(self, giver: int, receiver: int) -> bool:
        """Whether this giver may have this receiver."""
        return (
            giver != receiver
            and receiver not in self._barred[giver]
            and self._teams[giver].isdisjoint(self._teams[receiver])
        )

    def forbid(self, rule: Rule) -> None:
        """One rule more."""
        self._change(rule, 1)

    def permit(self, rule: Rule) -> None:
        """One rule less."""
        self._change(rule, -1)

    def refused(self, giver: int) -> int:
        """How many receivers a giver may not have, by and large."""
        return 1 + len(self._barred[giver]) + sum(len(team.members) for team in self._teams[giver])

    def receivers(self, giver: int) -> list[int]:
        """Whom a giver may give to."""
        return sorted(self.among(giver, set(range(self.people))))

    def teams(self, person: int) -> frozenset[Team]:
        """The teams somebody is in."""
        return self._teams[person]

    def only_by_teams(self, giver: int) -> bool:
        """Whether a giver may give to everybody outside their teams."""
        return not self._barred[giver]

    def among(self, giver: int, people: set[int]) -> set[int]:
        """Whom of these people a giver may give to."""
        own = (team.members for team in self._teams[giver])
        return people.difference(self._barred[giver], (giver,), *own)

    def _change(self, rule: Rule, by: int) -> None:
        if not isinstance(rule, Team):
            for giver, receiver in rule.pairs():
                self._bar(giver, receiver, by)
            return
        for member in rule.members:
            teams = self._teams[member]
            self._teams[member] = teams | {rule} if by > 0 else teams - {rule}

    def _bar(self, giver: int, receiver: int, by: int) -> None:
        barred = self._barred[giver]
        barred[receiver] = barred.get(receiver, 0) + by
        if not barred[receiver]:
            del barred[receiver]
