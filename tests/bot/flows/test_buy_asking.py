"""Who does not know where the card goes gets a question to forward; an answer stays an answer."""

import pytest

from bot.dialogue import Answer
from bot.flows.buy import BUY, BuyDraft
from bot.flows.flow import AskAgain
from tests.bot.flows.test_buy import FACTS

DRAFTS = {
    "email": BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000),
    "address": BuyDraft(purpose="gift", marketplace="DE", way="post", amount=5000, name="Otto"),
}


@pytest.mark.parametrize("field", DRAFTS)
@pytest.mark.parametrize(
    "words",
    [
        "I don't know", "I don’t know her e-mail", "no idea", "not sure yet", "dont know it",
        "Weiß ich nicht", "keine Ahnung", "ich weiß ihre Mail nicht", "ich kenne sie nicht",
        "Hab ich nicht", "I don't know yet, Dubai", "dunno", "die hab ich gerade nicht",
        "kenn seine Adresse leider nicht", "keinen Plan",
    ],
)  # fmt: skip
def test_it_is_not_known(field: str, words: str) -> None:
    taken = BUY.step(field).take(DRAFTS[field], Answer(text=words, message_id=1), FACTS)
    assert isinstance(taken, AskAgain)
    assert taken.problem == "unknown"
    assert taken.forward is not None


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("email", "no.idea@example.com"),
        ("email", "I don't know, try otto@example.com"),
        ("address", "Unbekanntstr. 5\n10115 Berlin"),
        ("address", "Keine-Ahnung-Weg 3, 10115 Berlin"),
    ],
)
def test_an_answer_is_there(field: str, words: str) -> None:
    taken = BUY.step(field).take(DRAFTS[field], Answer(text=words, message_id=1), FACTS)
    assert not (isinstance(taken, AskAgain) and taken.problem == "unknown")


def test_a_card_for_oneself_asks_nobody_else() -> None:
    own = DRAFTS["email"].model_copy(update={"purpose": "myself"})
    taken = BUY.step("email").take(own, Answer(text="no idea", message_id=1), FACTS)
    assert isinstance(taken, AskAgain)
    assert taken.problem == "unread"


@pytest.mark.parametrize("words", ["no clue where she shops", "weiß ich leider nicht", "dunno"])
def test_the_site_is_not_known(words: str) -> None:
    taken = BUY.step("site").take(BuyDraft(purpose="gift"), Answer(text=words), FACTS)
    assert isinstance(taken, AskAgain)
    assert taken.problem == "unknown"
    assert taken.forward is not None


@pytest.mark.parametrize("words", ["how much do people spend", "was schenkt man denn", "no idea"])
def test_who_asks_what_others_give_is_helped(words: str) -> None:
    taken = BUY.step("amount").take(DRAFTS["email"], Answer(text=words), FACTS)
    assert isinstance(taken, AskAgain)
    assert taken.problem == "help"
