"""The time zones of a country, one for each clock that differs there, by a well-known city."""

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.core import get_global
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
        "Australia/Adelaide",
        "Australia/Sydney",
        "Europe/Samara",
    }
)
# Where most people live, so that it is offered first.
_LARGEST = frozenset({"America/Sao_Paulo", "America/Toronto", "Australia/Sydney", "Europe/Moscow"})
# Whose zones are named for cities; Australia's other names are those of its states.
_OF_CITIES = frozenset({"Africa", "America", "Asia", "Atlantic", "Europe", "Indian", "Pacific"})
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
def cities(language: str) -> tuple[tuple[str, str], ...]:
    """Every city that a zone is or was named for, in a language, with that zone (IANA)."""
    listed = [zone for one, zones in _listed().items() if one != "AQ" for zone in zones]
    named = [(city(zone, language), zone) for zone in listed]
    earlier = [
        (other.rpartition("/")[2].replace("_", " "), zone)
        for other, zone in get_global("zone_aliases").items()
        if zone in listed and other.partition("/")[0] in _OF_CITIES
    ]
    return (*named, *earlier)


def territory_of(zone: str) -> str:
    """The territory (CLDR) that a zone (IANA) belongs to; KeyError if it is none of a place."""
    return _territories()[zone]


def _clock(zone: str) -> tuple[object, ...]:
    """What a zone's clock does in winter and in summer."""
    days = (datetime(_YEAR, month, 15, tzinfo=UTC) for month in (1, 7))
    return tuple(day.astimezone(ZoneInfo(zone)).utcoffset() for day in days)


@cache
def _territories() -> dict[str, str]:
    return {zone: territory for territory, zones in _listed().items() for zone in zones}


@cache
def _listed() -> dict[str, list[str]]:
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    zones: dict[str, list[str]] = {}
    for line in table.splitlines():
        if not line.startswith("#"):
            territory, _, zone, *_ = line.split("\t")
            zones.setdefault(territory, []).append(zone)
    return zones
