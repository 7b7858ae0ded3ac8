"""The answers of the redeem guide, and what its steps need to know."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Self

from bot.flows.sites import SiteDraft

Kind = Literal["email", "text", "print", "card", "link", "pay"]
"""How the card came; "link" has a button but no code, "pay" is India's Amazon Pay card."""

Outcome = Literal["worked", "unchanged", "failed", "later"]
Trouble = Literal[
    "used", "invalid", "elsewhere", "inactive", "unreadable", "link", "other", "unchanged"
]


@dataclass(frozen=True, slots=True)
class RedeemFacts:
    """The person's language and country (CLDR), and the sites of their cards, last used first.

    The sites are looked up only where a step asks.
    """

    language: str
    territory: str | None = None
    sites: Callable[[], tuple[str, ...]] = tuple


class RedeemDraft(SiteDraft):
    """The answers. `card` is the one in /cards that the guide began from, if it did.

    With `outcome` "failed" from the start the guide begins with the trouble. An amount of 0 was
    not told.
    """

    card: str = ""
    account: Literal["same", "other"] | None = None
    anyway: bool | None = None
    kind: Kind | None = None
    found: bool | None = None
    known: bool | None = None
    outcome: Outcome | None = None
    looked: bool | None = None
    trouble: Trouble | None = None
    tried: bool | None = None
    ticks: tuple[str, ...] = ()
    """What is ticked off on the page."""

    def reopened(self, **changes: object) -> Self:
        """With an answer before the end given anew: the end is open again, and nothing ticked off.

        A guide that began with the trouble has no other way to its end, and keeps it.
        """
        end = ("outcome", "looked", "trouble", "tried")
        over = {} if self.begins_with_trouble else dict.fromkeys(end)
        return self.model_copy(update={**over, "ticks": (), **changes})

    @property
    def begins_with_trouble(self) -> bool:
        """Whether it was redeemed, or tried, before the guide began."""
        return self.outcome is not None and self.account is None
