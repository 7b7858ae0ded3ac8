"""The answers of the buy guide, and what its steps need to know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.domain.money import Money
from bot.flows.sites import SiteDraft
from bot.flows.state import Draft

Way = Literal["email", "date", "text", "print", "post"]
"""How the card reaches the recipient; "date" is an e-mail on a day."""

CONTACTS: Mapping[Way, Literal["email", "phone"]] = {
    "email": "email",
    "date": "email",
    "text": "phone",
}
"""Where a card that travels by wire goes."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody the person wanted remembered: the answers of an earlier draft about them."""

    id: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BuyFacts:
    """What the steps need to know.

    `territory` is the person's own country, where known. Looked up only where a step asks:
    `sites`, the marketplaces they bought on, and `recipients`, whom they wanted remembered, the
    last used first.
    """

    today: date
    language: str
    territory: str | None = None
    sites: Callable[[], tuple[str, ...]] = tuple
    recipients: Callable[[], tuple[Recipient, ...]] = tuple


class Member(Draft):
    """One of several recipients: an e-mail address as stored or a number (E.164), a name or "".

    `amount`: the words of one that stood beside it, or "". `number`: that of its line. `ordered`:
    whether its card is ticked off.
    """

    contact: str
    name: str
    amount: str = ""
    number: int = 0
    ordered: bool = False


class Doubt(Draft):
    """A line of a list that was not taken: its number from 1, its words, what stood beside it.

    `many`: how many cards it wants, if that is not one, or "".
    """

    number: int
    words: str
    name: str
    amount: str = ""
    many: str = ""


class BuyDraft(SiteDraft):
    """The answers. Amounts are minor units of the marketplace's currency."""

    meant: str | None = None
    """A field and what was typed for it, while it is asked what was meant."""
    sure: bool | None = None
    said: str | None = None
    """A sentence that held more than the question of its time."""
    known: str | None = None
    """The remembered recipient whose answers these are."""
    purpose: Literal["gift", "myself"] | None = None
    match: str | None = None
    """Of a gift exchange: the place of its giver, whom nothing here may unmask."""
    needed: date | None = None
    """The day of that exchange."""
    sender: str | None = None
    """What stands as "From" on its card."""
    way: Way | None = None
    day: date | None = None
    email: str | None = None
    phone: str | None = None
    team: tuple[Member, ...] | None = None
    doubts: tuple[Doubt, ...] = ()
    settled: bool | None = None
    beside: str | None = None
    """The amounts that a list says for everybody, or beside its only contact; one a line."""
    heading: str | None = None
    """What was passed over as the title of a list."""
    amounts: bool | None = None
    """Whether it is settled what becomes of the amounts in a list."""
    name: str | None = None
    neighbour: str | None = None
    """The country (CLDR code) that was named where the site of another one serves it."""
    address: str | None = None
    checked: bool | None = None
    apartment: str | None = None
    occasion: str | None = None
    message: str | None = None
    item: bool | None = None
    remember: bool | None = None
    confirmed: bool | None = None
    ticks: tuple[str, ...] = ()
    """What of the order is ticked off."""
    ordered: bool | None = None

    @property
    def total(self) -> Money:
        """What all the cards cost together."""
        return Money((self.amount or 0) * max(len(self.team or ()), 1), self.site.currency)
