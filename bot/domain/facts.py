"""What is known about each marketplace, as recorded in `facts.json`.

A fact is printed by its grade: "official" as a fact, "seen" as "usually; the page shows it".
What is only general knowledge is not in the file: a marketplace then lacks that fact, and the
text falls back to "open the app or type the address".
"""

from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from typing import Generic, Literal, TypeVar

from babel.numbers import get_territory_currencies
from pydantic import BaseModel, ConfigDict, TypeAdapter

Grade = Literal["official", "seen"]
Format = Literal[
    "email", "text", "share_link", "print_at_home", "mail", "in_store", "physical", "top_up"
]
T = TypeVar("T")


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Fact(_Record, Generic[T]):
    """A value with where it was read, on which day, and how far it is to be trusted."""

    value: T
    source: str
    date: date
    grade: Grade


class Marketplace(_Record):
    """An Amazon site and what is known about gift cards there; None is "not known"."""

    code: str
    """Our own code, as in SP-API: "UK", where the territory is "GB"."""
    territory: str
    """The CLDR territory, for names and currency."""
    domain: Fact[str] | None = None
    home_url: Fact[str] | None = None
    gift_card_shop_url: Fact[str] | None = None
    redeem_url: Fact[str] | None = None
    balance_url: Fact[str] | None = None
    help_url: Fact[str] | None = None
    help_pages: Mapping[str, Fact[str]] = {}
    """Help pages by subject ("common_scams")."""
    terms_url: Fact[str] | None = None
    report_scam_url: Fact[str] | None = None
    local_names: Fact[tuple[str, ...]] | None = None
    """What a gift card is called there, the usual name first."""
    redeem_labels: Fact[tuple[str, ...]] | None = None
    """What to tap to redeem, in order, in the site's own words."""
    languages: Fact[tuple[str, ...]] | None = None
    """Languages of the site, as CLDR codes."""
    formats: Fact[tuple[Format, ...]] | None = None
    """Kinds of cards seen there; others may exist."""
    expiry: Fact[Literal["never"] | int] | None = None
    """Years a card is valid from its issue, or "never" if it does not expire."""
    foreign_payment_cards: Fact[Literal["refused"]] | None = None

    @property
    def currency(self) -> str:
        """The ISO 4217 code of the currency it sells in: its country's, by CLDR."""
        return _CURRENCIES[self.territory]

    @property
    def foreign_cards_refused(self) -> bool:
        """Whether payment cards issued in other countries are known to be refused."""
        return self.foreign_payment_cards is not None

    @property
    def shop_address(self) -> str | None:
        """Where to buy a card: the gift card page if known, else the front page, else None."""
        page = self.gift_card_shop_url or self.home_url
        return page.value if page else None


def _recorded() -> list[Marketplace]:
    text = (files("bot.domain") / "facts.json").read_bytes()
    return TypeAdapter(list[Marketplace]).validate_json(text)


RECORDED: tuple[Marketplace, ...] = tuple(_recorded())
_CURRENCIES: dict[str, str] = {
    site.territory: get_territory_currencies(site.territory)[0] for site in RECORDED
}
