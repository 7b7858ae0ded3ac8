"""The hour in a marked text: "at 9", "9 am", "um 9 Uhr 30", "18:30", "noon"."""

import re
from dataclasses import dataclass, replace

from bot.domain.reading.day_parts import Fitting, part_fits, parts_apart

# Where "9:30" may well be in the evening.
_TWELVE_HOURS = frozenset({"US", "CA", "AU", "IN"})
_DAY = 24 * 60
_NOON = 12 * 60
_MORNING = 7 * 60
_AFTER_MIDNIGHT = range(1, 5)
_HOUR = r"(?P<hour>\d{1,2})"
_MINUTES = r"(?:[:.](?P<minute>[0-5]\d)(?!\.))?"
_BEFORE = r"(?:(?<=^)|(?<= ))(?:<at:(?P<at>\w+)> )?(?:<shift:(?P<shift>[\w-]+)> )?"
_ALONE = r"(?!\d|[.:/-]\d|\.)(?= |$)"  # "9." is a day.
_AFTER = r"(?!\d|[.:/-]\d)\.?(?= |$)"
_FORMS = [
    re.compile(form)
    for form in (
        rf"{_BEFORE}{_HOUR}{_MINUTES} <ap:(?P<half>[ap])>",
        r"(?:<at:\w+> )?<time:24>(?P<midnight>)",
        rf"{_BEFORE}{_HOUR}{_MINUTES} <clock:(?P<clock>\w+)>(?: (?P<late>[0-5]\d){_ALONE})?",
        rf"{_BEFORE}{_HOUR} ?h(?P<late>[0-5]\d)?{_AFTER}",
        rf"(?=<at:|<shift:){_BEFORE}{_HOUR}{_MINUTES}{_ALONE}",
        rf"(?:(?<=^)|(?<= )){_HOUR}:(?P<minute>[0-5]\d){_AFTER}",
    )
]
# "9 in the morning", but not "Dec 9 in the morning".
_BARE_HOUR = re.compile(
    r"(?<!\S)(?<!<month:\d> )(?<!<month:\d\d> )(?<!<at:\w\w> )"
    r"(?<!<shift:\w\w\d\d> )(?<!<shift:\w\w-\d\d> )(\d{1,2}(?::\d\d)?(?= (?:<at:\w\w> )?<part:))"
)
# "24 Dec 12 noon": no year behind the day.
_BEHIND_A_DAY = re.compile(
    r"(\d\.? (?:<word:of> )?<month:\d+>) ((?:0?\d|1[0-2])(?= (?:<at:\w\w> )?<part:))"
)
# "Tomorrow morning 9", but not "in the morning 9 December".
_HOUR_AFTER = re.compile(r"(<part:\w+>) (\d{1,2}(?::\d\d)?)(?= |$)(?! <(?:month|word:of))")


@dataclass(frozen=True, slots=True)
class Hours:
    """The rest of the text, and the minutes after its midnight that may be meant.

    `minutes` is None where no hour is named, empty where there is no such hour. They reach into
    the days around where a night does. `vague` is "tomorrow evening": the part of a day without
    an hour; `doubt` an hour that its part of the day does not have, or that of the next day has.
    """

    rest: str
    minutes: tuple[int, ...] | None
    vague: bool = False
    doubt: bool = False


def hours_in(signs: str, language: str, country: str) -> Hours:
    """Take the hour out of a marked text. English speakers may mean two by "at 9"."""
    rest = _BEHIND_A_DAY.sub(r"\1 <at:en> \2", signs.replace("<noun:", "<part:"))
    rest = _BARE_HOUR.sub(r"<at:en> \1", rest)
    rest = _HOUR_AFTER.sub(r"\1 <at:en> \2", rest)
    parts, rest = parts_apart(rest)
    for form in _FORMS:
        if found := form.search(rest):
            before, after = rest[: found.start()].rstrip(), rest[found.end() :].lstrip()
            if before.endswith(("<at:de>", "<at:en>")):
                before = before[:-7]
            left = f"{before} {after}".strip()
            minutes, doubt = _minutes(found.groupdict(), parts, language, country)
            return Hours(left, minutes, doubt=doubt)
    if "midday" in parts:
        fits = all(part_fits(part, 12, None).hours == (12,) for part in parts)
        return Hours(rest, (_NOON,), doubt=not fits)
    if len(parts) > 1:
        return Hours(rest, ())
    return Hours(rest, None, vague=bool(parts), doubt="eve" in parts)


