"""Who had somebody keeps them wherever that can be: a perfect matching that changes least."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from bot.exchange.matching import NOBODY
from bot.exchange.rules import Allowed


class Cheapest:
    """Everybody's receiver at the least cost, and whom else anybody could have at that cost.

    `old[g]`: whom a giver has and may keep at no cost, `NOBODY` where there is none; `cost[g]`:
    what it costs to give them somebody else, 0 where there is nobody to keep.

    A receiver's price is what freeing them costs the others. A giver's limit is what they can pay;
    nobody whom they may have is cheaper, their old receiver is if they keep them. So a perfect
    matching costs least exactly if nobody pays more than their limit (duals of linear programming).
    """

    def __init__(self, allowed: Allowed, old: Sequence[int], cost: Sequence[int]) -> None:
        self.people = allowed.people
        self.old, self.cost = old, cost
        self._allowed = allowed
        self.receiver = list(old)
        self.giver = [NOBODY] * self.people
        for giver, receiver in enumerate(old):
            if receiver != NOBODY:
                self.giver[receiver] = giver
        self._free = {one for one, giver in enumerate(self.giver) if giver == NOBODY}
        self.price = [0] * self.people
        self._limit = [-one for one in cost]
        self._at_price = defaultdict(set, {0: set(range(self.people))})
        self.perfect = self._complete()
        """Whether everybody has a receiver; if not, no matching is perfect, and nothing holds."""

    @property
    def total(self) -> int:
        """What it costs."""
        changed = zip(self.receiver, self.old, self.cost, strict=True)
        return sum(cost for receiver, old, cost in changed if receiver != old)

    def __call__(self, giver: int, receiver: int) -> bool:
        """Whether a giver can have somebody at this cost."""
        if receiver == self.old[giver]:
            return self.keeps(giver)
        return self.price[receiver] == self._limit[giver] and self._allowed(giver, receiver)

    def keeps(self, giver: int) -> bool:
        """Whether a giver can keep the old receiver."""
        old = self.old[giver]
        return old != NOBODY and self.price[old] == self._limit[giver] + self.cost[giver]

    def others(self, giver: int) -> set[int]:
        """Whom else a giver can pay for."""
        at_limit = self._at_price.get(self._limit[giver])
        return self._allowed.among(giver, at_limit) - {self.old[giver]} if at_limit else set()

    def _complete(self) -> bool:
        lacking = [giver for giver, receiver in enumerate(self.receiver) if receiver == NOBODY]
        while lacking:
            if not self._raise(lacking):
                return False
            left = set(range(self.people))
            lacking = [giver for giver in lacking if not self._place(giver, left)]
        return True

    # Prices -----------------------------------------------------------------------------------

    def _raise(self, lacking: Sequence[int]) -> bool:
        """Prices and limits, until one who lacks a receiver can pay for a way to somebody free.

        That is the shortest way there is from any of them (Dijkstra); False: there is none.
        """
        left = {price: people.copy() for price, people in self._at_price.items() if people}
        prices = sorted(left)
        at = dict.fromkeys(lacking, 0)
        # How far, for whom, and where to look next: at which of the prices, or for the old one.
        ways = [way for giver in lacking for way in self._ways(giver, 0, prices)]
        heapify(ways)
        while ways:
            distance, giver, place = heappop(ways)
            if place == NOBODY:
                reached = {self.old[giver]} & left[self.price[self.old[giver]]]
            else:
                reached = self._allowed.among(giver, left[prices[place]])
                if place + 1 < len(prices):
                    dearer = prices[place + 1] - prices[place]
                    heappush(ways, (distance + dearer, giver, place + 1))
            if not reached.isdisjoint(self._free):
                self._pay(at, distance)
                return True
            for receiver in reached:
                left[self.price[receiver]].discard(receiver)
                holder = self.giver[receiver]
                at[holder] = distance
                for way in self._ways(holder, distance, prices):
                    heappush(ways, way)
        return False

    def _ways(self, giver: int, at: int, prices: list[int]) -> list[tuple[int, int, int]]:
        """Where a giver who was reached looks first."""
        limit, old = self._limit[giver], self.old[giver]
        ways = []
        if (place := bisect_left(prices, limit)) < len(prices):
            ways.append((at + prices[place] - limit, giver, place))
        if old not in (NOBODY, self.receiver[giver]):
            ways.append((at + self.price[old] - limit - self.cost[giver], giver, NOBODY))
        return ways

    def _pay(self, at: dict[int, int], distance: int) -> None:
        """Whoever was reached on the way, and whom they have, rise by what was left of it."""
        for giver, so_far in at.items():
            if so_far == distance:
                continue
            self._limit[giver] += distance - so_far
            receiver = self.receiver[giver]
            if receiver != NOBODY:
                self._at_price[self.price[receiver]].discard(receiver)
                self.price[receiver] += distance - so_far
                self._at_price[self.price[receiver]].add(receiver)

    # Ways that can be paid --------------------------------------------------------------------

    def _place(self, giver: int, left: set[int]) -> bool:
        """A receiver for one giver more, if others pass on theirs; who was asked is not left."""
        asked_by = dict[int, int]()
        ways = [(giver, self._choices(giver, left))]
        while ways:
            one, choices = ways[-1]
            if not choices:
                ways.pop()
                continue
            receiver = choices.pop()
            if receiver not in left:
                continue
            left.discard(receiver)
            asked_by[receiver] = one
            if receiver in self._free:
                self._pass_on(receiver, asked_by)
                return True
            holder = self.giver[receiver]
            ways.append((holder, self._choices(holder, left)))
        return False

    def _choices(self, giver: int, left: set[int]) -> set[int]:
        """Whom a giver can pay for; of the free ones alone where there are any."""
        choices = self.others(giver)
        if self.keeps(giver):
            choices.add(self.old[giver])
        return choices & self._free & left or choices & left

    def _pass_on(self, receiver: int, asked_by: dict[int, int]) -> None:
        """Each who asked takes whom they asked for, and leaves the one they had."""
        self._free.discard(receiver)
        while receiver != NOBODY:
            giver = asked_by[receiver]
            self.giver[receiver] = giver
            self.receiver[giver], receiver = receiver, self.receiver[giver]
