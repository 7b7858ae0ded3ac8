"""Days and hours as people type them, in English and German: asked where two may be meant."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache

from bot.domain.reading.alternatives import alternatives
from bot.domain.reading.days import Around, days_in, weekday_apart
from bot.domain.reading.hours import Hours, hours_in
from bot.domain.reading.marked import marked
from bot.domain.reading.reading import Reading
from bot.vocabulary import folded, own_first, phrases, words

Moment = date | datetime
"""A day, or a day with an hour where the text names one; local, without a zone."""

_PROBLEM = "read-date-problem-"
_UNCLEAR: Reading[Moment] = Reading(problem=f"{_PROBLEM}unclear")
_SOON = re.compile(r"<word:in> (?:(\d{1,3})|<word:(article|half)>) <unit:(minute|hour)>")
_ABOUT = re.compile(r"^<at:\w+> ")
# "2nd evening" is one of a visit. Nobody counts to the 24th evening.
_DAY_AND_NOUN = re.compile(
    r"(?<![\d.] )(?<![\d.])(?<!<month:\d> )(?<!<month:\d\d> )(?:[1-9]|1[0-2])\. <noun:"
)
_HEDGE = re.compile(r"<hedge:\w+>")
_EVE = re.compile(r"<named:12-(?:24|31)>(?! <word)")
_DAWN = 5 * 60
_DAY = 24 * 60
_DAY_ONLY = re.compile(r"(\d{1,2})\.")


def read_date(text: str, language: str, country: str, now: datetime) -> Reading[Moment]:
    """Read a day, maybe with an hour, typed at `now` (local) on a site of `country` (CLDR).

    English and German are understood in any `language`; its own reading comes first. Nothing
    over, more than a year off, or that may mean two days is taken without asking. "Tomorrow
    evening" is a day.
    """
    return _day_at_least(read_moment(text, language, country, now))


def read_moment(text: str, language: str, country: str, now: datetime) -> Reading[Moment]:
    """The same where the hour counts: "tomorrow evening" gives the problem `hour`."""
    seen: set[str | None] = {None}
    for first in own_first(language):
        signs = marked(text, first)
        reading = _UNCLEAR if signs in seen else _read(text, signs or "", country, now, language)
        if reading.problem != _UNCLEAR.problem:
            return reading
        seen.add(signs)
    return _one_of(text, language, country, now)


def _one_of(text: str, language: str, country: str, now: datetime) -> Reading[Moment]:
    """ "Friday or Saturday": a choice, if each is a day and none takes words from another."""
    pieces = alternatives(text)
    signs = [marked(piece, language) or "" for piece in pieces]
    if len({len(each.split()) for each in signs}) != 1 or any(map(_DAY_ONLY.fullmatch, signs)):
        return _UNCLEAR
    read = [read_moment(piece, language, country, now).value for piece in pieces]
    values = dict.fromkeys(value for value in read if value is not None)
    if None in read or len(values) < 2:
        return _UNCLEAR
    return _offered("which", tuple(values), {})


def read_day(text: str, language: str, country: str, now: datetime) -> Reading[date]:
    """The same where only the day counts: an hour is read and left out."""
    read = read_date(text, language, country, now)
    offered = tuple(dict.fromkeys(_day_of(moment) for moment in read.choices or ()))
    if read.value is not None:
        return Reading(_day_of(read.value))
    if len(offered) == 1:
        return Reading(offered[0])
    suggestion = _day_of(read.suggestion) if read.suggestion else None
    return Reading(None, read.problem, suggestion, offered or None, read.args)


def _day_at_least(read: Reading[Moment]) -> Reading[Moment]:
    """A day whose hour is vague, as the day; several such days are still a choice."""
    if read.problem != f"{_PROBLEM}hour":
        return read
    if read.choices:
        return _offered("which", read.choices, {})
    return Reading(read.suggestion)


def _day_of(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _read(text: str, signs: str, country: str, now: datetime, language: str) -> Reading[Moment]:
    if _HEDGE.search(signs):
        bare = " ".join(_HEDGE.sub(" ", signs).split())
        return _asked(_read(text, bare, country, now, language))
    certain = signs.replace("<maybe:", "<weekday:")
    doubt = "which" if certain != signs or _may_be_a_word(text, language) else None
    if soon := _SOON.fullmatch(certain):
        return _soon(now, int(soon[1] or 1), soon[3], half=soon[2] == "half")
    hours = _through_the_night(hours_in(certain, language.casefold()[:2], country))
    if not hours.rest and hours.minutes:
        own = tuple(minute for minute in hours.minutes if 0 <= minute <= _DAY)
        return _judged(_today_or_tomorrow(now), own, now, "which")
    around = Around(now.date(), language.casefold()[:2], country)
    if _DAY_AND_NOUN.search(certain) and "<weekday:" not in certain:
        return _UNCLEAR
    if hours.vague:
        doubt = "hour"
    return _on_a_day(hours, around, now, doubt)


def _asked(read: Reading[Moment]) -> Reading[Moment]:
    """ "Maybe Friday", "not before Friday": that day only if the person says so."""
    days = read.choices or (read.value or read.suggestion,)
    sure = tuple(day for day in days if day is not None)
    return _offered("which", sure, {}) if sure else read


def _through_the_night(hours: Hours) -> Hours:
    """ "New Year's Eve at 2 am" may be the night after: an eve is an evening to many."""
    small = tuple(minute + _DAY for minute in hours.minutes or () if 0 < minute < _DAWN)
    if not small or not _EVE.search(hours.rest):
        return hours
    return replace(hours, minutes=tuple({*(hours.minutes or ()), *small}), doubt=True)


def _soon(now: datetime, count: int, unit: str, *, half: bool) -> Reading[Moment]:
    minutes = count * (60 if unit == "hour" else 1) // (2 if half else 1)
    return Reading((now + timedelta(minutes=minutes)).replace(second=0, microsecond=0))


def _may_be_a_word(text: str, language: str) -> bool:
    """Whether two letters are a weekday only in a language that is not the person's: "do"."""
    typed = folded(text).strip(" .!?")
    return len(typed) < 3 and typed.isalpha() and typed not in _weekdays(own_first(language)[0])


