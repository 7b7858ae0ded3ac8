"""Assignments at random: each valid one as likely as any other, exactly where that can be had.

An assignment is a list: the receiver of each giver.
"""

import math
from collections.abc import Iterator, Sequence
from random import Random
from typing import Protocol

from bot.exchange.matching import Matching
from bot.exchange.rules import Allowed

Assignment = list[int]
_PICKS_EACH, _PICKS = 40, 100_000  # how much a wait for luck may take
_PICKS_A_SHUFFLE = 0.1  # what its lists cost, by person
_STEPS_EACH, _STEPS = 3, 20_000
_TRIES = 30
_FEW = 16  # who may give to fewer than one in so many has them listed


def mutual(receivers: Assignment) -> int:
    """How many pairs give to each other."""
    return sum(receivers[other] == giver for giver, other in enumerate(receivers)) // 2


def every(allowed: Allowed) -> Iterator[Assignment]:
    """All valid assignments; of a few people only."""
    receivers: Assignment = []

    def go_on() -> Iterator[Assignment]:
        if len(receivers) == allowed.people:
            yield receivers.copy()
            return
        for receiver in allowed.receivers(len(receivers)):
            if receiver not in receivers:
                receivers.append(receiver)
                yield from go_on()
                receivers.pop()

    return go_on()


def by_luck(allowed: Allowed, random: Random, *, mutual_too: bool) -> Assignment | None:
    """A shuffle of all people that happens to be valid: exactly uniform. None if none came.

    A shuffle ends at its first mistake, and begins with whom that is likeliest.
    """
    people = allowed.people
    order = sorted(range(people), key=allowed.refused, reverse=True)
    picks = float(_PICKS_EACH * people + _PICKS)
    while picks > 0:
        picks -= _PICKS_A_SHUFFLE * people
        hat, receivers = list(range(people)), [-1] * people
        for left, giver in zip(range(people, 0, -1), order, strict=True):
            picks -= 1
            place = random.randrange(left)
            receiver = hat[place]
            if not allowed(giver, receiver):
                break
            if not mutual_too and receivers[receiver] == giver:
                break
            receivers[giver] = receiver
            hat[place] = hat[left - 1]
        else:
            return receivers
    return None


class Choices(Protocol):
    """Whom each giver may have, as `Allowed` says it."""

    @property
    def people(self) -> int: ...
    def __call__(self, giver: int, receiver: int) -> bool: ...
    def refused(self, giver: int) -> int: ...
    def receivers(self, giver: int) -> list[int]: ...


class Chain:
    """A walk from one valid assignment to the next, in the long run through all of them alike.

    Every step is as likely as its way back. Two change their receivers; or somebody takes another
    one, whose giver takes another, until the first one's receiver is taken: any two assignments
    differ by such rounds, so the walk comes everywhere, also where no two can change.
    It starts from `receivers`; each step begins with one of the `movers`, everybody unless given.
    """

    def __init__(
        self,
        allowed: Choices,
        random: Random,
        receivers: Assignment,
        movers: Sequence[int] | None = None,
    ) -> None:
        self._allowed, self._random = allowed, random
        self.receivers, self._givers = receivers.copy(), receivers.copy()
        for giver, receiver in enumerate(receivers):
            self._givers[receiver] = giver
        self._movers = range(allowed.people) if movers is None else movers
        self._choices: dict[int, list[int]] = {}
        self._one_round_in = max(2, math.isqrt(len(self._movers)) // 2)  # a round asks that many

    def mix(self) -> None:
        """Walk until the start is forgotten."""
        movers = len(self._movers)
        self.walk(max(_STEPS, math.ceil(_STEPS_EACH * movers * math.log(movers + 1))))

    def walk(self, steps: int, *, least_mutual: bool = False) -> None:
        """So many steps; with `least_mutual` none that makes more pairs give to each other."""
        for _ in range(steps):  # by chance, so that no order of steps leads round in circles
            changes = self._step()
            if not changes:
                continue
            before = {giver: self.receivers[giver] for giver in changes}
            pairs = self._mutual_of(changes) if least_mutual else 0
            self._change(changes)
            if least_mutual and self._mutual_of(changes) > pairs:
                self._change(before)

    def settle(self, *, mutual_too: bool) -> Assignment:
        """Where the walk comes to: uniform as nearly as it is long.

        With `mutual_too` false the first of a few places in which no two give to each other; where
        none came, one with as few such pairs as further steps lead to.
        """
        self.mix()
        if mutual_too:
            return self.receivers
        for _ in range(_TRIES):
            if not mutual(self.receivers):
                return self.receivers
            self.walk(2 * len(self._movers))
        self.walk(20 * len(self._movers) + _STEPS, least_mutual=True)
        return self.receivers

    def _step(self) -> dict[int, int]:
        return self._two() if self._random.randrange(self._one_round_in) else self._round()

    def _two(self) -> dict[int, int]:
        first, second = (self._random.choice(self._movers) for _ in range(2))
        theirs, others = self.receivers[first], self.receivers[second]
        if self._allowed(first, others) and self._allowed(second, theirs):
            return {first: others, second: theirs}
        return {}

    def _round(self) -> dict[int, int]:
        giver = self._random.choice(self._movers)
        last, changes = self.receivers[giver], dict[int, int]()
        while giver not in changes:
            receiver = self._another(giver)
            if receiver is None:
                return {}
            changes[giver] = receiver
            if receiver == last:
                return changes
            giver = self._givers[receiver]
        return {}

    def _another(self, giver: int) -> int | None:
        """Any receiver but the one a giver has."""
        people, now = self._allowed.people, self.receivers[giver]
        if people - self._allowed.refused(giver) > max(1, people // _FEW):
            while True:
                receiver = self._random.randrange(people)
                if receiver != now and self._allowed(giver, receiver):
                    return receiver
        choices = self._choices.get(giver)
        if choices is None:
            choices = self._choices[giver] = self._allowed.receivers(giver)
        if len(choices) == 1:
            return None
        while True:
            receiver = self._random.choice(choices)
            if receiver != now:
                return receiver

    def _change(self, changes: dict[int, int]) -> None:
        for giver, receiver in changes.items():
            self.receivers[giver], self._givers[receiver] = receiver, giver

    def _mutual_of(self, givers: dict[int, int]) -> int:
        pairs = {
            frozenset((giver, self.receivers[giver]))
            for giver in givers
            if self.receivers[self.receivers[giver]] == giver
        }
        return len(pairs)


def by_chain(allowed: Allowed, random: Random, *, mutual_too: bool) -> Assignment:
    """An assignment from the walk, see `Chain.settle`."""
    return Chain(allowed, random, Matching(allowed).receiver).settle(mutual_too=mutual_too)
