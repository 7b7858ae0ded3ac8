"""Several answers in one sentence, and changes said at the review."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.buy.several import change, fill
from bot.flows.flow import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
EMPTY = BuyDraft(purpose="gift")
GERMAN = BuyDraft(purpose="gift", marketplace="DE")
FULL = GERMAN.model_copy(update={"way": "email", "amount": 5000, "email": "a@gmx.de"})


@pytest.mark.parametrize(
    ("draft", "text", "changes"),
    [
        (EMPTY, "my aunt in Germany, 50 euros by email to anna@gmx.de on 2026-12-24",
         {"marketplace": "DE", "way": "date", "day": date(2026, 12, 24), "amount": 5000,
          "email": "anna@gmx.de"}),
        (EMPTY, "amazon.co.uk, \u00a325 by post tomorrow",
         {"marketplace": "UK", "way": "post", "day": date(2026, 11, 24), "amount": 2500}),
        (EMPTY, "meiner Tante in Frankreich 30 Euro per E-Mail",
         {"marketplace": "FR", "way": "email", "amount": 3000}),
        (EMPTY, "in the Netherlands \u20ac40", {"marketplace": "NL", "amount": 4000}),
        (EMPTY, "for friends in Germany and in France", {}),
        (EMPTY, "50 euros", {}),
        (GERMAN, "30 or 50 euros", {}),
        (GERMAN, "50 dollars", {}),
        (GERMAN, "otto@example.com", {"way": "email", "email": "otto@example.com"}),
        (GERMAN, "to otto@ or anna@gmx.de", {"way": "email", "email": "anna@gmx.de"}),
        (GERMAN, "a@gmx.de and b@gmx.de", {"way": "email"}),
        (GERMAN, "by text", {}),
        (EMPTY, "hello there", {}),
    ],
)  # fmt: skip
def test_what_is_certain_is_taken(draft: BuyDraft, text: str, changes: dict[str, object]) -> None:
    assert fill(draft, text, FACTS) == draft.model_copy(update=changes)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("change the amount to 30", {"amount": 3000}),
        ("Betrag bitte auf 49,90 \u20ac", {"amount": 4990}),
        ("make the e-mail to otto@example.com", {"email": "otto@example.com"}),
        ("change the amount to lots", {}),
        ("change the amount to $30", {"meant": "amount:$30"}),
        ("change it to 30", {}),
        ("the amount and the e-mail to 30", {}),
        ("all fine", {}),
    ],
)
def test_changes_said_at_the_review(text: str, changes: dict[str, object]) -> None:
    assert change(FULL, text, FACTS) == FULL.model_copy(update=changes)
    state = State(step="review", draft=FULL)
    progress = engine.take(BUY, state, Answer(text=text), FACTS)
    assert progress.accepted is bool(changes)
    if changes:
        assert progress.state is not None
        step = "meant" if "meant" in changes else "review"
        assert progress.state.step == step, "read back again before it counts"


def test_the_rest_is_asked() -> None:
    state = engine.begin(BUY, EMPTY)
    said = Answer(text="50 euros for my aunt in Germany")
    progress = engine.take(BUY, state, said, FACTS)
    assert progress.state is not None
    assert (progress.state.step, progress.state.draft.amount) == ("way", 5000)


@given(st.text(max_size=120))
def test_no_sentence_raises_or_leaves_the_gate(text: str) -> None:
    assert fill(BuyDraft(), text, FACTS).purpose is None
    assert isinstance(change(FULL, text, FACTS), BuyDraft)
