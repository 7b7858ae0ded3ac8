"""Which guides there are, and where each gets its facts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.clock import day_of
from bot.flows.buy import BUY, BuyFacts
from bot.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class Guide:
    """A flow with its facts, loaded for a moment (epoch ms) and a language.

    `reminder` is the text id that a person gets the next day while it is still open.
    """

    flow: Flow[Any, Any]
    facts: Callable[[int, str], Any]
    reminder: str | None = None


Guides = Mapping[str, Guide]

GUIDES: Guides = {
    "buy": Guide(
        BUY,
        facts=lambda now, language: BuyFacts(today=day_of(now), language=language),
        reminder="buy-reminder",
    ),
}
