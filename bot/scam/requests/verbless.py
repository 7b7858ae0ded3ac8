"""Requests that need no verb of giving: "the code is enough", "once I have it", "in this chat"."""

from collections.abc import Iterator

from bot.scam.requests.clauses import Said, Stance
from bot.scam.requests.scene import CARDS, Scene
from bot.scam.requests.things import Piece, of_no_card, piece


def enough(scene: Scene, verb: Said) -> Iterator[Piece]:
    """As in "a photo of the back is enough"."""
    near = scene.near(verb, "code", "photo", "back")
    things = [each for each in near if each.clause == verb.clause and not of_no_card(scene, each)]
    asked = any(each.hit < verb.hit for each in scene.near(verb, "whether"))
    if asked or verb.stance is Stance.OTHER or not scene.may_be_about_cards(verb):
        return
    # The number of a mere "card" may be that of a bank card.
    if not (scene.carded or scene.has(verb, "back", *CARDS) or scene.plain_cards_wanted(verb)):
        things = [each for each in things if each.hit.group != "code"]
    if things:
        yield piece("hand", verb, things[0])


def once(scene: Scene, verb: Said) -> Iterator[Piece]:
    """As in "once I have the code"."""
    things = scene.near(verb, "code", *CARDS)
    if things and scene.may_be_about_cards(verb):
        yield piece("awaited", verb, things[0])


def here(scene: Scene, place: Said) -> Iterator[Piece]:
    """As in "the numbers in this chat, please", which needs no verb."""
    things = [
        each
        for each in scene.near(place, "code", "photo", "back")
        if abs(each.clause - place.clause) <= 1
        and each.stance is not Stance.TOLD
        and not of_no_card(scene, each)
    ]
    spoken = place.stance in (Stance.OPEN, Stance.ASKED, Stance.YOU)
    if things and spoken and scene.may_be_about_cards(place):
        yield piece("hand", place, things[0])
