"""Answers changed afterwards: edits, doubts, another site or way; nothing wrong stays behind."""

from datetime import date

import pytest

from bot.dialogue import Answer, Copy
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.buy.draft import Doubt, Member
from bot.flows.buy.order import order_choices
from bot.flows.flow import Progress
from bot.flows.question import BACK
from bot.flows.state import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
ONE = BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000, email="a@gmx.de")
TEAM = ONE.model_copy(
    update={
        "email": None,
        "team": (Member(contact="a@gmx.de", name=""), Member(contact="b@gmx.de", name="")),
    }
)
LINE_3, LINE_4 = (
    Doubt(number=3, words="c@gmial.com", name="Cem"),
    Doubt(number=4, words="d@@gmx", name=""),
)
DOUBTED = TEAM.model_copy(update={"doubts": (LINE_3, LINE_4)})
NUMBERS = BuyDraft(
    purpose="gift",
    marketplace="US",
    way="text",
    amount=5000,
    team=(Member(contact="+12125550123", name=""), Member(contact="+12125550124", name="")),
)


def at(step: str, draft: BuyDraft, **more: object) -> State[BuyDraft]:
    return State(step=step, draft=draft, **more)  # type: ignore[arg-type]


def take(state: State[BuyDraft], text: str, message_id: int = 1) -> State[BuyDraft]:
    progress = engine.take(BUY, state, Answer(text=text, message_id=message_id), FACTS)
    assert progress.state is not None
    return progress.state


def tap(state: State[BuyDraft], choice: str) -> State[BuyDraft]:
    progress = engine.take(BUY, state, Answer(choice=choice), FACTS)
    assert progress.state is not None
    return progress.state


def edited(state: State[BuyDraft], text: str, message_id: int = 1) -> Progress[BuyDraft] | None:
    asked = engine.answered_by(BUY, state, message_id)
    return asked and engine.take(BUY, asked, Answer(text=text, message_id=message_id), FACTS)


def contacts(state: State[BuyDraft]) -> list[str]:
    return [member.contact for member in state.draft.team or ()]


# Edited messages -----------------------------------------------------------------------------


def test_the_answer_to_a_doubt_edited_afterwards_is_no_answer_to_the_next_one() -> None:
    put_right = take(at("doubt", DOUBTED), "c@gmx.de")
    assert edited(put_right, "cc@gmx.de") is None
    settled = take(put_right, "d@gmx.de", 2)
    assert settled.step == "review"
    assert edited(settled, "dd@gmx.de", 2) is None, "not one more person"


def test_the_answer_to_did_you_mean_edited_afterwards_comes_too_late() -> None:
    meant = take(at("amount", ONE.model_copy(update={"amount": None, "email": None})), "1,250")
    assert meant.step == "meant"
    settled = take(meant, "1250", 2)
    assert (settled.step, settled.draft.amount) == ("email", 125_000)
    assert edited(settled, "1300", 2) is None


def test_an_edited_answer_that_is_in_doubt_may_become_a_list() -> None:
    asked = take(at("email", ONE.model_copy(update={"email": None})), "otto@gmial.com")
    assert asked.step == "meant"
    progress = edited(asked, "a@gmx.de\nb@gmx.de")
    assert progress is not None
    assert progress.state is not None
    assert (progress.state.step, contacts(progress.state)) == ("review", ["a@gmx.de", "b@gmx.de"])


# A doubt, and back -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "draft", "text", "field"),
    [
        ("amount", ONE, "1,250", "amount"),
        ("email", ONE, "otto@gmial.com", "email"),
        ("team", TEAM, "otto@gmial.com", "email"),
    ],
)
def test_back_from_did_you_mean_is_the_question_and_then_the_review(
    step: str, draft: BuyDraft, text: str, field: str
) -> None:
    asked = take(engine.edit(BUY, at("review", draft), step), text)
    assert asked.step == "meant"
    again = engine.back(BUY, asked, FACTS, BACK)
    assert again is not None
    assert (again.step, again.accepted) == (field, BACK)
    review = engine.back(BUY, again, FACTS, BACK)
    assert review is not None
    assert (review.step, review.draft) == ("review", draft), "as it was"


def test_a_doubt_about_a_change_said_at_the_review_leads_back_to_it() -> None:
    asked = take(at("review", ONE), "change the amount to 1,250")
    again = engine.back(BUY, asked, FACTS, BACK)
    assert again is not None
    review = engine.back(BUY, again, FACTS, BACK)
    assert review is not None
    assert (review.step, review.draft.amount) == ("review", 5000)


def test_a_change_said_after_all_was_confirmed_is_read_back_again() -> None:
    order = tap(at("review", ONE), "right")
    review = engine.back(BUY, order, FACTS, BACK)
    assert review is not None
    changed = take(review, "change the amount to 20")
    assert (changed.step, changed.draft.amount) == ("review", 2000)


def test_back_from_a_doubtful_line_is_the_list() -> None:
    again = engine.back(BUY, at("doubt", DOUBTED), FACTS, BACK)
    assert again is not None
    assert (again.step, again.draft.doubts) == ("team", (LINE_3, LINE_4))


