"""The number on the back of one's own card: what a bank says to call, and no scam does."""

from collections.abc import Sequence

from bot.scam.requests.clauses import Said

_WITHIN = 45  # signs between "call" and the back of the card
_LOOKED_AT = 8  # phrases around it
_PART = frozenset({"call", "claim", "code", "back", "account", "details", "plain_card"})


def without_known_numbers(said: Sequence[Said]) -> list[Said]:
    """The phrases of a text, less those of "call the number on the back of your card"."""
    dropped: set[int] = set()
    for at, call in enumerate(said):
        if call.hit.group != "call":
            continue
        near = range(max(0, at - _LOOKED_AT), min(len(said), at + _LOOKED_AT + 1))
        same = [one for one in near if _beside(said[one], call)]
        backs = [one for one in same if said[one].hit.group == "back"]
        if not backs or not any(said[one].hit.group == "code" for one in same):
            continue
        between = said[min(at, backs[0]) : max(at, backs[-1])]
        if not any(one.hit.group in ("hand", "hand_bid") for one in between):
            dropped.update(one for one in same if said[one].hit.group in _PART)
    return [one for at, one in enumerate(said) if at not in dropped] if dropped else list(said)


def _beside(one: Said, call: Said) -> bool:
    return (
        one.sentence == call.sentence
        and one.hit.start - call.hit.end <= _WITHIN
        and call.hit.start - one.hit.end <= _WITHIN
    )
