"""How much, and to whom: checked as typed, never changed without a yes."""

from collections.abc import Mapping

from email_validator import EmailNotValidError, validate_email

from bot.dialogue import Answer, Arg, Choice, Name, Rows, Text
from bot.domain.money import AmountProblem, read_amount, round_sums
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.flow import Accept, AskAgain, Taken

_LONGEST_NAME, _LONGEST_ADDRESS, _LONGEST_LINE = 80, 300, 120
# What a copy button carries.
_LONGEST_MESSAGE = 250
OCCASIONS = ("birthday", "christmas", "thanks", "wedding")


def take_amount(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """An amount in the site's currency."""
    currency = draft.site.currency
    read = read_amount(answer.choice or answer.text or "", currency)
    if isinstance(read, AmountProblem):
        return AskAgain(read.name, {"currency": currency})
    return Accept(draft.model_copy(update={"amount": read.minor}))


def amount_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    """Round sums."""
    choices = [
        Choice(f"{amount.major:f}", Text("buy-amount-choice", {"amount": amount}))
        for amount in round_sums(draft.site.currency)
    ]
    return (tuple(choices[:2]), tuple(choices[2:]))


def take_email(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """An e-mail address."""
    typed = (answer.text or "").strip().removeprefix("mailto:")
    try:
        found = validate_email(typed, check_deliverability=False, strict=True)
    except EmailNotValidError:
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"email": found.normalized}))


def take_name(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """A name as written, in every script; on one line."""
    name = " ".join((answer.text or "").split())
    if not any(letter.isalpha() for letter in name):
        return AskAgain("unclear")
    if len(name) > _LONGEST_NAME:
        return AskAgain("long", {"most": _LONGEST_NAME})
    return Accept(draft.model_copy(update={"name": name}))


def take_address(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """A postal address as written, line by line."""
    lines = [" ".join(line.split()) for line in (answer.text or "").splitlines()]
    lines = [line for line in lines if line]
    if len(lines) == 1 and "," in lines[0]:
        lines = [part.strip() for part in lines[0].split(",") if part.strip()]
    address = "\n".join(lines)
    if len(lines) < 2 or not any(sign.isdigit() for sign in address):
        return AskAgain("unclear")
    if len(address) > _LONGEST_ADDRESS or any(len(line) > _LONGEST_LINE for line in lines):
        return AskAgain("long", {"most": _LONGEST_ADDRESS})
    return Accept(draft.model_copy(update={"address": address}))


def take_apartment(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    """The line that is missing most often; "" means there is none."""
    if answer.choice == "none":
        return Accept(draft.model_copy(update={"apartment": ""}))
    line = " ".join((answer.text or "").split())
    if not line:
        return AskAgain("unclear")
    if len(line) > _LONGEST_LINE:
        return AskAgain("long", {"most": _LONGEST_LINE})
    return Accept(draft.model_copy(update={"apartment": line}))


def apartment_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    """A house has none."""
    return ((Choice("none", Text("buy-apartment-none")),),)


def apartment_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    """The apartment, or that there is none."""
    if draft.apartment:
        return {"apartment": Name(draft.apartment)}
    return {"apartment": Text("buy-apartment-none")}


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
    if len(message) > _LONGEST_MESSAGE:
        return AskAgain("long", {"most": _LONGEST_MESSAGE})
    return Accept(draft.model_copy(update={"message": message}))
