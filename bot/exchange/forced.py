"""Who can only ever give to one: a draw leaves them no chance, and others may work it out."""

from collections.abc import Sequence

from bot.exchange.matching import Matching, Reach
from bot.exchange.rules import Allowed, OneWay, Rule, Year


def forced(people: int, rules: Sequence[Rule], years: Sequence[Year] = ()) -> int:
    """How many have the same receiver in all valid assignments; there has to be one.

    In any one of them, a giver leads to whoever holds somebody they may take. Those who lead to
    each other, over others perhaps, can change receivers all round, and nobody else can: so who is
    alone in such a ring is forced. Rings are cut off one by one (forward and backward reach).
    """
    there = Allowed(people, rules, years)
    back = Allowed(people, map(_turned, rules), [[pair[::-1] for pair in year] for year in years])
    held = Matching(there)
    alone, pieces = 0, [set(range(people))]
    while pieces:
        piece = pieces.pop()
        one = min(piece)
        after = _reached(one, piece, there, held.receiver, held.giver)
        receivers = {held.receiver[giver] for giver in piece}
        before = {
            held.giver[receiver]
            for receiver in _reached(held.receiver[one], receivers, back, held.giver, held.receiver)
        }
        ring = after & before
        alone += len(ring) == 1
        pieces += filter(None, (after - ring, before - ring, piece - after - before))
    return alone


def _reached(
    one: int, among: set[int], allowed: Allowed, theirs: list[int], whose: list[int]
) -> set[int]:
    """To whom somebody leads: `theirs` is whom each of them has, `whose` the way back."""
    reach = Reach(allowed)
    reach.left = {theirs[other] for other in among}
    reach.left.discard(theirs[one])
    reached = [one]
    for giver in reached:
        reached += (whose[receiver] for receiver in reach.add(giver))
    return set(reached)


def _turned(rule: Rule) -> Rule:
    return OneWay(rule.receiver, rule.giver) if isinstance(rule, OneWay) else rule
