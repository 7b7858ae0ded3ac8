"""The engine of every guide, on a guide of two questions that exists here only."""

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.flow import Accept, AskAgain, Finish, Flow, GoTo, Progress, Step, Taken
from bot.flows.question import BACK, EDIT, SKIP, UNFOLD, question
from bot.flows.saved import dump, restore
from bot.flows.state import Draft, State


class PartyDraft(Draft):
    guests: int | None = None
    song: str | None = None
    cake: str | None = None
    checked: bool | None = None


def take_guests(draft: PartyDraft, answer: Answer, _: None) -> Taken[PartyDraft]:
    if not (answer.text or "").isdigit():
        return AskAgain("number")
    return Accept(draft.model_copy(update={"guests": int(answer.text or 0)}))


def take_song(draft: PartyDraft, answer: Answer, _: None) -> Taken[PartyDraft]:
    return Accept(draft.model_copy(update={"song": answer.text}))


def take_cake(draft: PartyDraft, answer: Answer, _: None) -> Taken[PartyDraft]:
    return Accept(draft.model_copy(update={"cake": answer.text}))


def take_check(draft: PartyDraft, answer: Answer, _: None) -> Taken[PartyDraft]:
    if answer.choice == "jump":
        return GoTo("song", draft)
    return Finish(()) if answer.choice == "yes" else AskAgain("unclear")


PARTY: Flow[PartyDraft, None] = Flow(
    "party",
    1,
    PartyDraft,
    (
        Step(name="guests", answers="guests", take=take_guests, problems=("number",),
             line=lambda draft, _: {"guests": draft.guests or 0}),
        Step(name="song", answers="song", take=take_song, optional=True,
             line=lambda draft, _: {"song": draft.song or ""}),
        Step(name="cake", answers="cake", take=take_cake,
             applies=lambda draft: (draft.guests or 0) > 5),
        Step(name="check", answers="checked", take=take_check, review=True,
             problems=("unclear",)),
    ),
)  # fmt: skip


def said(state: State[PartyDraft], text: str, message_id: int = 1) -> State[PartyDraft]:
    progress = engine.take(PARTY, state, Answer(text=text, message_id=message_id), None)
    assert progress.state is not None
    return progress.state


def test_an_answer_leads_to_the_first_open_step() -> None:
    state = said(engine.begin(PARTY), "4")
    assert (state.step, state.turn, state.draft.guests) == ("song", 2, 4)


def test_a_step_that_does_not_apply_is_left_out() -> None:
    assert said(said(engine.begin(PARTY), "4"), "waltz").step == "check"
    assert said(said(engine.begin(PARTY), "9"), "waltz").step == "cake"


def test_answers_known_from_the_start_are_not_asked() -> None:
    assert engine.begin(PARTY, PartyDraft(guests=3)).step == "song"


def test_a_refused_answer_changes_no_turn_and_names_the_problem() -> None:
    progress = engine.take(PARTY, engine.begin(PARTY), Answer(text="many", message_id=5), None)
    assert not progress.accepted
    assert progress.problem is not None
    assert progress.problem.id == "party-guests-problem-number"
    assert progress.state is not None
    assert (progress.state.turn, progress.state.refused) == (1, 5)


def test_an_undeclared_problem_is_a_bug() -> None:
    step: Step[PartyDraft, None] = Step(
        name="guests", answers="guests", take=lambda *_: AskAgain("surprise")
    )
    with pytest.raises(LookupError):
        engine.take(Flow("party", 1, PartyDraft, (step,)), engine.begin(PARTY), Answer(), None)


def test_back_follows_the_order_and_keeps_what_was_typed() -> None:
    state = engine.back(PARTY, said(said(engine.begin(PARTY), "4"), "waltz"), None)
    assert state is not None
    assert (state.step, state.draft.song) == ("song", "waltz")
    assert said(state, "tango").step == "check"


