"""Everybody gives to one and gets from one: a perfect matching, or who stands in its way."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from bot.exchange.rules import Allowed, Team

NOBODY = -1


class Reach:
    """Whom givers may give to, one giver after another, each receiver once."""

    def __init__(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self.left = set(range(allowed.people))
        """Whom nobody has reached yet."""
        self._done: set[frozenset[Team]] = set()

    def add(self, giver: int) -> set[int]:
        """One giver more; whom nobody before could reach."""
        teams = self._allowed.teams(giver)
        if teams in self._done:  # only the team itself can be left
            return set()
        reached = self._allowed.among(giver, self.left)
        self.left -= reached
        if teams and self._allowed.only_by_teams(giver):
            self._done.add(teams)
        return reached

    def copy(self) -> "Reach":
        """The same, to be changed for itself."""
        other = object.__new__(Reach)
        other._allowed, other.left, other._done = self._allowed, self.left.copy(), self._done.copy()
        return other


class _Search(NamedTuple):
    """Who was asked to take another receiver, and by whom; whom the last one may take."""

    asked: list[int]
    came_from: dict[int, int]
    last: int = NOBODY
    free: int = NOBODY


class Matching:
    """As many givers with a receiver as the rules allow.

    `receiver[g]` and `giver[r]` are `NOBODY` where there is none.
    """

    def __init__(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self.receiver = [NOBODY] * allowed.people
        self.giver = [NOBODY] * allowed.people
        self._begin()
        self.free = {one for one, other in enumerate(self.giver) if other == NOBODY}
        """Receivers without a giver."""
        self.lacking = [one for one, other in enumerate(self.receiver) if other == NOBODY]
        """Givers without a receiver."""
        self.blocked: frozenset[int] = frozenset()
        """Givers who together may give to fewer than they are; empty in a perfect matching."""
        self.out_of_reach: frozenset[int] = frozenset()
        """To whom none of the blocked may give."""
        self.complete()

    def complete(self) -> bool:
        """Place who lacks a receiver, again after rules have gone; whether nobody does any more."""
        lacking, blocked = list[int](), set[int]()
        reach = Reach(self._allowed)  # what failed once fails again, whoever comes after
        for giver in self.lacking:
            tried = reach.copy()
            found = self._search([giver], tried)
            if found.free == NOBODY:
                lacking.append(giver)
                blocked |= set(found.asked)
                reach = tried
            else:
                self._pass_on(found)
        self.lacking, self.blocked = lacking, frozenset(blocked)
        self.out_of_reach = frozenset(reach.left) if lacking else frozenset()
        return not lacking

    def has_room(self, receivers: Iterable[int]) -> bool:
        """Whether one of these is free, or becomes free when others change theirs in turn."""
        givers = [self.giver[receiver] for receiver in receivers]
        return NOBODY in givers or self._search(givers, Reach(self._allowed)).free != NOBODY

    def copy(self) -> "Matching":
        """The same, to be changed for itself."""
        other = object.__new__(Matching)
        other.__dict__ = self.__dict__ | {
            "receiver": self.receiver.copy(),
            "giver": self.giver.copy(),
            "free": self.free.copy(),
        }
        return other

    def _begin(self) -> None:
        """Team by team, the largest first, each gives to whom a largest team further on."""
        teams: defaultdict[Team | None, list[int]] = defaultdict(list)
        for person in range(self._allowed.people):
            own = self._allowed.teams(person)
            teams[max(own, key=lambda team: len(team.members), default=None)].append(person)
        order = sorted(teams.values(), key=len, reverse=True)
        step = max((len(members) for team, members in teams.items() if team), default=1)
        people = [person for members in order for person in members]
        for place, giver in enumerate(people):
            receiver = people[(place + step) % len(people)]
            if self._allowed(giver, receiver):
                self._pair(giver, receiver)

    def _search(self, asked: list[int], reach: Reach) -> _Search:
        """Somebody free for one of those asked, or of those whose receivers they may take."""
        came_from = dict[int, int]()
        for one in asked:
            for free in self._allowed.among(one, self.free):
                return _Search(asked, came_from, one, free)
            for other in reach.add(one):
                came_from[self.giver[other]] = one
                asked.append(self.giver[other])
        return _Search(asked, came_from)

    def _pass_on(self, found: _Search) -> None:
        """Each takes the new one and leaves the old one to whom the search came from."""
        giver, receiver = found.last, found.free
        self.free.discard(receiver)
        while True:
            before = self.receiver[giver]
            self._pair(giver, receiver)
            if giver not in found.came_from:
                return
            giver, receiver = found.came_from[giver], before

    def _pair(self, giver: int, receiver: int) -> None:
        self.receiver[giver], self.giver[receiver] = receiver, giver
