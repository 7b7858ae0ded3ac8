"""What each question begins with: what is settled, and how far it is of the four topics."""

from collections.abc import Mapping

from bot.dialogue import Arg, Fixed, Name, Parts, Text
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.several import day_said
from bot.flows.sites import site_in_short
from bot.flows.state import State

# Doubts and details belong to their topic; what is only offered, the review and the order to none.
_TOPICS: Mapping[str, frozenset[str]] = {
    "site": frozenset({"site"}),
    "way": frozenset({"way", "day"}),
    "amount": frozenset({"amount"}),
    "whom": frozenset(
        {
            "email", "phone", "team", "doubt", "amounts",
            "recipient", "address", "check", "apartment",
        }
    ),
}  # fmt: skip
_MOST_SAID = 60
_WITHOUT = ("review", "order")  # these say all of it


def heading(state: State[BuyDraft], facts: BuyFacts) -> Text | None:
    """ "🎁 amazon.de · EUR 50 · 3 of 4"; None while there is nothing to say."""
    draft = state.draft
    parts = read_back(draft, facts)
    topic = _topic(state)
    if topic is not None and draft.purpose is not None and not state.editing:
        parts += (_how_far(draft, topic),)
    if not parts or state.step in _WITHOUT:
        return None
    return Text("buy-heading", {"for": Fixed(draft.purpose or "open"), "parts": Parts(parts)})


def title(state: State[BuyDraft], _: BuyFacts) -> Text | None:
    """What tells this guide from another one, on a button: amount and for whom, else the site."""
    draft = state.draft
    if draft.marketplace is None:
        return None
    amount = (draft.money,) if draft.amount is not None else ()
    whom = draft.name or draft.email
    about: Arg = Name(whom) if whom else site_in_short(draft.site)
    parts = (*amount, about) if whom else (about, *amount)
    return Text("buy-title", {"parts": Parts(parts)})


def read_back(draft: BuyDraft, facts: BuyFacts) -> tuple[Arg, ...]:
    """What is settled, and what a sentence said before its time: its words, or the day alone.

    Before the site is known nobody can tell which currency an amount is in.
    """
    parts: list[Arg] = []
    if draft.marketplace is not None:
        parts.append(site_in_short(draft.site))
    if draft.way is not None:
        day: dict[str, Arg] = {"day": draft.day} if draft.day else {}
        dated = "-by" if day and draft.way in ("date", "post") else ""
        parts.append(Text(f"buy-heading-{draft.way}{dated}", day))
    if draft.marketplace is not None and draft.amount is not None:
        parts.append(draft.money)
    if draft.said is not None and draft.marketplace is None:
        parts.append(Text("buy-heading-said", {"words": Name(_shortened(draft.said))}))
    elif draft.said is not None and draft.way is None:
        said = day_said(draft, facts)
        parts += [Text("buy-heading-day", {"day": said})] if said is not None else []
    return tuple(parts)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST_SAID else line[: _MOST_SAID - 1].rstrip() + "…"


def _topic(state: State[BuyDraft]) -> str | None:
    step = state.step
    if step == "meant":
        step = (state.draft.meant or "").partition(":")[0]
    return next((topic for topic, steps in _TOPICS.items() if step in steps), None)


def _how_far(draft: BuyDraft, topic: str) -> Text:
    """A sheet to print has no fourth topic: nobody's address is asked for."""
    waits_for_day = draft.way in ("date", "post") and draft.day is None
    done = {
        "site": draft.marketplace is not None,
        "way": draft.way is not None and not waits_for_day,
        "amount": draft.amount is not None,
    }
    number = 1 + sum(settled for name, settled in done.items() if name != topic)
    count = 3 if draft.way == "print" else 4
    return Text("buy-heading-count", {"number": number, "count": count})
