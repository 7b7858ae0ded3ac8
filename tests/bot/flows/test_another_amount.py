"""Another amount, said at a later question: taken, and the question stays; or no amount at all."""

from datetime import date

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.state import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
MAIL = BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000)
POST = MAIL.model_copy(update={"way": "post", "day": date(2026, 12, 24)})
NAMED = POST.model_copy(update={"name": "Otto"})
FULL = MAIL.model_copy(update={"email": "otto@example.com"})
PLACES = [(MAIL, "email"), (POST, "recipient"), (FULL, "review")]
SAID = [
    "change the amount to 30",
    "Change the amount to 30 please.",
    "amount to €30",
    "make it 30",
    "no, make it 30",
    "rather 30 euros",
    "Betrag auf 30 ändern",
    "den Betrag bitte auf 30 Euro setzen",
    "ändere den Betrag auf 30",
    "doch lieber 30 €",
    "lieber 30",
    "sorry, make it 30",
    "hm, rather 30",
    "ach nein, doch lieber 30",
]
NOT_SAID = ["Otto 30", "Lieber Otto", "Make It Right", "Doch Ulrich", "30 Hauptstr."]


@pytest.mark.parametrize(("draft", "step"), PLACES)
@pytest.mark.parametrize("text", SAID)
def test_it_is_taken(draft: BuyDraft, step: str, text: str) -> None:
    state = State(step=step, draft=draft)
    progress = engine.take(BUY, state, Answer(text=text, message_id=1), FACTS)
    assert progress.state is not None
    assert (progress.state.draft.amount, progress.state.step) == (3000, step)


@pytest.mark.parametrize("text", NOT_SAID)
def test_a_name_is_none(text: str) -> None:
    state = State(step="recipient", draft=POST)
    progress = engine.take(BUY, state, Answer(text=text, message_id=1), FACTS)
    assert progress.state is not None
    assert (progress.state.draft.amount, progress.state.draft.name) == (5000, text)


HOUSE = NAMED.model_copy(update={"address": "Hauptstr. 5\n1011 Berlin"})
TEXTED = MAIL.model_copy(update={"way": "text", "marketplace": "US"})


@pytest.mark.parametrize(
    ("draft", "step", "text", "amount"),
    [
        (HOUSE, "apartment", "doch 12", 5000),
        (HOUSE, "apartment", "rather 3", 5000),
        (HOUSE, "apartment", "doch lieber 30 €", 3000),
        (HOUSE, "check", "doch 10115", 5000),
        (HOUSE, "check", "Betrag auf 30 ändern", 3000),
        (NAMED, "address", "make it 5 High Street, 10115 Berlin", 5000),
        (NAMED, "address", "change the amount to 30", 3000),
        (TEXTED, "phone", "rather 2015550123", 5000),
        (TEXTED, "phone", "make it $30", 3000),
    ],
)
def test_where_an_answer_is_a_number(draft: BuyDraft, step: str, text: str, amount: int) -> None:
    state = State(step=step, draft=draft)
    progress = engine.take(BUY, state, Answer(text=text, message_id=1), FACTS)
    assert progress.state is not None
    assert progress.state.draft.amount == amount
