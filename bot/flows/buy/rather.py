"""Another amount said at a later question: "change the amount to 30", "make it 30"."""

from bot.dialogue import Answer
from bot.flows.buy import several, whom
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.gate import Take
from bot.flows.flow import Accept, Taken
from bot.understanding.finding import names_currency
from bot.understanding.vocabulary import named
from bot.vocabulary import folded

_MOST_SIGNS, _MOST_WORDS = 60, 3


def or_rather(take: Take, *, numbers: bool = False) -> Take:
    """A question after the amount that hears when there shall be another one; it stays open.

    `numbers`: its own answer may be one, so "rather 12" is no amount without a currency.
    """

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        said = answer.text or ""
        if answer.choice is None and draft.amount is not None and 0 < len(said) <= _MOST_SIGNS:
            changed = _with_amount(draft, said, facts, numbers=numbers)
            if changed is not None:
                return Accept(changed)
        return take(draft, answer, facts)

    return taken


def _with_amount(draft: BuyDraft, said: str, facts: BuyFacts, *, numbers: bool) -> BuyDraft | None:
    value = _value(said, numbers=numbers)
    if value is None or not any(sign.isdigit() for sign in value):
        return None
    answered = whom.take_amount(draft, Answer(text=value), facts)
    if not isinstance(answered, Accept):
        return None
    return answered.draft.model_copy(update={"confirmed": None})


def _value(said: str, *, numbers: bool) -> str | None:
    """The new amount in words like these; None for anything else."""
    words = said.strip().rstrip(".!").split()
    while words and folded(words[-1]) in named("word", "change"):
        words.pop()
    while words and folded(words[0].strip(",.!")) in named("word", "oh"):
        words.pop(0)
    before, value = several.halves(" ".join(words))
    if value and several.fields_in(before) == ("amount",):
        return value
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if folded(" ".join(words[:count]).replace(",", "")) in named("word", "rather"):
            value = " ".join(words[count:])
            return value if not numbers or names_currency(value.casefold()) else None
    return None
