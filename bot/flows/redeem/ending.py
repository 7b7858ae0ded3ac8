"""How the guide ends: it worked, it has to wait, or Amazon's support is next."""

from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Rows, Text
from bot.domain.money import Money, round_sums
from bot.domain.reading import read_amount
from bot.flows.flow import Accept, AskAgain, Finish, Taken
from bot.flows.redeem.draft import Outcome, RedeemDraft, RedeemFacts
from bot.flows.redeem.naming import site_name

_LONGEST = 100


def ended(draft: RedeemDraft, outcome: Outcome) -> Taken[RedeemDraft]:
    """The last answer but one: the amount is still asked where it is not known."""
    over = draft.model_copy(update={"outcome": outcome})
    return Accept(over) if over.amount is None else finished(over)


def finished(draft: RedeemDraft) -> Finish:
    """The last words, by how it ended."""
    args = {"site": site_name(draft.site), "kind": draft.kind or "other"}
    return Finish((Text(f"redeem-done-{draft.outcome}", args),), draft=draft)


def is_over(draft: RedeemDraft) -> bool:
    """Whether only the amount is left to ask."""
    if draft.outcome in ("worked", "later"):
        return True
    return draft.outcome == "failed" and draft.tried is True


def take_amount(draft: RedeemDraft, answer: Answer, facts: RedeemFacts) -> Taken[RedeemDraft]:
    """An amount as typed or by button; "skip" is an answer."""
    if answer.choice == "skip":
        return finished(draft.model_copy(update={"amount": 0}))
    typed = answer.choice or (answer.text or "")[:_LONGEST]
    reading = read_amount(typed, facts.language, draft.site.territory)
    if not isinstance(reading.value, Money):
        problem = Text(reading.problem or "read-amount-problem-unclear", dict(reading.args))
        return AskAgain("unread", {"problem": problem})
    return finished(draft.model_copy(update={"amount": reading.value.minor}))


def amount_choices(draft: RedeemDraft, _: RedeemFacts, __: int) -> Rows:
    """Usual sums, and not to say."""
    sums = [
        Choice(f"{money.major:f}", Text("redeem-amount-choice", {"amount": money}))
        for money in round_sums(draft.site.currency)
    ]
    return (tuple(sums[:2]), tuple(sums[2:]), (Choice("skip", Text("redeem-amount-skip")),))


def amount_args(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The currency, and what the amount is for."""
    return {"currency": draft.site.currency, "outcome": draft.outcome or "worked"}


def amount_line(draft: RedeemDraft, _: RedeemFacts) -> Mapping[str, Arg]:
    """The amount, and whether it was told."""
    minor = draft.amount or 0
    return {"amount": Money(minor, draft.site.currency), "told": "yes" if minor else "no"}
