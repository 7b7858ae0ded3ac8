"""What an exchange's people are told is changed: one field a question, in the organiser's words."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Literal, get_args

from bot.dialogue import Answer, Arg, Choice, City, Rows, Text
from bot.domain.countries import place_named
from bot.domain.local_time import LocalTime
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money, read_amount, round_sums
from bot.domain.reading import read_day
from bot.domain.time_zones import zones_of
from bot.exchange.terms import LONGEST_TITLE
from bot.flows.calendar import Days, calendar_rows, day_named, page_of, week_starts
from bot.flows.exchange.answer import refused
from bot.flows.flow import AskAgain, Finish, Flow, Repaint, Step, Taken
from bot.flows.organising.asked import BACK, TO_SCREEN, OrganiserFacts, Planned
from bot.flows.state import Draft

Field = Literal["title", "budget", "until", "day", "zone"]
FIELDS: tuple[Field, ...] = get_args(Field)
NOTHING = "none"
_TIMES = (1, 2, 3, 5)  # of about 10
_LONGEST = 100
_A_YEAR = timedelta(days=366)


class ChangeDraft(Draft):
    """Whose exchange, and which field. `title` empty: none. `budget` in the smallest unit, with its
    currency; `NOTHING`: not said. `zone`: IANA.
    """

    exchange: str = ""
    field: Field = "title"
    title: str | None = None
    budget: int | Literal["none"] | None = None
    currency: str = ""
    until: date | None = None
    day: date | None = None
    zone: str | None = None


_Taken = Taken[ChangeDraft]
_Take = Callable[[ChangeDraft, Answer, OrganiserFacts], _Taken]


def _with(draft: ChangeDraft, **changes: object) -> Finish:
    return Finish((), draft=draft.model_copy(update=changes))


def _or_back(take: _Take) -> _Take:
    """Back leaves it as it is."""
    return lambda draft, answer, facts: (
        Finish((), draft=draft) if answer.choice == BACK else take(draft, answer, facts)
    )


def _planned(draft: ChangeDraft, facts: OrganiserFacts) -> Planned | None:
    return facts.planned(draft.exchange)


# Title and budget --------------------------------------------------------------------------------


def _take_title(draft: ChangeDraft, answer: Answer, _: OrganiserFacts) -> _Taken:
    if answer.choice == NOTHING:
        return _with(draft, title="")
    said = " ".join((answer.text or "").split())
    if not said:
        return AskAgain("unclear")
    if len(said) > LONGEST_TITLE:
        return AskAgain("long", {"most": LONGEST_TITLE})
    return refused(answer) or _with(draft, title=said)


def _take_budget(draft: ChangeDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    if answer.choice == NOTHING:
        return _with(draft, budget=NOTHING)
    planned = _planned(draft, facts)
    currency = planned.terms.currency if planned else "EUR"
    if answer.choice is not None and answer.choice.isdecimal():
        return _with(draft, budget=int(answer.choice[:9]), currency=currency)
    read = _money((answer.text or "")[:_LONGEST], currency)
    if read is None or read.minor <= 0:
        return AskAgain("unclear")
    return _with(draft, budget=read.minor, currency=read.currency)


def _money(text: str, currency: str) -> Money | None:
    """An amount in the currency of before, unless another one is named."""
    codes = dict.fromkeys(
        (currency, "USD", "EUR", *(one.currency for one in MARKETPLACES.values()))
    )
    found = (read_amount(text, code) for code in codes)
    return next((one for one in found if isinstance(one, Money)), None)


def _budgets(draft: ChangeDraft, facts: OrganiserFacts, _: int) -> Rows:
    planned = _planned(draft, facts)
    currency = planned.terms.currency if planned else "EUR"
    sums = [round_sums(currency)[0].minor * times for times in _TIMES]
    each = tuple(
        Choice(
            str(minor), Text("exchange-change-budget-choice", {"amount": Money(minor, currency)})
        )
        for minor in sums
    )
    nothing = Choice(NOTHING, Text("exchange-change-budget-none"))
    return (each[:2], each[2:], (nothing,), TO_SCREEN)


# Days --------------------------------------------------------------------------------------------


def _days(draft: ChangeDraft, facts: OrganiserFacts) -> Days:
    """The days there are to choose from: people sign up before gifts are exchanged."""
    planned = _planned(draft, facts)
    clock = planned.terms.clock if planned else LocalTime()
    today = clock.day(facts.now)
    if planned is None:  # it is gone, and that is said as soon as there is an answer
        return Days(today, today, today, ())
    if draft.field == "until":
        first = today if clock.on(today) > facts.now else today + timedelta(days=1)
        return Days(today, first, max(planned.day, first), ())
    return Days(today, max(clock.day(planned.until), today), today + _A_YEAR, ())


def _take_day(draft: ChangeDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    choice, days = answer.choice or "", _days(draft, facts)
    page = page_of(choice)
    if page is not None:
        return Repaint(page)
    typed = day_named(choice, days.today) or (answer.text or "")[:_LONGEST]
    now = datetime.combine(days.today, datetime.min.time())
    reading = read_day(typed, facts.language, facts.territory or "US", now)
    named = reading.args.get("day")  # over, or too far off
    day = reading.value or (named if isinstance(named, date) else None)
    if day is None:
        return AskAgain("unclear")
    if day not in days:
        return AskAgain("odd", {"first": days.first, "last": days.last})
    return _with(draft, **{draft.field: day})


def _day_choices(draft: ChangeDraft, facts: OrganiserFacts, page: int) -> Rows:
    starts = week_starts(facts.language, facts.territory)
    return (*calendar_rows(_days(draft, facts), page, starts)[1:], TO_SCREEN)


# The clock ---------------------------------------------------------------------------------------


def _take_zone(draft: ChangeDraft, answer: Answer, facts: OrganiserFacts) -> _Taken:
    place = place_named((answer.text or "")[:_LONGEST], facts.language)
    zones = () if place is None else (place.zone,) if place.zone else zones_of(place.country)
    if len(zones) != 1:
        return AskAgain("unclear")
    return _with(draft, zone=zones[0])


def _zone_args(draft: ChangeDraft, facts: OrganiserFacts) -> dict[str, Arg]:
    planned = _planned(draft, facts)
    return {"city": City(planned.terms.zone if planned else "UTC")}


def _applies(field: Field) -> Callable[[ChangeDraft], bool]:
    return lambda draft: draft.field == field


CHANGE: Flow[ChangeDraft, OrganiserFacts] = Flow(
    name="exchange-change",
    version=1,
    draft=ChangeDraft,
    steps=(
        Step(
            name="title",
            answers="title",
            take=_or_back(_take_title),
            choices=lambda _, __, ___: (
                (Choice(NOTHING, Text("exchange-change-title-none")),),
                TO_SCREEN,
            ),
            applies=_applies("title"),
            problems=("unclear", "long", "scam"),
            verbatim=True,
        ),
        Step(
            name="budget",
            answers="budget",
            take=_or_back(_take_budget),
            choices=_budgets,
            applies=_applies("budget"),
            problems=("unclear",),
        ),
        Step(
            name="until",
            answers="until",
            take=_or_back(_take_day),
            choices=_day_choices,
            applies=_applies("until"),
            problems=("unclear", "odd"),
        ),
        Step(
            name="day",
            answers="day",
            take=_or_back(_take_day),
            choices=_day_choices,
            applies=_applies("day"),
            problems=("unclear", "odd"),
        ),
        Step(
            name="zone",
            answers="zone",
            take=_or_back(_take_zone),
            choices=lambda _, __, ___: (TO_SCREEN,),
            args=_zone_args,
            applies=_applies("zone"),
            problems=("unclear",),
        ),
    ),
)
