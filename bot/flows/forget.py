"""The question before everything about a person is erased."""

from dataclasses import dataclass

from bot.clock import HOUR
from bot.dialogue import Answer, Choice, Rows, Text
from bot.flows.flow import AskAgain, Finish, Flow, GoTo, Step, Taken
from bot.flows.state import Draft

_COUNTS_FOR = HOUR
"""A button that erases everything does so for an hour, not when it is found again one day."""


@dataclass(frozen=True, slots=True)
class ForgetFacts:
    """The moment of the answer (epoch milliseconds), and for how many days we can tell our own
    messages, so as to take them back."""

    now: int
    days: int


class ForgetDraft(Draft):
    """When it was asked, whether that was for the second time, and a yes."""

    asked_at: int = 0
    again: bool = False
    sure: bool | None = None


def _take_sure(draft: ForgetDraft, answer: Answer, facts: ForgetFacts) -> Taken[ForgetDraft]:
    if answer.choice == "keep":
        return Finish((Text("forget-kept"),))
    if answer.choice != "erase":
        return AskAgain("unclear")
    if facts.now - draft.asked_at > _COUNTS_FOR:
        return GoTo("sure", ForgetDraft(asked_at=facts.now, again=True))
    return Finish((), draft=draft.model_copy(update={"sure": True}))


def _choices(_: ForgetDraft, __: ForgetFacts, ___: int) -> Rows:
    return (
        (Choice("keep", Text("forget-sure-keep")),),
        (Choice("erase", Text("forget-sure-erase"), style="danger"),),
    )


FORGET: Flow[ForgetDraft, ForgetFacts] = Flow(
    name="forget",
    version=1,
    draft=ForgetDraft,
    steps=(
        Step(
            name="sure",
            answers="sure",
            take=_take_sure,
            choices=_choices,
            args=lambda draft, facts: {
                "again": "yes" if draft.again else "no",
                "days": facts.days,
            },
            problems=("unclear",),
        ),
    ),
)
