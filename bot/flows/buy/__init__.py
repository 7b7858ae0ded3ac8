"""Buying a card by e-mail with care: five questions, the order checklist, the hand-over.

Decides what is asked and what is taken. What is printed about Amazon is graded in the texts.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from email_validator import EmailNotValidError, validate_email

from bot.dialogue import Answer, Arg, Choice, Copy, Country, Link, Rows, Text
from bot.domain.marketplaces import MARKETPLACES, Marketplace, likely_first, marketplace_named
from bot.domain.money import AmountProblem, Money, read_amount, round_sums
from bot.flows.flow import Accept, AskAgain, Draft, Finish, Flow, GoTo, Repaint, Step, Taken

_LIKELY = 6
_DAY_FORM = re.compile(r"\d{4}-\d{2}-\d{2}")
_FURTHEST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class BuyFacts:
    """What the steps need to know: today's date and the person's language."""

    today: date
    language: str


class BuyDraft(Draft):
    """The answers. Amounts are minor units of the marketplace's currency."""

    marketplace: str | None = None
    delivery: Literal["now", "date"] | None = None
    day: date | None = None
    amount: int | None = None
    email: str | None = None
    confirmed: bool | None = None
    ordered: bool | None = None

    @property
    def site(self) -> Marketplace:
        """The chosen marketplace; only asked once there is one."""
        return MARKETPLACES[self.marketplace or ""]

    @property
    def money(self) -> Money:
        """The amount with its currency."""
        return Money(self.amount or 0, self.site.currency)


# The site --------------------------------------------------------------------------------------


