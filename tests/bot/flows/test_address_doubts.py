"""An address by post is looked at twice where something is odd in it, and only there."""

import pytest

from bot.dialogue import Answer
from bot.domain.addresses import AddressProblem, advice, read_address_text
from bot.flows import engine
from bot.flows.buy import BUY
from bot.flows.buy.draft import BuyDraft
from bot.flows.flow import Progress
from tests.bot.flows.address_doubts_table import NOTHING, NUMBERLESS, ODD_CODES, PLAIN
from tests.bot.flows.test_buy import FACTS, POST, at


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


@pytest.mark.parametrize(("site", "text"), ODD_CODES)
def test_an_odd_postal_code_is_asked(site: str, text: str) -> None:
    progress = typed(site, text)
    assert step_after(progress) == "check"
    assert "postal-form" in doubts(progress)


@pytest.mark.parametrize(("site", "text"), NOTHING)
def test_what_is_not_understood_is_asked(site: str, text: str) -> None:
    progress = typed(site, text)
    assert progress.problem is not None or step_after(progress) == "check"


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
