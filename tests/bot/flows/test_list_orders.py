"""What a list orders besides one card for each person: amounts for all, second cards, several."""

import pytest

from bot.dialogue import Choice, Name
from bot.flows.buy import BuyDraft
from bot.flows.buy.amounts import amounts_args
from bot.flows.buy.doubtful import doubt_choices
from bot.flows.state import State
from tests.bot.flows.test_lists import EMAIL, FACTS, buttons, contacts, problem, take, tap


def first_label(state: State[BuyDraft]) -> str:
    return labels(state)[0]


def labels(state: State[BuyDraft]) -> list[str]:
    rows = doubt_choices(state.draft, FACTS, 0)
    return [button.label.id for row in rows for button in row if isinstance(button, Choice)]


def left_out(state: State[BuyDraft]) -> State[BuyDraft]:
    while state.step == "doubt":
        state = tap(state, "leave")
    return state


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Email ($50 each)\na@x.de\nb@x.de", "$50"),
        ("E-mail list, $40 per person:\na@x.de\nb@x.de", "$40"),
        ("Name;E-Mail (je 40 €)\nAnna;a@x.de\nBen;b@x.de", "40 €"),
        ("50 € pro Person\na@x.de\nb@x.de", "50 €"),
        ("Everyone gets £30:\na@x.de\nb@x.de", "£30"),
        ("50 Euro für alle:\na@x.de\nb@x.de", "50 Euro"),
        ("Anna;a@x.de\nBen;b@x.de\nSumme: 80 €", "80 €"),
        ("Anna;a@x.de\nBen;b@x.de\nTotal;;80 €", "80 €"),
        ("E-Mail (je 40 €)\na@x.de", "40 €"),
        ("40 € each\na@x.de\nfolgt", "40 €"),
    ],
)
def test_an_amount_for_everybody_comes_to_the_question(text: str, said: str) -> None:
    state = left_out(take(EMAIL, text))
    assert (state.step, amounts_args(state.draft, FACTS)["said"]) == ("amounts", Name(said))
    assert tap(state, "keep").draft.amount == 2500


def test_it_is_offered_for_everybody() -> None:
    state = take(EMAIL, "E-Mail (je 40 €)\na@x.de\nb@x.de")
    assert buttons(state)[:2] == [("keep", "buy-amounts-all", 2), ("use:0", "buy-amounts-all", 2)]
    settled = tap(state, "use:0")
    assert (settled.step, settled.draft.amount, len(contacts(settled))) == ("review", 4000, 2)


def test_those_who_get_another_come_beside_it() -> None:
    state = take(EMAIL, "Name;E-Mail (je 25 €)\nAnna;a@x.de;\nBen;b@x.de;50\nCarl;c@x.de;")
    assert [label for _, label, _ in buttons(state)][:2] == ["buy-amounts-all", "buy-amounts-some"]
    assert tap(state, "use:0").draft.email == "b@x.de"


@pytest.mark.parametrize(
    "text",
    ["E-Mail (je 25 €)\na@x.de\nb@x.de", "25 Euro für alle\na@x.de\nb@x.de", "E-Mail 2\na@x.de"],
)
def test_the_chosen_amount_said_again_asks_nothing(text: str) -> None:
    assert left_out(take(EMAIL, text)).step == "review"


def test_the_next_list_forgets_it() -> None:
    state = take(EMAIL, "E-Mail (je 40 €)\na@x.de\nb@x.de")
    assert take(state, "x@x.de\ny@x.de").step == "review"


@pytest.mark.parametrize("again", ["ANNA@x.de", "anna@x.de", "Anna@X.DE"])
def test_a_second_card_says_that_it_is_one(again: str) -> None:
    state = take(EMAIL, f"anna@x.de\nben@x.de\n{again}")
    likeliest = ["buy-doubt-leave", "buy-doubt-second"]
    assert (problem(state), labels(state)[:2]) == ("buy-doubt-twice", likeliest)
    assert len(contacts(tap(state, "leave"))) == 2
    assert len(contacts(tap(state, "use:0"))) == 3


@pytest.mark.parametrize("many", ["2", "3 Stück", "zwei", "0", "x2"])
def test_more_cards_than_one_are_asked_about(many: str) -> None:
    state = take(EMAIL, f"Name;E-Mail;Anzahl\nAnna;a@x.de;{many}\nBen;b@x.de;1\nCarl;c@x.de;")
    assert (problem(state), first_label(state)) == ("buy-doubt-many", "buy-doubt-one")
    one = tap(state, "use:0")
    assert (one.step, contacts(one)) == ("review", ["a@x.de", "b@x.de", "c@x.de"])
    assert contacts(take(state, "a@x.de")) == ["a@x.de", "b@x.de", "c@x.de"]
    assert contacts(tap(state, "leave")) == ["b@x.de", "c@x.de"]


def test_several_cards_for_the_only_person_are_asked_about() -> None:
    state = take(EMAIL, "Name,Email,Quantity\nAnna,a@x.de,2")
    assert (state.step, problem(state)) == ("doubt", "buy-doubt-many")
    one = tap(state, "use:0")
    assert (one.step, one.draft.email, one.draft.name) == ("review", "a@x.de", "Anna")


def test_several_cards_at_a_doubtful_address_are_asked_about_afterwards() -> None:
    state = take(EMAIL, "Name;E-Mail;Anzahl\nAnna;anna@gmial.com;2\nBen;b@x.de;1\nCarl;c@x.de;1")
    assert problem(state) != "buy-doubt-many"
    meant = tap(state, "use:0")
    assert (meant.step, problem(meant)) == ("doubt", "buy-doubt-many")
    assert len(contacts(tap(meant, "use:0"))) == 3


def test_quantities_of_one_ask_nothing() -> None:
    text = "Name;E-Mail;Anzahl\nAnna;a@x.de;1\nBen;b@x.de;eine\nCarl;c@x.de;"
    assert take(EMAIL, text).step == "review"
