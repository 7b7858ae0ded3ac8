"""The day of an order as people type it: one that is over, never one to come a year too early."""

from datetime import date

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.flow import Progress, State
from bot.flows.proof import PROOF, ProofDraft, ProofFacts

TODAY = date(2026, 11, 29)


def _asked(typed: str, language: str) -> Progress[ProofDraft]:
    draft = ProofDraft(card="a", number="123-1234567-1234567")
    facts = ProofFacts(TODAY, language, "DE")
    return engine.take(PROOF, State(step="day", draft=draft), Answer(text=typed), facts)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en", "yesterday", date(2026, 11, 28)),
        ("en", "20 November", date(2026, 11, 20)),
        ("en", "6 December", date(2025, 12, 6)),
        ("de", "6.12.", date(2025, 12, 6)),
        ("de", "31.12.", date(2025, 12, 31)),
    ],
)
def test_a_day_without_its_year_is_the_latest_that_is_over(
    language: str, typed: str, day: date
) -> None:
    done = _asked(typed, language).finish
    assert done is not None
    assert done.texts[0].args["day"] == day


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "in 3 days"), ("de", "in 3 Tagen"), ("en", "tomorrow"), ("en", "6 December 2026")],
)
def test_a_day_to_come_is_no_day_of_an_order(language: str, typed: str) -> None:
    problem = _asked(typed, language).problem
    assert problem is not None
    assert problem.id == "proof-day-problem-odd"
