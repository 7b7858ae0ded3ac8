"""How a question of any flow looks: its text, the review's lines, choices, back and skip."""

from typing import TypeVar

from bot.dialogue import Choice, Reply, Rows, Text, Turn
from bot.flows.flow import Draft, Flow, State, Step

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

BACK = "~back"
SKIP = "~skip"
EDIT = "~edit:"


def question(
    flow: Flow[D, F],
    conversation: str,
    state: State[D],
    facts: F,
    *before: Text,
) -> Reply:
    """The question that `state` waits at, after the paragraphs in `before`."""
    step = flow.step(state.step)
    ask = Text(f"{flow.name}-{step.name}-ask", step.args(state.draft, facts))
    lines = _lines(flow, state, facts) if step.review else ()
    return Reply(
        texts=(*before, ask),
        lines=lines,
        buttons=buttons(flow, state, facts),
        turn=Turn(conversation, state.turn),
    )


def _lines(flow: Flow[D, F], state: State[D], facts: F) -> tuple[Text, ...]:
    return tuple(
        Text(f"{flow.name}-{step.name}-line", step.line(state.draft, facts))
        for step in flow.lines(state)
        if step.line is not None
    )


def buttons(flow: Flow[D, F], state: State[D], facts: F) -> Rows:
    """Choices, edit buttons in a review, then skip and back."""
    step = flow.step(state.step)
    rows = step.choices(state.draft, facts, state.page)
    if step.review:
        rows = (*rows, *_edit_rows(flow, state))
    return (*rows, *_way_rows(flow, step, state))


def _edit_rows(flow: Flow[D, F], state: State[D]) -> Rows:
    edits = [
        Choice(EDIT + step.name, Text(f"{flow.name}-{step.name}-edit"))
        for step in flow.lines(state)
    ]
    edits += [
        Choice(EDIT + step.name, Text(f"{flow.name}-{step.name}-add"))
        for step in flow.offers(state)
    ]
    return tuple(tuple(edits[i : i + 2]) for i in range(0, len(edits), 2))


def _way_rows(flow: Flow[D, F], step: Step[D, F], state: State[D]) -> Rows:
    way = []
    if step.optional or step.offered:
        way.append(Choice(SKIP, Text("way-skip")))
    if state.editing or (step in flow.before_review and flow.before(state)):
        way.append(Choice(BACK, Text("way-back")))
    return (tuple(way),) if way else ()
