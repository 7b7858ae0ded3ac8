"""Lists in the buy guide: what is asked about a line, and about amounts beside the people."""

from datetime import date

import pytest

from bot.dialogue import Answer, Choice, Text
from bot.flows import engine
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.buy.amounts import amounts_args, amounts_choices
from bot.flows.buy.doubtful import doubt_args
from bot.flows.question import BACK
from bot.flows.state import State

FACTS = BuyFacts(today=date(2026, 11, 23), language="en")
DRAFT = BuyDraft(purpose="gift", marketplace="DE", way="email", amount=2500)
EMAIL = State(step="email", draft=DRAFT)
THREE = "Anna;a@x.de;30\nBen;b@x.de;50\nCarl;c@x.de;30"


def take(state: State[BuyDraft], text: str) -> State[BuyDraft]:
    return moved(state, Answer(text=text, message_id=1))


def tap(state: State[BuyDraft], choice: str) -> State[BuyDraft]:
    return moved(state, Answer(choice=choice))


def moved(state: State[BuyDraft], answer: Answer) -> State[BuyDraft]:
    progress = engine.take(BUY, state, answer, FACTS)
    assert progress.state is not None
    return progress.state


def contacts(state: State[BuyDraft]) -> list[str]:
    return [member.contact for member in state.draft.team or ()]


def problem(state: State[BuyDraft]) -> str:
    said = doubt_args(state.draft, FACTS)["problem"]
    assert isinstance(said, Text)
    return said.id


def buttons(state: State[BuyDraft]) -> list[tuple[str, str, object]]:
    rows = amounts_choices(state.draft, FACTS, 0)
    found = [button for row in rows for button in row if isinstance(button, Choice)]
    return [(one.value, one.label.id, one.label.args.get("people")) for one in found]


# A line without a contact ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("Anna: comes later", "buy-doubt-none"),
        ("Anna;kommt noch", "buy-doubt-none"),
        ("anna(at)gmx.de", "read-email-problem-spelt"),
        ("Anna <anna@>", "read-email-problem-unclear"),
        ("Ben@X.de", "buy-doubt-twice"),
    ],
)
def test_a_line_without_a_certain_contact_is_named(first: str, asked: str) -> None:
    state = take(EMAIL, f"ben@x.de\n{first}\ncarl@x.de")
    assert (state.step, contacts(state)) == ("doubt", ["ben@x.de", "carl@x.de"])
    assert doubt_args(state.draft, FACTS)["number"] == 2
    assert problem(state) == asked


def test_an_address_in_the_wrong_column_is_no_duplicate() -> None:
    state = take(EMAIL, "Name;Mail;Chef\n;;boss@x.de\nBen;b@x.de;boss@x.de\nCarl;c@x.de;")
    assert (problem(state), contacts(state)) == ("buy-doubt-sure", ["b@x.de", "c@x.de"])
    assert contacts(tap(state, "use:0")) == ["boss@x.de", "b@x.de", "c@x.de"]


def test_a_line_is_put_right_with_or_without_its_name() -> None:
    for typed in ("anna@x.de", "Anna: anna@x.de", "Anna <anna@x.de>"):
        settled = take(take(EMAIL, "Anna: later\nBen: b@x.de\nCarl: c@x.de"), typed)
        assert contacts(settled) == ["anna@x.de", "b@x.de", "c@x.de"]
        assert (settled.draft.team or ())[0].name == "Anna"
        assert settled.step == "review"


@pytest.mark.parametrize("way", ["typed", "tapped"])
def test_a_corrected_line_keeps_its_name_and_its_place(way: str) -> None:
    state = take(EMAIL, "Anna; a@x.de\nBen; ben@gmial.com\nCarl; carl@gmial.com\nDora; d@x.de")
    for corrected in ("ben@gmail.com", "carl@gmail.com"):
        state = take(state, corrected) if way == "typed" else tap(state, "use:0")
    team = [(one.name, one.contact) for one in state.draft.team or ()]
    assert team == [
        ("Anna", "a@x.de"),
        ("Ben", "ben@gmail.com"),
        ("Carl", "carl@gmail.com"),
        ("Dora", "d@x.de"),
    ]


