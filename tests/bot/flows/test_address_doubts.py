"""An address by post is looked at twice where something is odd in it, and only there."""

from collections.abc import Iterator

import pytest

from bot.dialogue import Answer, Text
from bot.domain.addresses import Address, AddressProblem, advice, read_address_text
from bot.domain.addresses.postal import bare_code, rules_of
from bot.domain.marketplaces import MARKETPLACES
from bot.flows import engine
from bot.flows.buy import BUY
from bot.flows.buy.draft import BuyDraft
from bot.flows.flow import Progress
from tests.bot.domain.address_homes_table import HOMES
from tests.bot.domain.address_table import READ, Fields
from tests.bot.flows.address_doubts_table import NOTHING, NUMBERLESS, ODD_CODES, PLAIN
from tests.bot.flows.address_places_table import (
    ASKED,
    AUSTRIAN,
    BESIDE_THE_TOWN,
    ELSEWHERE,
    NAMED_HOUSES,
    NAMES,
    NEIGHBOURS,
)
from tests.bot.flows.test_buy import FACTS, POST, at

LOOK_ALIKES = {"0": "OoQ", "1": "IlL", "2": "Z", "5": "S", "6": "G", "8": "B"}
SITES = {site.territory: code for code, site in MARKETPLACES.items()}


def typed(site: str, text: str) -> Progress[BuyDraft]:
    draft = POST.model_copy(update={"marketplace": site, "name": "Otto Muster", "address": None})
    return engine.take(BUY, at("address", draft), Answer(text=text), FACTS)


def step_after(progress: Progress[BuyDraft]) -> str:
    assert progress.state is not None
    return progress.state.step


def doubts(progress: Progress[BuyDraft]) -> list[str]:
    """The doubts of the second look by their last words; a missing field by its name."""
    assert progress.state is not None
    draft = progress.state.draft
    read = read_address_text(draft.address or "", draft.site.territory, name=draft.name)
    if isinstance(read, AddressProblem):
        return [read.name.removeprefix("address-problem-")]
    found = [
        (one.field, one.problem.removeprefix("address-problem-"))
        for one in advice(read)
        if one.field != "apartment"
    ]
    return [field if problem == "missing" else problem for field, problem in found]


def slips(code: str) -> Iterator[str]:
    """The code with a letter for a digit, with a sign too few, with a sign too many."""
    for place, sign in enumerate(code):
        before, after = code[:place], code[place + 1 :]
        yield from (before + letter + after for letter in LOOK_ALIKES.get(sign, ""))
        if sign.isdigit():
            yield before + after
            yield before + sign + sign + after


@pytest.mark.parametrize(("site", "text"), ODD_CODES)
def test_an_odd_postal_code_is_asked(site: str, text: str) -> None:
    progress = typed(site, text)
    assert step_after(progress) == "check"
    assert "postal-form" in doubts(progress)


@pytest.mark.parametrize(("country", "text", "fields", "questions"), [*READ, *HOMES])
def test_a_slip_in_the_code_is_asked_in_every_country(
    country: str, text: str, fields: Fields, questions: str
) -> None:
    code, form = fields[2], rules_of(country).code
    if code is None or form is None or "postal-" in questions:
        return
    for odd in slips(code):
        if not form.fullmatch(bare_code(odd)):  # W1S is as good as W15.
            progress = typed(SITES[country], text.replace(code, odd))
            assert progress.problem is not None or step_after(progress) == "check", odd


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_understood_is_asked(text: str) -> None:
    for site in MARKETPLACES:
        progress = typed(site, text)
        assert progress.problem is not None or step_after(progress) == "check", site


@pytest.mark.parametrize(("site", "text", "asked"), NUMBERLESS)
def test_an_address_without_a_number_is_taken(site: str, text: str, asked: str) -> None:
    progress = typed(site, text)
    assert progress.accepted
    assert " ".join(doubts(progress)) == asked
    assert (step_after(progress) == "check") == bool(asked)


@pytest.mark.parametrize(("site", "text"), PLAIN)
def test_what_is_written_every_day_is_not_doubted(site: str, text: str) -> None:
    progress = typed(site, text)
    assert progress.accepted
    assert step_after(progress) in ("apartment", "review")


@pytest.mark.parametrize(("site", "text"), [*BESIDE_THE_TOWN, *NAMED_HOUSES, *NEIGHBOURS])
def test_what_stands_round_street_and_town_is_not_doubted(site: str, text: str) -> None:
    progress = typed(site, text)
    assert progress.accepted
    assert step_after(progress) in ("apartment", "review")


