"""Which rules hold for what was found in a message."""

from collections.abc import Collection

from bot.scam.rules import POINTS, RULES, Rule

# Which rules need a name, by the need that fewest names meet: only those few are asked further.
_NEEDED_BY: dict[str, list[int]] = {}
for _at, _rule in enumerate(RULES):
    for _name in min(_rule.needs, key=len):
        _NEEDED_BY.setdefault(_name, []).append(_at)


def points(names: Collection[str]) -> int:
    """What the pretexts among the names are worth."""
    return sum(POINTS.get(name, 0) for name in set(names))


def holding(names: Collection[str], earlier: Collection[str] = ()) -> list[Rule]:
    """The rules that hold for what was found, the gravest first, then those that begin anew.

    `earlier`: what is only remembered; of what a rule needs something must be new.
    """
    found = {*names, *earlier}
    worth = points(found)
    asked = sorted({at for name in found for at in _NEEDED_BY.get(name, ())})
    held = [
        rule
        for rule in map(RULES.__getitem__, asked)
        if worth >= rule.points and _has_all(found, rule) and (not earlier or _has_any(names, rule))
    ]
    return sorted(held, key=lambda rule: (rule.level != "stop", rule.needs[0].isdisjoint(names)))


def _has_all(found: Collection[str], rule: Rule) -> bool:
    for need in rule.needs:  # some twenty of a message are asked: no time for a generator
        if need.isdisjoint(found):
            return False
    return rule.unless.isdisjoint(found)


def _has_any(found: Collection[str], rule: Rule) -> bool:
    return not all(need.isdisjoint(found) for need in rule.needs)
