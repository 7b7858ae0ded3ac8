"""Requests: what is to be got, paid with or handed over: which card or code."""

from collections.abc import Iterator

from bot.scam.requests.asking import ASKING, silenced, strength_of
from bot.scam.requests.clauses import Said, Stance
from bot.scam.requests.scene import CARDS, Scene, gap
from bot.scam.requests.things import Piece, linked, piece, wanted
from bot.scam.requests.verbless import enough, here, once

_MOST = 60  # verbs that are read: a mail has some forty
_OBJECT = 25  # signs between a verb and what it is surely about
_PAID = 50  # between "pay" and the card
_BESIDE = 6  # between a verb and what follows it at once
_THEM = 8  # and what it calls "them"
_MAYBE_CARDS = frozenset({"plain_card", "brand"})


def requests(scene: Scene) -> list[Piece]:
    """Every request of a text: `buy`, `hand`, `pay`; with "may_" if it is only likely one.

    `unfinished`: one at the end that does not say yet what is wanted.
    """
    found = [
        piece("withheld", each)
        for each in scene.said
        if each.hit.group == "code" and each.stance is Stance.DENIED
    ]
    verbs = [each for each in scene.said if each.hit.group in _READERS]
    for verb in verbs if len(verbs) <= _MOST else verbs[: _MOST // 2] + verbs[-_MOST // 2 :]:
        read = _READERS[verb.hit.group]
        if silenced(scene, verb):
            found += _withheld(scene, verb)
            continue
        pieces = list(read(scene, verb))
        found += pieces
        open_ended = not pieces or pieces[0].name in ("asked_to_get", "asked_to_hand")
        if open_ended and scene.is_last(verb) and verb.hit.group in ASKING:
            found.append(piece("unfinished", verb))
    return found


def _withheld(scene: Scene, verb: Said) -> Iterator[Piece]:
    """What nobody is to hand over, as a bank or shop says: "do not send us the code"."""
    if verb.hit.group in ("hand", "hand_bid"):
        groups = ("code", "them") if scene.has(verb, "otp") else ("code",)
        things = [each for each in scene.near(verb, *groups) if _denied(each, verb)]
        if things:
            yield piece("withheld", verb, things[0])


def _denied(thing: Said, verb: Said) -> bool:
    return Stance.DENIED in (thing.stance, verb.stance)


def _get(scene: Scene, verb: Said) -> Iterator[Piece]:
    strength = strength_of(scene, verb)
    if strength is None:
        return
    cards = _to_be_got(scene, verb, *CARDS)
    if cards:
        yield piece(f"{strength}buy", verb, cards[0])
        return
    likely = _to_be_got(scene, verb, *_MAYBE_CARDS)
    if likely and scene.has(verb, "back", "code", "photo", "each", "busy", "secret", *CARDS):
        yield piece(f"{strength}buy", verb, likely[0])
        return
    if _without_object(scene, verb) and (cards := _named_before(scene, verb)):
        yield piece(f"{strength}buy", verb, cards[0])
        return
    if scene.near(verb, "them") and (before := scene.before(verb, *CARDS)):
        yield piece(f"{strength}buy", verb)
        yield Piece("card", before[0].hit.start, before[0].hit.end)
        return
    if not strength:
        yield piece("asked_to_get", verb)


def _to_be_got(scene: Scene, verb: Said, *groups: str) -> list[Said]:
    """What a verb of getting is about, and nobody has already."""
    things = linked(scene, verb, scene.near(verb, *groups))
    return [thing for thing in things if not scene.is_offered(thing)]


def _without_object(scene: Scene, verb: Said) -> bool:
    """Whether nothing is said of what is to be got: "buy at the shop and read out the number"."""
    behind = [
        each.hit for each in scene.around(verb) if 0 <= each.hit.start - verb.hit.end <= _BESIDE
    ]
    return bool(behind) and behind[0].group in ("shop", "joint")


def _named_before(scene: Scene, verb: Said) -> list[Said]:
    """The cards named in an earlier clause of its sentence, with no other verb between."""
    return [
        card
        for card in scene.near(verb, *CARDS)
        if card.hit < verb.hit
        and not any(
            each.hit.group in ASKING and card.hit.end <= each.hit.start and each.hit < verb.hit
            for each in scene.around(verb)
        )
    ]


def _hand(scene: Scene, verb: Said) -> Iterator[Piece]:
    strength = strength_of(scene, verb)
    if strength is None:
        yield from _hand_by_anybody(scene, verb)
        return
    things = wanted(scene, verb, "code")
    if things:
        photo = scene.near(verb, "photo") and not scene.has(verb, "device")
        of_cards = scene.may_be_about_cards(verb) or photo
        of_no_card = "asked_to_hand" if scene.has(verb, "device") else "asked_for_code"
        name = f"{strength}hand" if of_cards else of_no_card
        yield piece(name, verb, things[0])
        return
    things = wanted(scene, verb, "photo", "back")
    if things:
        yield piece(
            f"{strength}hand" if _of_cards(scene, verb) else _of_what(scene, verb), verb, things[0]
        )
        return
    pieces = list(_hand_card(scene, verb, strength))
    if not pieces and _of_code_before(scene, verb):
        pieces.append(piece("may_hand", verb))
    if not (pieces or strength):
        pieces.append(piece("asked_to_hand", verb))
    yield from pieces


def _of_cards(scene: Scene, verb: Said) -> bool:
    """Whether a picture asked for is one of a card or its code."""
    if scene.has(verb, "device") and not scene.has(verb, *CARDS):
        return False
    return bool(
        scene.carded
        or scene.has(verb, *CARDS)
        or scene.plain_cards_wanted(verb)
        or scene.near(verb, "code")
        or scene.before(verb, "code")
    )


def _of_what(scene: Scene, verb: Said) -> str:
    """Whether it is one of the back, and not of something that has one."""
    if scene.has(verb, "device"):
        return "asked_for_photo" if scene.near(verb, "photo") else "asked_to_hand"
    backs = [*scene.near(verb, "back"), *scene.before(verb, "back")]
    of_card = backs and not any(scene.is_of_something(back) for back in backs)
    return "asked_for_back" if of_card else "asked_for_photo"


def _hand_card(scene: Scene, verb: Said, strength: str) -> Iterator[Piece]:
    """As in "send me a gift card", and "send them to me" where cards were named."""
    to_me = scene.to_me(verb)
    cards = linked(scene, verb, wanted(scene, verb, *CARDS))
    if cards:
        if to_me or not strength:
            yield piece(f"{strength}buy", verb, cards[0])
    elif to_me and _of_them(scene, verb) and scene.before(verb, *CARDS):
        yield piece("may_hand", verb)


def _of_code_before(scene: Scene, verb: Said) -> bool:
    """As in "under the foil there is a code. Read it out"."""
    return bool(
        scene.has(verb, "back")
        and not scene.has(verb, "device")
        and verb.hit.group == "hand_bid"
        and not scene.near(verb, "whether", *CARDS)
        and scene.before(verb, "code")
    )


def _of_them(scene: Scene, verb: Said) -> bool:
    """Whether it is about what was named before: "send them"."""
    return any(
        gap(each.hit, verb.hit) <= _THEM
        and each.clause == verb.clause
        and not _joined(scene, each, verb)
        and not (each.hit > verb.hit and scene.is_article(each))
        for each in scene.near(verb, "them")
    )


def _joined(scene: Scene, one: Said, other: Said) -> bool:
    """Whether something joins what stands between: "ignore it and tell me"."""
    first, last = sorted((one.hit, other.hit))
    return any(first < each.hit < last for each in scene.near(other, "joint"))


def _hand_by_anybody(scene: Scene, verb: Said) -> Iterator[Piece]:
    """As in "the first ten who send me a code"."""
    things = scene.near(verb, *CARDS)
    if things and scene.to_me(verb):
        yield piece("offered", verb, things[0])


def _told(scene: Scene, verb: Said) -> Iterator[Piece]:
    """As in "he keeps asking me for gift cards"."""
    if cards := scene.near(verb, *CARDS):
        yield piece("buy", verb, cards[0])


def _pay(scene: Scene, verb: Said) -> Iterator[Piece]:
    named = (*scene.near(verb, *CARDS), *scene.near(verb, "plain_card"))
    cards = [each for each in named if each.stance is not Stance.DENIED]
    if cards:
        sure = cards[0].hit.group in CARDS or any(
            each.clause == cards[0].clause for each in scene.near(cards[0], "shop", "each", "brand")
        )
        near = gap(cards[0].hit, verb.hit) <= _PAID
        yield piece("pay_card" if sure and near else "may_pay_card", verb, cards[0])


def _need(scene: Scene, verb: Said) -> Iterator[Piece]:
    cards = scene.near(verb, *CARDS, *(_MAYBE_CARDS if scene.plain_cards_wanted(verb) else ()))
    cards = [each for each in cards if each.hit > verb.hit or gap(each.hit, verb.hit) <= _OBJECT]
    if cards:
        yield piece("may_buy", verb, cards[0])
    elif scene.carded or scene.has(verb, *CARDS):
        things = [
            each for each in wanted(scene, verb, "code", "photo") if each.clause == verb.clause
        ]
        if things and not scene.has(verb, "device"):
            yield piece("may_hand", verb, things[0])


_READERS = {
    "here": here,
    "get": _get, "get_bid": _get, "hand": _hand, "hand_bid": _hand, "pay": _pay,
    "anybody": _hand_by_anybody, "told": _told, "need": _need, "enough": enough, "once": once,
}  # fmt: skip
