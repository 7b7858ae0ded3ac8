"""Why there is no draw: rules of which none can be left out, and the people they are about."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from bot.exchange.matching import NOBODY, Matching
from bot.exchange.rules import Allowed, Rule, Team


@dataclass(frozen=True, slots=True)
class Blocking:
    """With these rules alone there is no draw; with any one of them away there is.

    `people` may together give to fewer than they are.
    """

    people: frozenset[int]
    rules: tuple[Rule, ...]


def blocking(people: int, rules: Sequence[Rule]) -> Blocking | None:
    """Such rules, found by leaving out one after another; None: a draw exists."""
    kept = list(dict.fromkeys(rules))
    allowed = Allowed(people, kept)
    best = Matching(allowed)
    if not best.blocked:
        return None
    needed = []
    for rule in kept:
        allowed.permit(rule)
        after = _without(best, allowed, rule)
        if after is None:
            allowed.forbid(rule)
            needed.append(rule)
        else:
            best = after
    return Blocking(best.blocked, tuple(needed))


def _without(best: Matching, allowed: Allowed, rule: Rule) -> Matching | None:
    """A greatest matching without a rule, whose going is `allowed` already; None: it is perfect."""
    opened = _opened(best, allowed, rule)
    if not opened:
        return best
    if len(best.lacking) == 1 and (
        _short_way(best, allowed, rule, opened) or best.has_room(opened)
    ):
        return None
    after = best.copy()
    return None if after.complete() else after


def _short_way(best: Matching, allowed: Allowed, rule: Rule, opened: set[int]) -> bool:
    """Whether two changes do: where few may give to somebody, a search asks nearly everybody."""
    if isinstance(rule, Team):
        return False
    last = [giver for giver, receiver in rule.pairs() if receiver in best.free]
    first = [best.giver[receiver] for receiver in opened if receiver not in best.free]
    ways = itertools.product(first, (best.receiver[giver] for giver in last))
    return any(receiver != NOBODY and allowed(giver, receiver) for giver, receiver in ways)


def _opened(best: Matching, allowed: Allowed, rule: Rule) -> set[int]:
    """To whom the blocked may give now that a rule has gone."""
    if not isinstance(rule, Team):
        return {
            receiver
            for giver, receiver in rule.pairs()
            if giver in best.blocked and receiver in best.out_of_reach and allowed(giver, receiver)
        }
    closed = set(rule.members & best.out_of_reach)
    opened = set[int]()
    for giver in rule.members & best.blocked:
        opened |= (found := allowed.among(giver, closed))
        closed -= found
    return opened
