"""The day in a marked text: every form that is understood, and the days it may mean."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.reading.day_orders import numeric_days
from bot.domain.reading.named_days import days_named

Days = tuple[date, ...]
"""The days a text may mean, in order; empty if there is no such day in the calendar."""

_COUNT = r"(?:(?P<count>\d{1,3})|<word:article>)"
_SPAN = rf"{_COUNT} <unit:(?P<unit>day|week|fortnight|month|year)>"
# "Friday in two weeks", "Freitag in 14 Tagen"; but "tomorrow in 3 days" is no usual day.
_WEEKS = (
    rf"(?:{_COUNT} <unit:(?P<unit>week|fortnight|month|year)>"
    r"|(?P<days>7|14|21|28) <unit:(?P<dayunit>day)>)"
)
_BASE = r"(?P<base><day:-?\d>|(?:<which:\w+> )?<weekday:\d>)"
# What a day may stand before or after: one of the calendar, with a name, or of this week.
_OTHER_DAY = r"(?P<other>(?:\d|<month:|<named:|<day:|<weekday:|<which:)(?!.*<(?:unit|word:in)).*)"
_YEAR = r"(?P<year>\d{4}|\d{2})"
# "November 22, the 27th" names two days, and no year.
_NO_YEAR = re.compile(r"(?:<month:\d+>|\d\.?) (?:\d+\.? )?\d{1,2}\.$")
_ANY_WEEKDAY = r"<weekday:(?P<weekday>\d)>"
_WEEK = r"<which:(?P<which>this|coming|next|afternext)> <unit:week>"


@dataclass(frozen=True, slots=True)
class Around:
    """What a day is read against: today, and where and in which language it was typed."""

    today: date
    language: str
    country: str


def days_in(signs: str, around: Around) -> Days | None:
    """The days a marked text without an hour may mean; None if it is not about a day."""
    for form, days in _FORMS:
        if found := form.fullmatch(signs):
            return days(found, around)
    ends = signs.endswith(".") and not _NO_YEAR.search(signs)
    return days_in(signs[:-1], around) if ends else None


def weekday_apart(signs: str) -> tuple[int | None, str]:
    """A weekday in front of a date of the calendar ("Thursday, 24 December"), and the rest."""
    found = re.fullmatch(r"<weekday:(\d)> ((?:.* )?(?:\d|<named|<day:).*)", signs)
    if found is None or "<unit" in found[2] or found[2].startswith(("<word:before", "<word:after")):
        return None, signs
    return int(found[1]), found[2]


# One function a form; each takes what the form found. ----------------------------------------


def _named(found: re.Match[str], around: Around) -> Days:
    year = int(found["year"]) if found["year"] else None
    return days_named(found["rules"], around.today, year, around.country)


def _near(found: re.Match[str], around: Around) -> Days:
    return (around.today + timedelta(days=int(found["ahead"])),)


def _eight(_: re.Match[str], around: Around) -> Days:
    return (around.today + timedelta(days=7), around.today + timedelta(days=8))


def _weekday(found: re.Match[str], around: Around) -> Days:
    number, which = int(found["weekday"]), found["which"]
    ahead = (number - around.today.isoweekday()) % 7
    coming = around.today + timedelta(days=ahead or 7)
    # The one of the next week of the calendar, which begins on Monday.
    following = around.today + timedelta(days=7 + number - around.today.isoweekday())
    days = {
        None: (coming,) if ahead else (around.today, coming),
        "this": (around.today + timedelta(days=ahead),),
        "coming": (coming,),
        "next": (coming, following),
        "afternext": (coming + timedelta(weeks=1), following + timedelta(weeks=1)),
    }
    return tuple(sorted(set(days[which])))


def _of_week(found: re.Match[str], around: Around) -> Days:
    """ "Friday next week": the week of the calendar, which begins on Monday."""
    weeks = {"this": 0, "coming": 1, "next": 1, "afternext": 2}[found["which"]]
    ahead = int(found["weekday"]) - around.today.isoweekday() + 7 * weeks
    return (around.today + timedelta(days=ahead),)


def _end(found: re.Match[str], around: Around) -> Days:
    """ "End of the month": its last day."""
    if found["of"] == "year":
        return (around.today.replace(month=12, day=31),)
    return (
        _last_of(_later(around.today.replace(day=1), int(found["of"] == "nextmonth"), "month")),
    )


def _end_of_month(found: re.Match[str], around: Around) -> Days:
    month, year = int(found["month"]), int(found["year"] or around.today.year)
    if found["year"] is None and month < around.today.month:
        year += 1
    return () if year == 0 else (_last_of(date(year, month, 1)),)


def _last_of(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _after(found: re.Match[str], around: Around) -> Days:
    parts = found.groupdict()
    bases = days_in(parts.get("base") or "<day:0>", around) or ()
    count = int(parts.get("count") or parts.get("days") or 1)
    unit = parts.get("unit") or parts.get("dayunit") or "week"
    return tuple(_later(base, count, unit) for base in bases)


def _beside(found: re.Match[str], around: Around) -> Days:
    """ "Two days before Christmas"; after it, the Christmas that was may be meant."""
    parts = found.groupdict()
    count, unit = int(parts.get("count") or 1), parts.get("unit") or "day"
    if found["side"] == "before":
        return tuple(_later(day, -count, unit) for day in days_in(found["other"], around) or ())
    earlier = around
    if not re.search(r"<(?:weekday|day):", found["other"]):
        earlier = replace(around, today=_later(around.today, -count, unit))
    return tuple(_later(day, count, unit) for day in days_in(found["other"], earlier) or ())


def _weekday_beside(found: re.Match[str], around: Around) -> Days:
    """ "The Friday before Christmas": never the day itself."""
    weekday, days = int(found["weekday"]), days_in(found["other"], around) or ()
    if found["side"] == "before":
        nearest = (day - timedelta(days=(day.isoweekday() - weekday - 1) % 7 + 1) for day in days)
    else:
        nearest = (day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1) for day in days)
    return tuple(sorted(set(nearest)))


def _later(day: date, count: int, unit: str) -> date:
    if unit in ("month", "year"):
        months = count * 12 if unit == "year" else count
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last))
    return day + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _in_words(found: re.Match[str], around: Around) -> Days:
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    return numeric_days([(day, month)], year, around.today)


def _numbers(found: re.Match[str], around: Around) -> Days:
    parts = found.groupdict()
    first, second = int(found["first"]), int(found["second"])
    day_first, month_first = (first, second), (second, first)
    orders = _orders(around, dots=parts.get("dots") is not None)
    pairs = [day_first if order == "day" else month_first for order in orders]
    days = numeric_days(pairs, parts.get("year"), around.today)
    if parts.get("dots") and not parts.get("year"):
        return days  # "12.30" is not the 30th of December but an hour.
    return days or numeric_days([day_first, month_first], parts.get("year"), around.today)


def _orders(around: Around, *, dots: bool) -> tuple[str, ...]:
    """Which number comes first, by the person's language and the site's country.

    Whoever writes English may be from either side of the Atlantic, unless the site is of one.
    """
    either, german = ("day", "month"), around.language == "de"
    if around.country == "US" and not german:
        return either if dots else ("month",)
    if around.country == "US" and not dots:
        return either
    if dots or german or around.country in _DAY_FIRST:
        return ("day",)
    return either if around.language == "en" or around.country in _EITHER_FIRST else ("day",)


def _dashed(found: re.Match[str], around: Around) -> Days:
    """ "12-24": certain if one order alone is a day, for people write ranges like that too."""
    first, second = int(found["first"]), int(found["second"])
    return numeric_days([(first, second), (second, first)], None, around.today)


def _year_first(found: re.Match[str], around: Around) -> Days:
    pair = (int(found["day"]), int(found["month"]))
    return numeric_days([pair], found["year"], around.today)


def _day_only(found: re.Match[str], around: Around) -> Days:
    """ "The 24th": the next two, for the month is not said."""
    days: list[date] = []
    for ahead in range(4):
        month = _later(around.today.replace(day=1), ahead, "month")
        if 1 <= int(found["day"]) <= calendar.monthrange(month.year, month.month)[1]:
            days.append(month.replace(day=int(found["day"])))
    return tuple(day for day in days if day >= around.today)[:2]


# There the day comes first in English too.
_DAY_FIRST = frozenset({"AU", "GB", "IE", "IN", "NZ", "SG", "ZA"})
# Canada writes all three orders, Japan the month before the day.
_EITHER_FIRST = frozenset({"CA", "JP", ""})
_DAY, _MONTH = r"(?P<day>\d{1,2})", r"<month:(?P<month>\d+)>"
_FIRST, _SECOND = r"(?P<first>\d{1,2})", r"(?P<second>\d{1,2})"
_FORMS: list[tuple[re.Pattern[str], Callable[[re.Match[str], Around], Days]]] = [
    (re.compile(form), days)
    for form, days in (
        (r"<named:(?P<rules>[^>]*)>(?: (?P<year>\d{4}))?", _named),
        (r"<day:(?P<ahead>-?\d)>", _near),
        (r"(?:<day:0> )?<word:in> <idiom:7>", _eight),
        (r"(?:<which:(?P<which>\w+)> )?<weekday:(?P<weekday>\d)>", _weekday),
        (r"<weekday:(?P<weekday>\d)> <which:(?P<which>afternext)>", _weekday),
        (rf"(?:<word:in> )?{_WEEK} {_ANY_WEEKDAY}", _of_week),
        (rf"{_ANY_WEEKDAY} (?:<word:(?:of|in)> )?{_WEEK}", _of_week),
        (rf"(?:<word:in> )?<unit:week> <which:(?P<which>afternext)> {_ANY_WEEKDAY}", _of_week),
        (rf"{_ANY_WEEKDAY} (?:<word:of> )?<unit:week> <which:(?P<which>afternext)>", _of_week),
        (r"<end:(?P<of>\w+)>", _end),
        (r"<word:end> <month:(?P<month>\d+)>(?: (?P<year>\d{4}))?", _end_of_month),
        (rf"<word:in> {_SPAN}", _after),
        (rf"{_SPAN} <word:fromnow>", _after),
        (rf"(?P<base><day:0>) <word:in> {_SPAN}", _after),
        (rf"{_BASE} <word:in> {_WEEKS}", _after),
        (rf"{_SPAN} <word:(?:from|after)> {_BASE}", _after),
        (rf"{_SPAN} <word:(?P<side>after|before)> {_OTHER_DAY}", _beside),
        (rf"(?:1 |<word:article> )?<word:day(?P<side>after|before)> {_OTHER_DAY}", _beside),
        (rf"{_ANY_WEEKDAY} <word:(?P<side>after|before)> {_OTHER_DAY}", _weekday_beside),
        (rf"{_COUNT} <unit:(?P<unit>week|fortnight)> {_BASE}", _after),
        (rf"{_BASE} <unit:week>", _after),
        (rf"{_DAY}\.? (?:<word:of> )?{_MONTH}(?: {_YEAR})?", _in_words),
        (rf"{_MONTH} {_DAY}\.?(?: {_YEAR})?", _in_words),
        (rf"(?P<year>\d{{4}}) {_MONTH} {_DAY}\.?", _in_words),
        (rf"{_FIRST}(?P<dots>\.) ?{_SECOND}(?:\.? ?{_YEAR}|\.)?", _numbers),
        (rf"{_FIRST} ?/ ?{_SECOND}(?: ?/ ?{_YEAR})?", _numbers),
        (rf"{_FIRST}-{_SECOND}-{_YEAR}", _numbers),
        (rf"{_FIRST}-{_SECOND}", _dashed),
        (rf"{_FIRST} {_SECOND} (?P<year>\d{{4}})", _numbers),
        (r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", _year_first),
        (r"(?P<day>\d{1,2})\.", _day_only),
    )
]
