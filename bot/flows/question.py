"""How a question of any flow looks: its text, the review's lines, choices, back and skip."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from bot.dialogue import Answer, Arg, Choice, Name, OneLine, Parts, Reply, Rows, Text, Turn
from bot.flows.flow import Flow, Step
from bot.flows.state import Draft, State

D = TypeVar("D", bound=Draft)
F = TypeVar("F")

BACK = "~back"
SKIP = "~skip"
EDIT = "~edit:"
UNFOLD = "~unfold:"
HERE = "~here"
NOTHING = "~nothing"  # a button that is only there to be read

_FOLDED, _EDITS, _OFFERS = 0, 1, 2  # pages of a review
PAGES = ("0", "1", "2")


def question(
    flow: Flow[D, F],
    conversation: str,
    state: State[D],
    facts: F,
    *before: Text,
    besides: Text | None = None,
) -> Reply:
    """The question that `state` waits at, after the paragraphs in `before`.

    `besides` stands at the buttons: what is far above them may be out of sight.
    """
    step = flow.step(state.step)
    ask = Text(f"{flow.name}-{step.name}-ask", step.args(state.draft, facts))
    settled = tuple(_review_lines(flow, state, facts)) if step.review else ()
    heading = flow.heading(state, facts)
    return Reply(
        texts=(
            *before,
            *((heading,) if heading is not None else ()),
            ask,
            *((besides,) if besides is not None else ()),
        ),
        lines=settled,
        buttons=buttons(flow, state, facts),
        turn=Turn(conversation, state.turn),
    )


def instead(conversation: str, state: State[D], advice: Text) -> Reply:
    """Advice in the place of the question, and the way back to it."""
    back = ((Choice(HERE, Text("way-back")),),)
    return Reply((advice,), back, turn=Turn(conversation, state.turn))


def _review_lines(flow: Flow[D, F], state: State[D], facts: F) -> Iterator[Text]:
    """What is settled; what has just been changed says what it was."""
    before = _values(flow, state, state.was, facts)
    now = _values(flow, state, state.draft, facts)
    for name, line in lines(flow, state, facts).items():
        if name in before and before[name] != now.get(name):
            value = before[name]
            if flow.step(name).verbatim and isinstance(value, Name):  # it may be a sentence
                value = Text("review-words", {"words": value})
            yield Text("review-was", {"line": line, "value": value})
        else:
            yield line


def _values(flow: Flow[D, F], state: State[D], draft: D | None, facts: F) -> Mapping[str, Arg]:
    """The answers alone, of a draft that the review showed or shows."""
    if draft is None:
        return {}
    said = {
        step: step.line(draft, facts)
        for step in flow.lines(replace(state, draft=draft))
        if step.line is not None
    }
    return {step.name: args[step.answers] for step, args in said.items() if step.answers in args}


# What is said above, once a question has moved on ------------------------------------------------

NO_LONGER = Text("settled-no-longer")


Lines = Mapping[str, Text]
"""What is settled, by the step that asked for it."""


def settled_by(earlier: Lines, later: Lines) -> tuple[str, ...]:
    """The steps that an answer has settled: one, or those a sentence spoke of."""
    return tuple(name for name, line in later.items() if line != earlier.get(name))


def line_of(flow: Flow[D, F], names: Iterable[str], lines: Lines) -> Text | None:
    """What is settled about these steps, in one line; None if nothing is."""
    parts = tuple(OneLine(_above(flow, name, lines[name])) for name in names if name in lines)
    return Text("settled", {"line": Parts(parts)}) if parts else None


def _above(flow: Flow[D, F], name: str, line: Text) -> Text:
    return Text(f"{flow.name}-{name}-above", line.args) if flow.step(name).brief else line


def answered(flow: Flow[D, F], before: State[D], after: State[D], facts: F, answer: Answer) -> Text:
    """The line of an answer that nobody reads back: the button that it means."""
    taken = str(getattr(after.draft, flow.step(before.step).answers))
    for choice in _choices(buttons(flow, before, facts)):
        if choice.value == (answer.choice or taken):
            return Text("settled", {"line": OneLine(choice.label)})
    return Text("settled-else")


def lines(flow: Flow[D, F], state: State[D], facts: F) -> Lines:
    """What is settled in a state."""
    return {
        step.name: Text(f"{flow.name}-{step.name}-line", step.line(state.draft, facts))
        for step in flow.lines(state)
        if step.line is not None
    }


def _choices(rows: Rows) -> Iterator[Choice]:
    return (button for row in rows for button in row if isinstance(button, Choice))


# Buttons ----------------------------------------------------------------------------------------


def buttons(flow: Flow[D, F], state: State[D], facts: F) -> Rows:
    """Choices, in a review what unfolds and what is unfolded, then skip and back."""
    step = flow.step(state.step)
    rows = step.choices(state.draft, facts, state.page)
    if step.review:
        rows = (*rows, *_review_rows(flow, state))
    return (*rows, *_way_rows(flow, step, state))


def way_out(flow: Flow[D, F], state: State[D], facts: F) -> str | None:
    """What the question's own button "Back" carries, which leaves it as it was; None: no such."""
    found = (one for one in _choices(buttons(flow, state, facts)) if one.label == Text("way-back"))
    return next((one.value for one in found), None)


def meant_by_words(flow: Flow[D, F], state: State[D], facts: F) -> Rows:
    """The buttons whose words may be typed: in a review also what is folded."""
    shown = buttons(flow, state, facts)
    if not flow.step(state.step).review:
        return shown
    return (*shown, *_pairs(_edits(flow, state)), *_pairs(_offers(flow, state)))


def _review_rows(flow: Flow[D, F], state: State[D]) -> Rows:
    """A review says what it can do in a short keyboard; what it unfolds takes its place."""
    edits, offers = _edits(flow, state), _offers(flow, state)
    fold = ((Choice(f"{UNFOLD}{_FOLDED}", Text("way-back")),),)
    change = ((Choice(f"{UNFOLD}{_EDITS}", Text("review-change")),),) if edits else ()
    add_label = Text(f"{flow.name}-{state.step}-add")
    add = ((Choice(f"{UNFOLD}{_OFFERS}", add_label),),) if offers else ()
    if state.page == _EDITS and edits:
        return (*_pairs(edits), *add, *fold)
    if state.page == _OFFERS and offers:
        return (*_pairs(offers), *change, *fold)
    return (*change, *add)


def _edits(flow: Flow[D, F], state: State[D]) -> list[Choice]:
    return [
        Choice(EDIT + step.name, Text(f"{flow.name}-{step.name}-edit"))
        for step in flow.lines(state)
    ]


def _offers(flow: Flow[D, F], state: State[D]) -> list[Choice]:
    return [
        Choice(EDIT + step.name, Text(f"{flow.name}-{step.name}-add"))
        for step in flow.offers(state)
    ]


def _pairs(choices: list[Choice]) -> Rows:
    return tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))


def _way_rows(flow: Flow[D, F], step: Step[D, F], state: State[D]) -> Rows:
    way = []
    if step.optional or step.offered:
        way.append(Choice(SKIP, Text("way-skip")))
    if state.editing or (step in flow.before_review and flow.before(state)):
        way.append(Choice(BACK, Text("way-back")))
    return (tuple(way),) if way else ()
