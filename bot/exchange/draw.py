"""The draw: who gives to whom, at random among all that the rules allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from bot.exchange.blocking import Blocking, blocking
from bot.exchange.matching import Matching
from bot.exchange.rules import Allowed, Rule, Year
from bot.exchange.sampling import Assignment, by_chain, by_luck, every, mutual

EXACT = 8
"""Up to so many people all valid assignments are listed, and the choice among them is exact."""


@dataclass(frozen=True, slots=True)
class Draw:
    """Who gives to whom, and what could not be had."""

    receivers: Assignment
    years_relaxed: int
    """The oldest whole years whose pairs may come again."""
    mutual: int
    """How many pairs give to each other."""


def draw(
    people: int,
    rules: Sequence[Rule],
    years: Sequence[Year],
    random: Random,
    *,
    avoid_mutual: bool = True,
) -> Draw | Blocking:
    """Draw for people numbered from 0, or say what stands in the way.

    Rules hold; then as many of the newest whole years as possible (`years`, newest first) do not
    come again; then as few as possible give to each other: exactly up to `EXACT` people, above
    that as few as bounded tries find.
    """
    if (why := blocking(people, rules)) is not None:
        return why
    kept = years_kept(people, rules, years)
    allowed = Allowed(people, rules, years[:kept])
    if people <= EXACT:
        receivers = _exact(allowed, random, avoid_mutual=avoid_mutual)
    else:
        receivers = by_luck(allowed, random, mutual_too=not avoid_mutual) or by_chain(
            allowed, random, mutual_too=not avoid_mutual
        )
    return Draw(receivers, len(years) - kept, mutual(receivers))


def years_kept(people: int, rules: Sequence[Rule], years: Sequence[Year]) -> int:
    """How many of the newest whole years leave a draw."""
    for kept in range(len(years), 0, -1):
        if not Matching(Allowed(people, rules, years[:kept])).blocked:
            return kept
    return 0


def _exact(allowed: Allowed, random: Random, *, avoid_mutual: bool) -> Assignment:
    valid = list(every(allowed))
    if avoid_mutual:
        least = min(map(mutual, valid))
        valid = [one for one in valid if mutual(one) == least]
    return random.choice(valid)
