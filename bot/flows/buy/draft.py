"""The answers of the buy guide, and what its steps need to know."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.domain.marketplaces import MARKETPLACES, Marketplace
from bot.domain.money import Money
from bot.flows.flow import Draft

Way = Literal["email", "date", "text", "print", "post"]
"""How the card reaches the recipient; "date" is an e-mail on a day."""


@dataclass(frozen=True, slots=True)
class BuyFacts:
    """What the steps need to know: today's date and the person's language."""

    today: date
    language: str


class BuyDraft(Draft):
    """The answers. Amounts are minor units of the marketplace's currency."""

    meant: str | None = None
    """A field and what was typed for it, while it is asked what was meant."""
    sure: bool | None = None
    purpose: Literal["gift", "myself"] | None = None
    marketplace: str | None = None
    way: Way | None = None
    day: date | None = None
    amount: int | None = None
    email: str | None = None
    phone: str | None = None
    name: str | None = None
    address: str | None = None
    checked: bool | None = None
    apartment: str | None = None
    occasion: str | None = None
    message: str | None = None
    confirmed: bool | None = None
    ordered: bool | None = None

    @property
    def site(self) -> Marketplace:
        """The chosen marketplace; only asked once there is one."""
        return MARKETPLACES[self.marketplace or ""]

    @property
    def money(self) -> Money:
        """The amount with its currency."""
        return Money(self.amount or 0, self.site.currency)

    @property
    def digital(self) -> bool:
        """Whether the card travels by e-mail or text message."""
        return self.way in ("email", "date", "text")
