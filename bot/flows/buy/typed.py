"""Days, amounts, addresses and numbers as typed: taken when certain, else "did you mean"."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from bot.dialogue import Answer, Arg, Choice, Name, Rows, ShortDay, Text
from bot.domain.money import Money
from bot.domain.phones import shown
from bot.domain.reading import Reading, read_amount, read_day, read_email, read_mobile
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import Accept, AskAgain, GoTo, Taken

Reader = Callable[[str, BuyDraft, BuyFacts], Reading[Any]]
_LONGEST = 160  # an address of e-mail with a few words round it
_READERS: dict[str, Reader] = {
    "day": lambda text, draft, facts: read_day(
        text, facts.language, draft.site.territory, datetime.combine(facts.today, time())
    ),
    "amount": lambda text, draft, facts: read_amount(text, facts.language, draft.site.territory),
    "email": lambda text, _, __: read_email(text),
    "phone": lambda text, draft, _: read_mobile(text, draft.site.territory),
}


def take_typed(field: str) -> Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]:
    """The question of this field: what was typed, or a doubt to settle first."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        typed = (answer.text or "")[:_LONGEST]
        reading = _READERS[field](typed, draft, facts)
        if reading.value is not None:
            return Accept(_with(draft, field, reading.value))
        if _options(reading):
            return Accept(draft.model_copy(update={"meant": f"{field}:{typed}"}))
        return AskAgain("unread", {"problem": _problem(reading)})

    return taken


def _with(draft: BuyDraft, field: str, value: Money | date | str) -> BuyDraft:
    kept = value.minor if isinstance(value, Money) else value
    # One contact, once it is certain, takes the place of a list.
    alone = {"team": None, "doubts": ()} if field in ("email", "phone") else {}
    return draft.model_copy(update={field: kept, "meant": None, **alone})


def _options(reading: Reading[Any]) -> list[Any]:
    return [*(reading.choices or ()), *([reading.suggestion] if reading.suggestion else [])]


def _problem(reading: Reading[Any]) -> Text:
    return Text(reading.problem or "read-problem-line", dict(reading.args))


# A doubt ----------------------------------------------------------------------------------------


def _held(draft: BuyDraft, facts: BuyFacts) -> tuple[str, str, Reading[Any]]:
    field, _, typed = (draft.meant or "email:").partition(":")
    return field, typed, _READERS[field](typed, draft, facts)


def meant_args(draft: BuyDraft, facts: BuyFacts) -> dict[str, Arg]:
    """What was typed, and what is doubtful about it."""
    _, typed, reading = _held(draft, facts)
    return {"typed": Name(typed), "problem": _problem(reading)}


def meant_choices(draft: BuyDraft, facts: BuyFacts, _: int) -> Rows:
    """What may have been meant; nothing counts without a yes."""
    field, _typed, reading = _held(draft, facts)
    options = [
        (Choice(f"use:{number}", _label(field, value)),)
        for number, value in enumerate(_options(reading))
    ]
    as_typed = ((Choice("typed", Text("buy-meant-typed")),),) if reading.typed is not None else ()
    return (*options, *as_typed, (Choice("again", Text("buy-meant-again")),))


def _label(field: str, value: Money | date | str) -> Text:
    match value:
        case Money():
            return Text("buy-amount-choice", {"amount": value})
        case date():
            return Text("buy-day-choice", {"day": ShortDay(value)})
    return Text("buy-meant-choice", {"words": Name(shown(value) if field == "phone" else value)})


def take_meant(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """One of them, or typed again."""
    field, _, reading = _held(draft, facts)
    settled = draft.model_copy(update={"meant": None})
    choice = answer.choice or ""
    if choice == "again":
        return GoTo(field, settled)
    if choice == "typed" and reading.typed is not None:
        return Accept(_with(draft, field, reading.typed))
    options = _options(reading)
    if choice.startswith("use:") and choice[4:].isdecimal() and int(choice[4:]) < len(options):
        return Accept(_with(draft, field, options[int(choice[4:])]))
    taken = take_typed(field)(settled, answer, facts)
    return taken if isinstance(taken, Accept) else AskAgain("unclear")
