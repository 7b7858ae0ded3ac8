"""Keeping the proof of an order: its number and its day."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from bot.dialogue import Answer, Choice, Rows, ShortDay, Text
from bot.flows.flow import Accept, AskAgain, Draft, Finish, Flow, Step, Taken

_SHOWN_DAYS = 3
_OLDEST = timedelta(days=3 * 366)
# As Amazon prints order numbers: three, seven and seven digits; digital orders begin with D.
_NUMBER = re.compile(r"(D\d{2}|\d{3})-?(\d{7})-?(\d{7})")


@dataclass(frozen=True, slots=True)
class ProofFacts:
    """Today's date."""

    today: date


class ProofDraft(Draft):
    """The card it belongs to, and the answers."""

    card: str = ""
    number: str | None = None
    day: date | None = None


def _take_number(draft: ProofDraft, answer: Answer, _: ProofFacts) -> Taken[ProofDraft]:
    typed = unicodedata.normalize("NFKC", answer.text or "").strip().upper()
    found = _NUMBER.fullmatch(re.sub(r"[\s#]|[\u2010-\u2015]", _plain, typed))
    if found is None:
        return AskAgain("unclear")
    return Accept(draft.model_copy(update={"number": "-".join(found.groups())}))


def _plain(sign: re.Match[str]) -> str:
    return "" if sign[0].isspace() or sign[0] == "#" else "-"


def _take_day(draft: ProofDraft, answer: Answer, facts: ProofFacts) -> Taken[ProofDraft]:
    try:
        day = date.fromisoformat(answer.choice or (answer.text or "").strip())
    except ValueError:
        return AskAgain("unclear")
    if day > facts.today or day < facts.today - _OLDEST:
        return AskAgain("odd", {"day": day})
    return Finish((Text("proof-done"),), draft=draft.model_copy(update={"day": day}))


def _day_choices(_: ProofDraft, facts: ProofFacts, __: int) -> Rows:
    days = [facts.today - timedelta(days=back) for back in range(_SHOWN_DAYS)]
    return tuple(
        (Choice(str(day), Text("proof-day-choice", {"day": ShortDay(day)})),) for day in days
    )


PROOF: Flow[ProofDraft, ProofFacts] = Flow(
    name="proof",
    version=1,
    draft=ProofDraft,
    steps=(
        Step(name="number", answers="number", take=_take_number, problems=("unclear",)),
        Step(
            name="day",
            answers="day",
            take=_take_day,
            choices=_day_choices,
            problems=("unclear", "odd"),
        ),
    ),
)
