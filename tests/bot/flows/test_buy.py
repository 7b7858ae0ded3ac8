"""Buying a card by e-mail: what each question takes, refuses and leads to."""

from datetime import date

import pytest

from bot.dialogue import Answer
from bot.domain.marketplaces import MARKETPLACES
from bot.flows import flow as engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.flow import Finish, Progress, State
from bot.flows.question import question, recognise
from bot.texts import texts

TODAY = date(2026, 11, 23)
FACTS = BuyFacts(today=TODAY, language="en")
FULL = BuyDraft(marketplace="DE", delivery="now", amount=5000, email="otto@example.com")


def at(step: str, draft: BuyDraft = FULL) -> State[BuyDraft]:
    return State(step=step, draft=draft)


def answered(state: State[BuyDraft], said: str) -> Progress[BuyDraft]:
    answer = recognise(BUY, state, Answer(text=said), FACTS, texts("en"))
    return engine.take(BUY, state, answer, FACTS)


@pytest.mark.parametrize("code", sorted(MARKETPLACES))
def test_every_marketplace_can_be_chosen(code: str) -> None:
    progress = engine.take(BUY, engine.begin(BUY), Answer(choice=code), FACTS)
    assert progress.state is not None
    assert progress.state.draft.marketplace == code
    assert progress.state.step == "delivery"


@pytest.mark.parametrize(
    ("step", "said", "field", "value"),
    [
        ("site", "amazon.co.uk", "marketplace", "UK"),
        ("site", "Japan", "marketplace", "JP"),
        ("delivery", "by e-mail, now", "delivery", "now"),
        ("day", "Tomorrow", "day", date(2026, 11, 24)),
        ("day", "2026-12-24", "day", date(2026, 12, 24)),
        ("day", " ２０２６-12-24 ", "day", date(2026, 12, 24)),
        ("day", "2027-11-23", "day", date(2027, 11, 23)),
        ("amount", "50", "amount", 5000),
        ("amount", "EUR 25", "amount", 2500),
        ("amount", "49,90 €", "amount", 4990),
        ("email", "Otto@Example.COM", "email", "Otto@example.com"),
        ("email", " mailto:otto@example.com ", "email", "otto@example.com"),
    ],
)
def test_what_is_taken(step: str, said: str, field: str, value: object) -> None:
    draft = FULL.model_copy(update={"delivery": "date"} if step == "day" else {})
    progress = answered(at(step, draft), said)
    assert progress.accepted
    assert progress.state is not None
    assert getattr(progress.state.draft, field) == value


@pytest.mark.parametrize(
    ("step", "said", "problem"),
    [
        ("site", "amazon.xy", "unclear"),
        ("site", "I don't know", "unknown"),
        ("delivery", "by pigeon", "unclear"),
        ("delivery", "Another way", "other"),
        ("day", "24.12.", "unclear"),
        ("day", "2026-02-30", "none-such"),
        ("day", "2026-11-22", "past"),
        ("day", "2027-11-24", "far"),
        ("amount", "fifty", "unclear"),
        ("amount", "1,250", "unclear"),
        ("amount", "$50", "currency"),
        ("amount", "0", "zero"),
        ("amount", "99999999999", "large"),
        ("email", "otto", "unclear"),
        ("email", "otto@example", "unclear"),
        ("email", "otto@example..com", "unclear"),
        ("email", "x" * 70 + "@example.com", "unclear"),
        ("review", "hm", "unclear"),
        ("order", "hm", "unclear"),
    ],
)
def test_what_is_refused(step: str, said: str, problem: str) -> None:
    progress = answered(at(step), said)
    assert not progress.accepted
    assert progress.problem is not None
    assert progress.problem.id == f"buy-{step}-problem-{problem}"


def test_a_site_with_another_currency_asks_the_amount_again() -> None:
    review = at("review", FULL.model_copy(update={"confirmed": None}))
    editing = engine.edit(BUY, review, "site")
    progress = engine.take(BUY, editing, Answer(choice="JP"), FACTS)
    assert progress.state is not None
    assert (progress.state.step, progress.state.draft.amount) == ("amount", None)
    same = engine.take(BUY, editing, Answer(choice="FR"), FACTS)
    assert same.state is not None
    assert (same.state.step, same.state.draft.amount) == ("review", 5000)


def test_more_sites_repaint_the_question_without_a_turn() -> None:
    progress = engine.take(BUY, engine.begin(BUY), Answer(choice="page:1"), FACTS)
    assert progress.repaint
    assert progress.state is not None
    assert (progress.state.page, progress.state.turn) == (1, 1)


def test_a_change_after_the_review_must_be_read_back_again() -> None:
    order = at("order", FULL.model_copy(update={"confirmed": True}))
    changed = engine.take(BUY, order, Answer(choice="change"), FACTS)
    assert changed.state is not None
    assert changed.state.step == "review"
    late = engine.take(
        BUY, at("amount", FULL.model_copy(update={"confirmed": True})), Answer(text="30"), FACTS
    )
    assert late.state is not None
    assert late.state.step == "review"


def test_the_end_gives_a_message_to_forward() -> None:
    progress = engine.take(BUY, at("order"), Answer(choice="ordered"), FACTS)
    assert isinstance(progress.finish, Finish)
    assert [text.id for text in progress.finish.texts] == ["buy-done"]
    assert progress.finish.forward is not None


def test_a_site_without_a_verified_address_offers_no_link() -> None:
    reply = question(BUY, "c", at("order", FULL.model_copy(update={"marketplace": "ZA"})), FACTS)
    assert not [b for row in reply.buttons for b in row if hasattr(b, "url")]
    assert "amazon.co.za" not in str(reply)