def _take_site(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    choice = answer.choice or ""
    if choice == "unknown":
        return AskAgain("unknown")
    if choice.startswith("page:"):
        return Repaint(1 if choice == "page:1" else 0)
    found = MARKETPLACES.get(choice) or marketplace_named(answer.text or "", facts.language)
    if found is None:
        return AskAgain("unclear")
    changes: dict[str, object] = {"marketplace": found.code}
    if draft.amount is not None and draft.site.currency != found.currency:
        changes["amount"] = None
    return Accept(draft.model_copy(update=changes))


def _site_choices(_: BuyDraft, facts: BuyFacts, page: int) -> Rows:
    codes = likely_first(facts.language)
    shown = codes[_LIKELY:] if page else codes[:_LIKELY]
    sites = [Choice(code, _site_button(MARKETPLACES[code])) for code in shown]
    pairs = tuple(tuple(sites[i : i + 2]) for i in range(0, len(sites), 2))
    turn = (
        Choice("page:0", Text("buy-site-likely"))
        if page
        else Choice("page:1", Text("buy-site-more"))
    )
    return (*pairs, (turn,), (Choice("unknown", Text("buy-site-unknown")),))


def _site_button(site: Marketplace) -> Text:
    # Two letters of the territory as regional indicators are its flag.
    flag = "".join(chr(ord(letter) - ord("A") + 0x1F1E6) for letter in site.territory)
    if site.domain is None:
        return Text("buy-site-choice-fallback", {"flag": flag, "country": Country(site.territory)})
    return Text("buy-site-choice", {"flag": flag, "site": site.domain.value})


def _site_label(site: Marketplace) -> Text:
    country = Country(site.territory)
    if site.domain is None:
        return Text("buy-site-named-fallback", {"country": country})
    return Text("buy-site-named", {"site": site.domain.value, "country": country})


def _site_args(draft: BuyDraft) -> Mapping[str, Arg]:
    return {"label": _site_label(draft.site)}


# How and when ----------------------------------------------------------------------------------


def _take_delivery(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    match answer.choice:
        case "now":
            return Accept(draft.model_copy(update={"delivery": "now", "day": None}))
        case "date":
            return Accept(draft.model_copy(update={"delivery": "date"}))
        case "other":
            return AskAgain("other")
    return AskAgain("unclear")


def _delivery_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    return (
        (Choice("now", Text("buy-delivery-now")),),
        (Choice("date", Text("buy-delivery-date")),),
        (Choice("other", Text("buy-delivery-other")),),
    )


def _delivery_line(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    return {"way": Text("buy-delivery-now" if draft.delivery == "now" else "buy-delivery-date")}


def _take_day(draft: BuyDraft, answer: Answer, facts: BuyFacts) -> Taken[BuyDraft]:
    typed = answer.choice or unicodedata.normalize("NFKC", answer.text or "").strip()
    if typed in ("today", "tomorrow"):
        day = facts.today + timedelta(days=typed == "tomorrow")
        return Accept(draft.model_copy(update={"day": day}))
    if not _DAY_FORM.fullmatch(typed):
        return AskAgain("unclear")
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return AskAgain("none-such")
    if day < facts.today:
        return AskAgain("past", {"day": day})
    if day > facts.today + _FURTHEST:
        return AskAgain("far", {"day": day})
    return Accept(draft.model_copy(update={"day": day}))


def _day_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    today, tomorrow = Text("buy-day-today"), Text("buy-day-tomorrow")
    return ((Choice("today", today), Choice("tomorrow", tomorrow)),)


# Amount and e-mail -----------------------------------------------------------------------------


def _take_amount(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    currency = draft.site.currency
    read = read_amount(answer.choice or answer.text or "", currency)
    if isinstance(read, AmountProblem):
        return AskAgain(read.name, {"currency": currency})
    return Accept(draft.model_copy(update={"amount": read.minor}))


def _amount_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    currency = draft.site.currency
    choices = [
        Choice(f"{amount.major:f}", Text("buy-amount-choice", {"amount": amount}))
        for amount in round_sums(currency)
    ]
    return (tuple(choices[:2]), tuple(choices[2:]))


def _take_email(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    typed = (answer.text or "").strip().removeprefix("mailto:")
    try:
        found = validate_email(typed, check_deliverability=False, strict=True)
    except EmailNotValidError:
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"email": found.normalized}))


# Review and hand-over --------------------------------------------------------------------------


def _take_review(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    if answer.choice == "right":
        return Accept(draft.model_copy(update={"confirmed": True}))
    return AskAgain("unclear")


def _review_choices(_: BuyDraft, __: BuyFacts, ___: int) -> Rows:
    return ((Choice("right", Text("buy-review-right"), style="success"),),)


def _take_order(draft: BuyDraft, answer: Answer, _: BuyFacts) -> Taken[BuyDraft]:
    if answer.choice == "ordered":
        return Finish((Text("buy-done"),), forward=Text("buy-done-forward", _site_args(draft)))
    if answer.choice == "change":
        return GoTo("review", draft.model_copy(update={"confirmed": None}))
    return AskAgain("unclear")


def _order_args(draft: BuyDraft, _: BuyFacts) -> Mapping[str, Arg]:
    return {
        **_site_args(draft),
        "when": Text("buy-order-when-day", {"day": draft.day})
        if draft.day is not None and draft.delivery == "date"
        else Text("buy-order-when-now"),
        "foreign": "refused" if draft.site.foreign_cards_refused else "usual",
    }


def _order_choices(draft: BuyDraft, _: BuyFacts, __: int) -> Rows:
    address = draft.site.shop_address
    link = ((Link(Text("buy-order-open"), address),),) if address else ()
    amount = f"{draft.money.major:f}"
    copies = [Copy(Text("buy-order-copy-amount"), amount)]
    if draft.email:
        copies.append(Copy(Text("buy-order-copy-email"), draft.email))
    return (
        *link,
        tuple(copies),
        (Choice("ordered", Text("buy-order-ordered"), style="success"),),
        (Choice("change", Text("buy-order-change")),),
    )


BUY: Flow[BuyDraft, BuyFacts] = Flow(
    name="buy",
    version=1,
    draft=BuyDraft,
    steps=(
        Step(
            name="site",
            answers="marketplace",
            take=_take_site,
            choices=_site_choices,
            line=lambda draft, _: _site_args(draft),
            problems=("unknown", "unclear"),
        ),
        Step(
            name="delivery",
            answers="delivery",
            take=_take_delivery,
            choices=_delivery_choices,
            args=lambda draft, _: _site_args(draft),
            line=_delivery_line,
            problems=("other", "unclear"),
        ),
        Step(
            name="day",
            answers="day",
            take=_take_day,
            choices=_day_choices,
            args=lambda _, facts: {"today": facts.today},
            line=lambda draft, facts: {"day": draft.day or facts.today},
            applies=lambda draft: draft.delivery == "date",
            problems=("unclear", "none-such", "past", "far"),
        ),
        Step(
            name="amount",
            answers="amount",
            take=_take_amount,
            choices=_amount_choices,
            args=lambda draft, _: {"currency": draft.site.currency},
            line=lambda draft, _: {"amount": draft.money},
            problems=("unclear", "currency", "zero", "large"),
        ),
        Step(
            name="email",
            answers="email",
            take=_take_email,
            line=lambda draft, _: {"email": draft.email or ""},
            problems=("unclear",),
        ),
        Step(
            name="review",
            answers="confirmed",
            take=_take_review,
            choices=_review_choices,
            problems=("unclear",),
            review=True,
        ),
        Step(
            name="order",
            answers="ordered",
            take=_take_order,
            choices=_order_choices,
            args=_order_args,
            problems=("unclear",),
        ),
    ),
)
