"""Countries as people name them: in their language, in English or German, by a code or a city."""

import unicodedata
from functools import lru_cache

from babel import Locale

from bot.domain.time_zones import cities, zones_of
from bot.vocabulary import ways_to_write

_ALSO = {
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "grossbritannien": "GB",
    "usa": "US",
    "america": "US",
    "amerika": "US",
    "holland": "NL",
    "czech republic": "CZ",
    "emirates": "AE",
    "uae": "AE",
}
# Cities that no clock is named for, where most people of a country live or many write from.
_CITIES = {
    "DE": "hamburg~munich~münchen~cologne~köln~frankfurt~frankfurt am main~stuttgart~leipzig~"
    "dresden~hannover~düsseldorf~bremen~nürnberg~nuremberg~essen~dortmund",
    "AT": "graz~linz~salzburg~innsbruck",
    "CH": "geneva~genf~geneve~basel~bern~lausanne",
    "GB": "manchester~birmingham~glasgow~edinburgh~liverpool~leeds~bristol~cardiff",
    "US": "boston~san francisco~seattle~houston~dallas~miami~philadelphia~atlanta~las vegas",
    "CA": "montreal~ottawa~calgary",
    "FR": "lyon~marseille~nice~toulouse~strasbourg~strassburg",
    "IT": "milan~milano~mailand~naples~napoli~neapel~turin~torino~florence~florenz~firenze",
    "ES": "barcelona~valencia~sevilla~seville",
    "IN": "mumbai~delhi~new delhi~bangalore~bengaluru~chennai",
    "JP": "osaka~kyoto",
    "AU": "canberra~gold coast",
}  # fmt: skip
_LONGEST = 60


def country_named(text: str, language: str) -> str | None:
    """The territory (CLDR) somebody means, by its name or a city's; None if none is named."""
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
def _names(language: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for code in ("de", "en", language):
        territories = Locale.parse(code, sep="-").territories
        names |= {_key(name): one for one, name in territories.items() if zones_of(one)}
    names |= {one.casefold(): one for one in names.values()}
    return _by_city(language) | names | _ALSO


def _by_city(language: str) -> dict[str, str]:
    """What a city stands for: several countries know one of that name, then for none."""
    found: dict[str, set[str]] = {}
    for code in ("de", "en", language):
        for name, one in cities(code.replace("-", "_")).items():
            for way in ways_to_write(name):
                found.setdefault(_key(way), set()).add(one)
    known = {name: min(countries) for name, countries in found.items() if len(countries) == 1}
    ours = {
        _key(way): one
        for one, names in _CITIES.items()
        for name in names.split("~")
        for way in ways_to_write(name)
    }
    return known | ours
