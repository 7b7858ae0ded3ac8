"""Buying a card by e-mail: what each question takes, refuses and leads to."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.dialogue import Answer, Choice, Copy, Text
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.money import Money
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.buy.draft import Member
from bot.flows.buy.order import as_typed, review_args
from bot.flows.flow import Finish, Progress
from bot.flows.question import question
from bot.flows.state import State
from bot.flows.typed import recognise
from bot.texts import texts

TODAY = date(2026, 11, 23)
FACTS = BuyFacts(today=TODAY, language="en")
FULL = BuyDraft(
    purpose="gift", marketplace="DE", way="email", amount=5000, email="otto@example.com"
)
BEGUN = State(step="site", draft=BuyDraft(purpose="gift"))
POST = FULL.model_copy(update={"way": "post", "email": None, "day": TODAY})


def at(step: str, draft: BuyDraft = FULL) -> State[BuyDraft]:
    return State(step=step, draft=draft)


def answered(state: State[BuyDraft], said: str) -> Progress[BuyDraft]:
    answer = recognise(BUY, state, Answer(text=said), FACTS, texts("en"))
    return engine.take(BUY, state, answer, FACTS)


@pytest.mark.parametrize("code", sorted(MARKETPLACES))
def test_every_marketplace_can_be_chosen(code: str) -> None:
    progress = engine.take(BUY, BEGUN, Answer(choice=code), FACTS)
    assert progress.state is not None
    assert progress.state.draft.marketplace == code
    assert progress.state.step == "way"


@pytest.mark.parametrize(
    ("step", "said", "field", "value"),
    [
        ("site", "amazon.co.uk", "marketplace", "UK"),
        ("site", "Japan", "marketplace", "JP"),
        ("purpose", "a gift for somebody", "purpose", "gift"),
        ("purpose", "For myself", "purpose", "myself"),
        ("purpose", "amazon.de", "marketplace", "DE"),
        ("way", "by e-mail, now", "way", "email"),
        ("way", "By e-mail, on a date", "way", "date"),
        ("way", "print it and hand it over", "way", "print"),
        ("way", "A card by post", "way", "post"),
        ("recipient", " Otto  Muster ", "name", "Otto Muster"),
        ("name", "山田 太郎", "name", "山田 太郎"),
        ("address", "Hauptstr. 5\n\n 10115  Berlin", "address", "Hauptstr. 5\n10115 Berlin"),
        ("address", "10 High St, London, SW1A 2AA", "address", "10 High St\nLondon\nSW1A 2AA"),
        ("apartment", "No, it's a house", "apartment", ""),
        ("apartment", "3. Stock links", "apartment", "3. Stock links"),
        ("occasion", "birthday", "occasion", "birthday"),
        ("occasion", "Abitur", "occasion", "Abitur"),
        ("message", "For you,\nwith love", "message", "For you,\nwith love"),
        ("day", "Tomorrow", "day", date(2026, 11, 24)),
        ("day", "2026-12-24", "day", date(2026, 12, 24)),
        ("day", " ２０２６-12-24 ", "day", date(2026, 12, 24)),
        ("day", "2027-11-23", "day", date(2027, 11, 23)),
        ("day", "24. Dezember", "day", date(2026, 12, 24)),
        ("day", "in 3 days", "day", date(2026, 11, 26)),
        ("day", "Christmas Eve", "day", date(2026, 12, 24)),
        ("amount", "fifty", "amount", 5000),
        ("amount", "1.250", "amount", 125_000),
        ("amount", "50", "amount", 5000),
        ("amount", "EUR 25", "amount", 2500),
        ("amount", "49,90 €", "amount", 4990),
        ("email", "Otto@Example.COM", "email", "Otto@example.com"),
        ("email", " mailto:otto@example.com ", "email", "otto@example.com"),
    ],
)
def test_what_is_taken(step: str, said: str, field: str, value: object) -> None:
    draft = FULL.model_copy(update={"way": "date"} if step == "day" else {})
    progress = answered(at(step, draft), said)
    assert progress.accepted
    assert progress.state is not None
    assert getattr(progress.state.draft, field) == value


@pytest.mark.parametrize(
    ("step", "said", "problem"),
    [
        ("site", "amazon.xy", "unclear"),
        ("site", "I don't know", "unknown"),
        ("purpose", "hm", "unclear"),
        ("purpose", "Somebody told me to buy it", "told"),
        ("way", "by pigeon", "unclear"),
        ("recipient", "123", "unclear"),
        ("recipient", "x" * 81, "long"),
        ("address", "Berlin", "unclear"),
        ("address", "5\n" + "x" * 121, "long"),
        ("address", "5 Elm St\nABCD-123456-EFGH", "code"),
        ("apartment", "x" * 121, "long"),
        ("occasion", "x" * 81, "long"),
        ("message", " ", "unclear"),
        ("message", "x" * 251, "long"),
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
    progress = engine.take(BUY, BEGUN, Answer(choice="page:1"), FACTS)
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


def test_the_end_is_one_message() -> None:
    progress = engine.take(BUY, at("order"), Answer(choice="ordered"), FACTS)
    assert isinstance(progress.finish, Finish)
    assert [text.id for text in progress.finish.texts] == ["buy-done"]


def test_a_site_without_a_verified_address_offers_no_link() -> None:
    reply = question(BUY, "c", at("order", FULL.model_copy(update={"marketplace": "ZA"})), FACTS)
    assert not [b for row in reply.buttons for b in row if hasattr(b, "url")]
    assert "amazon.co.za" not in str(reply)


def test_four_questions_behind_the_gate() -> None:
    state = engine.begin(BUY)
    asked = []
    for said in ("a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        asked.append(state.step)
        state = answered(state, said).state or state
    assert asked == ["purpose", "site", "way", "amount", "email"]
    assert state.step == "review"


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        ("date", ["day", "amount", "email"]),
        ("text", ["amount", "phone"]),
        ("print", ["amount"]),
        ("post", ["day", "amount", "recipient", "address", "apartment"]),
    ],
)
def test_each_way_asks_only_what_it_needs(way: str, asked: list[str]) -> None:
    state = at("way", BuyDraft(purpose="gift", marketplace="US" if way == "text" else "DE"))
    state = engine.take(BUY, state, Answer(choice=way), FACTS).state or state
    said = {"day": "tomorrow", "amount": "50", "email": "otto@example.com", "recipient": "Otto",
            "phone": "+1 201 555 0123",
            "address": "Weg 1\n10115 Berlin", "apartment": "none"}  # fmt: skip
    met = []
    while state.step != "review":
        met.append(state.step)
        choice = said[state.step] if state.step in ("day", "apartment") else None
        answer = Answer(choice=choice, text=None if choice else said[state.step])
        state = engine.take(BUY, state, answer, FACTS).state or state
    assert met == asked


def test_what_another_way_needed_is_forgotten() -> None:
    review = at("review", POST.model_copy(update={"name": "O", "address": "a", "apartment": ""}))
    changed = engine.take(BUY, engine.edit(BUY, review, "way"), Answer(choice="email"), FACTS)
    assert changed.state is not None
    draft = changed.state.draft
    assert (draft.address, draft.apartment, draft.day) == (None, None, None)
    assert changed.state.step == "email"


def test_offered_lines_are_asked_on_request_only() -> None:
    review = at("review")

    def values(page: int) -> list[str]:
        rows = question(BUY, "c", engine.turned(review, page), FACTS).buttons
        return [button.value for row in rows for button in row if isinstance(button, Choice)]

    assert values(0) == ["right", "~unfold:1", "~unfold:2"]
    assert {"~edit:amount", "~unfold:2", "~unfold:0"} <= set(values(1))
    assert {"~edit:name", "~edit:occasion", "~edit:message", "~unfold:0"} <= set(values(2))
    assert values(7) == values(0)
    told = answered(engine.edit(BUY, review, "message"), "For you")
    assert told.state is not None
    assert (told.state.step, told.state.draft.message) == ("review", "For you")
    left_out = engine.skip(BUY, engine.edit(BUY, told.state, "message"))
    assert left_out is not None
    assert (left_out.step, left_out.draft.message) == ("review", None)


@pytest.mark.parametrize(
    ("changes", "slowly"),
    [
        ({}, "no"),
        ({"amount": 90_000}, "costly"),
        ({"way": "date", "day": FACTS.today}, "soon"),
        ({"way": "post", "day": FACTS.today + timedelta(days=6)}, "soon"),
        ({"way": "post", "day": FACTS.today + timedelta(days=30)}, "no"),
        ({"team": (Member(contact="a@example.com", name=""),)}, "team"),
    ],
)
def test_slowly_is_said_where_it_means_something(changes: dict[str, Any], slowly: str) -> None:
    draft = at("review").draft.model_copy(update=changes)
    assert review_args(draft, FACTS)["slowly"] == slowly


def test_every_field_can_be_copied() -> None:
    draft = POST.model_copy(
        update={"name": "Otto", "address": "Weg 1\n10115 Berlin", "apartment": "3",
                "message": "x" * 250}
    )  # fmt: skip
    rows = question(BUY, "c", at("order", draft), FACTS).buttons
    copied = [button.text for row in rows for button in row if isinstance(button, Copy)]
    assert copied == ["50", "Otto", "Weg 1, 10115 Berlin", "3", "x" * 250]


@pytest.mark.parametrize(
    ("site", "address", "next_step"),
    [
        ("DE", "Hauptstr. 5\n10115 Berlin", "apartment"),
        ("DE", "Hauptstr. 5, 3. OG\n10115 Berlin", "review"),
        ("DE", "Hauptstraße\n10115 Berlin", "check"),
        ("DE", "Hauptstr. 5\n1011 Berlin", "check"),
        ("DE", "somewhere\nnice", "check"),
        ("US", "350 5th Ave, Apt 4\nNew York, NY 10118", "review"),
        ("US", "350 5th Ave, Apt 4\nNew York, CA 10118", "check"),
        ("JP", "〒100-0001\n東京都千代田区千代田1-1", "apartment"),
    ],
)
def test_an_address_is_asked_about_never_changed(site: str, address: str, next_step: str) -> None:
    draft = POST.model_copy(update={"marketplace": site, "name": "Otto", "address": None})
    progress = answered(at("address", draft), address)
    assert progress.state is not None
    assert progress.state.draft.address == address
    assert progress.state.step == next_step
    if next_step == "check":
        kept = engine.take(BUY, progress.state, Answer(choice="right"), FACTS)
        assert kept.state is not None
        assert kept.state.draft.address == address
        assert kept.state.step in ("apartment", "review")
        again = engine.take(BUY, progress.state, Answer(choice="change"), FACTS)
        assert again.state is not None
        assert again.state.step == "address"


@pytest.mark.parametrize(
    ("step", "said", "problem"),
    [
        ("day", "hm", "read-date-problem-unclear"),
        ("day", "2026-02-30", "read-date-problem-none-such"),
        ("day", "2026-11-22", "read-date-problem-past"),
        ("day", "2027-11-24", "read-date-problem-far"),
        ("amount", "lots", "read-amount-problem-unclear"),
        ("amount", "0", "read-amount-problem-zero"),
        ("amount", "99999999999", "read-amount-problem-large"),
        ("email", "otto", "read-email-problem-unclear"),
        ("email", "otto@example", "read-email-problem-unclear"),
        ("email", "x" * 70 + "@example.com", "read-email-problem-unclear"),
        ("phone", "030 123456", "read-phone-problem-landline"),
        ("phone", "0800 1234567", "read-phone-problem-special"),
    ],
)
def test_what_cannot_be_read_is_told(step: str, said: str, problem: str) -> None:
    progress = answered(at(step), said)
    assert not progress.accepted
    assert progress.problem is not None
    told = progress.problem.args["problem"]
    assert isinstance(told, Text)
    assert told.id == problem


@pytest.mark.parametrize(
    ("step", "said", "offered", "value"),
    [
        ("email", "anna@gmial.com", 1, "anna@gmail.com"),
        ("email", "anna at gmx dot de", 1, "anna@gmx.de"),
        ("day", "next Friday", 2, date(2026, 11, 27)),
        ("amount", "$50", 1, 5000),
        ("amount", "1,250", 2, 125000),
        ("phone", "49 151 23456789", 1, "+4915123456789"),
    ],
)
def test_a_doubt_is_asked_and_nothing_changed_without_a_yes(
    step: str, said: str, offered: int, value: object
) -> None:
    way = {"day": "date", "phone": "text"}.get(step, "email")
    draft = FULL.model_copy(update={step: None, "way": way})
    progress = answered(at(step, draft), said)
    assert progress.state is not None
    assert progress.state.step == "meant"
    assert getattr(progress.state.draft, step) is None
    rows = question(BUY, "c", progress.state, FACTS).buttons
    values = [one.value for row in rows for one in row if isinstance(one, Choice)]
    as_typed = ["typed"] if said == "anna@gmial.com" else []
    assert values == [f"use:{number}" for number in range(offered)] + as_typed + ["again"]
    yes = engine.take(BUY, progress.state, Answer(choice="use:0"), FACTS)
    assert yes.state is not None
    assert yes.state.step != "meant"
    assert getattr(yes.state.draft, step) == value
    again = engine.take(BUY, progress.state, Answer(choice="again"), FACTS)
    assert again.state is not None
    assert (again.state.step, again.state.draft.meant) == (step, None)


@pytest.mark.parametrize(
    ("minor", "currency", "territory", "typed"),
    [
        (5000, "EUR", "DE", "50"),
        (4990, "EUR", "DE", "49,90"),
        (4990, "EUR", "IE", "49.90"),
        (125_050, "USD", "US", "1250.50"),
        (4990, "PLN", "PL", "49,90"),
        (5000, "JPY", "JP", "5000"),
    ],
)
def test_an_amount_is_copied_as_the_form_wants_it(
    minor: int, currency: str, territory: str, typed: str
) -> None:
    assert as_typed(Money(minor, currency), territory) == typed


def test_an_odd_address_is_kept_as_typed_if_the_person_says_so() -> None:
    doubt = answered(at("email", FULL.model_copy(update={"email": None})), "anna@gmial.com")
    assert doubt.state is not None
    kept = engine.take(BUY, doubt.state, Answer(choice="typed"), FACTS)
    assert kept.state is not None
    assert (kept.state.step, kept.state.draft.email) == ("review", "anna@gmial.com")
    no_way = engine.take(BUY, at("meant", FULL.model_copy(update={"meant": "email:a,b@gmx.de"})),
                         Answer(choice="typed"), FACTS)  # fmt: skip
    assert not no_way.accepted, "what is no address cannot be kept"
