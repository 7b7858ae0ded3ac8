"""How a card looks: its title, how far it is, the next step first."""

from collections.abc import Container, Mapping
from datetime import date
from typing import Literal

from bot.dialogue import Arg, Choice, Name, Parts, Reply, Rows, ShortDay, Text
from bot.domain.local_time import LocalTime
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money, is_large
from bot.flows.sites import site_label
from handlers.cards.team import team_of
from storage.cards import Card

# What helps in each state, the likeliest first. A gift is the giver's to ask about and to send
# again, one's own card is there to be redeemed.
_ACTIONS: dict[str, tuple[str, ...]] = {
    "open": ("note", "remind", "proof", "receipt"),
    "ordered": ("arrived", "note", "ask", "lost", "remind", "proof", "receipt"),
    "arrived": ("redeemed", "redeem", "trouble", "lost", "remind", "proof", "receipt"),
    "given": ("redeemed", "ask", "note", "lost", "remind", "pack", "proof", "receipt", "forget"),
    "received": ("redeem", "redeemed", "trouble", "remind", "proof", "receipt", "forget"),
    "match": ("proof", "receipt", "forget"),
    "troubled": ("redeemed", "trouble", "pack", "remind", "proof", "receipt", "forget"),
    "redeemed": ("forget",),
}
# How the next step looks, where it comes first.
_LIKELIEST: Mapping[str, Literal["primary", "success"]] = {
    "arrived": "success",
    "redeem": "primary",
    "redeemed": "success",
}
_OF_GIVER = ("note", "ask")
MAY_WAIT = ("note", "remind", "proof", "receipt", "receipt-show", "receipt-drop", "forget")
_OF_RECEIPT = ("receipt-show", "receipt-drop")
# What reaches the recipient without the giver: only that can be asked after.
_BY_WIRE = ("email", "date", "text")
_ON_A_PAGE = 8
TO_LIST: Rows = ((Choice("card:", Text("card-to-list")),),)


def phase(card: Card) -> str:
    """How far a card is, and whose turn it is: its state, "given", "received", or "troubled".

    "open" is an order for several where some have still to be ordered. "match" is a card for a gift
    exchange: whether it came is said there, and nothing here asks for it.
    """
    if is_for_match(card):
        return "match"
    if any(one.state == "open" for one in team_of(card)):
        return "open"
    if card.state != "arrived":
        return card.state
    if "trouble" in card.details:
        return "troubled"
    if is_gift(card):
        return "given"
    return "received" if is_own(card) else "arrived"


def is_gift(card: Card) -> bool:
    """Whether it was bought for somebody else; an older card may not tell."""
    return card.details.get("for") == "gift" or "people" in card.details


def is_for_match(card: Card) -> bool:
    """Whether it was bought for somebody of a gift exchange, who must not learn by whom."""
    return card.details.get("for") == "match" and card.state != "redeemed"


def is_own(card: Card) -> bool:
    """Whether it is the person's own to redeem."""
    return card.details.get("for") == "myself" or "received" in card.details


def of_card(card: Card, clock: LocalTime, page: int = 0) -> Reply:
    """A card with all we know of it; `clock` is the person's, `page` one of many people."""
    lines = [state(card)]
    if phase(card) in ("arrived", "given", "received") and is_large(money(card)):
        lines.append(Text("card-large"))
    if card.remind_at is not None:
        lines.append(will_ask(card, clock.day(card.remind_at)))
    return Reply((title(card),), (*buttons(card, page), *TO_LIST), lines=(*lines, *_kept(card)))


def _kept(card: Card) -> list[Text]:
    details, lines = card.details, []
    if "number" in details:
        day = date.fromisoformat(details["day"])
        lines.append(Text("card-proof-line", {"number": details["number"], "day": day}))
    if "receipt" in details:
        lines.append(Text("card-receipt-line"))
    return lines


def money(card: Card) -> Money:
    """What a card is worth; 0 where nobody told."""
    return Money(card.amount_minor, card.currency)


def state(card: Card) -> Text:
    """How far it is, and what comes next."""
    return Text(f"card-state-{phase(card)}", kind(card))


def kind(card: Card) -> dict[str, Arg]:
    """What texts about a card depend on: how it travels, and whose it is."""
    whose = "own" if is_own(card) else "gift"
    return {"way": card.way, "whose": "team" if "people" in card.details else whose}


def whom(card: Card) -> Arg:
    """Who it is for, within a sentence."""
    if "people" in card.details:
        return Text("card-whom-team")
    return Name(card.details["name"]) if card.details.get("name") else Text("card-whom-one")


def title(card: Card, who: Arg | None = None) -> Text:
    """A card as the heading of its message: for whom, how much, where."""
    label = site_label(MARKETPLACES[card.marketplace])
    amount = _amount(card) if who is None else money(card)
    parts = (*_who(card, who), amount, label)
    return Text("card-title", {"parts": Parts(parts)})


