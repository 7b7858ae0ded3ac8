"""Words typed instead of a button: every one in the tables stands for a button that is there."""

from datetime import date

import pytest

from bot.dialogue import Choice
from bot.flows.buy import BUY, BuyDraft, BuyFacts
from bot.flows.question import meant_by_words
from bot.flows.quiet import QUIET, QuietDraft
from bot.flows.redeem import REDEEM, RedeemDraft, RedeemFacts
from bot.flows.state import State
from bot.flows.typed import asks_to_stop
from bot.vocabulary import UNDERSTOOD, words

FACTS = RedeemFacts("en")
DRAFTS = [
    RedeemDraft(marketplace="DE", kind=kind, outcome="failed", trouble=trouble)
    for kind in ("email", "link")
    for trouble in ("elsewhere", "used")
]

BUY_DRAFTS = [
    BuyDraft(marketplace="DE"),
    BuyDraft(marketplace="DE", name="Ben Li", address="Otto Krug\nHauptstr. 5\n10115 Berlin"),
    BuyDraft(
        purpose="gift",
        marketplace="DE",
        way="date",
        day=date(2026, 12, 24),
        amount=5000,
        email="otto@example.com",
        name="Otto",
        message="Hello",
    ),
    BuyDraft(purpose="gift", marketplace="DE", way="email", amount=5000, email="o@example.com"),
]


def offered(flow: str, step: str) -> set[str]:
    """Every choice of a question of a guide."""
    if flow == "buy":
        facts = BuyFacts(date(2026, 11, 23), "en")
        states = [State(step=step, draft=draft) for draft in BUY_DRAFTS]
        rows = [row for state in states for row in meant_by_words(BUY, state, facts)]
    elif flow == "quiet":
        rows = list(QUIET.step(step).choices(QuietDraft(), None, 0))
    else:
        rows = [row for draft in DRAFTS for row in REDEEM.step(step).choices(draft, FACTS, 0)]
    return {button.value for row in rows for button in row if isinstance(button, Choice)}


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_every_word_stands_for_a_button(language: str) -> None:
    tables = dict(words(language, "choices"))
    assert set(tables.pop("way")) == {"cancel", "~back", "~skip"}
    for name, table in tables.items():
        flow, _, step = name.removesuffix("-within").partition("-")
        assert set(table) <= offered(flow, step), name


def test_every_language_knows_the_same_buttons() -> None:
    first, *others = (
        {name: set(table) for name, table in words(one, "choices").items()} for one in UNDERSTOOD
    )
    assert all(other == first for other in others)


@pytest.mark.parametrize(
    ("text", "language", "stops"),
    [
        ("Stop!", "en", True),
        ("cancel", "de", True),
        ("Abbrechen", "de", True),
        ("aufhoeren", "de", True),
        ("stop the press", "en", False),
        ("", "en", False),
    ],
)
def test_a_word_for_cancel(text: str, language: str, *, stops: bool) -> None:
    assert asks_to_stop(text, language) is stops
