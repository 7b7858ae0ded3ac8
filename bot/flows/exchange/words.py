"""Questions of an exchange that take words: names, a word beside one, wishes, not wanted."""

import unicodedata
from collections.abc import Callable, Mapping

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.reading.nothing import says_none
from bot.exchange.details import LONGEST_NAME, LONGEST_UNWANTED, LONGEST_WISHES, LONGEST_WORD
from bot.flows.buy.copied import signs
from bot.flows.exchange.answer import (
    DROP,
    LEAVE_IT,
    NOTHING,
    AnswerDraft,
    ExchangeFacts,
    Take,
    finished,
    line,
    or_left,
    refused,
    ways,
)
from bot.flows.flow import AskAgain, Flow, Step, Taken

_Flow = Flow[AnswerDraft, ExchangeFacts]
_Taken = Taken[AnswerDraft]
_SAYS = ("L", "N", "S")  # letters, digits, pictures


# Names -------------------------------------------------------------------------------------------


def _named(draft: AnswerDraft, answer: Answer, longest: int) -> _Taken:
    """A few words on one line."""
    said = " ".join((answer.text or "").split())
    if not any(sign.isalnum() for sign in said):
        return AskAgain("unclear")
    if signs(said) > longest:
        return AskAgain("long", {"most": longest})
    return refused(answer) or finished(draft, "said", said)


def _take_name(draft: AnswerDraft, answer: Answer, _: ExchangeFacts) -> _Taken:
    return _named(draft, answer, LONGEST_NAME)


def _take_word(draft: AnswerDraft, answer: Answer, _: ExchangeFacts) -> _Taken:
    """Where none comes to mind a number does: that is *Drop*."""
    return _named(draft, answer, LONGEST_WORD)


def _now(draft: AnswerDraft, facts: ExchangeFacts) -> dict[str, Arg]:
    details = facts.details(draft.place)
    return {**facts.whose(draft), "now": Name(details.name if details else "")}


def _one(  # noqa: PLR0913 - what differs between them
    name: str,
    take: Take[AnswerDraft],
    choices: Callable[[AnswerDraft, ExchangeFacts, int], Rows],
    args: Callable[[AnswerDraft, ExchangeFacts], Mapping[str, Arg]] = lambda _, __: {},
    *,
    drops: bool = False,
    read: bool = True,
) -> _Flow:
    """A question of one text; what was `read` stands in a line above."""
    step = Step(
        name="said",
        answers="said",
        take=or_left(take, drops=drops),
        choices=choices,
        args=args,
        line=line if read else None,
        problems=("unclear", "long", "scam"),
        verbatim=True,
    )
    return Flow(name=name, version=1, draft=AnswerDraft, steps=(step,))


def _back(_: AnswerDraft, __: ExchangeFacts, ___: int) -> Rows:
    return (LEAVE_IT,)


def _number_does(_: AnswerDraft, __: ExchangeFacts, ___: int) -> Rows:
    return ((Choice(DROP, Text("exchange-word-number")),),)


NAME = _one("exchange-name", _take_name, _back, _now)
WORD = _one("exchange-word", _take_word, _number_does, _now, drops=True)
WARD = _one("exchange-ward", _take_name, _back)


# Wishes ------------------------------------------------------------------------------------------


def _written(draft: AnswerDraft, answer: Answer, longest: int) -> _Taken:
    """As it was written, line by line."""
    said = "\n".join(part.rstrip() for part in (answer.text or "").strip().splitlines())
    if not any(unicodedata.category(sign)[0] in _SAYS for sign in said):
        return AskAgain("unclear")
    if signs(said) > longest:
        return AskAgain("long", {"most": longest, "signs": signs(said)})
    return refused(answer) or finished(draft, "said", said)


def _take_wishes(draft: AnswerDraft, answer: Answer, _: ExchangeFacts) -> _Taken:
    if answer.choice == NOTHING or says_none(answer.text or ""):
        return finished(draft, "nothing")
    return _written(draft, answer, LONGEST_WISHES)


def _take_unwanted(draft: AnswerDraft, answer: Answer, _: ExchangeFacts) -> _Taken:
    if answer.choice is None and says_none(answer.text or ""):
        return finished(draft, "drop")
    return _written(draft, answer, LONGEST_UNWANTED)


def _wishes_args(draft: AnswerDraft, facts: ExchangeFacts) -> dict[str, Arg]:
    return {**facts.whose(draft), "most": LONGEST_WISHES}


def _unwanted_args(draft: AnswerDraft, facts: ExchangeFacts) -> dict[str, Arg]:
    return {**facts.whose(draft), "most": LONGEST_UNWANTED}


def _wishes_choices(draft: AnswerDraft, facts: ExchangeFacts, _: int) -> Rows:
    details = facts.details(draft.place)
    said = details is not None and bool(details.wishes or details.nothing_please)
    nothing = (Choice(NOTHING, Text("exchange-wishes-nothing")),)
    return (nothing, *ways(drop=Text("exchange-drop") if said else None))


def _unwanted_choices(draft: AnswerDraft, facts: ExchangeFacts, _: int) -> Rows:
    details = facts.details(draft.place)
    said = details is not None and bool(details.not_wanted)
    return ways(drop=Text("exchange-drop") if said else None)


WISHES = _one(
    "exchange-wishes", _take_wishes, _wishes_choices, _wishes_args, drops=True, read=False
)
UNWANTED = _one(
    "exchange-unwanted", _take_unwanted, _unwanted_choices, _unwanted_args, drops=True, read=False
)