# Doubtful lines --------------------------------------------------------------------------------


def test_nobody_is_twice_in_a_list_without_a_yes() -> None:
    twice = take(at("doubt", DOUBTED), "a@gmx.de")
    assert (twice.step, contacts(twice)) == ("doubt", ["a@gmx.de", "b@gmx.de"])
    assert twice.draft.doubts[0].words == "a@gmx.de"
    assert contacts(tap(twice, "use:0")) == ["a@gmx.de", "b@gmx.de", "a@gmx.de"]
    assert contacts(tap(twice, "leave")) == ["a@gmx.de", "b@gmx.de"]


def test_a_suggestion_that_is_in_the_list_already_is_asked_about_once_more() -> None:
    known = Member(contact="c@gmail.com", name="")
    draft = DOUBTED.model_copy(update={"team": (*(DOUBTED.team or ()), known)})
    twice = tap(at("doubt", draft), "use:0")
    assert len(contacts(twice)) == 3
    assert len(contacts(tap(twice, "use:0"))) == 4


def test_the_whole_list_again_in_place_of_one_line() -> None:
    fresh = take(at("doubt", DOUBTED), "a@gmx.de\nc@gmx.de\nd@gmx.de")
    assert (fresh.step, contacts(fresh)) == ("review", ["a@gmx.de", "c@gmx.de", "d@gmx.de"])
    draft = DOUBTED.model_copy(
        update={"team": tuple(Member(contact=f"{n}@gmx.de", name="") for n in range(9))}
    )
    assert len(contacts(take(at("doubt", draft), "x@gmx.de y@gmx.de"))) == 9, "two for one line"


# Another site, another way, somebody else --------------------------------------------------------


def test_numbers_are_no_addresses_on_a_site_without_text_messages() -> None:
    state = take(engine.edit(BUY, at("review", NUMBERS), "site"), "amazon.de")
    assert state.step == "way"
    state = take(tap(state, "email"), "50")
    assert (state.step, state.draft.team) == ("email", None)


def test_a_list_of_numbers_stays_where_they_can_be_written_to() -> None:
    state = take(engine.edit(BUY, at("review", NUMBERS), "site"), "amazon.de")
    state = tap(take(engine.edit(BUY, state, "site"), "amazon.com"), "text")
    assert len(contacts(state)) == 2


@pytest.mark.parametrize("text", ["x@gmx.de", "change the e-mail to x@gmx.de", "to +12125550123"])
def test_one_contact_said_at_the_review_of_a_list_changes_nothing_unseen(text: str) -> None:
    assert take(at("review", TEAM), text).draft == TEAM


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("change the day to tomorrow", {"way": "date", "day": date(2026, 11, 24)}),
        ("change the phone to +12125550123", {}),
    ],
)
def test_a_change_to_what_this_card_does_not_have(text: str, changes: dict[str, object]) -> None:
    assert take(at("review", ONE), text).draft == ONE.model_copy(update=changes)


def test_a_card_for_oneself_keeps_nothing_of_somebody_else() -> None:
    gift = TEAM.model_copy(update={"name": "Otto", "message": "Hi", "known": "r1"})
    own = tap(at("purpose", gift), "myself").draft
    assert (own.team, own.name, own.message, own.known) == (None, None, None, None)


# What a copy button carries -----------------------------------------------------------------------


def test_words_of_emoji_fit_a_copy_button_or_are_refused() -> None:
    message = engine.edit(BUY, at("review", ONE), "message")
    assert take(message, "🎁" * 250).step == "message"
    kept = take(message, "🎁" * 125)
    assert kept.step == "review"
    address = ONE.model_copy(update={"way": "post", "address": "🎁" * 250, "message": "🎁" * 125})
    for row in order_choices(address, FACTS, 0):
        for button in row:
            if isinstance(button, Copy):
                assert 1 <= len(button.text.encode("utf-16-le")) // 2 <= 256


def test_an_address_is_never_cut_on_its_way_to_a_copy_button() -> None:
    post = ONE.model_copy(update={"way": "post", "email": None, "name": "Otto"})
    long = "\n".join(["Hauptstr. 1 " + "x" * 100, "y" * 100, "10115 Berlin" + "z" * 40])
    assert take(at("address", post), long).step == "address"
    state = take(at("address", post), "Hauptstr. 1\n10115 Berlin")
    copies = [b.text for row in order_choices(state.draft, FACTS, 0) for b in row
              if isinstance(b, Copy)]  # fmt: skip
    assert "Hauptstr. 1, 10115 Berlin" in copies


def test_a_list_of_one_is_somebody_with_a_name() -> None:
    state = take(at("email", ONE.model_copy(update={"email": None})), "Name,Email\nBo,b@gmx.de\n")
    assert (state.step, state.draft.email, state.draft.name) == ("review", "b@gmx.de", "Bo")


def test_a_day_that_has_passed_since_is_not_confirmed() -> None:
    past = ONE.model_copy(update={"way": "date", "day": date(2026, 11, 22)})
    progress = engine.take(BUY, at("review", past), Answer(choice="right"), FACTS)
    assert progress.problem is not None
    assert progress.problem.id == "buy-review-problem-over"
