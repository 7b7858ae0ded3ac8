"""The engine of every guided task: ask, take, go on; back, edit, skip and repaint, once for all.

The next question is the first step that is still open, so an answer given early, a skip and an
edit from the review are all the same thing.
"""

from dataclasses import replace
from typing import Any, TypeVar

from bot.dialogue import Answer, Text
from bot.flows.flow import Accept, AskAgain, Finish, Flow, GoTo, Mark, Progress, Repaint
from bot.flows.state import Draft, State

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

_FRESH: dict[str, Any] = {
    "page": 0,
    "editing": False,
    "accepted": None,
    "refused": None,
    "misses": 0,
}


def begin(flow: Flow[D, F], draft: D | None = None) -> State[D]:
    """A new conversation, with answers already known if there are any."""
    state = State(step=flow.steps[0].name, draft=draft or flow.draft())
    return replace(state, step=flow.next_open(state))


def _onward(state: State[D], **changes: Any) -> State[D]:
    """The same conversation one turn later: older buttons no longer count."""
    return replace(state, turn=state.turn + 1, **{**_FRESH, **changes})


def take(flow: Flow[D, F], state: State[D], answer: Answer, facts: F) -> Progress[D]:
    """Give the current question an answer that is not one of the engine's own buttons."""
    step = flow.step(state.step)
    taken = step.take(state.draft, answer, facts)
    match taken:
        case AskAgain():
            return _asked_again(flow, state, answer, taken)
        case Repaint(page=page):
            return Progress(replace(state, page=page), repaint=True)
        case Mark(draft=draft, page=page):
            marked = replace(state, draft=draft, page=page)
            return Progress(marked, repaint=True, counted=draft == state.draft)
        case Finish():
            return Progress(None, finish=taken, accepted=True)
        case GoTo(step=target, draft=draft):
            moved = _onward(state, step=target, draft=draft, accepted=answer.choice)
            editing = state.editing and step.again is not None
            return Progress(replace(moved, editing=editing), accepted=True)
        case Accept(draft=draft):
            return Progress(_accepted(flow, state, draft, answer), accepted=True)


def _asked_again(flow: Flow[D, F], state: State[D], answer: Answer, taken: AskAgain) -> Progress[D]:
    step = flow.step(state.step)
    if taken.problem not in step.problems:
        raise LookupError(f"{flow.name}: step {step.name} does not declare {taken.problem!r}")
    text = Text(f"{flow.name}-{step.name}-problem-{taken.problem}", taken.args)
    if taken.forward is not None:  # once for each tap: a second one is known by its turn
        moved = _onward(state, accepted=answer.choice, editing=state.editing)
        return Progress(moved, problem=text, forward=taken.forward)
    asked = missed(state) if answer.message_id is not None else replace(state, misses=0)
    refused = replace(asked, refused=answer.message_id)
    return Progress(refused, problem=text, instead=taken.instead)


def missed(state: State[D]) -> State[D]:
    """The same question after one more thing was sent that answers nothing."""
    return replace(state, misses=state.misses + 1)


def _accepted(flow: Flow[D, F], state: State[D], draft: D, answer: Answer) -> State[D]:
    """Remember the answer, take back a confirmation given for other answers, find what is open."""
    step = flow.step(state.step)
    if step in flow.before_review:
        draft = draft.model_copy(update=dict.fromkeys(_confirmations(flow)))
    others = tuple(entry for entry in state.answers if entry[0] != step.name)
    moved = _onward(
        state,
        draft=draft,
        skipped=state.skipped - {step.name},
        answers=(*others, (step.name, answer.message_id)),
        accepted=answer.choice,
        was=_shown_before(flow, state, draft),
    )
    following = flow.step(flow.next_open(moved))
    # A doubt about a new answer belongs to the edit.
    editing = (state.editing or step.review) and following.again is not None
    return replace(moved, step=following.name, editing=editing)


def _shown_before(flow: Flow[D, F], state: State[D], draft: D) -> D | None:
    """What the review showed before this answer; nothing once it is confirmed."""
    step = flow.step(state.step)
    if not step.review:
        return state.was
    return state.draft if getattr(draft, step.answers) is None else None


def _confirmations(flow: Flow[D, F]) -> list[str]:
    return [later.answers for later in flow.steps[len(flow.before_review) :]]


def withdraw(flow: Flow[D, F], state: State[D], message_id: int) -> State[D] | None:
    """Open again what a message had answered, and forget its words; None if it answered nothing."""
    names = {name for name, source in state.answers if source == message_id}
    if not names:
        return None
    steps = [flow.step(name) for name in names]
    forgotten = [field for step in steps for field in (step.answers, *step.keeps)]
    draft = state.draft.model_copy(update=dict.fromkeys((*forgotten, *_confirmations(flow))))
    others = tuple(entry for entry in state.answers if entry[0] not in names)
    moved = _onward(state, draft=draft, answers=others, was=None)
    return replace(moved, step=flow.next_open(moved))


def renewed(state: State[D], draft: D, choice: str | None = None) -> State[D]:
    """The same question by new buttons; older ones no longer count. `choice` has led to that."""
    return _onward(state, draft=draft, editing=state.editing, accepted=choice)


def turned(state: State[D], page: int) -> State[D]:
    """The same question with another page of buttons."""
    return replace(state, page=page)


def edit(flow: Flow[D, F], state: State[D], name: str, choice: str | None = None) -> State[D]:
    """Open an answered step again from the review; its answer stays until there is a new one."""
    return _onward(state, step=flow.step(name).name, editing=True, accepted=choice, was=state.draft)


def back(flow: Flow[D, F], state: State[D], facts: F, choice: str | None = None) -> State[D] | None:
    """The question before this one (the review while editing); None at the first."""
    if (again := flow.step(state.step).again) is not None:
        moved = take(flow, state, Answer(choice=again), facts).state
        return moved and replace(moved, accepted=choice)
    if state.editing:
        target = next(step.name for step in flow.steps if step.review)
        return _onward(state, step=target, accepted=choice)
    before = flow.before(state)
    return _onward(state, step=before[-1].name, accepted=choice) if before else None


def skip(flow: Flow[D, F], state: State[D], choice: str | None = None) -> State[D] | None:
    """Leave an optional question out; None where the question is needed."""
    step = flow.step(state.step)
    if not (step.optional or step.offered):
        return None
    draft = state.draft.model_copy(update={step.answers: None})
    moved = _onward(state, draft=draft, skipped=state.skipped | {step.name}, accepted=choice)
    return replace(moved, step=flow.next_open(moved))


def answered_by(flow: Flow[D, F], state: State[D], message_id: int | None) -> State[D] | None:
    """The state at the question that this message answered; None if it is not the latest typed."""
    if message_id is None:
        return None
    if message_id == state.refused:
        return state
    if not state.answers or state.answers[-1][1] != message_id:
        return None
    if flow.step(state.answers[-1][0]).again is not None:
        return None  # what it settled is not there any more
    return replace(state, step=state.answers[-1][0])
