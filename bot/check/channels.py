"""Where a scam is reported in a country, as recorded in `channels.json`.

Addresses and numbers are printed only where they were verified officially; where they were not,
the text names the police alone, which is right everywhere.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.dialogue import Link, Rows, Text
from bot.domain.facts import Fact
from bot.domain.marketplaces import MARKETPLACES


class Channel(Fact[str]):
    """A body that takes reports, with its address or number."""

    name: str


class _Country(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    territory: str
    channels: tuple[Channel, ...]


@cache
def channels() -> Mapping[str, tuple[Channel, ...]]:
    """What is known, by territory (CLDR)."""
    content = (files("bot") / "check" / "channels.json").read_bytes()
    countries = TypeAdapter(tuple[_Country, ...]).validate_json(content)
    return {country.territory: country.channels for country in countries}


def printed(territory: str) -> tuple[Channel, ...]:
    """The channels whose address or number may be printed."""
    return tuple(one for one in channels().get(territory, ()) if one.grade == "official")


def lines(territory: str) -> tuple[Text, ...]:
    """A line for each, the police last."""
    known = tuple(
        Text("where-channel", {"name": one.name, "value": one.value}) for one in printed(territory)
    )
    return (*known, Text("where-police"))


def amazons_page(territory: str) -> Rows:
    """Amazon's own page about scams in that country, where its address is known."""
    site = next((one for one in MARKETPLACES.values() if one.territory == territory), None)
    page = site and (site.report_scam_url or site.help_pages.get("common_scams"))
    return ((Link(Text("where-amazon"), page.value),),) if page else ()
