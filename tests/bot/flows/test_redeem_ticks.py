"""What is ticked off on Amazon's page: the state to set, no turn; what a new attempt keeps."""

import pytest

from bot.dialogue import Answer, Choice, Text
from bot.flows import engine
from bot.flows.question import question
from bot.flows.redeem import REDEEM, RedeemDraft
from bot.flows.saved import dump, restore
from bot.flows.state import State
from tests.bot.flows.test_every_text import facts_of

FACTS = facts_of("redeem", "en")
READY = RedeemDraft(marketplace="DE", account="same", kind="card", found=True, known=True)
ALL = tuple(f"tick:{name}:1" for name in ("account", "balance", "code", "again"))


def tapped(*choices: str) -> State[RedeemDraft]:
    state = State(step="page", draft=READY, turn=7)
    for choice in choices:
        after = engine.take(REDEEM, state, Answer(choice=choice), FACTS).state
        assert after is not None
        state = after
    return state


@pytest.mark.parametrize(
    ("choices", "ticks"),
    [
        (["tick:balance:1"], ("balance",)),
        (["tick:balance:1", "tick:balance:1"], ("balance",)),
        (["tick:again:1", "tick:account:1"], ("account", "again")),
        (["tick:code:1", "tick:code:0"], ()),
        (["tick:code:0"], ()),
    ],
)
def test_a_tick_says_the_state_to_set(choices: list[str], ticks: tuple[str, ...]) -> None:
    state = tapped(*choices)
    assert (state.draft.ticks, state.turn, state.step) == (ticks, 7, "page")
    assert restore(REDEEM, REDEEM.version, state.step, state.turn, dump(state)) == state


def test_the_second_of_two_taps_is_counted_already() -> None:
    again = engine.take(REDEEM, tapped("tick:code:1"), Answer(choice="tick:code:1"), FACTS)
    assert (again.counted, again.repaint, again.accepted) == (True, True, False)


@pytest.mark.parametrize("choice", ["tick:", "tick:code", "tick:code:2", "tick:design:1", "tick"])
def test_a_tick_we_never_made_is_asked_again(choice: str) -> None:
    progress = engine.take(REDEEM, tapped(), Answer(choice=choice), FACTS)
    assert progress.problem == Text("redeem-page-problem-unclear")


@pytest.mark.parametrize(
    ("after", "ticks"),
    [
        (["failed", "~back"], ("account", "balance")),
        (["unchanged", "~back"], ("account", "balance")),
        (["~back", "go"], ()),
    ],
)
def test_what_still_counts_when_it_is_tried_once_more(
    after: list[str], ticks: tuple[str, ...]
) -> None:
    state: State[RedeemDraft] | None = tapped(*ALL)
    for choice in after:
        assert state is not None
        if choice == "~back":
            state = engine.back(REDEEM, state, FACTS)
        else:
            state = engine.take(REDEEM, state, Answer(choice=choice), FACTS).state
    assert state is not None
    assert (state.step, state.draft.ticks) == ("page", ticks)


@pytest.mark.parametrize("kind", ["card", "link"])
def test_the_buttons_are_in_the_order_of_the_steps(kind: str) -> None:
    state = State(step="page", draft=READY.model_copy(update={"kind": kind}))
    rows = question(REDEEM, "c", state, FACTS).buttons
    ticks = [one.value for row in rows for one in row if isinstance(one, Choice)][:4]
    assert tuple(ticks) == ALL
    assert [len(row) for row in rows[:3]] == [2, 1, 2], "the page stands between them"
