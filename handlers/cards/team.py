"""An order for several people: who they are, and how far each one's card is."""

import json
from dataclasses import dataclass, replace
from typing import Literal

from storage.cards import Card, State

MemberState = Literal["open", "ordered", "arrived", "redeemed"]
"""How far one card is; "open" has still to be ordered."""

AFTER: dict[str, MemberState] = {
    "ordered": "ordered",
    "arrived": "arrived",
    "redeemed": "redeemed",
}
"""How far a card is after a button that says so."""
_STATES: tuple[MemberState, ...] = ("open", "ordered", "arrived", "redeemed")
_OF_ORDER: dict[MemberState, State] = {
    "open": "ordered",
    "ordered": "ordered",
    "arrived": "arrived",
    "redeemed": "redeemed",
}


@dataclass(frozen=True, slots=True)
class Member:
    """One of them: a name or "", and how far their card is."""

    name: str
    state: MemberState = "ordered"


def details_of(team: tuple[Member, ...]) -> dict[str, str]:
    """What is kept of them with the order."""
    return {
        "people": str(len(team)),
        "team": json.dumps([[one.name, one.state] for one in team], ensure_ascii=False),
    }


def team_of(card: Card) -> tuple[Member, ...]:
    """The people of an order; nobody where only their number is known."""
    return tuple(Member(name, state) for name, state in json.loads(card.details.get("team", "[]")))


def with_member(card: Card, index: int, state: MemberState) -> Card:
    """The order with one card that far; it is itself as far as the last of them."""
    team = team_of(card)
    changed = (*team[:index], replace(team[index], state=state), *team[index + 1 :])
    return _with_team(card, changed)


def with_all(card: Card, state: MemberState) -> Card:
    """The order with all cards at least that far, but for those still to be ordered."""
    far = _STATES.index(state)
    return _with_team(
        card,
        tuple(
            one
            if one.state == "open" or _STATES.index(one.state) >= far
            else Member(one.name, state)
            for one in team_of(card)
        ),
    )


def _with_team(card: Card, team: tuple[Member, ...]) -> Card:
    last = min(team, key=lambda one: _STATES.index(one.state))
    changed = replace(
        card, state=_OF_ORDER[last.state], details={**card.details, **details_of(team)}
    )
    return changed.redeemed if changed.state == "redeemed" else changed