@cache
def _weekdays(language: str) -> frozenset[str]:
    return frozenset(phrases(words(language, "dates")["weekday"]))


def _on_a_day(hours: Hours, around: Around, now: datetime, vague: str | None) -> Reading[Moment]:
    weekday, rest = weekday_apart(hours.rest)
    vague = None if vague == "which" and weekday else vague
    if about := _ABOUT.match(rest):
        rest, vague = rest[about.end() :], "which"
    if hours.doubt or "<end:" in rest or "<word:end>" in rest:
        vague = "which"
    days = days_in(rest, around)
    if days and weekday is None and _DAY_ONLY.fullmatch(rest):
        days, skipped = _next_of(days, around.today)
        vague = "which" if skipped else vague
    if days is None or hours.minutes == ():
        return _UNCLEAR
    if not days:
        return Reading(problem=f"{_PROBLEM}none-such")
    fitting = tuple(day for day in days if weekday in (None, day.isoweekday()))
    if not fitting:
        return _offered("weekday", _possible(days, now), {"day": days[0]})
    return _judged(fitting, hours.minutes, now, vague)


def _next_of(days: tuple[date, ...], today: date) -> tuple[tuple[date, ...], bool]:
    """ "The 24th" is the next one, and whether to ask because a month in between has none.

    Today and tomorrow have words of their own, so the one of the next month may be meant too.
    """
    if days[0] <= today + timedelta(days=1):
        return days, False
    months = (days[0].year - today.year) * 12 + days[0].month - today.month
    return days[:1], months > (days[0].day < today.day)


def _today_or_tomorrow(now: datetime) -> tuple[date, ...]:
    return (now.date(), now.date() + timedelta(days=1))


def _judged(
    days: tuple[date, ...], minutes: tuple[int, ...] | None, now: datetime, vague: str | None
) -> Reading[Moment]:
    within = _possible(days, now)
    moments: list[Moment] = [
        day if minutes is None else datetime.combine(day, time()) + timedelta(minutes=minute)
        for day in within
        for minute in (minutes if minutes is not None else (0,))
    ]
    possible = _possible(moments, now)
    if not possible:
        over = all(day <= now.date() for day in days)
        return Reading(problem=f"{_PROBLEM}{'past' if over else 'far'}", args={"day": days[0]})
    if vague or len(possible) > 1:
        return _offered(vague or "which", possible, {})
    return Reading(possible[0])


def _offered(
    problem: str, moments: tuple[Moment, ...], args: dict[str, date | str]
) -> Reading[Moment]:
    """A problem with what to offer: one to say yes to, or several to choose from."""
    one = moments[0] if len(moments) == 1 else None
    several = moments if len(moments) > 1 else None
    return Reading(None, _PROBLEM + problem, one, several, args)


def _possible(moments: "list[Moment] | tuple[date, ...]", now: datetime) -> tuple[Moment, ...]:
    """Without what is over or more than a year off, in order."""
    today = now.date()
    leap_day = (today.month, today.day) == (2, 29)
    furthest = today.replace(year=today.year + 1, day=28 if leap_day else today.day)
    return tuple(
        moment
        for moment in sorted(set(moments), key=lambda each: each.isoformat())
        if today <= _day_of(moment) <= furthest
        and not (isinstance(moment, datetime) and moment < now)
    )
