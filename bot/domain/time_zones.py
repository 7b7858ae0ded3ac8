"""The time zones of a country, one for each clock that differs there, by a well-known city."""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

# Of the cities that share a clock, the one most people of the country would name.
_BEST_KNOWN = frozenset(
    {
        "America/Halifax",
        "America/Manaus",
        "America/Panama",
        "America/Rio_Branco",
        "America/Sao_Paulo",
        "Asia/Krasnoyarsk",
        "Australia/Sydney",
        "Europe/Samara",
    }
)
# Where most people live, so that it is offered first.
_LARGEST = frozenset({"America/Sao_Paulo", "America/Toronto", "Australia/Sydney", "Europe/Moscow"})
_YEAR = 2026  # any year of today's rules


@cache
def zones_of(territory: str) -> tuple[str, ...]:
    """The zones (IANA names) whose clocks differ in a territory (CLDR), the largest first.

    Empty for a territory that the database does not know.
    """
    chosen: dict[object, str] = {}
    for zone in _listed().get(territory, ()):
        clock = _clock(zone)
        if clock not in chosen or zone in _BEST_KNOWN:
            chosen[clock] = zone
    return tuple(sorted(chosen.values(), key=lambda zone: zone not in _LARGEST))


def city(zone: str, language: str) -> str:
    """The city a zone is named for, in a language; "UTC" for no place at all."""
    if "/" not in zone:
        return zone
    return str(get_timezone_location(zone, locale=language, return_city=True))


@cache
def cities(language: str) -> dict[str, str]:
    """Every city that a zone is named for, in a language, with its territory (CLDR)."""
    people = ((one, zone) for one, zones in _listed().items() if one != "AQ" for zone in zones)
    return {city(zone, language): one for one, zone in people}


def _clock(zone: str) -> tuple[object, ...]:
    """What a zone's clock does in winter and in summer."""
    days = (datetime(_YEAR, month, 15, tzinfo=UTC) for month in (1, 7))
    return tuple(day.astimezone(ZoneInfo(zone)).utcoffset() for day in days)


@cache
def _listed() -> dict[str, list[str]]:
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    zones: dict[str, list[str]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            territory, _, zone, *_ = line.split("\t")
            zones.setdefault(territory, []).append(zone)
    return zones
