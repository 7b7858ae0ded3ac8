"""Redeeming: every branch, from the site on the card to the end; nothing about a code is asked."""

from typing import Any

import pytest

from bot.dialogue import Answer, Choice
from bot.flows import engine
from bot.flows.flow import Progress
from bot.flows.question import question
from bot.flows.redeem import REDEEM, RedeemDraft, RedeemFacts
from bot.flows.state import State
from bot.flows.typed import recognise, recognise_loosely
from bot.texts import texts

FACTS = RedeemFacts("en", "DE", lambda: ("JP",))
READY = RedeemDraft(marketplace="DE", account="same", kind="card", found=True, known=True)


def at(step: str, draft: RedeemDraft = READY) -> State[RedeemDraft]:
    return State(step=step, draft=draft)


def answered(state: State[RedeemDraft], said: str) -> Progress[RedeemDraft]:
    answer = recognise(REDEEM, state, Answer(text=said), FACTS, texts("en"))
    return engine.take(REDEEM, state, answer, FACTS)


def walked(*said: str, begun: RedeemDraft | None = None) -> tuple[list[str], Progress[RedeemDraft]]:
    """The steps met on the way, and where it led."""
    state = engine.begin(REDEEM, begun)
    met, progress = [], Progress(state)
    for words in said:
        met.append(state.step)
        progress = answered(state, words)
        assert progress.accepted, (words, progress.problem)
        state = progress.state or state
    return met, progress


WAY = ("amazon.de", "Yes, on that site", "As a plastic card", "I have it in front of me", "Go on")


@pytest.mark.parametrize(
    ("said", "steps", "outcome", "trouble"),
    [
        ((*WAY, "It worked", "50"), "page amount", "worked", None),
        ((*WAY, "I'll do it later", "50"), "page amount", "later", None),
        ((*WAY[:4], "Not now", "50"), "amount", "later", None),
        ((*WAY, "Accepted, but nothing changed", "Now it is there", "50"),
         "page look amount", "worked", None),
        ((*WAY, "Accepted, but nothing changed", "I'll look again later", "50"),
         "page look amount", "later", None),
        ((*WAY, "Accepted, but nothing changed", "Still nothing", "50"),
         "page look amount", "failed", "unchanged"),
        ((*WAY, "It did not work", "The money is there", "50"),
         "page trouble amount", "worked", None),
        *[((*WAY, "It did not work", words, "Now it worked", "50"),
           "page trouble fix amount", "worked", None)
          for words in ("already redeemed", "not valid", "It's for another site or country",
                        "not activated", "I can't read the code", "Something else",
                        "The button or link does nothing")],
        ((*WAY, "It did not work", "not valid", "It still doesn't work", "50"),
         "page trouble fix amount", "failed", "invalid"),
        ((*WAY, "It did not work", "not valid", "I'll try again later", "50"),
         "page trouble fix amount", "later", None),
        ((*WAY[:3], "I can't read it", "It still doesn't work", "50"),
         "fix amount", "failed", "unreadable"),
    ],
)  # fmt: skip
def test_every_way_ends(said: tuple[str, ...], steps: str, outcome: str, trouble: str) -> None:
    met, progress = walked(*said)
    assert met[-len(steps.split()) :] == steps.split()
    assert progress.finish is not None
    draft: Any = progress.finish.draft
    assert (draft.outcome, draft.amount) == (outcome, 5000)
    if outcome == "failed":
        assert draft.trouble == trouble
    assert [text.id for text in progress.finish.texts] == [f"redeem-done-{outcome}"]


def test_the_amount_need_not_be_told() -> None:
    _, progress = walked(*WAY, "It worked", "I'd rather not say")
    assert progress.finish is not None
    assert progress.finish.draft is not None
    assert progress.finish.draft.model_dump()["amount"] == 0


def test_a_card_whose_amount_is_known_is_not_asked_about_it() -> None:
    known = RedeemDraft(card="a", marketplace="DE", kind="email", amount=2500)
    met, progress = walked(*("same site", "Yes, on that site")[1:], *WAY[3:], "It worked",
                           begun=known)  # fmt: skip
    assert met == ["account", "found", "known", "page"]
    assert progress.finish is not None


def test_another_site_stops_before_it_costs_anything() -> None:
    met, progress = walked("amazon.com", "On another site", "I won't redeem it")
    assert met == ["site", "account", "elsewhere"]
    assert progress.finish is not None
    assert progress.finish.draft == RedeemDraft(marketplace="US", account="other")
    _, on = walked("amazon.com", "On another site", "I have an account there")
    assert on.state is not None
    assert on.state.step == "kind"