def _minutes(
    found: dict[str, str | None], parts: tuple[str, ...], language: str, country: str
) -> tuple[tuple[int, ...], bool]:
    if found.get("midnight") is not None:
        return (0, _DAY), False
    typed = found["hour"] or "0"
    if typed == "24" and not found.get("minute") and not found.get("clock"):
        return (), False  # "At the 24th", more likely.
    minute = int(found.get("minute") or found.get("late") or 0)
    shift = int((found.get("shift") or "en0")[2:])
    if parts:
        read = _in_parts(int(typed), parts, found.get("half"))
        times = tuple(60 * hour + minute + shift for hour in read.hours)
        if set(read.hours) == {0, 24} and shift < 0:
            return times[-1:], False  # "A quarter to twelve at night" is still in the evening.
        return times, read.doubt
    hours = _hours(int(typed), found.get("half"))
    if len(hours) == 1 and _may_be_later(found, language, country):
        hours = (*hours, _half_a_day_later(hours[0], minute)) if typed[:1] != "0" else hours
    times = tuple(60 * hour + minute + shift for hour in hours)
    if len(times) == 1 and 0 < times[0] < _MORNING and _may_be_afternoon(found, language):
        times = (times[0], times[0] + _NOON)
    return (times if all(0 <= time <= _DAY for time in times) else ()), False


def _in_parts(hour: int, parts: tuple[str, ...], half: str | None) -> Fitting:
    """What fits every part that is named: "tonight at 2 in the morning" is in its night."""
    own_morning = False
    if len(parts) > 1 and half is None and "morning" in parts and hour <= 12:
        own_morning = parts[0] == "morning" and hour not in _AFTER_MIDNIGHT
        parts, half = tuple(part for part in parts if part != "morning"), "a"
    each = [part_fits(part, hour, half) for part in parts]
    if own_morning:  # "Tuesday morning at 6 in the evening" is not on Wednesday.
        each = [replace(fit, hours=tuple(h for h in fit.hours if h <= 24)) for fit in each]
    common = tuple(hour for hour in each[0].hours if all(hour in fit.hours for fit in each))
    doubt = any(fit.doubt for fit in each)
    if common or len(each) == 1:
        return Fitting(common, doubt)
    return Fitting(tuple(dict.fromkeys(hour for fit in each for hour in fit.hours)), doubt=True)


def _hours(hour: int, half: str | None) -> tuple[int, ...]:
    """The hours of the day where no part of it is named; none if there is no such hour."""
    if half:
        return (hour % 12 + 12 * (half == "p"),) if 1 <= hour <= 12 else ()
    return (hour,) if hour <= 24 else ()


def _half_a_day_later(hour: int, minute: int) -> int:
    """Twelve may be noon or midnight, half past twelve belongs to the same day's first hour."""
    return hour + 12 if 60 * (hour + 12) + minute <= _DAY else hour - 12


def _may_be_afternoon(found: dict[str, str | None], language: str) -> bool:
    """Whether a German hour before seven may be the one after noon: "um 5", "Viertel vor 5"."""
    exact = found.get("minute") is not None or (found["hour"] or "").startswith("0")
    tongue = found.get("at") or found.get("clock") or (found.get("shift") or "")[:2] or language
    return tongue == "de" and not exact and not found.get("half")


def _may_be_later(found: dict[str, str | None], language: str, country: str) -> bool:
    """Whether the hour may also be one of the other half of the day."""
    if found.get("half") or not 1 <= int(found["hour"] or 0) <= 12:
        return False
    tongue = found.get("at") or found.get("clock") or (found.get("shift") or "")[:2] or language
    if "de" in (found.get("clock"), found.get("at")) or tongue != "en":
        return False
    exact = found.get("minute") is not None
    return not exact or country in _TWELVE_HOURS