def on_button(card: Card) -> Text:
    """A card on a button: for whom, how much, how far."""
    how_far = Text(f"card-is-{phase(card)}", kind(card))
    who = _who(card, None) or (site_label(MARKETPLACES[card.marketplace]),)
    return Text("card-button", {"parts": Parts((*who, _amount(card), how_far))})


def _amount(card: Card) -> Arg:
    if not card.amount_minor:
        return Text("card-of-some-amount")
    several = int(card.details.get("people", 1)) > 1
    return Text("card-each", {"amount": money(card)}) if several else money(card)


def _who(card: Card, who: Arg | None) -> tuple[Arg, ...]:
    if who is not None:
        return (who,)
    if "people" in card.details:
        return (Text("card-for-team", {"people": int(card.details["people"])}),)
    if is_own(card):
        return (Text("card-for-me"),)
    if card.details.get("name"):
        return (Name(card.details["name"]),)
    if card.details.get("for") == "match":
        return (Text("card-for-match"),)
    return (Text("card-for-gift"),) if is_gift(card) else ()


def will_ask(card: Card, day: date) -> Text:
    """That we are going to ask, in a short line."""
    troubled = "worked" if phase(card) == "troubled" else "redeemed"
    ordered = "ordered" if phase(card) == "open" else "arrived"
    whether = ordered if card.state == "ordered" else troubled
    args: dict[str, Arg] = {"day": ShortDay(day), "whether": whether}
    return Text("card-will-ask-line", {**kind(card), **args})


# What can be done --------------------------------------------------------------------------------


def actions(card: Card) -> tuple[str, ...]:
    """What can be done with a card in its state."""
    found = _ACTIONS[phase(card)]
    if not is_gift(card):
        found = tuple(one for one in found if one not in _OF_GIVER)
    if card.state == "ordered" and card.way not in _BY_WIRE:
        found = tuple(one for one in found if one != "ask")
    if team_of(card):  # for each of them
        found = tuple(one for one in found if one not in ("ask", "lost", "pack"))
    if "receipt" in card.details:
        kept = tuple(one for one in found if one not in ("receipt", "forget"))
        found = (*kept, *_OF_RECEIPT, *(one for one in found if one == "forget"))
    return found


def buttons(card: Card, page: int = 0, *, without: Container[str] = ()) -> Rows:
    """A button for each; in an order for several one for each person before, a page at a time.

    `without` what has no place there: below a question how far it is, what may wait.
    """
    found = [one for one in actions(card) if one not in without]
    return (*_people(card, page), *(button(card, action) for action in found))


def button(card: Card, action: str, text_id: str = "") -> tuple[Choice]:
    """A row with the button of one action."""
    style = _LIKELIEST.get(action) if action == actions(card)[0] else None
    named, kept = ("yes" if card.details.get(one) else "no" for one in ("name", "number"))
    args = {**kind(card), "who": whom(card), "named": named, "kept": kept}
    label = Text(text_id or f"card-{action}", args)
    return (Choice(f"card:{card.id}:{action}", label, style=style),)


# One of several ----------------------------------------------------------------------------------


def page_of(index: int) -> int:
    """The page that shows one of the people."""
    return index // _ON_A_PAGE


def _people(card: Card, page: int) -> Rows:
    every = range(len(team_of(card)))
    shown = every[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    people = [
        (Choice(f"card:{card.id}:who:{index}", member_on_button(card, index)),) for index in shown
    ]
    turns = [
        Choice(f"card:{card.id}:page:{other}", Text(label))
        for other, label in ((page - 1, "card-earlier"), (page + 1, "card-more"))
        if 0 <= other <= page_of(len(every) - 1)
    ]
    return (*people, tuple(turns)) if turns and shown else tuple(people)


def member_on_button(card: Card, index: int) -> Text:
    """One of the people: their name, and how far their card is."""
    member = team_of(card)[index]
    how_far = Text(f"card-is-{_phase_of(member.state)}", {**kind(card), "whose": "gift"})
    return Text("card-button", {"parts": Parts((_named(card, index), how_far))})


def of_member(card: Card, index: int, *, without: Container[str] = ()) -> Reply:
    """One of the people, with what can be done about their card."""
    member = team_of(card)[index]
    now, about = _phase_of(member.state), {**kind(card), "whose": "gift"}
    rows = tuple(
        (Choice(f"card:{card.id}:who:{index}:{one}", Text(f"card-{one}", {**about, "who": ""})),)
        for one in OF_MEMBER[member.state]
        if one not in without
    )
    back = (Choice(f"card:{card.id}:page:{page_of(index)}", Text("card-to-team")),)
    said = (title(card, _named(card, index)), Text(f"card-state-{now}", about))
    return Reply(said, (*rows, back))


def _named(card: Card, index: int) -> Arg:
    name = team_of(card)[index].name
    return Name(name) if name else Text("card-person", {"number": index + 1})


def _phase_of(state: str) -> str:
    return "given" if state == "arrived" else state


OF_MEMBER: dict[str, tuple[str, ...]] = {
    "open": ("ordered",),
    "ordered": ("arrived", "lost"),
    "arrived": ("redeemed", "lost"),
    "redeemed": (),
}
