"""What the buy guide says holds for this order: what was erased, who is asked, one or several."""

from typing import Any

import pytest

from bot.dialogue import Answer
from bot.flows.buy import BUY, BuyDraft
from bot.flows.buy.draft import Member
from bot.flows.flow import AskAgain, Finish
from bot.texts import texts
from tests.bot.flows.test_every_text import facts_of

ONE = (Member(contact="anna@example.com", name=""),)
TWO = (*ONE, Member(contact="otto@example.com", name=""))


def draft(**answers: Any) -> BuyDraft:
    gift = {"purpose": "gift", "marketplace": "DE", "way": "email", "amount": 2500}
    return BuyDraft(**{**gift, **answers})


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, "I have erased the address"),
        ({"way": "text"}, "I have erased the number"),
        ({"way": "print"}, "Keep the printed sheet"),
        ({"team": TWO}, "I have erased the list"),
        ({"remember": True}, "details stay with me, as you wished"),
        ({"way": "post", "known": "a"}, "details stay with me, as you wished"),
        ({"way": "date", "purpose": "myself"}, "sign in to your own account first"),
    ],
)
def test_the_end_says_what_is_true_for_this_order(answers: dict[str, Any], said: str) -> None:
    taken = BUY.step("order").take(
        draft(**answers), Answer(choice="ordered"), facts_of("buy", "en")
    )
    assert isinstance(taken, Finish)
    assert said in texts("en").html(taken.texts[0].id, **taken.texts[0].args)


@pytest.mark.parametrize(
    ("purpose", "said"),
    [("gift", "ready to be forwarded"), ("myself", "the e-mail about your last")],
)
def test_who_does_not_know_the_site_is_told_where_to_look(purpose: str, said: str) -> None:
    taken = BUY.step("site").take(
        draft(purpose=purpose), Answer(choice="unknown"), facts_of("buy", "en")
    )
    assert isinstance(taken, AskAgain)
    assert said in texts("en").html("buy-site-problem-unknown", **taken.args)
    assert (taken.forward is not None) == (purpose == "gift")


@pytest.mark.parametrize(
    ("language", "team", "said"),
    [
        ("en", ONE, ("To one person:", "Amount: EUR 25")),
        ("en", TWO, ("To 2 people:", "Amount: EUR 25 each, EUR 50 in all")),
        ("de", ONE, ("An eine Person:", "Betrag: 25 EUR")),
        ("de", TWO, ("An 2 Leute:", "Betrag: je 25 EUR, zusammen 50 EUR")),
    ],
)
def test_a_list_may_be_down_to_one(
    language: str, team: tuple[Member, ...], said: tuple[str, ...]
) -> None:
    lines = []
    for name in ("team", "amount"):
        line = BUY.step(name).line
        assert line is not None
        args = line(draft(team=team), facts_of("buy", language))
        lines.append(texts(language).html(f"buy-{name}-line", **args))
    shown = [line.replace("<b>", "").replace("</b>", "").replace("\u00a0", " ") for line in lines]
    assert said[0] in shown[0]
    assert shown[1].endswith(said[1])
