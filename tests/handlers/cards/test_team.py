"""An order for several people: as far as the last of them, with no name when all is redeemed."""

import json
from dataclasses import replace

import pytest

from bot.flows.buy.draft import Member as Ticked
from bot.texts import LANGUAGES, texts
from handlers.cards import screen
from handlers.cards.ordered import team_ordered
from handlers.cards.team import Member, MemberState, details_of, team_of, with_all, with_member
from storage.cards import Card


def order(*team: Member) -> Card:
    details = {"for": "gift", **details_of(team)}
    return Card("c", 1, "DE", "email", 5000, "EUR", "ordered", 0, details=details)


@pytest.mark.parametrize(
    ("states", "index", "becomes", "state"),
    [
        (("ordered", "ordered"), 0, "arrived", "ordered"),
        (("arrived", "ordered"), 1, "arrived", "arrived"),
        (("open", "redeemed"), 0, "ordered", "ordered"),
        (("arrived", "redeemed"), 0, "redeemed", "redeemed"),
    ],
)
def test_an_order_is_as_far_as_the_last_of_them(
    states: tuple[MemberState, MemberState], index: int, becomes: MemberState, state: str
) -> None:
    before = order(Member("Ben", states[0]), Member("", states[1]))
    after = with_member(before, index, becomes)
    assert after.state == state
    assert ("Ben" in json.dumps(after.details)) == (state != "redeemed")
    assert after.details["people"] == "2"


def test_whoever_is_not_ordered_for_has_not_got_it() -> None:
    before = order(Member("Ben", "open"), Member("Cara"), Member("Deniz", "redeemed"))
    after = with_all(before, "arrived")
    assert [one.state for one in team_of(after)] == ["open", "arrived", "redeemed"]
    assert screen.phase(after) == "open"
    assert "arrived" not in screen.actions(after)


class Ticking(Ticked):
    """As a recipient is kept where each order can be ticked off."""

    ordered: bool = False


@pytest.mark.parametrize(
    ("ticked", "states"),
    [
        ((True, True), ["ordered", "ordered"]),
        ((True, False), ["ordered", "open"]),
        ((False, False), ["ordered", "ordered"]),
    ],
)
def test_who_is_not_ticked_off_waits_where_others_are(
    ticked: tuple[bool, bool], states: list[str]
) -> None:
    members = tuple(Ticking(contact="a@b.de", name="Ben", ordered=one) for one in ticked)
    assert [one.state for one in team_ordered(members)] == states
    assert "a@b.de" not in json.dumps(details_of(team_ordered(members)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["open", "ordered", "arrived", "redeemed"])
@pytest.mark.parametrize("way", ["email", "date", "text", "print", "post", "link", "unknown"])
def test_every_state_has_its_words(language: str, state: MemberState, way: str) -> None:
    team = replace(order(Member("Ben", state), Member("", state)), way=way)
    for card in (
        team,
        replace(team, details={"people": "2"}),
        *(
            replace(team, state="arrived" if state == "open" else state, details=details)
            for details in (
                {},
                {"for": "gift"},
                {"for": "gift", "name": "Otto"},
                {"for": "myself"},
                {"received": "yes", "trouble": "used"},
            )
        ),
    ):
        said = [screen.title(card), screen.on_button(card), screen.state(card)]
        said += [button.label for row in screen.buttons(card) for button in row]
        for index in range(len(team_of(card))):
            shown = screen.of_member(card, index)
            said += [*shown.texts, *(button.label for row in shown.buttons for button in row)]
        for text in said:
            assert texts(language).label(text)
