"""Which printed texts may be held in memory: those in which nobody's words can be."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.dialogue import (
    Arg,
    City,
    Country,
    Fixed,
    Month,
    OneLine,
    Parts,
    ShortDay,
    Text,
    TimeOfDay,
    Weekday,
)
from bot.domain.money import Money

# Arguments in which nobody's words are.
_FIGURES = frozenset({int, Fixed, Money, date, ShortDay, Month, Weekday, Country, City, TimeOfDay})


@dataclass(frozen=True, slots=True)
class Held:
    """A text in which nobody's words are; `key` tells its arguments from others."""

    id: str
    key: tuple[Hashable, ...]
    escape: bool
    args: Mapping[str, Arg] = field(compare=False)


def key_of(args: Mapping[str, Arg]) -> tuple[Hashable, ...] | None:
    """What tells arguments apart; None if words that somebody typed may be in them."""
    keys: list[Hashable] = []
    for name, value in args.items():
        key = _told_apart(value)
        if key is None:
            return None
        keys.append((name, key))
    return tuple(keys)


def _told_apart(value: Arg) -> Hashable | None:
    if type(value) in _FIGURES:
        return type(value), value
    match value:
        case Text(id=text_id, args=args):
            key = key_of(args)
            return None if key is None else (text_id, key)
        case OneLine(text=text):
            key = key_of({"": text})
            return None if key is None else (OneLine, key)
        case Parts(of=parts):
            keys = tuple(_told_apart(part) for part in parts)
            return None if None in keys else keys
    return None
