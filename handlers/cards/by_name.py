"""Somebody's cards by their name: what follows /cards, or "Otto's card"."""

from bot.dialogue import Choice, Reply, Text
from bot.understanding.whose import meant_by, whose
from handlers.cards import actions, screen
from handlers.cards.team import team_of
from handlers.guides.visit import Visit
from storage import cards
from storage.cards import Card

# Looked through in a unit, that nobody else shall wait for.
_LOOKED_THROUGH = 50
_MOST_NAMES = 200
_MOST = 20


def command(visit: Visit, words: str) -> None:
    """/cards: all of them, or those of whoever is named; where nobody is known by that, all."""
    if not words:
        actions.listed(visit)
    elif not _shown(visit, whose(words) or words):
        actions.listed(visit, said=Text("cards-of-nobody"))


def asked_for(visit: Visit, text: str) -> bool:
    """Whether a text asks for the cards of somebody who has some, and was answered."""
    name = whose(text)
    return name is not None and _shown(visit, name)


def _shown(visit: Visit, name: str) -> bool:
    found = _named(visit, name)
    if len(found) == 1:
        visit.say(_screen(visit, *found[0]))
    elif found:
        rows = tuple((_button(card, member),) for card, member in found[:_MOST])
        visit.say(Reply((Text("cards-found"),), (*rows, *screen.TO_LIST)))
    return bool(found)


def _named(visit: Visit, name: str) -> list[tuple[Card, int | None]]:
    """Cards, the latest first; of an order for several the person's number there, too."""
    kept: list[tuple[Card, int | None]] = []
    names: list[str] = []
    for card in cards.cards_of(visit.tx, visit.person.id, _LOOKED_THROUGH):
        people = team_of(card)
        kept += [(card, number) for number in range(len(people))] if people else [(card, None)]
        names += [one.name for one in people] if people else [card.details.get("name", "")]
    return [kept[place] for place in meant_by(name, names[:_MOST_NAMES])]


def _screen(visit: Visit, card: Card, member: int | None) -> Reply:
    if member is None:
        return screen.of_card(card, visit.person.clock)
    return screen.of_member(card, member)


def _button(card: Card, member: int | None) -> Choice:
    if member is None:
        return Choice(f"card:{card.id}", screen.on_button(card))
    return Choice(f"card:{card.id}:who:{member}", screen.member_on_button(card, member))
