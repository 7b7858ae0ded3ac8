"""Keeping the proof of an order: its number and its day."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.dialogue import Answer, Choice, Rows, Text
from bot.domain.reading import read_day
from bot.flows.calendar import Days, calendar_rows, day_named, page_of, week_starts
from bot.flows.flow import Accept, AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.state import Draft

_NEAR = ("today", "yesterday")
_LONGEST = 100
_NOT_NOW = "not-now"
_OLDEST = timedelta(days=3 * 366)
# As Amazon prints order numbers: three, seven and seven digits; digital orders begin with D.
_NUMBER = re.compile(r"(D\d{2}|\d{3})-?(\d{7})-?(\d{7})")


@dataclass(frozen=True, slots=True)
class ProofFacts:
    """Today's date, the person's language and country (CLDR, None if unknown)."""

    today: date
    language: str
    territory: str | None


class ProofDraft(Draft):
    """The card it belongs to, and the answers."""

    card: str = ""
    number: str | None = None
    day: date | None = None


def _take_number(draft: ProofDraft, answer: Answer, _: ProofFacts) -> Taken[ProofDraft]:
    if answer.choice == _NOT_NOW:
        return Finish((Text("proof-not-now"),))
    typed = unicodedata.normalize("NFKC", (answer.text or "")[:_LONGEST]).strip().upper()
    found = _NUMBER.fullmatch(re.sub(r"[\s#]|[\u2010-\u2015]", _plain, typed))
    if found is None:
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"number": "-".join(found.groups())}))


def _number_choices(_: ProofDraft, __: ProofFacts, ___: int) -> Rows:
    return ((Choice(_NOT_NOW, Text("proof-number-not-now")),),)


def _plain(sign: re.Match[str]) -> str:
    return "" if sign[0].isspace() or sign[0] == "#" else "-"


def _take_day(draft: ProofDraft, answer: Answer, facts: ProofFacts) -> Taken[ProofDraft]:
    choice = answer.choice or ""
    page = page_of(choice)
    if page is not None:
        return Repaint(page)
    typed = day_named(choice, facts.today) or (answer.text or "")[:_LONGEST]
    day = _day_meant(typed, facts)
    if day is None:
        return AskAgain("unclear")
    if day > facts.today or day < facts.today - _OLDEST:
        return AskAgain("odd", {"day": day})
    return Finish((Text("proof-done", {"day": day}),), draft=draft.model_copy(update={"day": day}))


def _day_meant(typed: str, facts: ProofFacts) -> date | None:
    """A day that is over: "yesterday", "20.11." of this year or the last."""
    now = datetime.combine(facts.today, time())
    reading = read_day(typed, facts.language, facts.territory or "US", now)
    named = reading.args.get("day")  # over, or too far off, to be a day to come
    day = reading.value or (named if isinstance(named, date) else None)
    if day is None or day <= facts.today or not _may_be_of_last_year(typed, day, facts):
        return day
    return _a_year_before(day)


def _may_be_of_last_year(typed: str, day: date, facts: ProofFacts) -> bool:
    """Whether it is "6 December", not "in 3 days" or "Friday": those move with today."""
    before = datetime.combine(facts.today - timedelta(weeks=1), time())
    again = read_day(typed, facts.language, facts.territory or "US", before)
    return str(day.year) not in typed and again.value in (day, None)


def _a_year_before(day: date) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)


def _day_choices(_: ProofDraft, facts: ProofFacts, page: int) -> Rows:
    days = Days(facts.today, facts.today - _OLDEST, facts.today, _NEAR)
    return calendar_rows(days, page, week_starts(facts.language, facts.territory))


PROOF: Flow[ProofDraft, ProofFacts] = Flow(
    name="proof",
    version=1,
    draft=ProofDraft,
    steps=(
        Step(
            name="number",
            answers="number",
            take=_take_number,
            choices=_number_choices,
            line=lambda draft, _: {"number": draft.number or ""},
            problems=("unclear",),
        ),
        Step(
            name="day",
            answers="day",
            take=_take_day,
            choices=_day_choices,
            line=lambda draft, _: {"day": draft.day or date.min},
            problems=("unclear", "odd"),
        ),
    ),
)
