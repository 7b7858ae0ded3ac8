"""The marketplaces: all of them, by name as people type it, and in the order people expect."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError

from bot.domain.facts import RECORDED, Fact, Marketplace

__all__ = [
    "MARKETPLACES",
    "Fact",
    "Marketplace",
    "country_name",
    "likely_first",
    "marketplace_named",
    "neighbour_named",
]

MARKETPLACES: Mapping[str, Marketplace] = MappingProxyType({site.code: site for site in RECORDED})

# Where most people who speak a language shop, then the big sites for those who shop abroad.
_LIKELY: dict[str, tuple[str, ...]] = {
    "ar": ("SA", "AE", "EG"),
    "de": ("DE",),
    "en": ("US", "UK", "CA", "AU", "IN", "IE"),
    "es": ("ES", "MX", "US"),
    "fr": ("FR", "BE", "CA"),
    "hi": ("IN",),
    "it": ("IT",),
    "ja": ("JP",),
    "nl": ("NL", "BE"),
    "pl": ("PL", "DE"),
    "pt": ("BR", "ES"),
    "sv": ("SE",),
    "tr": ("TR", "DE"),
}
_BIG = ("US", "UK", "DE", "FR", "IT", "ES")
_FIRST = 6

# Understood when typed, never printed. amazon.co.za is only general knowledge, and amazon.at is
# only reported to be a front of amazon.de; the site chosen is always read back.
_ALSO_DOMAINS = {"amazon.co.za": "ZA", "amazon.at": "DE"}
_NEIGHBOURS = dict.fromkeys(("amazon.at", "at", "austria", "osterreich", "oesterreich"), "AT")
_ALSO_NAMES = {
    "us": "US",
    "u.s.": "US",
    "usa": "US",
    "u.s.a.": "US",
    "america": "US",
    "amerika": "US",
    "england": "UK",
    "scotland": "UK",
    "schottland": "UK",
    "wales": "UK",
    "britain": "UK",
    "great britain": "UK",
    "grossbritannien": "UK",
    "u.k.": "UK",
    "osterreich": "DE",
    "oesterreich": "DE",
    "austria": "DE",
    "holland": "NL",
    "turkey": "TR",
    "tuerkei": "TR",
    "emirates": "AE",
    "uae": "AE",
    "emirate": "AE",
    "vae": "AE",
    "aegypten": "EG",
    "suedafrika": "ZA",
}
_LONGEST_ADDRESS, _LONGEST_NAME = 300, 60
_ADDRESS = re.compile(r"(?:https?://)?([a-z0-9.-]*amazon\.[a-z.]+?)\.?(?::\d+)?(?:[/?#].*)?")
_SMALL_WORDS = re.compile(r"^(?:(?:in|from|aus|the|die|der|den|amazon)\s+)+")


def country_name(marketplace: Marketplace, language: str) -> str:
    """The country in a language ("de", "pt-br"); in English where CLDR does not know it."""
    return str(_locale(language).territories[marketplace.territory])


def flag(territory: str) -> str:
    """The flag of a territory: its two letters as regional indicators."""
    return "".join(chr(ord(letter) - ord("A") + 0x1F1E6) for letter in territory)


def marketplace_named(text: str, language: str) -> Marketplace | None:
    """The marketplace somebody means by an address, a country or a code; None if none is named.

    Countries are understood in `language`, English and German. An address counts by its exact
    host or a part of it in front: "amazon.com.be" is Belgium, "amazon.de.example.com" nobody.
    """
    typed = unicodedata.normalize("NFKC", text[:_LONGEST_ADDRESS]).strip().casefold()
    address = _ADDRESS.fullmatch(typed)
    if address:
        return _DOMAINS.get(_registered(address[1]))
    if len(typed) > _LONGEST_NAME:
        return None
    name = _key(typed)
    names = _names(language)
    return names.get(name) or names.get(_SMALL_WORDS.sub("", name))


def neighbour_named(text: str) -> str | None:
    """The country (CLDR code) somebody names that shops on the site of another one."""
    typed = unicodedata.normalize("NFKC", text[:_LONGEST_ADDRESS]).strip().casefold()
    address = _ADDRESS.fullmatch(typed)
    name = _registered(address[1]) if address else _SMALL_WORDS.sub("", _key(typed))
    return _NEIGHBOURS.get(name)


@lru_cache(maxsize=256)
def likely_first(language_code: str) -> tuple[str, ...]:
    """All codes for a person's Telegram language ("en", "en-GB", "pt-br"), likeliest first.

    Their own country, then where their language shops, then the big sites, then the rest by
    country name in that language.
    """
    language, *more = language_code.lower().replace("_", "-").split("-")
    regions = {part.upper() for part in more}
    own = [site.code for site in RECORDED if site.territory in regions]
    likely = list(dict.fromkeys((*own, *_LIKELY.get(language, ()))))
    likely += [code for code in _BIG if code not in likely][: max(_FIRST - len(likely), 0)]
    rest = [site for site in RECORDED if site.code not in likely]
    rest.sort(key=lambda site: _key(country_name(site, language_code)))
    return (*likely, *(site.code for site in rest))


def _registered(host: str) -> str:
    """The host from its label "amazon" on: "www.amazon.de" gives "amazon.de"."""
    labels = host.split(".")
    return ".".join(labels[labels.index("amazon") :]) if "amazon" in labels else ""


def _key(name: str) -> str:
    """A name as compared: small letters, no accents, blanks for hyphens, no sentence ends."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return letters.replace("-", " ").strip(" .,!?")


@lru_cache(maxsize=64)
def _names(language: str) -> dict[str, Marketplace]:
    """Every name understood, by its key; the person's own language wins."""
    names = {_key(site.code): site for site in RECORDED}
    for code in ("de", "en", language):
        names |= {_key(country_name(site, code)): site for site in RECORDED}
    names |= {_key(site.territory): site for site in RECORDED}
    names |= {domain.removeprefix("amazon."): site for domain, site in _DOMAINS.items()}
    return {**names, **{_key(name): MARKETPLACES[code] for name, code in _ALSO_NAMES.items()}}


@lru_cache(maxsize=256)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        base = language.partition("-")[0]
        return Locale.parse("en") if base == language else _locale(base)


_DOMAINS: dict[str, Marketplace] = {
    **{site.domain.value: site for site in RECORDED if site.domain},
    **{domain: MARKETPLACES[code] for domain, code in _ALSO_DOMAINS.items()},
}
