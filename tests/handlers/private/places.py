"""Every question of every guide, with little and with much settled, and who waits at it."""

from typing import Any

from handlers.private.guides import GUIDES
from tests.bot.flows.test_every_text import DRAFTS
from tests.handlers.private.units import AnnasChat

Place = tuple[str, str, Any]
# Where sentences, addresses, days and lists are read; the others take a word or two.
HEAVY = (
    "purpose", "site", "way", "day", "amount", "email", "phone", "meant", "address", "review",
    "number", "when",
)  # fmt: skip
PLACES: list[Place] = [
    (name, step.name, draft)
    for name, guide in GUIDES.items()
    for step in guide.flow.steps
    for draft in (DRAFTS[name][0], DRAFTS[name][-1])
]


def stand(anna: AnnasChat, place: Place | None) -> None:
    """This guide is open at this question, or none is."""
    if place is None:
        anna.stands_nowhere()
    else:
        anna.stands_at(*place)


def told(place: Place | None, text: str) -> str:
    """Which it was, for a test that fails."""
    return f"{place and place[:2]}: {text[:60]!r}"
