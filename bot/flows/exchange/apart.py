"""Whom somebody would rather not draw: their own business, and said to nobody."""

import re

from bot.dialogue import Answer, Choice, Name, Rows, Text
from bot.exchange.naming import meant_by
from bot.flows.exchange.answer import (
    BACK,
    LEAVE_IT,
    AnswerDraft,
    ExchangeFacts,
    finished,
    left,
)
from bot.flows.flow import AskAgain, Flow, Repaint, Step, Taken

_ON_A_PAGE = 8
_LONGEST = 400
_PAGE, _WHO = "page:", "who:"
_BETWEEN = re.compile(r"[,;\n]|\s(?:and|und|&)\s")


def _take(draft: AnswerDraft, answer: Answer, facts: ExchangeFacts) -> Taken[AnswerDraft]:
    choice = answer.choice or ""
    if choice == BACK:
        return left(draft)
    if choice.startswith(_PAGE) and choice.removeprefix(_PAGE).isdecimal():
        return Repaint(int(choice.removeprefix(_PAGE)))
    numbers = {str(one.number) for one in facts.others(draft.place)}
    if choice:
        who = choice.removeprefix(_WHO)
        return finished(draft, "said", who) if who in numbers else AskAgain("gone")
    return _typed(draft, (answer.text or "")[:_LONGEST], facts)


def _typed(draft: AnswerDraft, typed: str, facts: ExchangeFacts) -> Taken[AnswerDraft]:
    """Names with commas between them; one that nobody has, or several, is asked about."""
    shown = {str(one.number): one.name for one in facts.others(draft.place)}
    found: list[str] = []
    for name in filter(str.strip, _BETWEEN.split(typed)):
        meant = meant_by(name, shown)
        if len(meant) > 1:
            return AskAgain("several", {"name": Name(name.strip())})
        if not meant:
            return AskAgain("nobody", {"name": Name(name.strip())})
        found += meant
    said = ",".join(dict.fromkeys(found))
    return finished(draft, "said", said) if said else AskAgain("unclear")


def _choices(draft: AnswerDraft, facts: ExchangeFacts, page: int) -> Rows:
    """Everybody else, by what they are called; a page at a time."""
    others = facts.others(draft.place)
    last = max(len(others) - 1, 0) // _ON_A_PAGE
    page = min(page, last)
    shown = [
        Choice(f"{_WHO}{one.number}", Text("exchange-somebody", {"name": Name(one.name)}))
        for one in others[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    ]
    pairs = tuple(tuple(shown[at : at + 2]) for at in range(0, len(shown), 2))
    turns = tuple(
        Choice(f"{_PAGE}{other}", Text(label))
        for other, label in ((page - 1, "card-earlier"), (page + 1, "card-more"))
        if 0 <= other <= last
    )
    return (*pairs, *((turns,) if turns else ()), LEAVE_IT)


APART: Flow[AnswerDraft, ExchangeFacts] = Flow(
    name="exchange-apart",
    version=1,
    draft=AnswerDraft,
    steps=(
        Step(
            name="said",
            answers="said",
            take=_take,
            choices=_choices,
            args=lambda draft, facts: {
                **facts.whose(draft),
                "others": len(facts.others(draft.place)),
            },
            problems=("unclear", "several", "nobody", "gone"),
            verbatim=True,
        ),
    ),
)
