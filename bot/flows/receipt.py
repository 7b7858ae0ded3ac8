"""Keeping a receipt with a card: a picture or PDF, kept only if no code is on it."""

from bot.dialogue import Answer, Choice, Rows, Text
from bot.flows.flow import AskAgain, Finish, Flow, Step, Taken
from bot.flows.state import Draft

KEPT = "kept"
"""The answer that a file gives once it has been read and kept."""

_NONE = "none"


class ReceiptDraft(Draft):
    """The card it belongs to. `receipt` says that it is kept: the file's id stays with the card."""

    card: str = ""
    receipt: str | None = None


def _take(draft: ReceiptDraft, answer: Answer, __: None) -> Taken[ReceiptDraft]:
    if answer.choice == KEPT:
        return Finish((Text("receipt-kept"),), draft=draft.model_copy(update={"receipt": KEPT}))
    if answer.choice == _NONE:
        return Finish((Text("receipt-none"),))
    return AskAgain("unclear")


def _choices(_: ReceiptDraft, __: None, ___: int) -> Rows:
    return ((Choice(_NONE, Text("receipt-none-choice")),),)


RECEIPT: Flow[ReceiptDraft, None] = Flow(
    name="receipt",
    version=1,
    draft=ReceiptDraft,
    steps=(
        Step(
            name="file",
            answers="receipt",
            take=_take,
            choices=_choices,
            line=lambda _, __: {},
            problems=("unclear",),
            also=frozenset({"picture"}),
        ),
    ),
)
