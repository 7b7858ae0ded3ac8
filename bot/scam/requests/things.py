"""What a request is about, and what it is not: another verb's, denied, of something else."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.scam.requests.asking import ASKING
from bot.scam.requests.clauses import UNSAID, Said, Stance
from bot.scam.requests.scene import Scene

_OF_CARD = 18  # between a code and the card it is of
_HAVE_CODES = frozenset({
    "card", "prepaid", "plain_card", "brand", "back", "them", "each", "photo", "code",
})  # fmt: skip
_PARTING = ASKING | {"other"}


class Piece(NamedTuple):
    """Something of the text that counts, by name: `words[start:end]` of its plain form."""

    name: str
    start: int
    end: int
    told: bool = False


def piece(name: str, verb: Said, *others: Said) -> Piece:
    """What a verb and its things make together."""
    hits = [verb.hit, *(other.hit for other in others)]
    return Piece(
        name,
        min(hit.start for hit in hits),
        max(hit.end for hit in hits),
        verb.stance is Stance.TOLD,
    )


def wanted(scene: Scene, verb: Said, *groups: str) -> list[Said]:
    """What it is about, unless denied or asked: "no photo", "say whether the code works"."""
    questions = [each.hit.start for each in scene.near(verb, "whether")]
    return [
        thing
        for thing in scene.near(verb, *groups)
        if thing.stance not in (Stance.DENIED, *UNSAID)
        and not (thing.hit.group in ("code", "photo") and of_no_card(scene, thing))
        and not (thing.hit.group == "photo" and _of_device(scene, thing))
        and not any(
            min(verb.hit.start, thing.hit.start) <= at <= max(verb.hit.end, thing.hit.end)
            for at in questions
        )
    ]


def of_no_card(scene: Scene, code: Said) -> bool:
    """Whether it is the number of something else: "the number of the ticket"."""
    if code.hit.group == "code" and not scene.japanese(code) and _device_follows(scene, code):
        return True
    if not scene.is_of_something(code):
        return False
    if scene.japanese(code):  # there the card comes first: "カードの番号"
        return not any(
            each.hit.end == code.hit.start - 1 and each.hit.group in _HAVE_CODES
            for each in scene.around(code)
        )
    for each in scene.around(code):
        gap_behind = each.hit.start - code.hit.end
        if code.hit.group == "photo" and each.hit.group == "them" and scene.is_article(each):
            continue
        if 0 <= gap_behind <= _OF_CARD and each.hit.group in _HAVE_CODES:
            return False
        if gap_behind >= 0 and each.hit.group in ("told", *ASKING):
            return True
    return True


def _of_device(scene: Scene, photo: Said) -> bool:
    """Whether it is one of something else: "a photo of the receipt"."""
    if scene.japanese(photo):  # there the thing comes first
        return any(
            each.hit.group == "device" and 0 <= photo.hit.start - each.hit.end <= 1
            for each in scene.around(photo)
        )
    return _device_follows(scene, photo)


def _device_follows(scene: Scene, thing: Said) -> bool:
    behind = [
        each
        for each in scene.around(thing)
        if each.hit.start >= thing.hit.end and not scene.is_article(each)
    ]
    return (
        bool(behind)
        and behind[0].hit.group == "device"
        and behind[0].hit.start - thing.hit.end <= _OF_CARD
    )


def linked(scene: Scene, verb: Said, things: Sequence[Said]) -> list[Said]:
    """The first of the things that is not another verb's: "text me, and I'll send you the card"."""
    return next(([thing] for thing in things if not _parted(scene, verb, thing)), [])


def _parted(scene: Scene, verb: Said, thing: Said) -> bool:
    first, last = sorted((verb.hit, thing.hit))
    if thing.hit < verb.hit and thing.clause != verb.clause:
        return True
    return any(
        each.hit.group in _PARTING and first.end <= each.hit.start and each.hit.end <= last.start
        for each in scene.around(verb)
    )
