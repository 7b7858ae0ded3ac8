"""Among all that changes least: each as likely as any other, few of whom give to each other."""

import math
from collections.abc import Iterator
from random import Random

from bot.exchange.cheapest import Cheapest
from bot.exchange.draw import EXACT
from bot.exchange.matching import NOBODY
from bot.exchange.sampling import Assignment, Chain

LISTED = 100_000
"""While all of them together change so many matches at most, all are listed."""

_Changes = dict[int, int]


class Ways:
    """How a receiver comes to everybody who lacks one: somebody free, or one whose giver takes
    another, and so on. Where no two ways meet, they are one of the repairs that cost least.

    Read as a draw's rules it says whom each giver may have in one of these.
    """

    def __init__(self, cheapest: Cheapest) -> None:
        self.people = cheapest.people
        self.old = [
            old if cheapest.keeps(giver) else NOBODY for giver, old in enumerate(cheapest.old)
        ]
        """Whom a giver has and can keep; who cannot in any of these lacks one, too."""
        self._cheapest = cheapest
        self.owner = [NOBODY] * self.people
        """Who can keep a receiver."""
        for giver, receiver in enumerate(self.old):
            if receiver != NOBODY:
                self.owner[receiver] = giver
        self._lacking = [giver for giver, receiver in enumerate(self.old) if receiver == NOBODY]
        self._others: list[list[int]] = [[] for _ in range(self.people)]
        self._ways = [int(owner == NOBODY) for owner in self.owner]
        # A way leads from dear ones to cheaper ones, so these are counted first.
        for receiver in sorted(range(self.people), key=cheapest.price.__getitem__):
            if (owner := self.owner[receiver]) != NOBODY:
                self._ways[receiver] = self._count(owner)
        sets = math.prod([self._count(giver) for giver in self._lacking])
        both = zip(cheapest.receiver, self.old, strict=True)
        self.long = sets * sum(receiver != old for receiver, old in both)
        """How many matches all sets of ways change together, those that meet included."""

    def __call__(self, giver: int, receiver: int) -> bool:
        """Whether this giver may have this receiver."""
        if receiver == self.old[giver]:
            return True
        return self._ways[receiver] > 0 and self._cheapest(giver, receiver)

    def refused(self, giver: int) -> int:
        """As if all were: whom a giver may have is listed, and not to be sought among everybody."""
        del giver
        return self.people

    def receivers(self, giver: int) -> list[int]:
        """Whom a giver may have."""
        own = [] if self.old[giver] == NOBODY else [self.old[giver]]
        return own + self._others[giver]

    def every(self) -> Iterator[_Changes]:
        """All sets of ways that do not meet, as who gets whom; whoever loses theirs goes next."""
        if not self._lacking:
            yield {}
            return
        taken, placed = dict[int, int](), 0  # whose each is now; how many have nobody behind them
        choices = [self._choices(self._lacking[0])]
        while choices:
            giver, receiver = next(choices[-1], (NOBODY, NOBODY))
            if giver == NOBODY:
                choices.pop()
            elif receiver in taken:
                continue
            else:
                taken[receiver] = giver
                placed += self.owner[receiver] == NOBODY
                if placed < len(self._lacking):
                    owner = self.owner[receiver]
                    choices.append(
                        self._choices(self._lacking[placed] if owner == NOBODY else owner)
                    )
                    continue
                yield {giver: receiver for receiver, giver in taken.items()}
            if taken:
                placed -= self.owner[taken.popitem()[0]] == NOBODY

    def _choices(self, giver: int) -> Iterator[tuple[int, int]]:
        return ((giver, receiver) for receiver in self._others[giver])

    def mutual(self, changes: _Changes) -> int:
        """How many more pairs give to each other than before."""
        old = self.old
        there = {
            frozenset((giver, receiver))
            for giver, receiver in changes.items()
            if changes.get(receiver, old[receiver]) == giver
        }
        gone = {
            frozenset((giver, old[giver]))
            for giver in changes
            if old[giver] != NOBODY and old[old[giver]] == giver
        }
        return len(there) - len(gone)

    def _count(self, giver: int) -> int:
        """How many ways begin with a giver who needs another one."""
        self._others[giver] = [one for one in self._cheapest.others(giver) if self._ways[one]]
        return sum(self._ways[one] for one in self._others[giver])


class Walk(Chain):
    """The walk of a draw, from one of the repairs that cost least to the next.

    The same number of givers is changed in all of them, as costs have to count them, too; whatever
    round leads from one to another has some of these in it. So each step begins with one, and is
    still as likely as its way back. Beside the steps of a draw somebody keeps theirs and another
    takes their place.
    """

    def __init__(self, ways: Ways, random: Random, receivers: Assignment) -> None:
        both = enumerate(zip(receivers, ways.old, strict=True))
        self._changed = [giver for giver, (receiver, old) in both if receiver != old]
        self._ways = ways
        super().__init__(ways, random, receivers, self._changed)

    def _step(self) -> _Changes:
        return super()._step() if self._random.randrange(2) else self._instead()

    def _instead(self) -> _Changes:
        giver = self._random.choice(self._changed)
        back = self.receivers[giver]
        owner, receiver = self._ways.owner[back], self._another(giver)
        if owner == NOBODY or receiver is None:
            return {}
        other, left = self._givers[receiver], self.receivers[owner]
        # Whom others have at that price, they cannot pay for what is left: so this one kept theirs.
        if self._ways(other, left):
            return {giver: receiver, other: left, owner: back}
        return {}

    def _change(self, changes: _Changes) -> None:
        super()._change(changes)
        now = {giver for giver in changes if self.receivers[giver] != self._ways.old[giver]}
        gone = (changes.keys() - now).intersection(self._changed)
        for one, other in zip(gone, now.difference(self._changed), strict=True):
            self._changed[self._changed.index(one)] = other


def least_changed(cheapest: Cheapest, random: Random) -> Assignment:
    """One of the repairs that cost least, in which few give to each other.

    Up to `EXACT` people or `LISTED` changes each with the fewest such pairs has exactly the same
    chance. Above, a walk like a draw's: each can occur, with nearly the same chance, and with as
    few such pairs as bounded tries find.
    """
    ways = Ways(cheapest)
    if cheapest.people > EXACT and ways.long > LISTED:
        return Walk(ways, random, cheapest.receiver).settle(mutual_too=False)
    listed = [(ways.mutual(changes), changes) for changes in ways.every()]
    least = min(pairs for pairs, _ in listed)
    changes = random.choice([changes for pairs, changes in listed if pairs == least])
    return [changes.get(giver, old) for giver, old in enumerate(ways.old)]
