"""When to be reminded again: a day and an hour, by button or in the person's words."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import HOUR
from bot.dialogue import Answer, Arg, Choice, City, Instant, Name, Rows, ShortDay, Text, TimeOfDay
from bot.domain.local_time import LocalTime
from bot.domain.reading import Moment, Reading, read_moment
from bot.flows.flow import AskAgain, Finish, Flow, GoTo, Step, Taken
from bot.flows.state import Draft

_EVENING = time(18)
_DAYS = (1, 3, 7)
_LONGEST = 100
_NOT_NOW = "not-now"


@dataclass(frozen=True, slots=True)
class LaterFacts:
    """The moment (epoch ms), the person's clock, language and country (CLDR)."""

    now: int
    clock: LocalTime
    language: str
    territory: str


class LaterDraft(Draft):
    """What to remind of (`card:<id>` or `guide:<id>`), and when (epoch ms).

    `message`: where that was tapped, which may say another day.
    """

    about: str = ""
    message: int | None = None
    typed: str | None = None
    moment: int | None = None


def moment_text(clock: LocalTime, moment: int) -> Instant:
    """A moment; its words are as the person's clock shows it, with the zone named."""
    local = clock.local(moment)
    shown: dict[str, Arg] = {"day": local.date(), "time": _time(local), "city": City(clock.zone)}
    return Instant(moment, Text("moment", shown))


def _time(local: datetime) -> TimeOfDay:
    return TimeOfDay(local.hour * 60 + local.minute)


def _take_when(draft: LaterDraft, answer: Answer, facts: LaterFacts) -> Taken[LaterDraft]:
    if answer.choice == _NOT_NOW:
        return Finish((Text("later-kept"),))
    chosen = dict(_offered(draft, facts)).get(answer.choice or "")
    if chosen is not None:
        return _settled(draft, facts, chosen)
    if answer.choice is not None:
        return AskAgain("unread", {"problem": Text("read-date-problem-unclear")})
    typed = (answer.text or "")[:_LONGEST]
    reading = _read(typed, facts)
    if reading.value is not None:
        return _settled(draft, facts, _moment(reading.value, facts))
    if reading.choices or reading.suggestion:
        return GoTo("when", draft.model_copy(update={"typed": typed}))
    problem = Text(reading.problem or "read-date-problem-unclear", dict(reading.args))
    return AskAgain("unread", {"problem": problem})


def _read(typed: str, facts: LaterFacts) -> Reading[Moment]:
    now = facts.clock.local(facts.now)
    return read_moment(typed, facts.language, facts.territory, now)


def _moment(value: Moment, facts: LaterFacts) -> int:
    """An hour that somebody names is theirs; a day alone means its morning."""
    if isinstance(value, datetime):
        return facts.clock.moment(value)
    return max(facts.clock.on(value), facts.clock.after_quiet(facts.now + HOUR))


def _settled(draft: LaterDraft, facts: LaterFacts, moment: int) -> Finish:
    done = Text("later-done", {"moment": moment_text(facts.clock, moment)})
    return Finish((done,), draft=draft.model_copy(update={"moment": moment}))


def _offered(draft: LaterDraft, facts: LaterFacts) -> list[tuple[str, int]]:
    """What the buttons mean: the readings of what was typed, else a few likely moments."""
    if draft.typed is not None:
        reading = _read(draft.typed, facts)
        values = [*(reading.choices or ()), *([reading.suggestion] if reading.suggestion else [])]
        return [(f"use:{n}", _moment(value, facts)) for n, value in enumerate(values)]
    today = facts.clock.day(facts.now)
    evening = facts.clock.moment(datetime.combine(today, _EVENING))
    soon = [("evening", evening)] if evening > facts.now else []
    return soon + [(f"days:{days}", _on(today, days, facts)) for days in _DAYS]


def _on(today: date, days: int, facts: LaterFacts) -> int:
    return facts.clock.on(today + timedelta(days=days))


def _choices(draft: LaterDraft, facts: LaterFacts, _: int) -> Rows:
    rows: list[tuple[Choice, ...]] = []
    for value, moment in _offered(draft, facts):
        local = facts.clock.local(moment)
        shown: dict[str, Arg] = {"day": ShortDay(local.date()), "time": _time(local)}
        rows.append((Choice(value, Text("later-when-choice", shown)),))
    return (*rows, (Choice(_NOT_NOW, Text("later-not-now")),))


def _args(draft: LaterDraft, facts: LaterFacts) -> dict[str, Arg]:
    if draft.typed is None:
        return {"ask": Text("later-when-fresh")}
    problem = Text(_read(draft.typed, facts).problem or "read-date-problem-which")
    return {"ask": Text("later-when-typed", {"typed": Name(draft.typed), "problem": problem})}


LATER: Flow[LaterDraft, LaterFacts] = Flow(
    name="later",
    version=1,
    draft=LaterDraft,
    steps=(
        Step(
            name="when",
            answers="moment",
            take=_take_when,
            choices=_choices,
            args=_args,
            line=lambda draft, facts: {"moment": moment_text(facts.clock, draft.moment or 0)},
            problems=("unread",),
        ),
    ),
)