@pytest.mark.parametrize(("text", "country"), AUSTRIAN)
def test_austria_shops_on_the_german_site(text: str, country: str) -> None:
    draft = BuyDraft(purpose="gift")
    state = engine.take(BUY, at("site", draft), Answer(text="amazon.at"), FACTS).state
    assert state is not None
    kept = {"marketplace": "DE", "neighbour": state.draft.neighbour}
    draft = POST.model_copy(update={**kept, "name": "Otto Muster", "address": None})
    progress = engine.take(BUY, at("address", draft), Answer(text=text), FACTS)
    assert step_after(progress) in ("apartment", "review")
    read = read_address_text(text, "DE", neighbour=state.draft.neighbour)
    assert isinstance(read, Address)
    assert read.country == country


@pytest.mark.parametrize(("site", "text"), ELSEWHERE)
def test_another_country_is_asked_and_may_be_right(site: str, text: str) -> None:
    state = typed(site, text).state
    assert state is not None
    assert state.step == "check"
    doubt = BUY.step("check").args(state.draft, FACTS)["doubt"]
    assert isinstance(doubt, Text)
    assert doubt.id == "address-problem-other-country"
    right = engine.take(BUY, state, Answer(choice="right"), FACTS)
    assert step_after(right) in ("apartment", "review")


@pytest.mark.parametrize(("site", "text", "asked"), ASKED)
def test_words_that_are_no_house_and_codes_with_a_stray_sign(
    site: str, text: str, asked: str
) -> None:
    progress = typed(site, text)
    assert step_after(progress) == "check"
    assert asked in doubts(progress)


@pytest.mark.parametrize(("site", "text"), NAMES)
def test_a_name_above_the_street_is_asked(site: str, text: str) -> None:
    assert doubts(typed(site, text)) == ["first-line"]


def test_only_the_line_without_a_number_is_quoted() -> None:
    progress = typed("DE", "Am Anger\nGartenstadt\n99089 Erfurt")
    assert progress.state is not None
    doubt = BUY.step("check").args(progress.state.draft, FACTS)["doubt"]
    assert isinstance(doubt, Text)
    assert doubt.args["street"] == "Am Anger"


@pytest.mark.parametrize(
    ("site", "text"),
    [
        ("US", "9 W 46th St Fl 7\nNew York, NY 10036"),
        ("US", "9 W 46th St FL 7, New York, NY 10036"),
        ("US", "9 W 46th St, Rm 704, New York, NY 10036"),
        ("US", "9 W 46th St PH 2\nNew York, NY 10036"),
        ("DE", "Rathausplatz 3, Top 14\n1070 Wien"),
        ("DE", "Rathausplatz 3/2/14\n1070 Wien"),
    ],
)
def test_a_floor_that_was_given_is_not_asked(site: str, text: str) -> None:
    assert step_after(typed(site, text)) == "review"


@pytest.mark.parametrize(
    ("site", "first", "said", "address"),
    [
        ("UK", "4 Mill Lane\nBristol BSI 4QJ", "BS1 4QJ", "4 Mill Lane\nBristol BS1 4QJ"),
        ("UK", "4 Mill Lane\nBristol", " bs1 4qj ", "4 Mill Lane\nBristol\nbs1 4qj"),
        ("IE", "4 Mill Lane\nDublin 2\nDO2 X285", "D02 X285", "4 Mill Lane\nDublin 2\nD02 X285"),
        ("DE", "Lindenweg 3, 1O115 Berlin", "10115", "Lindenweg 3\n10115 Berlin"),
        ("DE", "Lindenweg 3\nBerlin", "10115", "Lindenweg 3\n10115 Berlin"),
        ("DE", "Lindenweg 3\nBerlin", "Hauptstr. 5\n20095 Hamburg", "Hauptstr. 5\n20095 Hamburg"),
    ],
)
def test_a_code_typed_at_the_second_look(site: str, first: str, said: str, address: str) -> None:
    state = typed(site, first).state
    assert state is not None
    assert state.step == "check"
    progress = engine.take(BUY, state, Answer(text=said), FACTS)
    assert progress.state is not None
    assert (progress.state.draft.address, progress.state.step) == (address, "apartment")


@pytest.mark.parametrize("said", ["5", "no", "Berlin", "hm"])
def test_a_part_of_an_address_does_not_take_its_place(said: str) -> None:
    state = typed("DE", "Hofgut Linden\n1O115 Berlin").state
    assert state is not None
    progress = engine.take(BUY, state, Answer(text=said), FACTS)
    assert progress.problem is not None
    assert progress.problem.id == "buy-check-problem-unclear"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("Hauptstr. 5", "Hauptstr. 5\n1O115 Berlin"),
        ("10115 Berlin", "Hofgut Linden\n10115 Berlin"),
    ],
)
def test_a_line_alone_takes_the_place_of_its_line(said: str, address: str) -> None:
    state = typed("DE", "Hofgut Linden\n1O115 Berlin").state
    assert state is not None
    progress = engine.take(BUY, state, Answer(text=said), FACTS)
    assert progress.state is not None
    assert (progress.state.draft.address, progress.state.step) == (address, "check")
