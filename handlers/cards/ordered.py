"""A card was ordered: what is kept of it, and what the last message of its guide offers."""

import secrets
from dataclasses import replace

from bot.dialogue import Choice, Rows, Text
from bot.flows.buy import BuyDraft
from bot.flows.buy.draft import Member
from bot.flows.buy.known import details_of, updated
from bot.flows.proof import ProofDraft
from handlers.cards import reminders, screen, team
from handlers.guides.guide import Ending
from handlers.guides.visit import Visit
from storage import cards
from storage.cards import Card
from storage.recipients import Remembered, recipients_of, remember

MY_CARDS: Rows = ((Choice("cards", Text("card-my-cards")),),)


def keep_ordered(visit: Visit, draft: BuyDraft) -> Ending:
    """A card was ordered: keep what it is, not where it went, unless that is wanted.

    The order number is on the person's screen now, and the card on their mind: what helps with
    both is a button of the last message.
    """
    _remember(visit, draft)
    site = draft.marketplace or ""
    card = Card(
        id=secrets.token_urlsafe(6),
        person_id=visit.person.id,
        marketplace=site,
        way=draft.way or "email",
        amount_minor=draft.money.minor,
        currency=draft.money.currency,
        state="ordered",
        ordered_at=visit.now,
        details=_details(draft),
    )
    card = reminders.with_end(visit, card, draft.day or visit.today)
    card = reminders.planned(visit, card)
    cards.keep(visit.tx, card, visit.now)
    shown: tuple[str, ...] = ("proof", "remind")
    if screen.is_for_match(card):
        shown = ("proof",)
    elif screen.is_gift(card):
        shown = ("proof", "note", "remind")
    buttons = tuple(screen.button(card, action) for action in shown)
    return Ending(reminders.told(visit, card), (*buttons, *MY_CARDS))


def _details(draft: BuyDraft) -> dict[str, str]:
    if draft.match is not None:
        return {"for": "match"}  # whose it is stays with the exchange
    details: dict[str, str] = {"for": draft.purpose or "gift"}
    if draft.day is not None and draft.way in ("date", "post"):
        details["on"] = draft.day.isoformat()
    if draft.team is not None:
        return {**details, **team.details_of(team_ordered(draft.team))}
    return {**details, "name": draft.name} if draft.name else details


def team_ordered(members: tuple[Member, ...]) -> tuple[team.Member, ...]:
    """The people of an order; where some were ticked off as ordered, the others wait for it."""
    ticked = [one.ordered for one in members]
    return tuple(
        team.Member(one.name, "ordered" if done or not any(ticked) else "open")
        for one, done in zip(members, ticked, strict=True)
    )


def _remember(visit: Visit, draft: BuyDraft) -> None:
    """Keep the recipient for next time, new on request, or as they were changed this time."""
    found = recipients_of(visit.tx, visit.person.id)
    known = next((one for one in found if one.id == draft.known), None)
    if known is not None:
        details = updated(known.details, details_of(draft))
        remember(visit.tx, visit.person.id, Remembered(known.id, details), visit.now)
    elif draft.remember:
        one = Remembered(secrets.token_urlsafe(6), details_of(draft))
        remember(visit.tx, visit.person.id, one, visit.now)


def keep_proof(visit: Visit, draft: ProofDraft) -> None:
    """The number and day of an order, with its card."""
    card = cards.card(visit.tx, visit.person.id, draft.card)
    if card is not None and draft.number and draft.day:
        details = {**card.details, "number": draft.number, "day": str(draft.day)}
        cards.keep(visit.tx, replace(card, details=details), visit.now)