def test_a_line_put_right_with_a_word_more_is_no_other_list() -> None:
    state = take(EMAIL, "Anna: later\nBen: b@x.de\nCarl: c@x.de")
    state = take(state, "Anna: anna@x.de\nsorry!")
    assert contacts(state)[-2:] == ["b@x.de", "c@x.de"]


def test_capitals_make_no_second_mailbox() -> None:
    state = take(EMAIL, "Anna@GMX.de\nben@x.de\nanna@gmx.de")
    assert (state.step, contacts(state)) == ("doubt", ["Anna@gmx.de", "ben@x.de"])
    again = take(take(EMAIL, "anna@gmx.de\nben@x.de\nfolgt"), "ANNA@gmx.de")
    assert (again.step, problem(again)) == ("doubt", "buy-doubt-twice")


def test_two_lines_of_which_one_has_no_address_are_a_list() -> None:
    state = take(EMAIL, "Anna: comes later\nBen: ben@x.de")
    assert (state.step, contacts(state)) == ("doubt", ["ben@x.de"])
    alone = tap(state, "leave")
    assert (alone.step, alone.draft.email, alone.draft.name) == ("review", "ben@x.de", "Ben")


@pytest.mark.parametrize("text", ["Anna: comes later\nben@x.de", "ben@x.de\nAnna Li, mail later"])
def test_somebody_beside_one_contact_waits(text: str) -> None:
    state = take(EMAIL, text)
    assert (state.step, contacts(state), problem(state)) == (
        "doubt",
        ["ben@x.de"],
        "buy-doubt-none",
    )
    assert sorted(contacts(take(state, "anna@x.de"))) == ["anna@x.de", "ben@x.de"]
    alone = tap(state, "leave")
    assert (alone.step, alone.draft.email, alone.draft.team) == ("review", "ben@x.de", None)


def test_the_name_over_one_contact_is_the_recipients() -> None:
    state = take(EMAIL, "Anna Li\nanna@x.de")
    assert (state.step, state.draft.email, state.draft.name) == ("review", "anna@x.de", "Anna Li")
    again = take(State(step="email", draft=state.draft), "Ben Roth\nben@x.de")
    assert (again.draft.email, again.draft.name) == ("ben@x.de", "Ben Roth")


@pytest.mark.parametrize("line", ["0151 23456789 Anna", "(0151) 23456789, Anna"])
def test_a_name_behind_a_number_leaves_a_way_for_the_number(line: str) -> None:
    by_text = State(step="phone", draft=DRAFT.model_copy(update={"way": "text"}))
    state = take(by_text, f"{line}\n+49 151 23456788")
    assert (state.step, problem(state)) == ("doubt", "buy-doubt-sure")
    assert [one.name for one in tap(state, "use:0").draft.team or ()] == ["Anna", ""]


def test_a_title_that_was_passed_over_is_kept_for_the_checklist() -> None:
    state = take(EMAIL, "Liste der Kollegen:\nanna@x.de\nben@x.de")
    assert (state.step, state.draft.heading) == ("review", "Liste der Kollegen")


# Amounts -----------------------------------------------------------------------------------------


def test_amounts_in_a_list_are_asked_about() -> None:
    state = take(EMAIL, THREE)
    assert state.step == "amounts"
    assert str(amounts_args(state.draft, FACTS)["said"]).count("30") == 1
    assert buttons(state) == [
        ("keep", "buy-amounts-all", 3),
        ("use:0", "buy-amounts-some", 2),
        ("use:1", "buy-amounts-some", 1),
        ("again", "buy-doubt-again", None),
    ]


def test_the_chosen_amount_for_everybody() -> None:
    state = tap(take(EMAIL, THREE), "keep")
    assert (state.step, state.draft.amount, len(contacts(state))) == ("review", 2500, 3)
    assert take(state, "change the amount to 40").step == "review", "not asked twice"


def test_those_with_one_of_the_amounts() -> None:
    some = tap(take(EMAIL, THREE), "use:0")
    assert (some.step, some.draft.amount, contacts(some)) == ("review", 3000, ["a@x.de", "c@x.de"])
    one = tap(take(EMAIL, THREE), "use:1")
    assert (one.draft.amount, one.draft.team, one.draft.email) == (5000, None, "b@x.de")
    assert (one.step, one.draft.name) == ("review", "Ben")


