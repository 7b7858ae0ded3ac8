"""Days with a name, in a year: Christmas, Easter and what hangs on it, Mother's Day, Advent."""

import re
from datetime import date, timedelta

_EASTER = re.compile(r"easter([+-]\d+)")


def days_named(rules: str, today: date, year: int | None, country: str) -> tuple[date, ...]:
    """The days meant by rules as in `locales/*/reading/dates.toml`, in order.

    Without a year each is the next such day, today included. The year nought has none. A rule
    with countries behind an @ is the only one that counts there.
    """
    if year == 0:
        return ()
    days = set()
    for rule in _rules(rules, country):
        day = _day(rule, year or today.year)
        days.add(_day(rule, today.year + 1) if year is None and day < today else day)
    return tuple(sorted(days))


def _rules(rules: str, country: str) -> list[str]:
    each = [rule.partition("@") for rule in rules.split()]
    own = [rule for rule, _, countries in each if country in countries.split("+")]
    return own or [rule for rule, _, _ in each]


def _day(rule: str, year: int) -> date:
    if found := _EASTER.fullmatch(rule):
        return easter(year) + timedelta(days=int(found[1]))
    if rule.startswith("advent"):
        fourth = date(year, 12, 24) - timedelta(days=date(year, 12, 24).isoweekday() % 7)
        return fourth - timedelta(weeks=4 - int(rule.removeprefix("advent")))
    if "/" in rule:
        rule, _, later = rule.partition("+")
        month, weekday, which = (int(part) for part in rule.split("/"))
        first = date(year, month, 1)
        ahead = (weekday - first.isoweekday()) % 7 + 7 * (which - 1) + int(later or 0)
        return first + timedelta(days=ahead)
    month, number = (int(part) for part in rule.split("-"))
    return date(year, month, number)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the rule of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - century // 4 - correction + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
