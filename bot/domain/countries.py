"""Where somebody says they live: a country in their language, in English or German, or a city."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from bot.domain.time_zones import cities, territory_of, zones_of
from bot.vocabulary import UNDERSTOOD, phrases, ways_to_write, words

# The countries to offer first, by language.
LIKELY = {"en": ("US", "GB", "CA", "IE", "AU", "IN"), "de": ("DE", "AT", "CH")}
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A territory (CLDR), and the zone (IANA) where a city of it was named."""

    country: str
    zone: str | None = None


def place_named(text: str, language: str) -> Place | None:
    """The country or the city somebody names; None if none is."""
    return _names(language).get(_key(text)) if len(text) <= _LONGEST else None


def prepare(languages: tuple[str, ...]) -> None:
    """Build the tables of names at the start, so that nobody waits for them."""
    for language in languages:
        _names(language)


def _key(name: str) -> str:
    """Small letters and digits only, without accents."""
    apart = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    kept = "".join(sign if sign.isalnum() else " " for sign in apart if not _accent(sign))
    return " ".join(kept.split()).removeprefix("the ").removeprefix("die ")


def _accent(sign: str) -> bool:
    return bool(unicodedata.combining(sign))


@lru_cache(maxsize=16)
def _names(language: str) -> dict[str, Place]:
    codes = tuple(dict.fromkeys((language, *UNDERSTOOD)))[::-1]  # the own name of a place counts
    countries: dict[str, str] = {}
    for code in codes:
        territories = Locale.parse(code, sep="-").territories
        countries |= {_key(name): one for one, name in territories.items() if zones_of(one)}
    countries |= {one.casefold(): one for one in countries.values()}
    countries |= dict(_ours("country"))
    ours = {name: Place(territory_of(zone), zone) for name, zone in _ours("city")}
    return _by_city(codes) | ours | {name: Place(one) for name, one in countries.items()}


def _ours(section: str) -> Iterator[tuple[str, str]]:
    """What the other names in `reading/places.toml` mean."""
    for language in UNDERSTOOD:
        for way, meaning in phrases(words(language, "places")[section]).items():
            yield _key(way), meaning


def _by_city(languages: tuple[str, ...]) -> dict[str, Place]:
    """What a city stands for: where several countries know one of that name, for none."""
    found: dict[str, set[str]] = {}
    for language in languages:
        for name, zone in cities(language.replace("-", "_")):
            for way in ways_to_write(name):
                found.setdefault(_key(way), set()).add(zone)
    places: dict[str, Place] = {}
    for name, zones in found.items():
        known = {territory_of(zone) for zone in zones}
        if len(known) == 1:
            places[name] = Place(min(known), min(zones) if len(zones) == 1 else None)
    return places