def test_an_amount_typed_is_for_everybody() -> None:
    state = take(take(EMAIL, THREE), "40 Euro")
    assert (state.step, state.draft.amount, len(contacts(state))) == ("review", 4000, 3)
    assert take(take(EMAIL, THREE), "hm").step == "amounts"


def test_another_list_instead() -> None:
    asked = take(EMAIL, THREE)
    state = take(asked, "x@x.de\ny@x.de")
    assert (state.step, contacts(state)) == ("review", ["x@x.de", "y@x.de"])
    assert tap(asked, "again").step == "team"
    back = engine.back(BUY, asked, FACTS, BACK)
    assert back is not None
    assert back.step == "team"


@pytest.mark.parametrize(
    "text",
    [
        "Anna;a@x.de;25\nBen;b@x.de;25",
        "Anna;a@x.de;25,00 €\nBen;b@x.de;25 EUR",
        "Anna;a@x.de;25\nBen;b@x.de;",
        "1;Anna;a@x.de\n2;Ben;b@x.de",
        "Name;E-Mail;Alter\nAnna;a@x.de;30\nBen;b@x.de;40",
        "Name;E-Mail;Betrag\nAnna;a@x.de;-\nBen;b@x.de;",
    ],
)
def test_nothing_is_asked_where_there_is_nothing_to_ask(text: str) -> None:
    assert take(EMAIL, text).step == "review"


@pytest.mark.parametrize(
    "amounts", ["$25", "25 CHF", "fifty", "Betrag folgt", "0", "25 or 30", "1,250", "25-50 €"]
)
def test_no_amount_is_passed_over(amounts: str) -> None:
    text = f"Name;E-Mail;Betrag\nAnna;a@x.de;{amounts}\nBen;b@x.de;25"
    assert take(EMAIL, text).step == "amounts"


def test_the_same_amount_for_all_is_offered_for_all() -> None:
    state = take(EMAIL, "Anna;a@x.de;30\nBen;b@x.de;30")
    assert [label for _, label, _ in buttons(state)][:2] == ["buy-amounts-all"] * 2
    assert tap(state, "use:0").draft.amount == 3000


def test_amounts_wait_until_each_line_is_settled() -> None:
    state = take(EMAIL, "Anna;kommt noch;50\nBen;b@x.de;25\nCarl;c@x.de;25")
    assert state.step == "doubt"
    assert take(state, "a@x.de").step == "amounts"
    assert tap(state, "leave").step == "review", "nobody is left with another amount"


@pytest.mark.parametrize(
    "text", ["Name;E-Mail;Betrag\nAnna;a@x.de;30", "Anna;a@x.de;30\nBen;kommt noch;30"]
)
def test_the_amount_of_one_is_asked_about_as_well(text: str) -> None:
    state = take(EMAIL, text)
    if state.step == "doubt":
        state = tap(state, "leave")
    assert (state.step, state.draft.email) == ("amounts", "a@x.de")
    assert tap(state, "use:0").draft.amount == 3000
    assert tap(state, "keep").draft.amount == 2500
    assert tap(state, "again").step == "email"


def test_somebody_else_has_no_amount_of_a_list_before() -> None:
    state = take(EMAIL, "Name;E-Mail;Betrag\nAnna;a@x.de;30")
    assert take(tap(state, "again"), "otto@x.de").step == "review"


def test_an_amount_waits_while_it_is_asked_what_address_is_meant() -> None:
    state = take(EMAIL, "Name;E-Mail;Betrag\nAnna;anna@gmial.com;30")
    assert state.step == "meant"
    assert tap(state, "use:0").step == "amounts"


def test_without_a_doubt_nothing_typed_is_one() -> None:
    state = State(step="doubt", draft=BuyDraft(purpose="gift", marketplace="DE", way="email"))
    progress = engine.take(BUY, state, Answer(text="a@b." + "b." * 60, message_id=5), FACTS)
    assert progress.problem is not None
