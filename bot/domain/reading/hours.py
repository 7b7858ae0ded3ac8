"""The hour in a marked text: "at 9", "9 am", "um 9 Uhr 30", "18:30", "noon"."""

import re
from dataclasses import dataclass

# Where "9:30" may well be in the evening.
_TWELVE_HOURS = frozenset({"US", "CA", "AU", "IN"})
_MORNING = 7 * 60
_HOUR = r"(?P<hour>\d{1,2})"
_MINUTES = r"(?:[:.](?P<minute>[0-5]\d)(?!\.))?"
_BEFORE = r"(?:(?<=^)|(?<= ))(?:<at:(?P<at>\w+)> )?(?:<shift:(?P<shift>[\w-]+)> )?"
_ALONE = r"(?!\d|[.:/-]\d|\.)(?= |$)"  # "9." is a day.
_AFTER = r"(?!\d|[.:/-]\d)\.?(?= |$)"
_FORMS = [
    re.compile(form)
    for form in (
        rf"{_BEFORE}{_HOUR}{_MINUTES} <ap:(?P<half>[ap])>",
        r"(?:<at:\w+> )?<time:(?P<named>\d+)>",
        rf"{_BEFORE}{_HOUR}{_MINUTES} <clock:(?P<clock>\w+)>(?: (?P<late>[0-5]\d){_ALONE})?",
        rf"{_BEFORE}{_HOUR} ?h(?P<late>[0-5]\d)?{_AFTER}",
        rf"(?=<at:|<shift:){_BEFORE}{_HOUR}{_MINUTES}{_ALONE}",
        rf"(?:(?<=^)|(?<= )){_HOUR}:(?P<minute>[0-5]\d){_AFTER}",
    )
]
_PART = re.compile(r"<part:(\w+)>")
# "9 in the morning", but not "Dec 9 in the morning".
_BARE_HOUR = re.compile(
    r"(?<!\S)(?<!<month:\d> )(?<!<month:\d\d> )(?<!<at:\w\w> )"
    r"(?<!<shift:\w\w\d\d> )(?<!<shift:\w\w-\d\d> )(\d{1,2}(?::\d\d)?(?= <part:))"
)
# "Tomorrow morning 9", but not "in the morning 9 December".
_HOUR_AFTER = re.compile(r"(<part:\w+>) (\d{1,2}(?::\d\d)?)(?= |$)(?! <(?:month|word:of))")
_OF_TODAY = {"tonight": "evening", "thismorning": "morning"}
_LATER = {"morning": range(0), "afternoon": range(1, 7), "evening": range(4, 12)}


@dataclass(frozen=True, slots=True)
class Hours:
    """The rest of the text, and the minutes after its midnight that may be meant.

    `minutes` is None where no hour is named, empty where there is no such hour. `vague` is
    "tomorrow evening": the part of a day without an hour.
    """

    rest: str
    minutes: tuple[int, ...] | None
    vague: bool = False


def hours_in(signs: str, language: str, country: str) -> Hours:
    """Take the hour out of a marked text. English speakers may mean two by "at 9"."""
    part, rest = None, _BARE_HOUR.sub(r"<at:en> \1", signs)
    rest = _HOUR_AFTER.sub(r"\1 <at:en> \2", rest)
    if named := _PART.search(rest):
        part = _OF_TODAY.get(named[1], named[1])
        today = "<day:0>" if named[1] in _OF_TODAY and "<day:0>" not in rest else " "
        rest = " ".join((rest[: named.start()] + today + rest[named.end() :]).split())
    for form in _FORMS:
        if found := form.search(rest):
            before, after = rest[: found.start()].rstrip(), rest[found.end() :].lstrip()
            if before.endswith(("<at:de>", "<at:en>")):
                before = before[:-7]
            left = f"{before} {after}".strip()
            return Hours(left, _minutes(found.groupdict(), part, language, country))
    return Hours(rest, None, vague=part is not None)


def _minutes(
    found: dict[str, str | None], part: str | None, language: str, country: str
) -> tuple[int, ...]:
    if found.get("named"):
        return (12 * 60,) if found["named"] == "12" else (0, 24 * 60)
    typed = found["hour"] or "0"
    if typed == "24" and not found.get("minute") and not found.get("clock"):
        return ()  # "At the 24th", more likely.
    minute = int(found.get("minute") or found.get("late") or 0)
    hours = _hours(int(typed), part, found.get("half"))
    if len(hours) == 1 and _may_be_later(found, language, country) and not part:
        hours = (*hours, _half_a_day_later(hours[0], minute)) if typed[:1] != "0" else hours
    shift = int((found.get("shift") or "en0")[2:])
    times = tuple(60 * hour + minute + shift for hour in hours)
    if len(times) == 1 and 0 < times[0] < _MORNING and _may_be_afternoon(found, language, part):
        times = (times[0], times[0] + 12 * 60)
    return times if all(0 <= time <= 24 * 60 for time in times) else ()


def _hours(hour: int, part: str | None, half: str | None) -> tuple[int, ...]:
    """The hours of the day; none where the words do not go together."""
    if half:
        return (hour % 12 + 12 * (half == "p"),) if 1 <= hour <= 12 else ()
    if part is None or hour > 12:
        return (hour,) if hour <= 24 and part != "morning" else ()
    if hour in _LATER[part]:
        return (hour + 12,)
    fits = {"morning": hour < 12, "afternoon": hour == 12, "evening": False}
    if part == "evening" and hour == 12:
        return (24,)
    return (hour,) if fits[part] else ()


def _half_a_day_later(hour: int, minute: int) -> int:
    """Twelve may be noon or midnight, half past twelve belongs to the same day's first hour."""
    return hour + 12 if 60 * (hour + 12) + minute <= 24 * 60 else hour - 12


def _may_be_afternoon(found: dict[str, str | None], language: str, part: str | None) -> bool:
    """Whether a German hour before seven may be the one after noon: "um 5", "Viertel vor 5"."""
    exact = found.get("minute") is not None or (found["hour"] or "").startswith("0")
    tongue = found.get("at") or found.get("clock") or (found.get("shift") or "")[:2] or language
    return tongue == "de" and part is None and not exact and not found.get("half")


def _may_be_later(found: dict[str, str | None], language: str, country: str) -> bool:
    """Whether the hour may also be one of the other half of the day."""
    if found.get("half") or not 1 <= int(found["hour"] or 0) <= 12:
        return False
    tongue = found.get("at") or found.get("clock") or (found.get("shift") or "")[:2] or language
    if "de" in (found.get("clock"), found.get("at")) or tongue != "en":
        return False
    exact = found.get("minute") is not None
    return not exact or country in _TWELVE_HOURS
