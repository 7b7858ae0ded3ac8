"""Another amount, said at a later question: taken, and the question stays; or no amount at all."""

from datetime import date

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.flow import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
MAIL = BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000)
POST = MAIL.model_copy(update={"way": "post", "day": date(2026, 12, 24)})
NAMED = POST.model_copy(update={"name": "Otto"})
FULL = MAIL.model_copy(update={"email": "otto@example.com"})
PLACES = [(MAIL, "email"), (POST, "recipient"), (NAMED, "address"), (FULL, "review")]
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