def test_a_doubtful_link_is_not_opened() -> None:
    _, progress = walked(*WAY[:2], "Only a button or a link", "Something feels off")
    assert progress.finish is not None
    assert [text.id for text in progress.finish.texts] == ["redeem-doubted"]


def test_an_email_without_a_code_is_a_link() -> None:
    _, progress = walked(*WAY[:2], "By e-mail", "There is only a button or a link")
    assert progress.state is not None
    assert (progress.state.step, progress.state.draft.kind) == ("found", "link")


@pytest.mark.parametrize(
    ("step", "said", "problem"),
    [
        ("site", "I can't tell", "unknown"),
        ("site", "amazon.xy", "unclear"),
        ("account", "I'm not sure", "unknown"),
        ("account", "hm", "unclear"),
        ("elsewhere", "hm", "unclear"),
        ("kind", "by pigeon", "unclear"),
        ("kind", "An Amazon Pay gift card", "unclear"),
        ("found", "here it is", "unclear"),
        ("known", "hm", "unclear"),
        ("page", "hm", "unclear"),
        ("look", "hm", "unclear"),
        ("trouble", "hm", "unclear"),
        ("fix", "Choose another site", "unclear"),
        ("amount", "lots", "unread"),
    ],
)
def test_what_is_refused(step: str, said: str, problem: str) -> None:
    progress = answered(at(step), said)
    assert not progress.accepted
    assert progress.problem is not None
    assert progress.problem.id == f"redeem-{step}-problem-{problem}"


@pytest.mark.parametrize(
    ("said", "account"), [("amazon.de", "same"), ("Germany", "same"), ("amazon.com", "other")]
)
def test_the_account_may_be_named(said: str, account: str) -> None:
    state = at("account", RedeemDraft(marketplace="DE"))
    progress = answered(state, said)
    assert progress.state is not None
    assert progress.state.draft.account == account


def test_trouble_can_be_the_beginning() -> None:
    met, progress = walked(
        "amazon.de", "not valid", "It still doesn't work", "50", begun=RedeemDraft(outcome="failed")
    )
    assert met == ["site", "trouble", "fix", "amount"]
    assert progress.finish is not None
    # Somebody who goes back and names another site is still in trouble.
    state = State(step="site", draft=RedeemDraft(outcome="failed", marketplace="DE"))
    again = answered(state, "amazon.com").state
    assert again is not None
    assert again.step == "trouble"


def test_the_wrong_site_begins_anew() -> None:
    state = at("fix", READY.model_copy(update={"outcome": "failed", "trouble": "elsewhere",
                                               "card": "abc", "amount": 5000}))  # fmt: skip
    progress = answered(state, "Choose another site")
    assert progress.state is not None
    assert progress.state.step == "site"
    assert progress.state.draft == RedeemDraft(card="abc")


def test_an_answer_given_anew_opens_the_end_again() -> None:
    over = READY.model_copy(update={"outcome": "later", "known": None})
    progress = answered(at("kind", over), "By e-mail")
    assert progress.state is not None
    assert progress.state.step == "found"
    moved = answered(at("site", over), "amazon.com").state
    assert moved is not None
    assert (moved.step, moved.draft.account, moved.draft.outcome) == ("account", None, None)


def test_back_never_meets_what_was_left_out() -> None:
    state: State[RedeemDraft] | None = at("fix", RedeemDraft(outcome="failed", marketplace="DE"))
    met = []
    while state := engine.back(REDEEM, state, FACTS):
        met.append(state.step)
    assert met == ["trouble", "page", "site"]


def test_india_has_a_card_of_its_own() -> None:
    state = at("kind", RedeemDraft(marketplace="IN", account="same"))
    values = [b.value for row in question(REDEEM, "c", state, FACTS).buttons for b in row
              if isinstance(b, Choice)]  # fmt: skip
    assert values == ["pay", "link", "~back"]
    moved = answered(at("site"), "India").state
    assert moved is not None
    assert moved.draft.kind is None


@pytest.mark.parametrize(
    ("language", "said", "choice"),
    [
        ("en", "yes", "same"),
        ("en", "Yes!", "same"),
        ("en", "not sure", "unknown"),
        ("de", "ja", "same"),
        ("de", "nicht sicher", "unknown"),
        ("en", "sure", "same"),
        ("en", "", None),
        ("en", "😀", None),
        ("en", "ye", None),
    ],
)
def test_words_with_which_one_choice_begins_or_ends(
    language: str, said: str, choice: str | None
) -> None:
    state = engine.begin(REDEEM, RedeemDraft(marketplace="DE"))
    answer = recognise_loosely(REDEEM, state, Answer(text=said), FACTS, texts(language))
    assert (answer.choice if answer else None) == choice
