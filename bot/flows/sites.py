"""The marketplace of a card, as every guide asks for it."""

from bot.dialogue import Arg, Choice, Country, Fixed, Rows, Text
from bot.domain.countries import place_named
from bot.domain.marketplaces import (
    MARKETPLACES,
    Marketplace,
    flag,
    likely_first,
    marketplace_named,
)
from bot.domain.money import Money
from bot.flows.state import Draft
from bot.understanding.sentence import Sentence

_LIKELY = 6


class SiteDraft(Draft):
    """The answers of a guide about a card on one site: its code, and the amount in minor units."""

    marketplace: str | None = None
    amount: int | None = None

    @property
    def site(self) -> Marketplace:
        """The marketplace; only asked once there is one."""
        return MARKETPLACES[self.marketplace or ""]

    @property
    def money(self) -> Money:
        """The amount with its currency."""
        return Money(self.amount or 0, self.site.currency)


def site_named(text: str, language: str) -> Marketplace | None:
    """The marketplace somebody names, or the one of the country whose city they name."""
    named = marketplace_named(text, language)
    place = place_named(text, language) if named is None else None
    if place is None or place.zone is None:
        return named
    return marketplace_named(place.country, language)


def site_said(text: str, language: str) -> Marketplace | None:
    """The marketplace of these words, or the one that a sentence names among others."""
    named = Sentence(text).sites(language)
    alone = MARKETPLACES[min(named)] if len(named) == 1 else None
    return site_named(text, language) or alone


def site_rows(language: str, territory: str | None, used: tuple[str, ...], page: int) -> Rows:
    """The sites used last, then the likely ones; all others on the second page."""
    likely = likely_first("-".join((language, territory or "")))
    codes = tuple(dict.fromkeys((*used, *likely)))
    shown = codes[_LIKELY:] if page else codes[:_LIKELY]
    sites = [Choice(code, site_button(MARKETPLACES[code])) for code in shown]
    pairs = tuple(tuple(sites[i : i + 2]) for i in range(0, len(sites), 2))
    turn = Choice("page:0", Text("site-likely")) if page else Choice("page:1", Text("site-more"))
    return (*pairs, (turn,))


def page_of(choice: str) -> int | None:
    """The page that a choice turns to; None if it is none of these."""
    return {"page:0": 0, "page:1": 1}.get(choice)


def site_button(site: Marketplace) -> Text:
    """The site on a button: its flag and address, the country where that is not verified."""
    shown = Fixed(flag(site.territory))
    if site.domain is None:
        return Text("site-choice-fallback", {"flag": shown, "country": Country(site.territory)})
    return Text("site-choice", {"flag": shown, "site": Fixed(site.domain.value)})


def site_in_short(site: Marketplace) -> Arg:
    """Its address; the country where the address is not verified."""
    return Fixed(site.domain.value) if site.domain is not None else Country(site.territory)


def site_label(site: Marketplace) -> Text:
    """The site with its country; the country alone where the address is not verified."""
    country = Country(site.territory)
    if site.domain is None:
        return Text("site-named-fallback", {"country": country})
    return Text("site-named", {"site": Fixed(site.domain.value), "country": country})