def test_there_is_nothing_before_the_first_question() -> None:
    assert engine.back(PARTY, engine.begin(PARTY), None) is None


def test_skip_leaves_an_optional_question_out_and_an_answer_undoes_it() -> None:
    skipped = engine.skip(PARTY, said(engine.begin(PARTY), "4"))
    assert skipped is not None
    assert skipped.step == "check"
    again = engine.back(PARTY, skipped, None)
    assert again is not None
    assert said(again, "waltz").skipped == frozenset()


def test_a_needed_question_is_not_skipped() -> None:
    assert engine.skip(PARTY, engine.begin(PARTY)) is None


def test_an_edit_returns_to_the_review_and_back_leaves_it_as_it_was() -> None:
    review = said(said(engine.begin(PARTY), "4"), "waltz")
    editing = engine.edit(PARTY, review, "guests")
    assert said(editing, "5").step == "check"
    kept = engine.back(PARTY, editing, None)
    assert kept is not None
    assert (kept.step, kept.draft.guests) == ("check", 4)


def test_an_edit_that_opens_another_question_asks_it_before_the_review() -> None:
    review = said(said(engine.begin(PARTY), "4"), "waltz")
    assert said(engine.edit(PARTY, review, "guests"), "9").step == "cake"


def edited(state: State[PartyDraft], text: str, message_id: int) -> Progress[PartyDraft] | None:
    asked = engine.answered_by(PARTY, state, message_id)
    return asked and engine.take(PARTY, asked, Answer(text=text, message_id=message_id), None)


def test_an_edited_message_replaces_only_the_latest_answer() -> None:
    state = said(said(engine.begin(PARTY), "4", 10), "waltz", 11)
    replaced = edited(state, "tango", 11)
    assert replaced is not None
    assert replaced.state is not None
    assert (replaced.state.draft.song, replaced.state.step) == ("tango", "check")
    assert edited(state, "5", 10) is None


def test_an_edited_refused_message_is_the_answer() -> None:
    refused = said(engine.begin(PARTY), "many", 20)
    replaced = edited(refused, "4", 20)
    assert replaced is not None
    assert replaced.accepted


def test_an_edit_that_cannot_be_taken_changes_nothing() -> None:
    state = said(engine.begin(PARTY), "4", 10)
    replaced = edited(state, "many", 10)
    assert replaced is not None
    assert replaced.problem is not None
    assert not replaced.accepted


def test_every_question_offers_its_way_on() -> None:
    def values(state: State[PartyDraft]) -> list[str]:
        reply = question(PARTY, "c", state, None)
        return [button.value for row in reply.buttons for button in row]

    first = engine.begin(PARTY)
    song = said(first, "4")
    assert values(first) == []
    assert values(song) == [SKIP, BACK]
    review = said(song, "waltz")
    assert values(review) == [f"{UNFOLD}1"]
    assert values(engine.turned(review, 1)) == [f"{EDIT}guests", f"{EDIT}song", f"{UNFOLD}0"]
    assert values(engine.edit(PARTY, said(song, "waltz"), "guests")) == [BACK]


def test_a_state_survives_being_saved() -> None:
    state = said(said(engine.begin(PARTY), "4", 10), "waltz", 11)
    assert restore(PARTY, 1, state.step, state.turn, dump(state)) == state


@pytest.mark.parametrize(
    ("version", "step", "saved"),
    [
        (2, "song", dump(engine.begin(PARTY))),
        (1, "dance", dump(engine.begin(PARTY))),
        (1, "song", '{"draft": {"guests": "four"}}'),
        (1, "song", "{"),
        (1, "song", None),
    ],
    ids=["another version", "a step that is gone", "a draft that is off", "no JSON", "no key"],
)
def test_a_state_that_no_longer_fits_is_none(version: int, step: str, saved: str | None) -> None:
    assert restore(PARTY, version, step, 1, saved) is None
