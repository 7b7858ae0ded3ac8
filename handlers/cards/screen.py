"""How a card looks: its title, how far it is, the next step first."""

from datetime import date
from typing import Literal

from bot.dialogue import Arg, Choice, Name, Reply, Rows, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money, is_large
from bot.flows.sites import site_label
from storage.cards import Card

_ACTIONS: dict[str, tuple[str, ...]] = {
    "ordered": ("arrived", "lost", "proof", "receipt"),
    "arrived": ("redeemed", "redeem", "trouble", "lost", "proof", "receipt"),
    "received": ("redeem", "redeemed", "trouble", "forget"),
    "troubled": ("redeemed", "trouble", "pack", "proof", "receipt", "forget"),
    "redeemed": ("forget",),
}
_OF_RECEIPT = ("receipt-show", "receipt-drop")


def phase(card: Card) -> str:
    """How far a card is, and whose turn it is: its state, or "received", or "troubled"."""
    if card.state != "arrived":
        return card.state
    if "trouble" in card.details:
        return "troubled"
    return "received" if "received" in card.details else "arrived"


def of_card(card: Card) -> Reply:
    """A card with all we know of it."""
    now = phase(card)
    lines = [Text(f"card-state-{now}", {"way": card.way} if now == "ordered" else {})]
    details = card.details
    if now in ("arrived", "received") and is_large(money(card)):
        lines.append(Text("card-large"))
    if "people" in details:
        lines.insert(0, Text("card-for-team", {"people": int(details["people"])}))
    elif "name" in details:
        lines.insert(0, Text("card-for", {"name": Name(details["name"])}))
    if "number" in details:
        day = date.fromisoformat(details["day"])
        lines.append(Text("card-proof-line", {"number": details["number"], "day": day}))
    if "receipt" in details:
        lines.append(Text("card-receipt-line"))
    return Reply((Text("card-title", about(card)),), buttons(card), lines=tuple(lines))


def money(card: Card) -> Money:
    """What a card is worth; 0 where nobody told."""
    return Money(card.amount_minor, card.currency)


def about(card: Card) -> dict[str, Arg]:
    """The amount and the site, for texts."""
    amount = money(card) if card.amount_minor else Text("card-of-some-amount")
    return {"amount": amount, "label": site_label(MARKETPLACES[card.marketplace])}


def title(card: Card) -> Text:
    """A card on a button."""
    return Text("card-button", {**about(card), "state": card.state})


def buttons(card: Card) -> Rows:
    """What can be done with a card in its state."""
    actions = _ACTIONS[phase(card)]
    if "receipt" in card.details:
        actions = (*(one for one in actions if one != "receipt"), *_OF_RECEIPT)
    return tuple(
        (Choice(f"card:{card.id}:{action}", Text(f"card-{action}"), style=_style(action)),)
        for action in actions
    )


def _style(action: str) -> Literal["success"] | None:
    return "success" if action in ("arrived", "redeemed") else None
