"""Amounts in a list: a card has one, so it is asked what becomes of them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.money import Money
from bot.domain.reading import read_amount
from bot.flows.buy.draft import BuyDraft, BuyFacts, Member
from bot.flows.buy.team import kind_of, listed_in, take_team, with_team
from bot.flows.flow import Accept, AskAgain, GoTo, Taken

_MOST_SHOWN = 300
_MOST_OFFERED = 4


def differ(draft: BuyDraft) -> bool:
    """Whether a list, once every line of it is settled, names another amount than the chosen."""
    waits = draft.amounts is None and draft.amount is not None and not draft.doubts
    return waits and any(_read(said, draft) != draft.money for said in _said(draft))


def _said(draft: BuyDraft) -> list[str]:
    """The amounts in their words: those for everybody, and one for each person who has any."""
    return [*_for_all(draft), *(member.amount for member in draft.team or () if member.amount)]


def _for_all(draft: BuyDraft) -> list[str]:
    return (draft.beside or "").splitlines()


def _read(said: str, draft: BuyDraft) -> Money | None:
    return read_amount(said, "en", draft.site.territory).value


def amounts_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """What the list says, and the amount that was chosen."""
    said = ", ".join(dict.fromkeys(_said(draft)))
    shown = said if len(said) <= _MOST_SHOWN else f"{said[:_MOST_SHOWN]}\u2026"
    return {"said": Name(shown), "amount": draft.money, "people": len(draft.team or ())}


def amounts_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """The chosen amount or the list's for everybody; or those with one of its amounts."""
    people = len(draft.team or ())
    some = [
        (Choice(f"use:{n}", Text(_label(count, people), {"amount": amount, "people": count})),)
        for n, (amount, count) in enumerate(_offered(draft))
    ]
    keep = Text(_label(people, people), {"amount": draft.money, "people": people})
    return ((Choice("keep", keep),), *some, (Choice("again", Text("buy-doubt-again")),))


def _label(count: int, people: int) -> str:
    if people == 0:
        return "buy-amount-choice"
    return "buy-amounts-all" if count == people else "buy-amounts-some"


def _offered(draft: BuyDraft) -> list[tuple[Money, int]]:
    """The amounts of the list and how many people have each; the chosen one for all is none."""
    counts = Counter(_read(member.amount, draft) for member in draft.team or ())
    for amount in {_read(said, draft) for said in _for_all(draft)}:
        counts[amount] = 0 if amount == draft.money else len(draft.team or ())
    offered = [(amount, n) for amount, n in counts.most_common() if amount is not None]
    return [one for one in offered if one[0] != draft.money or one[1]][:_MOST_OFFERED]


def take_amounts(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """One amount for everybody, by a button or typed; some of them; or another list."""
    listed = listed_in(draft, answer)
    if listed is None or listed.several:
        return take_team(draft, replace(answer, listed=listed), facts)
    choice, offered = answer.choice or "", _offered(draft)
    if choice == "again":
        return GoTo("team" if draft.team is not None else kind_of(draft), draft)
    if choice == "keep":
        return Accept(draft.model_copy(update={"amounts": True}))
    if choice.startswith("use:") and choice[4:].isdecimal() and int(choice[4:]) < len(offered):
        return Accept(_only(draft, offered[int(choice[4:])][0]))
    typed = read_amount(answer.text or "", facts.language, draft.site.territory)
    if choice or typed.value is None:
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"amount": typed.value.minor, "amounts": True}))


def _only(draft: BuyDraft, amount: Money) -> BuyDraft:
    """The card for those with this amount, or for everybody where it is said for all."""
    settled = draft.model_copy(update={"amount": amount.minor, "amounts": True})
    if draft.team is None or any(_read(said, draft) == amount for said in _for_all(draft)):
        return settled
    chosen: list[Member] = [one for one in draft.team if _read(one.amount, draft) == amount]
    return with_team(settled, tuple(chosen))
