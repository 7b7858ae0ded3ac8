"""The marketplaces: facts from `facts.json`, each with its source, date and grade.

A fact graded `official` is printed as one, `seen` as "usually; the page shows it". What has no
grade is not in the file. Currencies and country names come from CLDR.
"""

import unicodedata
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Generic, Literal, TypeVar

from babel import Locale
from babel.numbers import get_territory_currencies
from pydantic import BaseModel, ConfigDict, TypeAdapter

T = TypeVar("T")


class Fact(BaseModel, Generic[T]):
    """One thing known about Amazon, with where it was read, when, and how sure that is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    value: T
    source: str
    date: date
    grade: Literal["official", "seen"]


class Marketplace(BaseModel):
    """An Amazon site. `domain` is None where it could not be verified."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    territory: str
    domain: Fact[str] | None = None
    home: Fact[str] | None = None
    shop: Fact[str] | None = None
    sells_cards: Fact[bool] | None = None
    foreign_cards_refused: Fact[bool] | None = None

    @cached_property
    def currency(self) -> str:
        """The currency of the country, by CLDR."""
        return str(get_territory_currencies(self.territory)[0])

    @property
    def shop_address(self) -> str | None:
        """The page to start an order at: the gift card shop where known, else the site."""
        page = self.shop or self.home
        return page.value if page else None


def _load() -> dict[str, Marketplace]:
    raw = files("bot.domain").joinpath("facts.json").read_bytes()
    loaded = TypeAdapter(dict[str, list[Marketplace]]).validate_json(raw)
    return {site.code: site for site in loaded["marketplaces"]}


MARKETPLACES = MappingProxyType(_load())

# What people call a country or site beside its name in CLDR.
_ALSO_CALLED = {
    "US": ("usa", "us", "america", "amerika", "states"),
    "UK": ("uk", "gb", "england", "britain", "great britain", "grossbritannien", "scotland"),
    "AE": ("uae", "emirates", "dubai", "emirate", "vae"),
    "NL": ("holland",),
    "TR": ("turkey", "türkei"),
}

# Which sites people shop at, by the language of their Telegram; the rest follow by name.
_LIKELY = {
    "en": ("US", "UK", "DE", "CA", "AU", "IN"),
    "de": ("DE", "US", "UK", "FR", "IT", "ES"),
}


@cache
def likely_first(language: str) -> tuple[str, ...]:
    """All codes, the likeliest for this language first, the others by country name."""
    first = _LIKELY.get(language, _LIKELY["en"])
    rest = sorted(
        (code for code in MARKETPLACES if code not in first),
        key=lambda code: _folded(country_name(MARKETPLACES[code], language)),
    )
    return (*first, *rest)


def country_name(site: Marketplace, language: str) -> str:
    """The country's name in a language, by CLDR."""
    return str(Locale.parse(language).territories[site.territory])


def marketplace_named(text: str, language: str) -> Marketplace | None:
    """The site a person means by a domain, an address, a code or a country's name."""
    typed = _folded(text)
    for start in ("https://", "http://"):
        typed = typed.removeprefix(start)
    typed = typed.removeprefix("www.").removeprefix("smile.").partition("/")[0].strip(" .!")
    code = _names(language).get(typed) or _names("en").get(typed)
    return MARKETPLACES[code] if code else None


@cache
def _names(language: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for site in MARKETPLACES.values():
        called = [site.code, site.territory, country_name(site, language)]
        called += _ALSO_CALLED.get(site.code, ())
        if site.domain:
            called += [site.domain.value]
        names |= {_folded(name): site.code for name in called}
    # A bare "amazon" names no site; amazon.at is a front of amazon.de, which we cannot confirm.
    return names


def _folded(text: str) -> str:
    """Case and accents aside, so that "türkei" and "Turkei" are one."""
    plain = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
