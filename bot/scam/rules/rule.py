"""What a rule is, and how much each pretext adds to a bare request."""

from dataclasses import dataclass

from bot.scam.verdict import Level

# How much each pretext adds to a bare request.
POINTS = {
    "secret": 2, "busy": 2, "boss": 2, "sweet": 1, "newphone": 2, "verify": 2, "threat": 2,
    "fee": 2, "stranded": 2, "urgent": 1, "repay": 1, "opener": 1, "occasion": 1, "shop": 1,
    "each": 1, "family": 1, "goods": 1, "prize": 1, "fine": 1, "cash": -3,
}  # fmt: skip
ANY = -99
# What several rules name.
WANTED = "asked_to_get asked_to_hand unfinished"
# A card named where somebody is in need or pressed.
NAMED = "card prepaid"


@dataclass(frozen=True, slots=True)
class Rule:
    """Holds if of each of `needs` one thing was found, with so many points of pretext.

    Not beside any of `unless`, which speaks for honesty.
    """

    name: str
    level: Level
    needs: tuple[frozenset[str], ...]
    points: int = ANY
    unless: frozenset[str] = frozenset()


def rule(name: str, level: Level, *needs: str, points: int = ANY, unless: str = "") -> Rule:
    wanted = tuple(frozenset(one.split()) for one in needs)
    return Rule(name, level, wanted, points, frozenset(unless.split()))
