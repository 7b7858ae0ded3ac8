"""What the small questions of a place share: whose it is, what was answered, the way back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.exchange.details import Details
from bot.exchange.naming import Named
from bot.flows.flow import AskAgain, Finish, Taken
from bot.flows.state import Draft

BACK, DROP, NOTHING = "back", "drop", "nothing"
"""Buttons: leave it as it is; take it back; wishing for nothing."""

LEAVE_IT = (Choice(BACK, Text("way-back")),)

Done = Literal["said", "drop", "nothing"]


class AnswerDraft(Draft):
    """The place it is about, by its id; the exchange, and for a new place nothing else.

    `done`: what became of the question; None while it is open, or left as it was.
    """

    exchange: str = ""
    place: str = ""
    said: str | None = None
    done: Done | None = None


@dataclass(frozen=True, slots=True)
class ExchangeFacts:
    """The person's language and country (CLDR), the sites they shop on, and by a place's id what
    is said there (None: there is no such place any more), everybody who takes part, and whether it
    is that of somebody whom they look after.
    """

    language: str
    territory: str | None
    sites: Callable[[], tuple[str, ...]]
    details: Callable[[str], Details | None]
    everybody: Callable[[str], tuple[Named, ...]]
    guarded: Callable[[str], bool]

    def whose(self, draft: AnswerDraft) -> dict[str, Arg]:
        """Whether it is one's own place; else the name of whom one looks after."""
        details = self.details(draft.place)
        own = details is None or not self.guarded(draft.place)
        name: Arg = "" if own or details is None else Name(details.name)
        return {"whose": "own" if own else "ward", "name": name}


A = TypeVar("A", bound=AnswerDraft)
Take = Callable[[A, Answer, ExchangeFacts], Taken[A]]


def finished(draft: AnswerDraft, done: Done, said: str | None = None) -> Finish:
    """The question is answered; whoever asked it shows what is said now."""
    return Finish((), draft=draft.model_copy(update={"done": done, "said": said}))


def left(draft: AnswerDraft) -> Finish:
    """All stays as it was."""
    return Finish((), draft=draft)


def or_left(take: Take[A], *, drops: bool = True) -> Take[A]:
    """The same, where *Back* leaves it as it is, and *Drop*, if there is one, takes back what is
    said.
    """

    def taken(draft: A, answer: Answer, facts: ExchangeFacts) -> Taken[A]:
        if answer.choice == BACK:
            return left(draft)
        if drops and answer.choice == DROP:
            return finished(draft, "drop")
        return take(draft, answer, facts)

    return taken


def refused(answer: Answer) -> AskAgain | None:
    """Why somebody else shall not read these words: they look like a scam; None: they do not."""
    if answer.alarm is None:
        return None
    return AskAgain("scam", {"reason": answer.alarm})


def ways(*, drop: Text | None = None) -> Rows:
    """Taking back what is said, if there is something, and leaving it as it is."""
    return ((Choice(DROP, drop),), LEAVE_IT) if drop is not None else (LEAVE_IT,)


def line(draft: AnswerDraft, _: ExchangeFacts) -> Mapping[str, Arg]:
    """What the question's message says once it is answered."""
    return {"said": Name(draft.said or "")}
