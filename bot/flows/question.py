"""How a question of any flow looks: its text, the review's lines, choices, back and skip."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from bot.dialogue import Answer, Choice, Reply, Rows, Text, Turn
from bot.flows.flow import Draft, Flow, State, Step
from bot.texts import Texts

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

BACK = "~back"
SKIP = "~skip"
EDIT = "~edit:"
_LONGEST_LABEL = 100


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


def recognise(flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts) -> Answer:
    """A typed answer that reads like one of the buttons becomes that choice."""
    if answer.text is None or len(answer.text) > _LONGEST_LABEL:
        return answer
    typed = _folded(answer.text)
    for label, choice in _labels(buttons(flow, state, facts), texts):
        if label == typed:
            return Answer(choice, answer.text, answer.message_id)
    return answer


def recognise_in_part(
    flow: Flow[D, F], state: State[D], answer: Answer, facts: F, texts: Texts
) -> Answer | None:
    """For words that were no answer: the one choice that begins or ends with them ("yes").

    None where no choice does, or more than one.
    """
    typed = _folded((answer.text or "")[:_LONGEST_LABEL])
    choices = flow.step(state.step).choices(state.draft, facts, state.page)
    found = {
        choice
        for label, choice in _labels(choices, texts)
        if label.startswith(f"{typed} ") or (" " in typed and label.endswith(f" {typed}"))
    }
    return Answer(found.pop(), answer.text, answer.message_id) if len(found) == 1 else None


def _labels(rows: Rows, texts: Texts) -> Iterator[tuple[str, str]]:
    for row in rows:
        for button in row:
            if isinstance(button, Choice):
                yield _folded(texts.label(button.label)), button.value


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """Letters and digits only, so that an emoji or an arrow on a button need not be typed."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
