"""A guided task as data: steps in the order a person meets them, and what an answer leads to.

Nothing here knows Telegram, a clock or a database. `engine.py` moves it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, Literal, TypeVar

from bot.dialogue import Answer, Arg, Reply, Rows, Text
from bot.domain.recipient_lists import ListOf
from bot.flows.state import Draft, State

D = TypeVar("D", bound=Draft)
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class AskAgain:
    """The answer was not taken; `problem` is the last part of a text id.

    `forward`: a message of its own that helps to find the answer, for somebody else. `instead`:
    what a tap brings stands in the place of the question, with a way back to it.
    """

    problem: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    forward: Reply | None = None
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Accept(Generic[D]):
    """The answer was taken; go on with the first step that is still open."""

    draft: D


@dataclass(frozen=True, slots=True)
class GoTo(Generic[D]):
    """The answer was taken; ask this step next, answered or not."""

    step: str
    draft: D


@dataclass(frozen=True, slots=True)
class Repaint:
    """The same question with another page of choices, in the same message."""

    page: int


@dataclass(frozen=True, slots=True)
class Mark(Generic[D]):
    """Something ticked off or not: the question stays as it is, and so does its turn."""

    draft: D
    page: int = 0


@dataclass(frozen=True, slots=True)
class Finish:
    """The task is done; one last message.

    No `texts`: whoever has set it going says what became of it.

    `draft`: the answers with the last one, where that was not known before.
    """

    texts: tuple[Text, ...]
    draft: Draft | None = None


Besides = Literal["contact", "file", "picture"]
"""A shared contact; a text file, whose text is the answer; a picture, answered once it is read."""

Taken = AskAgain | Accept[D] | GoTo[D] | Repaint | Mark[D] | Finish


def _always(_: object) -> bool:
    return True


def _no_choices(_draft: object, _facts: object, _page: int) -> Rows:
    return ()


def _nothing_to_say(_state: object, _facts: object) -> None:
    return None


def _no_args(_draft: object, _facts: object) -> Mapping[str, Arg]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[D, F]):
    """One question.

    `answers` is the field of the draft it fills; the step is open while that is None. `line` is
    what the review says about it; its argument that is named like the field is the answer alone,
    which the review says when it has changed. With `brief` the line above is another, shorter text
    of the same arguments. `problems`: every name that `take` may ask again
    with. A step with `review` shows the lines of all steps before it, an edit button each. A step
    that is `offered` is never asked by itself: the review has a button for it. `also`: what it can
    read besides typed words and its buttons. `again`: the choice that has the answer given anew
    which this step asks about; going back means that, and once settled the question is gone.
    `list_of`: what a list holds that answers it. `verbatim`: the answer is for somebody else to
    read, "Hello" and "Thanks" included. `words_alone`: it takes nothing but what somebody types,
    and says why, whatever else comes. `keeps`: further fields with what was typed for it, while
    that is in doubt.
    """

    name: str
    answers: str
    take: Callable[[D, Answer, F], Taken[D]]
    choices: Callable[[D, F, int], Rows] = _no_choices
    args: Callable[[D, F], Mapping[str, Arg]] = _no_args
    line: Callable[[D, F], Mapping[str, Arg]] | None = None
    brief: bool = False
    applies: Callable[[D], bool] = _always
    problems: tuple[str, ...] = ()
    optional: bool = False
    offered: bool = False
    review: bool = False
    also: frozenset[Besides] = frozenset()
    again: str | None = None
    list_of: Callable[[D], ListOf] | None = None
    verbatim: bool = False
    words_alone: bool = False
    keeps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Flow(Generic[D, F]):
    """A guided task. `version` grows when a saved draft or step of an older one no longer fits.

    `heading`: what is settled so far, with which each question begins. `title`: what tells a guide
    from another one of its kind; None while nothing does.
    """

    name: str
    version: int
    draft: type[D]
    steps: tuple[Step[D, F], ...]
    heading: Callable[[State[D], F], Text | None] = _nothing_to_say
    title: Callable[[State[D], F], Text | None] = _nothing_to_say

    def step(self, name: str) -> Step[D, F]:
        """The step of that name; KeyError if this version has none."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Step[D, F]]:
        return {step.name: step for step in self.steps}

    @cached_property
    def before_review(self) -> tuple[Step[D, F], ...]:
        """The steps that gather answers: all before the review, or all if there is none."""
        names = [step.review for step in self.steps]
        return self.steps[: names.index(True)] if True in names else self.steps

    def before(self, state: State[D]) -> tuple[Step[D, F], ...]:
        """The steps that "back" can go to from here."""
        earlier = self.steps[: self.steps.index(self.step(state.step))]
        return tuple(step for step in earlier if step.applies(state.draft) and not step.offered)

    def is_open(self, step: Step[D, F], state: State[D]) -> bool:
        """Whether the step still waits for an answer."""
        if step.offered or step.name in state.skipped:
            return False
        return getattr(state.draft, step.answers) is None and step.applies(state.draft)

    def next_open(self, state: State[D]) -> str:
        """The first step that waits for an answer; the last step if none does."""
        waiting = (step.name for step in self.steps if self.is_open(step, state))
        return next(waiting, self.steps[-1].name)

    def lines(self, state: State[D]) -> tuple[Step[D, F], ...]:
        """The answered steps that the review reads back."""
        return tuple(
            step
            for step in self.steps
            if step.line is not None
            and step.applies(state.draft)
            and not self.is_open(step, state)
            and not (step.offered and getattr(state.draft, step.answers) is None)
        )

    def offers(self, state: State[D]) -> tuple[Step[D, F], ...]:
        """The offered steps that have no answer yet."""
        return tuple(
            step
            for step in self.steps
            if step.offered
            and step.applies(state.draft)
            and getattr(state.draft, step.answers) is None
        )


@dataclass(frozen=True, slots=True)
class Progress(Generic[D]):
    """What an answer led to: the new state (None when the task is done) and what to say.

    `problem` comes before the question (or `instead` of it), `finish` instead of it, `forward` in a
    message of its own.
    `accepted` is false where there was no answer. `counted`: what was ticked off had been so
    already.
    """

    state: State[D] | None
    problem: Text | None = None
    forward: Reply | None = None
    finish: Finish | None = None
    accepted: bool = False
    repaint: bool = False
    counted: bool = False
    instead: bool = False
