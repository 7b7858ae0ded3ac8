"""Whoever does not know where the card goes gets the question ready to be forwarded."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal, get_args

from bot.dialogue import Answer, Arg, Reply, Text
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import AskAgain, Taken
from bot.flows.forwarded import forwarded
from bot.understanding.vocabulary import meant, named
from bot.vocabulary import folded

Asked = Literal["site", "email", "phone", "address"]
"""What the recipient can be asked."""
THROUGH = "through"
"""The problem of not knowing where somebody is who must not learn who asks."""
Take = Callable[[BuyDraft, Answer, BuyFacts], Taken[BuyDraft]]

ASKED: tuple[Asked, ...] = get_args(Asked)

_LONGEST = 80


def question_for(asked: Asked) -> Text:
    """The words for the recipient."""
    return Text(f"buy-{asked}-forward")


def ready(asked: Asked, facts: BuyFacts) -> Reply:
    """The question as a message to forward."""
    return forwarded(question_for(asked), facts.language, f"ask-{asked}")


def or_unknown(asked: Asked, take: Take) -> Take:
    """A question about somebody else that may be answered with "I don't know"."""

    def taken(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
        if draft.purpose == "gift" and knows_not(answer.text or ""):
            return unknown(draft, asked, facts)
        return take(draft, answer, facts)

    return taken


def unknown(
    draft: BuyDraft, asked: Asked, facts: BuyFacts, args: Mapping[str, Arg] | None = None
) -> AskAgain:
    """The question to be forwarded; a giver who is to stay secret asks through the bot instead."""
    if draft.match is not None:
        return AskAgain(THROUGH)
    return AskAgain("unknown", args or {}, ready(asked, facts))


def knows_not(text: str) -> bool:
    """Whether it says so, and holds nothing that could be the answer all the same."""
    if len(text) > _LONGEST or "@" in text or any(sign.isdigit() for sign in text):
        return False
    return "unknown" in meant("unknown", text) or _know().search(folded(text)) is not None


@cache
def _know() -> re.Pattern[str]:
    """ "I have her address, alas, not", as one says it in German."""
    know, no = ("|".join(sorted(named("unknown", name))) for name in ("know", "not"))
    return re.compile(rf"(?<!\w)(?:{know})\s+(?:\w+\s+){{0,4}}(?:{no})(?!\w)")
