"""A message to one's giver or match: words alone, held back where they would tell who writes."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.dialogue import Answer, Arg, Choice, Name, Parts, Rows, Text
from bot.exchange.leaks import NEVER, Leak, Writer, leaks
from bot.exchange.thread import LONGEST_MESSAGE
from bot.flows.exchange.answer import BACK, LEAVE_IT, AnswerDraft, finished, left
from bot.flows.flow import Accept, AskAgain, Flow, GoTo, Step, Taken

SEND, CHANGE = "send", "change"
_SAYS = ("L", "N", "S")  # letters, digits, pictures

To = Literal["giver", "match"]


class MessageDraft(AnswerDraft):
    """To whom of theirs somebody writes, from which place, in which thread.

    `words` are held back, by what they would tell: `held`. `careful`: they may be a scam.
    """

    to: To = "match"
    thread: str = ""
    words: str | None = None
    held: tuple[Leak, ...] = ()
    careful: bool = False


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """By a place's id: what would tell who writes from there, and whom the writer looks after there
    ("": the place is their own).
    """

    writer: Callable[[str], Writer]
    ward: Callable[[str], str]

    def whose(self, draft: MessageDraft) -> dict[str, Arg]:
        """To whom, and whether it is one's own place."""
        ward = self.ward(draft.place)
        return {"to": draft.to, "whose": "ward" if ward else "own", "ward": Name(ward)}


_Taken = Taken[MessageDraft]


def _take(draft: MessageDraft, answer: Answer, facts: MessageFacts) -> _Taken:
    if answer.choice == BACK:
        return left(draft)
    anew = draft.model_copy(update={"words": None, "held": (), "careful": False})
    if answer.choice == CHANGE:
        return GoTo("said", anew)
    if answer.choice == SEND and draft.words is not None:
        return finished(draft, "said", draft.words)
    if answer.brought is not None:
        return AskAgain(answer.brought)
    return _written(anew, answer, facts)


def _written(draft: MessageDraft, answer: Answer, facts: MessageFacts) -> _Taken:
    """As it was written, line by line."""
    said = "\n".join(part.rstrip() for part in (answer.text or "").strip().splitlines())
    if not any(unicodedata.category(sign)[0] in _SAYS for sign in said):
        return AskAgain("unclear")
    if len(said) > LONGEST_MESSAGE:
        return AskAgain("long", {"most": LONGEST_MESSAGE, "signs": len(said)})
    if answer.alarm is not None:
        return AskAgain("scam", {"reason": answer.alarm})
    found = leaks(said, facts.writer(draft.place))
    if not NEVER.isdisjoint(found):
        return AskAgain("code")
    draft = draft.model_copy(update={"careful": answer.careful})
    if found:
        return Accept(draft.model_copy(update={"words": said, "held": found}))
    return finished(draft, "said", said)


def _args(draft: MessageDraft, facts: MessageFacts) -> dict[str, Arg]:
    whose = facts.whose(draft)
    if draft.words is None:
        return {"ask": Text("exchange-message-fresh", {**whose, "most": LONGEST_MESSAGE})}
    why: Arg = Parts(tuple(Text(f"exchange-message-leak-{leak}") for leak in draft.held))
    held: dict[str, Arg] = {**whose, "words": Name(draft.words), "why": why}
    return {"ask": Text("exchange-message-held", held)}


def _choices(draft: MessageDraft, _: MessageFacts, __: int) -> Rows:
    if draft.words is None:
        return (LEAVE_IT,)
    return (
        (Choice(CHANGE, Text("exchange-message-change"), style="primary"),),
        (Choice(SEND, Text("exchange-message-send")),),
        (Choice(BACK, Text("exchange-message-drop")),),
    )


MESSAGE: Flow[MessageDraft, MessageFacts] = Flow(
    name="exchange-message",
    version=1,
    draft=MessageDraft,
    steps=(
        Step(
            name="said",
            answers="said",
            take=_take,
            choices=_choices,
            args=_args,
            line=lambda draft, facts: facts.whose(draft),
            problems=("unclear", "long", "scam", "code", "forward", "file"),
            verbatim=True,
            words_alone=True,
            keeps=("words",),
        ),
    ),
)
