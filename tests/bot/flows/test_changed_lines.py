"""A change in the review shows what became of it: "EUR 30, was EUR 50"."""

import re
from datetime import date

import pytest

from bot.dialogue import Answer
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft
from bot.flows.question import EDIT, question
from bot.flows.saved import dump, restore
from bot.flows.state import State
from bot.texts import texts
from tests.bot.flows.test_every_text import facts_of

FACTS = facts_of("buy", "en")
GIFT = BuyDraft(
    purpose="gift", marketplace="DE", way="date", day=date(2026, 12, 24), amount=5000,
    email="otto@example.com", name="Otto", occasion="birthday", message="For you",
)  # fmt: skip
REVIEW = State(step="review", draft=GIFT, turn=7)


def lines(state: State[BuyDraft], language: str = "en") -> str:
    reply = question(BUY, "c", state, FACTS)
    assert state.step == "review"
    said = "\n".join(texts(language).html(line.id, **line.args) for line in reply.lines)
    return re.sub("<[^>]+>|[\u2066-\u2069]", "", said).replace("\u00a0", " ")


def changed(state: State[BuyDraft], step: str, answer: Answer) -> State[BuyDraft]:
    after = engine.take(BUY, engine.edit(BUY, state, step, EDIT + step), answer, FACTS).state
    assert after is not None
    return after


@pytest.mark.parametrize(
    ("step", "answer", "said"),
    [
        ("amount", Answer(text="30"), "Amount: EUR 30, was EUR 50"),
        ("site", Answer(choice="FR"), "Site: amazon.fr · France, was amazon.de · Germany"),
        ("way", Answer(choice="email"), "By e-mail, now, was 📅 By e-mail, on a date"),
        ("email", Answer(text="o@example.com"), "To: o@example.com, was otto@example.com"),
        ("day", Answer(text="2026-12-23"), ", was Thursday, December 24, 2026"),
        ("name", Answer(text="Olga"), "For: Olga, was Otto"),
        ("occasion", Answer(choice="wedding"), "Occasion: 💍 Wedding, was 🎂 Birthday"),
        ("message", Answer(text="Hi"), "Message: Hi, was “For you”"),
    ],
)
def test_a_changed_line_says_what_it_was(step: str, answer: Answer, said: str) -> None:
    state = changed(REVIEW, step, answer)
    assert said in lines(state)
    assert lines(state).count(", was ") == 1
    assert lines(state, "de").count(", vorher ") == 1
    assert restore(BUY, BUY.version, state.step, state.turn, dump(state)) == state


@pytest.mark.parametrize(
    ("step", "answer"),
    [("amount", Answer(text="50")), ("email", Answer(text="otto@example.com"))],
)
def test_the_same_answer_again_says_nothing(step: str, answer: Answer) -> None:
    assert "was" not in lines(changed(REVIEW, step, answer))


def test_it_is_said_until_something_else_is_changed_or_it_is_confirmed() -> None:
    state = changed(REVIEW, "amount", Answer(text="30"))
    other = changed(state, "name", Answer(text="Olga"))
    assert "EUR 50" not in lines(other)
    assert "was Otto" in lines(other)
    assert "was EUR 30" in lines(changed(other, "amount", Answer(text="20")))
    confirmed = engine.take(BUY, other, Answer(choice="right"), FACTS).state
    assert confirmed is not None
    again = engine.take(BUY, confirmed, Answer(choice="change"), FACTS).state
    assert again is not None
    assert "was" not in lines(again)


def test_whoever_looks_and_goes_back_has_changed_nothing() -> None:
    edited = engine.edit(BUY, REVIEW, "amount", "~edit:amount")
    back = engine.back(BUY, edited, FACTS)
    assert back is not None
    assert "was" not in lines(back)


def test_a_change_said_in_words_says_it_too() -> None:
    state = engine.take(BUY, REVIEW, Answer(text="change the amount to 30"), FACTS).state
    assert state is not None
    assert "EUR 30, was EUR 50" in lines(state)


def test_a_line_that_was_not_there_says_nothing() -> None:
    plain = State(step="review", draft=GIFT.model_copy(update={"message": None}))
    assert "was" not in lines(changed(plain, "message", Answer(text="Hi")))


def test_what_is_withdrawn_is_nowhere_any_more() -> None:
    state = changed(REVIEW, "message", Answer(text="QX7R-M4TK", message_id=9))
    state = changed(state, "amount", Answer(text="30", message_id=10))
    assert "QX7R" in dump(state)
    gone = engine.withdraw(BUY, state, 9)
    assert gone is not None
    assert "QX7R" not in dump(gone)


@pytest.mark.parametrize(
    ("earlier", "answer", "said"),
    [
        ("", Answer(text="flat 4"), "Apartment: flat 4, was none (a house)"),
        ("flat 4", Answer(choice="none"), "Apartment: none (a house), was flat 4"),
    ],
)
def test_an_apartment_that_there_was_not(earlier: str, answer: Answer, said: str) -> None:
    parcel = {"way": "post", "address": "Lindenweg 3\n10115 Berlin", "apartment": earlier}
    state = State(step="review", draft=GIFT.model_copy(update=parcel), turn=7)
    assert said in lines(changed(state, "apartment", answer))
