"""Whether a verb asks something of the reader, and how surely."""

from bot.scam.requests.clauses import UNSAID, Said, Stance
from bot.scam.requests.scene import Scene

ASKING = frozenset({"get", "get_bid", "hand", "hand_bid", "pay"})
_SPOKEN_TO = frozenset({Stance.ASKED, Stance.YOU})
_BESIDE = 8  # signs between "and" and a verb


def silenced(scene: Scene, verb: Said) -> bool:
    """Whether it is denied or somebody else's: "send no codes", "she buys one"."""
    if verb.stance in (Stance.DENIED, *UNSAID):
        return True
    if verb.hit.group in ASKING and (
        scene.is_past(verb) or (verb.stance is not Stance.ASKED and _of_another(scene, verb))
    ):
        return True
    if scene.japanese(verb) and scene.has_own_subject(verb):
        return True
    if _to_family(scene, verb) or _denied_behind(scene, verb):
        return True
    if verb.stance is Stance.OTHER and verb.hit.group in ASKING:
        bids = verb.hit.group.endswith("_bid") and not scene.japanese(verb)
        return not bids or _just_after(scene, verb, "other")
    return False


def _of_another(scene: Scene, verb: Said) -> bool:
    """Whether its subject comes right behind it: "schick ich dir", "stuur ik je"."""
    return any(
        each.hit.group == "other" and 0 <= each.hit.start - verb.hit.end <= 1
        for each in scene.around(verb)
    )


def _denied_behind(scene: Scene, verb: Said) -> bool:
    """Whether its "not" comes behind it: "schicken Sie uns die PIN nicht"."""
    for each in scene.around(verb):
        if each.clause == verb.clause and each.hit.start >= verb.hit.end:
            if each.hit.group in ("joint", "get", "hand", "get_bid", "hand_bid"):
                return False
            if each.hit.group == "never":
                return True
    return False


def _to_family(scene: Scene, verb: Said) -> bool:
    """Whether somebody of the family is to hear it: "tell Mum the code is on the fridge"."""
    return verb.hit.group.startswith("hand") and any(
        each.hit.group == "family" and 0 <= each.hit.start - verb.hit.end <= _BESIDE
        for each in scene.around(verb)
    )


def _just_after(scene: Scene, verb: Said, group: str) -> bool:
    """Whether a phrase of a group stands right before it, and nothing joins them."""
    before = [each.hit for each in scene.around(verb) if each.hit.end <= verb.hit.start]
    return any(
        hit.group == group
        and verb.hit.start - hit.end <= _BESIDE
        and not any(other.group == "joint" and other > hit for other in before)
        for hit in before
    )


def strength_of(scene: Scene, verb: Said) -> str | None:
    """ "" if it is surely asked, "may_" if likely, None if it is not."""
    bids = verb.hit.group.endswith("_bid")
    if bids and (scene.has_own_subject(verb) or scene.is_noun(verb)):
        return None
    asked = verb.stance in (Stance.ASKED, Stance.TOLD) or (bids and scene.japanese(verb))
    opens = verb.opens and not scene.is_infinitive(verb)
    if asked and not scene.to_me(verb) and _at_a_shop(scene, verb):
        return "may_"
    if asked or ((bids or opens) and scene.to_me(verb)):
        return ""
    if _for_oneself(scene, verb):
        return None
    likely = bids or opens or verb.stance is Stance.YOU
    return "may_" if likely or _as_infinitive(scene, verb) or _goes_on(scene, verb) else None


def _at_a_shop(scene: Scene, verb: Said) -> bool:
    """Whether it is what one does with a card of one's own: "you can buy them at the counter"."""
    return any(each.clause == verb.clause for each in scene.near(verb, "own"))


def _as_infinitive(scene: Scene, verb: Said) -> bool:
    """Whether it bids as in "mir die Nummer zeigen"."""
    if verb.stance is not Stance.OPEN or not scene.words_of(verb).endswith("en"):
        return False
    return any(each.clause == verb.clause for each in scene.near(verb, "me"))


def _for_oneself(scene: Scene, verb: Said) -> bool:
    """Whether it is how to use a card of one's own: "enter the code in your account"."""
    hands = verb.hit.group.startswith("hand")
    if hands and scene.before(verb, "own"):
        return True
    return any(
        each.hit.group == "own" and (each.clause == verb.clause or (hands and each.hit < verb.hit))
        for each in scene.around(verb)
    )


def _goes_on(scene: Scene, verb: Said) -> bool:
    """Whether it goes on from a verb that asks: "go ahead, buy and scratch"."""
    before = [each for each in scene.around(verb) if each.hit < verb.hit]
    joined = any(
        each.hit.group == "joint" and verb.hit.start - each.hit.end <= _BESIDE for each in before
    )
    return joined and (
        scene.to_me(verb)
        or any(
            each.opens or each.stance in _SPOKEN_TO or each.hit.group.endswith("_bid")
            for each in before
            if each.hit.group in ASKING
        )
    )
