"""Whoever tells of a demand is warned, and nothing of it is filled in: the money is there yet."""

from collections.abc import Callable
from functools import wraps

from bot.dialogue import Answer
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import AskAgain, Taken
from bot.understanding.sentence import Sentence

Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]
Tells = Callable[[Sentence], bool]


def or_gate(take: Take, tells: Tells = lambda said: said.answers_a_demand) -> Take:
    """A question that warns where a sentence `tells` of somebody else who wants a card."""

    @wraps(take)
    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        if answer.choice is None and tells(Sentence(answer.text or "")):
            return AskAgain("told")
        return take(draft, answer, facts)

    return taken


def at_a_name(take: Take) -> Take:
    """There what somebody said or wants is none."""
    return or_gate(take, lambda said: said.quotes_somebody or said.answers_a_demand)


def at_an_address(take: Take) -> Take:
    """There "she texted me Lindenweg 3" is one, as long as no card is named and no money."""
    return or_gate(take, lambda said: said.tells_of_a_demand)
