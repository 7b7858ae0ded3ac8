"""The organiser's questions: names become rules, words become amounts, days and clocks."""

from datetime import date
from typing import Any

import pytest

from bot.dialogue import Answer
from bot.exchange.naming import Named
from bot.exchange.terms import Terms
from bot.flows import engine
from bot.flows.flow import AskAgain, Finish
from bot.flows.organising.asked import OrganiserFacts, Planned
from bot.flows.organising.change import CHANGE, ChangeDraft, Field
from bot.flows.organising.rule import RULE
from bot.flows.organising.rule_draft import Kind, RuleDraft
from bot.flows.state import State

NOW = 1_795_000_000_000  # 18 November 2026
PEOPLE = tuple(
    Named(f"p{number}", number, name)
    for number, name in enumerate(("Anna", "Ben", "Ben", "Chris", "Dora"), start=1)
)
PLANNED = Planned(Terms(currency="EUR"), NOW + 30 * 86_400_000, date(2026, 12, 22))
FACTS = OrganiserFacts(NOW, "en", None, lambda _: PEOPLE, lambda _: ("p2", "p4"), lambda _: PLANNED)


def typed(words: str) -> Answer:
    return Answer(text=words, message_id=1)


def tapped(*choices: str) -> tuple[Answer, ...]:
    return tuple(Answer(choice=one) for one in choices)


def ruled(kind: Kind, *answers: Answer) -> State[RuleDraft] | RuleDraft:
    """Where these answers lead: the question that is open, or what is kept."""
    state = engine.begin(RULE, RuleDraft(exchange="e", kind=kind))
    for answer in answers:
        progress = engine.take(RULE, state, answer, FACTS)
        if progress.state is None:
            assert isinstance(progress.finish, Finish)
            assert isinstance(progress.finish.draft, RuleDraft)
            return progress.finish.draft
        state = progress.state
    return state


NAMED: list[tuple[Kind, tuple[Answer, ...], tuple[str, ...]]] = [
    ("two", (typed("Anna, Dora"),), ("p1", "p5")),
    ("two", tapped("p0:p4", "p0:p1"), ("p4", "p1")),
    ("two", (typed("Anna"), typed("Chris")), ("p1", "p4")),
    ("two", (typed("Anna, Ben"), *tapped("p0:p3")), ("p1", "p3")),
    ("two", (typed("Anna, Ben"), typed("Ben 2")), ("p1", "p2")),
    ("two", (typed("Anna, Ben"), typed("Dora")), ("p1", "p5")),
    ("two", (typed("Anna, Cris"), *tapped("p0:p4")), ("p1", "p4")),
    ("team", (typed("Anna; Dora; Chris"),), ("p1", "p5", "p4")),
    ("team", tapped("p0:p1", "p0:p4", "p0:p5", "p0:p4", "done"), ("p1", "p5")),
    ("several", (typed("Dora, Anna and Chris"),), ("p5", "p1", "p4")),
]


@pytest.mark.parametrize(("kind", "answers", "people"), NAMED)
def test_who_is_named(kind: Kind, answers: tuple[Answer, ...], people: tuple[str, ...]) -> None:
    draft = ruled(kind, *answers)
    assert isinstance(draft, RuleDraft)
    assert draft.people == people


KEPT: list[tuple[Kind, str, tuple[Any, ...]]] = [
    ("two", "Anna, Dora", (("never", ("p1", "p5")),)),
    ("team", "Anna, Dora, Chris", (("team", ("p1", "p5", "p4")),)),
    ("several", "Dora, Anna, Chris", (("never", ("p5", "p1")), ("never", ("p5", "p4")))),
]


@pytest.mark.parametrize(("kind", "words", "rules"), KEPT)
def test_what_is_kept(kind: Kind, words: str, rules: tuple[Any, ...]) -> None:
    draft = ruled(kind, typed(words))
    assert isinstance(draft, RuleDraft)
    assert draft.rules == rules


ASKED: list[tuple[Kind, tuple[Answer, ...], str]] = [
    ("two", (), "names"),
    ("two", (typed("Xaver, Anna"),), "names"),
    ("two", (typed("Anna, Dora, Chris"),), "names"),
    ("two", (typed("Anna, Anna"),), "names"),
    ("two", (typed("Anna, Ben"),), "which"),
    ("two", (typed("Anna, Ben"), *tapped("nobody")), "names"),
    ("two", (typed("Anna, Ben"), *tapped("p0:p5")), "which"),
    ("team", (typed("Anna, Ben, Xaver"), *tapped("p0:p2")), "names"),
    ("two", tapped("nonsense"), "names"),
    ("team", (*tapped("p0:p1", "done"),), "names"),
    ("team", (*tapped("p0:p1", "p0:nobody"),), "names"),
]


@pytest.mark.parametrize(("kind", "answers", "step"), ASKED)
def test_what_is_asked_next(kind: Kind, answers: tuple[Answer, ...], step: str) -> None:
    state = ruled(kind, *answers)
    assert isinstance(state, State)
    assert state.step == step


def test_back_keeps_nothing() -> None:
    draft = ruled("two", typed("Anna"), *tapped("back"))
    assert isinstance(draft, RuleDraft)
    assert draft.people is None


CHANGED: list[tuple[Field, str, dict[str, Any]]] = [
    ("title", "  Christmas \n at work ", {"title": "Christmas at work"}),
    ("budget", "25", {"budget": 2500, "currency": "EUR"}),
    ("budget", "12,50 €", {"budget": 1250, "currency": "EUR"}),
    ("budget", "$20", {"budget": 2000, "currency": "USD"}),
    ("budget", "20 GBP", {"budget": 2000, "currency": "GBP"}),
    ("budget", "1500 JPY", {"budget": 1500, "currency": "JPY"}),
    ("until", "10 December", {"until": date(2026, 12, 10)}),
    ("day", "24 December", {"day": date(2026, 12, 24)}),
    ("zone", "Vienna", {"zone": "Europe/Vienna"}),
    ("zone", "Germany", {"zone": "Europe/Berlin"}),
]


@pytest.mark.parametrize(("field", "words", "kept"), CHANGED)
def test_a_change(field: Field, words: str, kept: dict[str, Any]) -> None:
    draft = ChangeDraft(exchange="e", field=field)
    taken = CHANGE.step(field).take(draft, typed(words), FACTS)
    assert isinstance(taken, Finish)
    assert taken.draft == draft.model_copy(update=kept)


NOT_TAKEN: list[tuple[Field, str, str]] = [
    ("title", " \n ", "unclear"),
    ("title", "x" * 61, "long"),
    ("budget", "a little", "unclear"),
    ("budget", "0", "unclear"),
    ("budget", "-5", "unclear"),
    ("until", "soon", "unclear"),
    ("until", "23 December", "odd"),
    ("until", "1 November 2026", "odd"),
    ("day", "1 December", "odd"),
    ("zone", "Atlantis", "unclear"),
    ("zone", "USA", "unclear"),
]


@pytest.mark.parametrize(("field", "words", "problem"), NOT_TAKEN)
def test_what_is_not_taken(field: Field, words: str, problem: str) -> None:
    taken = CHANGE.step(field).take(ChangeDraft(field=field), typed(words), FACTS)
    assert isinstance(taken, AskAgain)
    assert taken.problem == problem
