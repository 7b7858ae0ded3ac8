"""How much, and to whom: checked as typed, never changed without a yes."""

import re
from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.money import round_sums
from bot.flows.buy.copied import signs
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.typed import take_typed
from bot.flows.flow import Accept, AskAgain, Taken
from bot.understanding.vocabulary import meant

_LONGEST_NAME = 80
_CONTACT = re.compile(r"\S@\S|(?:\d[ ()/.-]{0,2}){6}")  # an e-mail address, a number to call
_LONGEST_MESSAGE = 250
_PURPOSES = ("small", "middle", "large", "largest")  # what the usual sums are for
OCCASIONS = ("birthday", "christmas", "thanks", "wedding")


def take_amount(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    """A round sum, an amount as typed, or help."""
    if answer.choice == "help" or (answer.choice is None and _asks_for_help(answer.text or "")):
        sums = round_sums(draft.site.currency)
        return AskAgain("help", dict(zip(_PURPOSES, sums, strict=True)))
    return take_typed("amount")(draft, Answer(text=answer.choice or answer.text), facts)


def _asks_for_help(text: str) -> bool:
    """Whether it asks what others give, or says that one does not know."""
    small = len(text) <= _LONGEST_NAME and not any(sign.isdigit() for sign in text)
    return small and bool({"usual", "unknown"} & set(meant("unknown", text)))


def amount_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """Round sums, and help with choosing."""
    choices = [
        Choice(f"{amount.major:f}", Text("buy-amount-choice", {"amount": amount}))
        for amount in round_sums(draft.site.currency)
    ]
    help_choosing = (Choice("help", Text("buy-amount-help")),)
    return (tuple(choices[:2]), tuple(choices[2:]), help_choosing)


def amount_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The amount; for several people what it is together."""
    return {"amount": draft.money, "people": len(draft.team or ()), "total": draft.total}


def to_email(draft: BuyDraft) -> bool:
    """Whether one e-mail address is asked for."""
    return draft.way in ("email", "date") and draft.team is None


def to_phone(draft: BuyDraft) -> bool:
    """Whether one mobile number is asked for."""
    return draft.way == "text" and draft.team is None


take_email = take_typed("email")
take_phone = take_typed("phone")


def take_name(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """A name as written, in every script; on one line."""
    name = " ".join((answer.text or "").split())
    if not any(letter.isalpha() for letter in name):
        return AskAgain("unclear")
    if len(name) > _LONGEST_NAME:
        return AskAgain("long", {"most": _LONGEST_NAME})
    if _CONTACT.search(name):
        return AskAgain("contact")
    return Accept(draft.model_copy(update={"name": name}))


def may_have_name(draft: BuyDraft) -> bool:
    """Whether there is one recipient with a name that is not asked for anyway."""
    one = draft.team is None and draft.match is None
    return is_gift(draft) and draft.way != "post" and one


def is_gift(draft: BuyDraft) -> bool:
    """Whether it is for somebody else."""
    return draft.purpose == "gift"


# Offered in the review ---------------------------------------------------------------------------


def take_occasion(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """A known occasion, or one in own words; it chooses the design."""
    occasion = answer.choice or " ".join((answer.text or "").split())
    if not occasion:
        return AskAgain("unclear")
    if len(occasion) > _LONGEST_NAME:
        return AskAgain("long", {"most": _LONGEST_NAME})
    return Accept(draft.model_copy(update={"occasion": occasion}))


def occasion_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """The usual ones."""
    buttons = [Choice(one, Text(f"buy-occasion-{one}")) for one in OCCASIONS]
    return (tuple(buttons[:2]), tuple(buttons[2:]))


def occasion_name(draft: BuyDraft) -> Arg:
    """The occasion in the reader's language, or in the person's words."""
    occasion = draft.occasion or ""
    return Text(f"buy-occasion-{occasion}") if occasion in OCCASIONS else Name(occasion)


def take_message(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """The words on the card, as they will be pasted."""
    message = (answer.text or "").strip()
    if not message:
        return AskAgain("unclear")
    if signs(message) > _LONGEST_MESSAGE:
        return AskAgain("long", {"most": _LONGEST_MESSAGE})
    return Accept(draft.model_copy(update={"message": message}))


def take_item(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """The one thing it is meant for has been looked at."""
    if answer.choice != "looked":
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"item": True}))


def item_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """It has been looked at."""
    return ((Choice("looked", Text("buy-item-looked")),),)
