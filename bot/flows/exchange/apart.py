"""Whom somebody would rather not draw: their own business, and said to nobody."""

from bot.dialogue import Answer, Choice, Name, Rows, Text
from bot.exchange.names import meant, read_names
from bot.exchange.naming import Named, shown_names
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
_LONGEST = 80
_PAGE, _WHO = "page:", "who:"


def _take(draft: AnswerDraft, answer: Answer, facts: ExchangeFacts) -> Taken[AnswerDraft]:
    choice = answer.choice or ""
    if choice == BACK:
        return left(draft)
    if choice.startswith(_PAGE) and choice.removeprefix(_PAGE).isdecimal():
        return Repaint(int(choice.removeprefix(_PAGE)))
    if choice:
        number = choice.removeprefix(_WHO)
        found = [one.id for one in _others(draft, facts) if str(one.number) == number]
        return finished(draft, "said", found[0]) if found else AskAgain("gone")
    return _typed(draft, answer.text or "", facts)


def _typed(draft: AnswerDraft, typed: str, facts: ExchangeFacts) -> Taken[AnswerDraft]:
    """Names with commas between them; one that nobody has, or several have, is asked about."""
    others = _others(draft, facts)
    mentions = read_names(typed, others)
    doubtful = next((one for one in mentions if one.person is None), None)
    if doubtful is not None:
        problem = "several" if len(doubtful.found) > 1 and doubtful.sure else "nobody"
        name = Name(doubtful.typed[:_LONGEST])
        return AskAgain(problem, {"name": name, "others": len(others)})
    said = " ".join(meant(mentions))
    return finished(draft, "said", said) if said else AskAgain("unclear")


def _others(draft: AnswerDraft, facts: ExchangeFacts) -> tuple[Named, ...]:
    return tuple(one for one in facts.everybody(draft.place) if one.id != draft.place)


def _choices(draft: AnswerDraft, facts: ExchangeFacts, page: int) -> Rows:
    """Everybody else, by what they are called; a page at a time."""
    others = _others(draft, facts)
    called = shown_names(facts.everybody(draft.place))
    last = max(len(others) - 1, 0) // _ON_A_PAGE
    page = min(page, last)
    shown = [
        Choice(f"{_WHO}{one.number}", Text("exchange-somebody", {"name": Name(called[one.id])}))
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
                "others": len(_others(draft, facts)),
            },
            problems=("unclear", "several", "nobody", "gone"),
            verbatim=True,
        ),
    ),
)
