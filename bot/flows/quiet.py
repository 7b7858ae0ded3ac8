"""When a person wants no reminders."""

import re
from collections.abc import Mapping

from bot.dialogue import Answer, Arg, Choice, Rows, Text, TimeOfDay
from bot.domain.local_time import QuietHours
from bot.flows.flow import AskAgain, Finish, Flow, Step, Taken
from bot.flows.settings import BACK_TO_SETTINGS, TO_SETTINGS
from bot.flows.state import Draft

_USUAL = (QuietHours(), QuietHours(22 * 60, 7 * 60), QuietHours(0, 0))
_HOUR = r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm|uhr|h)?"
_SPAN = re.compile(rf"\D*?{_HOUR}\b\D+?{_HOUR}\W*", re.IGNORECASE)
_HALF, _DAY = 12, 24 * 60


class QuietDraft(Draft):
    """From and until, in minutes after midnight."""

    hours: tuple[int, int] | None = None


def _take_hours(_: QuietDraft, answer: Answer, __: object) -> Taken[QuietDraft]:
    if answer.choice == BACK_TO_SETTINGS:
        return Finish(())
    hours = _chosen(answer.choice or "") or read_quiet_hours(answer.text or "")
    if hours is None:
        return AskAgain("unclear")
    done = Text("quiet-done", {"quiet": quiet_text(hours)})
    return Finish((done,), draft=QuietDraft(hours=(hours.start, hours.end)))


def _chosen(choice: str) -> QuietHours | None:
    return next((hours for hours in _USUAL if choice == _value(hours)), None)


def _value(hours: QuietHours) -> str:
    return f"{hours.start}-{hours.end}"


def read_quiet_hours(text: str) -> QuietHours | None:
    """ "21-8", "from 10 pm to 7:30 am", "22 bis 7 Uhr"; None if it is no span of hours."""
    found = _SPAN.fullmatch(text[:60])
    if found is None:
        return None
    minutes = [_minutes(*found.groups()[at : at + 3]) for at in (0, 3)]
    if minutes[0] is None or minutes[1] is None:
        return None
    return QuietHours(minutes[0], minutes[1])


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    said = (half or "").lower()
    number = int(hour)
    if said in ("am", "pm"):
        if not 1 <= number <= _HALF:
            return None
        number = number % _HALF + (_HALF if said == "pm" else 0)
    total = number * 60 + int(minute or 0)
    return total % _DAY if total <= _DAY and int(minute or 0) < 60 else None


def quiet_text(hours: QuietHours) -> Text:
    """The quiet hours in words, "none" included."""
    if hours.start == hours.end:
        return Text("quiet-none")
    span = {"start": TimeOfDay(hours.start), "end": TimeOfDay(hours.end)}
    return Text("quiet-span", span)


def _choices(_: QuietDraft, __: object, ___: int) -> Rows:
    usual = tuple((Choice(_value(hours), _label(hours)),) for hours in _USUAL)
    return (*usual, TO_SETTINGS)


def _label(hours: QuietHours) -> Text:
    return Text("quiet-choice-none") if hours.start == hours.end else quiet_text(hours)


def _line(draft: QuietDraft, _: None) -> Mapping[str, Arg]:
    return {"quiet": quiet_text(QuietHours(*(draft.hours or (0, 0))))}


QUIET: Flow[QuietDraft, None] = Flow(
    name="quiet",
    version=1,
    draft=QuietDraft,
    steps=(
        Step(
            name="hours",
            answers="hours",
            take=_take_hours,
            choices=_choices,
            line=_line,
            problems=("unclear",),
        ),
    ),
)
