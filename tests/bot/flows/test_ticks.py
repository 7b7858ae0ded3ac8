"""What is ticked off while ordering: the state to set, no turn; a team, one person at a time."""

from typing import Any

import pytest

from bot.dialogue import Answer, Choice, Copy, Text
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft
from bot.flows.buy.draft import Member
from bot.flows.flow import Progress
from bot.flows.question import question
from bot.flows.saved import dump, restore
from bot.flows.state import State
from tests.bot.flows.test_every_text import facts_of

FACTS = facts_of("buy", "en")
ONE = BuyDraft(
    purpose="gift", marketplace="DE", way="email", amount=5000, email="o@x.de", confirmed=True
)
TEAM = ONE.model_copy(
    update={
        "email": None,
        "team": tuple(Member(contact=f"{name}@x.de", name=name) for name in ("Ana", "Ben", "Cy")),
    }
)


def at_order(draft: BuyDraft, page: int = 0) -> State[BuyDraft]:
    return State(step="order", draft=draft, turn=7, page=page)


def tapped(state: State[BuyDraft], *choices: str) -> State[BuyDraft]:
    for choice in choices:
        after = engine.take(BUY, state, Answer(choice=choice), FACTS).state
        assert after is not None
        state = after
    return state


def buttons(state: State[BuyDraft]) -> list[Any]:
    return [button for row in question(BUY, "c", state, FACTS).buttons for button in row]


def values(state: State[BuyDraft]) -> list[str]:
    return [button.value for button in buttons(state) if isinstance(button, Choice)]


@pytest.mark.parametrize(
    ("choices", "ticks"),
    [
        (["tick:design:1"], ("design",)),
        (["tick:design:1", "tick:design:1"], ("design",)),
        (["tick:checked:1", "tick:account:1"], ("account", "checked")),
        (["tick:design:1", "tick:design:0"], ()),
        (["tick:design:0"], ()),
    ],
)
def test_a_tick_says_the_state_to_set(choices: list[str], ticks: tuple[str, ...]) -> None:
    state = tapped(at_order(ONE), *choices)
    assert (state.draft.ticks, state.turn, state.step) == (ticks, 7, "order")
    assert restore(BUY, BUY.version, state.step, state.turn, dump(state)) == state


def test_the_second_of_two_taps_is_counted_already() -> None:
    state = at_order(ONE)
    first = engine.take(BUY, state, Answer(choice="tick:design:1"), FACTS)
    assert (first.counted, first.repaint, first.accepted) == (False, True, False)
    again = engine.take(BUY, tapped(state, "tick:design:1"), Answer(choice="tick:design:1"), FACTS)
    assert again.counted


def test_the_button_of_what_is_ticked_takes_it_back() -> None:
    assert "tick:account:1" in values(at_order(ONE))
    assert "tick:account:0" in values(tapped(at_order(ONE), "tick:account:1"))


@pytest.mark.parametrize(
    "choice",
    ["tick:", "tick:design", "tick:design:2", "tick:nothing:1", "tick:1:1", "person:1", "tick:²:1"],
)
def test_a_tick_we_never_made_is_asked_again(choice: str) -> None:
    progress = engine.take(BUY, at_order(ONE), Answer(choice=choice), FACTS)
    assert progress.problem == Text("buy-order-problem-unclear")


def test_after_the_review_it_is_pasted_and_read_once_more() -> None:
    ticked = tapped(at_order(ONE), "tick:account:1", "tick:checked:1")
    assert tapped(ticked, "change", "right").draft.ticks == ("account",)


# A team ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choices", "page"),
    [
        (["tick:1:1"], 2),
        (["tick:2:1"], 3),
        (["tick:3:1"], 1),
        (["tick:1:1", "tick:2:1", "tick:3:1"], 3),
        (["tick:2:1", "tick:2:0"], 2),
        (["person:3"], 3),
    ],
)
def test_after_a_tick_the_next_who_waits_is_shown(choices: list[str], page: int) -> None:
    state = tapped(at_order(TEAM), *choices)
    assert (state.page, state.turn) == (page, 7)


@pytest.mark.parametrize(
    ("ordered", "page", "shown"), [("", 0, 1), ("1", 0, 2), ("123", 0, 1), ("1", 1, 1), ("", 9, 1)]
)
def test_the_page_shows_one_person_to_copy(ordered: str, page: int, shown: int) -> None:
    team = tuple(
        one.model_copy(update={"ordered": str(number) in ordered})
        for number, one in enumerate(TEAM.team or (), 1)
    )
    state = at_order(TEAM.model_copy(update={"team": team}), page)
    name = team[shown - 1].name
    copied = [button.text for button in buttons(state) if isinstance(button, Copy)]
    assert copied == ["50", name, f"{name}@x.de", "Ana@x.de, Ben@x.de, Cy@x.de"]
    before, after = {1: (3, 2), 2: (1, 3), 3: (2, 1)}[shown]
    assert {f"person:{before}", f"person:{after}"} <= set(values(state))


def test_who_is_ordered_for_stays_so_when_the_list_is_sent_again() -> None:
    state = tapped(at_order(TEAM), "tick:1:1", "change")
    again = engine.edit(BUY, state, "team")
    listed = Answer(text="Ana: Ana@x.de\nBen: bea@x.de\nCy: Cy@x.de", message_id=3)
    after = engine.take(BUY, again, listed, FACTS).state
    assert after is not None
    assert [one.ordered for one in after.draft.team or ()] == [True, False, False]


def test_ordered_is_likely_once_all_are() -> None:
    def style(state: State[BuyDraft]) -> str | None:
        return next(one.style for one in buttons(state) if _is_end(one))

    assert style(tapped(at_order(TEAM), "tick:1:1")) is None
    assert style(tapped(at_order(TEAM), "tick:1:1", "tick:2:1", "tick:3:1")) == "success"
    assert style(at_order(ONE)) == "success"


def _is_end(button: object) -> bool:
    return isinstance(button, Choice) and button.value == "ordered"


@pytest.mark.parametrize(
    ("ticked", "left"),
    [([], None), (["1"], "Ben, Cy"), (["1", "3"], "Ben"), (["1", "2", "3"], None)],
)
def test_who_is_left_is_said_where_some_are_ticked(ticked: list[str], left: str | None) -> None:
    state = tapped(at_order(TEAM), *(f"tick:{number}:1" for number in ticked))
    progress: Progress[BuyDraft] = engine.take(BUY, state, Answer(choice="ordered"), FACTS)
    assert progress.finish is not None
    said = [text for text in progress.finish.texts if text.id == "buy-order-left"]
    assert [getattr(text.args["names"], "text", "") for text in said] == ([left] if left else [])


def test_of_many_who_are_left_some_are_named() -> None:
    team = tuple(Member(contact=f"a{n}@x.de", name="", ordered=n == 0) for n in range(100))
    state = at_order(TEAM.model_copy(update={"team": team}))
    progress = engine.take(BUY, state, Answer(choice="ordered"), FACTS)
    assert progress.finish is not None
    assert progress.finish.texts[-1].args["more"] == 94
