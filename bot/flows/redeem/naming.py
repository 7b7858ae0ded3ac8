"""How a site is called within a sentence."""

from bot.dialogue import Arg, Country, Fixed, Text
from bot.domain.marketplaces import Marketplace


def site_name(site: Marketplace) -> Arg:
    """Its address; Amazon and the country where the address is not verified."""
    if site.domain is None:
        return Text("redeem-site-named-fallback", {"country": Country(site.territory)})
    return Fixed(site.domain.value)
