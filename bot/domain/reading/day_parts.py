"""The parts of a day and the hours they have; the small hours of a night are tomorrow's."""

import re
from dataclasses import dataclass

_PART = re.compile(r"(?:<at:\w+> )?<part:(\w+)>")
_EARLY = range(7)
_TWELVE = 12
_OF_TODAY = {"tonight": "evening", "thisnight": "nacht", "thismorning": "morning"}


@dataclass(frozen=True, slots=True)
class _Part:
    """Its hours of 24, and those of a clock of 12 that are read as one of them without a doubt.

    `small` are the hours after midnight that a night has as well.
    """

    hours: range
    later: range = range(0)
    same: range = range(0)
    small: range = range(0)


# "nacht" is what German calls a night: it has no hour that English calls evening.
_PARTS = {
    "morning": _Part(range(12), same=range(12)),
    "midday": _Part(range(11, 15), later=range(1, 3), same=range(11, 13)),
    "afternoon": _Part(range(12, 19), later=range(1, 7), same=range(12, 13)),
    "evening": _Part(range(16, 25), later=range(4, 12), small=range(4)),
    "night": _Part(range(18, 25), later=range(4, 12), small=range(6)),
    "nacht": _Part(range(18, 25), later=range(7, 12), small=range(7)),
}


@dataclass(frozen=True, slots=True)
class Fitting:
    """Hours from the day's midnight on, of the days around too; in `doubt` they are asked."""

    hours: tuple[int, ...]
    doubt: bool = False


def parts_apart(signs: str) -> tuple[tuple[str, ...], str]:
    """The parts of a day that a marked text names, each once, and the rest; "tonight" is today."""
    parts, rest = [], signs
    while found := _PART.search(rest):
        today = "<day:0>" if found[1] in _OF_TODAY and "<day:0>" not in rest else " "
        rest = " ".join((rest[: found.start()] + today + rest[found.end() :]).split())
        parts.append(_OF_TODAY.get(found[1], found[1]))
    return tuple(dict.fromkeys(parts)), rest


def part_fits(name: str, hour: int, half: str | None) -> Fitting:
    """What an hour means in a part of the day, with "am" or "pm" as its `half` or without.

    Where they do not go together ("in the morning at 3 pm") both readings are in doubt.
    """
    if hour > 24 or (half and not 1 <= hour <= 12):
        return Fitting(())
    if name == "eve":
        return _night_before(hour, half)
    part = _PARTS[name]
    if name == "morning" and hour == _TWELVE and half != "p":
        return Fitting((0, 12), doubt=True)  # "Tomorrow morning at 12 am": noon, to many.
    exact = hour % 12 + 12 * (half == "p") if half else hour
    if half or hour > 12:
        return _exactly(part, exact, half)
    later = (hour + 12,) if hour in part.later else ()
    if hour % 12 in part.small:
        small = _small(hour % 12)
        return Fitting(tuple(sorted({*small.hours, *later})), doubt=True)
    return Fitting(later or ((hour,) if hour in part.same else ()))


def _exactly(part: _Part, hour: int, half: str | None) -> Fitting:
    if part.small and hour in _EARLY:
        evening = (hour + 12,) if half and hour + 12 in part.hours else ()
        return Fitting((hour, *evening, hour + 24), doubt=True)
    if hour in part.hours:
        return Fitting((hour,))
    if half and part is _PARTS["midday"]:
        return Fitting(tuple(sorted({hour, _TWELVE})), doubt=True)
    if half and part.small and hour == _TWELVE:
        return Fitting((0, 12, 24), doubt=True)
    return Fitting(tuple(sorted({hour, (hour + 12) % 24})) if half else (hour,), doubt=True)


def _small(hour: int) -> Fitting:
    """ "Friday night at 2": early on Saturday, unless Friday's own small hours are meant."""
    return Fitting((hour, hour + 24), doubt=True)


def _night_before(hour: int, half: str | None) -> Fitting:
    """ "In der Nacht auf Samstag": its small hours, and the evening of the day before."""
    late = hour - 24 if hour > 12 else hour - 12
    evening = half == "p" or (half is None and hour > 6 and hour != 12)
    return Fitting((late if evening else hour % 12,), doubt=True)
