"""/cards: what was ordered or received, how far each card is, and what to do next."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.dialogue import Choice, Reply, Text
from bot.flows.proof import ProofDraft
from handlers.cards import (
    later,
    notes,
    questions,
    receipts,
    redeeming,
    reminders,
    screen,
    support,
    team,
)
from handlers.cards.team import team_of
from handlers.guides import conversation
from handlers.guides.visit import Visit, menu
from storage import cards
from storage.cards import Card

_MOST = 20
_LISTED = Text("cards-list")


def listed(visit: Visit, message_id: int | None = None, said: Text = _LISTED) -> None:
    """All cards, the latest first, below what is `said` about them."""
    found = cards.cards_of(visit.tx, visit.person.id, _MOST)
    if not found:
        visit.say(Reply((Text("cards-none"),), menu()[:2]), message_id)
        return
    buttons = tuple((Choice(f"card:{card.id}", screen.on_button(card)),) for card in found)
    visit.say(Reply((said,), buttons), message_id)


def tapped(visit: Visit, rest: str, message_id: int | None) -> bool:
    """A button of a card: `<id>` shows it, `<id>:<action>` does something; nothing: all of them.

    What the card does not offer any more shows how far it is now, in the message of the button.
    """
    card_id, _, said = rest.partition(":")
    action, _, words = said.partition(":")
    card = cards.card(visit.tx, visit.person.id, card_id) if card_id else None
    if not card_id:
        listed(visit, message_id)
    elif card is None:
        visit.say(Reply((Text("card-gone"),), screen.TO_LIST), message_id)
    elif _is_offered(card, action):
        _ACTIONS[action](Tapped(visit, card, message_id, words))
    else:
        _as_it_is(visit, card, action, message_id)
    return True


def _is_offered(card: Card, action: str) -> bool:
    besides = action in _OF_OPEN and card.state != "redeemed"
    return action in _ALWAYS or besides or action in screen.actions(card)


def _as_it_is(visit: Visit, card: Card, action: str, message_id: int | None) -> None:
    now = screen.of_card(card, visit.person.clock)
    if action in ("arrived", "redeemed"):  # a second tap, or another message about it
        visit.toast = conversation.COUNTED
    else:
        now = replace(now, texts=(Text("card-meanwhile"), *now.texts))
    visit.say(now, message_id)


# What its buttons do -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of a card: on which message, and what it says behind the action."""

    visit: Visit
    card: Card
    message_id: int | None
    words: str = ""

    def shows(self, card: Card, page: int = 0) -> None:
        """The card, in the message of the button."""
        clock = self.visit.person.clock
        self.visit.say(screen.of_card(card, clock, page), self.message_id)

    def keeps(self, card: Card, page: int = 0) -> None:
        """The card is that far now: remind of what comes next, and show it."""
        visit = self.visit
        card = reminders.planned(visit, card)
        cards.keep(visit.tx, card, visit.now)
        self.shows(card, page)
        if card.state == "redeemed":
            questions.close_when_redeemed(visit, card.id)


def _arrived(tap: Tapped) -> None:
    card = tap.card
    if team_of(card):
        tap.keeps(team.with_all(card, "arrived"))
    else:
        tap.keeps(replace(card, state="arrived"))


def _lost(tap: Tapped) -> None:
    card = tap.card
    advice = Text("card-lost-advice", screen.kind(card))
    helps = screen.buttons(card, without=(*screen.MAY_WAIT, "lost"))
    back = (Choice(f"card:{card.id}", Text("way-back")),)
    tap.visit.say(Reply((screen.title(card), advice), (*helps, back)), tap.message_id)


def _later(tap: Tapped) -> None:
    later.ask(tap.visit, f"card:{tap.card.id}", message_id=tap.message_id)


def _who(tap: Tapped) -> None:
    """One of the people of an order: their card, or how far it is now."""
    index, _, action = tap.words.partition(":")
    people = team_of(tap.card)
    if not index.isdecimal() or int(index) >= len(people):
        _as_it_is(tap.visit, tap.card, "who", tap.message_id)
        return
    number = int(index)
    shown = screen.of_member(tap.card, number)
    if not action or action not in screen.OF_MEMBER[people[number].state]:
        tap.visit.toast = conversation.COUNTED if action else None
        tap.visit.say(shown, tap.message_id)
    elif action == "lost":
        advice = Text("card-lost-advice", {**screen.kind(tap.card), "whose": "gift"})
        shown = screen.of_member(tap.card, number, without=("lost",))
        tap.visit.say(replace(shown, texts=(shown.texts[0], advice)), tap.message_id)
    else:
        changed = team.with_member(tap.card, number, team.AFTER[action])
        tap.keeps(changed, screen.page_of(number))


def _page(tap: Tapped) -> None:
    last = screen.page_of(max(len(team_of(tap.card)) - 1, 0))
    page = int(tap.words) if tap.words.isdecimal() else 0
    tap.shows(tap.card, min(page, last))


def _forget(tap: Tapped) -> None:
    visit = tap.visit
    cards.forget_card(visit.tx, visit.person.id, tap.card.id)
    visit.say(Reply((Text("card-forgotten"),), screen.TO_LIST), tap.message_id)
    questions.close_all(visit, tap.card.id)


# What belongs to a card that is not redeemed, though its screen has no button for it.
_OF_OPEN = ("later", "silent", "who", "redeemed", "redeem", "trouble")
_ALWAYS = ("", "page", "proof", "receipt-show", "receipt-drop")

_ACTIONS: dict[str, Callable[[Tapped], None]] = {
    "": lambda tap: tap.shows(tap.card),
    "page": _page,
    "arrived": _arrived,
    "redeemed": lambda tap: tap.keeps(tap.card.redeemed),
    "lost": _lost,
    "proof": lambda tap: conversation.start(tap.visit, "proof", ProofDraft(card=tap.card.id)),
    "receipt": lambda tap: receipts.ask(tap.visit, tap.card),
    "receipt-show": lambda tap: receipts.show(tap.visit, tap.card),
    "receipt-drop": lambda tap: receipts.drop(tap.visit, tap.card, tap.message_id),
    "remind": lambda tap: reminders.wished(tap.visit, tap.card, tap.message_id),
    "later": _later,
    "redeem": lambda tap: redeeming.begin(tap.visit, tap.card),
    "trouble": lambda tap: redeeming.begin(tap.visit, tap.card, trouble=True),
    "pack": lambda tap: support.send(tap.visit, tap.card),
    "silent": lambda tap: reminders.silence(tap.visit, tap.card, tap.message_id),
    "who": _who,
    "note": lambda tap: notes.note(tap.visit, tap.card, tap.message_id, tap.words),
    "ask": lambda tap: notes.question(tap.visit, tap.card, tap.message_id, tap.words),
    "forget": _forget,
}
