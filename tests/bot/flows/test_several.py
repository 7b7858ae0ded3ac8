"""Several answers in one sentence, and changes said at the review."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import Answer, Text
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.buy.several import change, fill, understood
from bot.flows.state import State
from bot.understanding.sentence import Sentence

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
        (GERMAN, "I don't know her e-mail", {}),
        (GERMAN, "ich weiß seine E-Mail nicht", {}),
        (EMPTY, "hello there", {}),
        (EMPTY, "gift card 1,250.50 dollars to Canada", {"marketplace": "CA", "amount": 125_050}),
        (EMPTY, "fifty euros for my mum in Spain", {"marketplace": "ES", "amount": 5000}),
        (EMPTY, "zwanzig Euro in den Niederlanden, übermorgen per E-Mail",
         {"marketplace": "NL", "way": "date", "day": date(2026, 11, 25), "amount": 2000}),
        (EMPTY, "$40 for Otto in the US on Dec 24 by email to otto@example.com",
         {"marketplace": "US", "way": "date", "day": date(2026, 12, 24), "amount": 4000,
          "email": "otto@example.com"}),
        (GERMAN, "by e-mail next Friday", {"way": "date"}),
        (GERMAN, "I sat on a sofa in May", {}),
        (GERMAN, "Guten Morgen", {}),
        (EMPTY, "in Deutschland am Freitag per Mail an anna@gmial.com",
         {"marketplace": "DE", "way": "date", "day": date(2026, 11, 27),
          "meant": "email:anna@gmial.com"}),
    ],
)  # fmt: skip
def test_what_is_certain_is_taken(draft: BuyDraft, text: str, changes: dict[str, object]) -> None:
    assert fill(draft, Sentence(text), FACTS) == draft.model_copy(update=changes)


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
        ("on Friday instead", {"way": "date", "day": date(2026, 11, 27)}),
        ("30 euros, please", {"amount": 3000}),
    ],
)
def test_changes_said_at_the_review(text: str, changes: dict[str, object]) -> None:
    state = State(step="review", draft=FULL)
    progress = engine.take(BUY, state, Answer(text=text), FACTS)
    assert progress.accepted is bool(changes)
    if changes:
        assert progress.state is not None
        assert progress.state.draft == FULL.model_copy(update=changes)
        step = "meant" if "meant" in changes else "review"
        assert progress.state.step == step, "read back again before it counts"


def said(text: str, *choices: str) -> BuyDraft:
    """The draft after a sentence at the gate, and then these buttons."""
    progress = engine.take(BUY, engine.begin(BUY), Answer(text=text), FACTS)
    for choice in choices:
        assert progress.state is not None
        progress = engine.take(BUY, progress.state, Answer(choice=choice), FACTS)
    assert progress.state is not None
    return progress.state.draft


def test_a_sentence_before_the_site_is_kept_and_nothing_is_asked_twice() -> None:
    draft = said("50 euros by e-mail to anna@gmx.de on Friday", "gift", "DE")
    assert (draft.way, draft.day) == ("date", date(2026, 11, 27))
    assert (draft.amount, draft.email) == (5000, "anna@gmx.de")
    elsewhere = said("50 euros by e-mail to anna@gmx.de on Friday", "gift", "US")
    assert (elsewhere.way, elsewhere.amount) == ("date", None)


def test_what_was_answered_since_is_not_overridden_by_what_was_said_before() -> None:
    draft = said("50 euros on Friday", "gift", "DE", "email", "30")
    assert (draft.way, draft.amount, draft.day) == ("email", 5000, None)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("a gift", "gift"),
        ("a present for my aunt", "gift"),
        ("für mich", "myself"),
        ("a gift card", None),
        ("amazon.de", None),
        ("my boss wants me to buy it", None),
        ("a gift, my boss told me", None),
    ],
)
def test_what_opens_the_gate(text: str, purpose: str | None) -> None:
    assert said(text).purpose == purpose


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("I want to send my aunt in Germany 50 euros by Friday", True),
        ("Ich möchte einen Gutschein kaufen", True),
        ("50 euros by e-mail to anna@gmx.de", True),
        ("a 30 euro card", True),
        ("20 pounds for my neighbour", True),
        ("40 Euro für unsere Nachbarin", True),
        ("Gutschein für meine Kollegin", True),
        ("50 euros for the meeting", False),
        ("can I use a US card on amazon.de", False),
        ("my gift card does not work", False),
        ("good morning", False),
        ("50", False),
    ],
)
def test_which_sentence_opens_the_guide(text: str, opens: bool) -> None:
    assert (understood(Sentence(text), FACTS) is not None) is opens


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("my boss told me to buy 5 amazon gift cards", True),
        ("the police wants me to pay with gift cards", True),
        ("die Bank verlangt Gutscheine", True),
        ("he asked me to send 500 dollars", True),
        ("my boss texted me he needs gift cards for 500 dollars", True),
        ("she needs me to get two gift cards", True),
        ("they want gift card codes, 3 x 100 euros", True),
        ("buy gift cards and send a photo of the back", True),
        ("the IRS: 900 dollars in gift cards today", True),
        ("Mein Chef schrieb mir, er braucht Gutscheine für 300 Euro", True),
        ("Das Finanzamt will 400 Euro als Gutschein", True),
        ("Gutscheine kaufen, freirubbeln und ein Foto schicken", True),
        ("she told me about the weather", False),
        ("I got a gift card, but the photo of the back is blurred and it does not work", False),
        ("how do I redeem the codes of my gift cards", False),
        ("50 euros for a photo book lover", True),
        ("Ich möchte meiner Mutter einen Gutschein über 50 Euro schicken", False),
        ("a gift card for my boss, 50 euros", False),
        ("I want to buy a gift card for my aunt", False),
    ],
)
def test_who_was_told_to_pay(text: str, told: bool) -> None:
    assert Sentence(text).tells_of_a_demand is told


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("I already sent the code", True),
        ("help, I gave him the code of the card!", True),
        ("I sent a photo of the card to my boss", True),
        ("Ich hab den Code schon geschickt", True),
        ("Hilfe, ich habe den Code vorgelesen", True),
        ("where is the code?", False),
        ("I have not got the code yet", False),
        ("Ich habe den Code noch nicht", False),
    ],
)
def test_who_has_lost_a_code(text: str, gone: bool) -> None:
    assert Sentence(text).tells_that_a_code_is_gone is gone


@pytest.mark.parametrize("text", ["he asks for 500 dollars", "der Chef braucht Gutscheine, 300 €"])
@pytest.mark.parametrize("step", ["meant", "purpose", "site", "way", "day", "amount", "email"])
def test_a_demand_fills_nothing_in_anywhere(text: str, step: str) -> None:
    draft = BuyDraft(
        purpose="gift", marketplace="DE", way="date", meant="amount:$50", day=FACTS.today
    )
    state = replace(engine.begin(BUY, draft), step=step)
    progress = engine.take(BUY, state, Answer(text=text, message_id=5), FACTS)
    assert progress.problem == Text(f"buy-{step}-problem-told")
    assert progress.state is not None
    assert progress.state.draft == draft


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("recipient", "my uncle told me it is for Rosa"),
        ("recipient", "he needs 200 dollars in cards"),
        ("name", "the lady wants a gift card"),
        ("name", "Sie will, dass ich kaufe"),
        ("address", "he told me to send the card to 4 Mill Lane"),
        ("check", "my boss needs gift cards"),
        ("apartment", "the police wants 300 euros"),
        ("review", "my boss told me to make it 500 euros"),
        ("review", "er sagt, 500 Euro wären besser"),
    ],
)
def test_a_demand_fills_nothing_in_late_in_the_guide(step: str, text: str) -> None:
    draft = BuyDraft(
        purpose="gift", marketplace="DE", way="post", day=FACTS.today, amount=5000, name="Rosa",
        address="Ahornweg 4",
    )  # fmt: skip
    progress = engine.take(BUY, State(step=step, draft=draft), Answer(text=text), FACTS)
    assert progress.problem == Text(f"buy-{step}-problem-told")
    assert progress.state is not None
    assert progress.state.draft == draft


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("recipient", "Rosa Police"),
        ("address", "she texted me: Ahornweg 4, 01067 Dresden"),
        ("apartment", "she says apartment 4"),
        ("review", "make it 500 euros"),
    ],
)
def test_an_answer_somebody_gave_is_one(step: str, text: str) -> None:
    draft = BuyDraft(purpose="gift", marketplace="DE", way="post", day=FACTS.today, amount=5000)
    progress = engine.take(BUY, State(step=step, draft=draft), Answer(text=text), FACTS)
    assert progress.accepted


def test_the_rest_is_asked() -> None:
    state = engine.begin(BUY, EMPTY)
    progress = engine.take(BUY, state, Answer(text="50 euros for my aunt in Germany"), FACTS)
    assert progress.state is not None
    assert (progress.state.step, progress.state.draft.amount) == ("way", 5000)


@given(st.text(max_size=120))
def test_no_sentence_raises_or_leaves_the_gate(text: str) -> None:
    assert fill(BuyDraft(), Sentence(text), FACTS).purpose is None
    assert isinstance(change(FULL, Sentence(text), FACTS), BuyDraft)
