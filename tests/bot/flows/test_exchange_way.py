"""How a card reaches somebody, in one question: what is typed says which way it is."""

import pytest

from bot.dialogue import Answer
from bot.exchange.details import Details
from bot.flows.engine import begin, take
from bot.flows.exchange.answer import ExchangeFacts
from bot.flows.exchange.way import WAY, WayDraft
from bot.flows.flow import Progress
from bot.texts import texts


def facts(marketplace: str | None = None, territory: str | None = None) -> ExchangeFacts:
    """Somebody who speaks German, and perhaps has said where they shop or live."""
    return ExchangeFacts(
        "de",
        territory,
        sites=tuple,
        details=lambda _: Details(name="Otto", marketplace=marketplace),
        everybody=lambda _: (),
        guarded=lambda _: False,
    )


def said(answer: Answer, known: ExchangeFacts) -> Progress[WayDraft]:
    """What becomes of an answer to the question as it is asked first."""
    return take(WAY, begin(WAY, WayDraft(place="1")), answer, known)


@pytest.mark.parametrize(
    ("typed", "way", "where"),
    [
        ("otto@example.com", "email", "otto@example.com"),
        ("Otto <otto@example.com>", "email", "otto@example.com"),
        ("0151 12345678", "sms", "+4915112345678"),
        ("+43 660 1234567", "sms", "+436601234567"),
        ("Lindenweg 3, 10115 Berlin", "post", "Lindenweg 3, 10115 Berlin"),
        (
            "Otto Normal\nLindenweg 3\n10115 Berlin",
            "post",
            "Otto Normal\nLindenweg 3\n10115 Berlin",
        ),
    ],
)
def test_what_is_typed_says_which_way(typed: str, way: str, where: str) -> None:
    done = said(Answer(text=typed, message_id=1), facts()).finish
    assert done is not None
    assert isinstance(done.draft, WayDraft)
    assert (done.draft.way, done.draft.said, done.draft.done) == (way, where, "said")


@pytest.mark.parametrize(
    "typed", ["around the corner", "at work", "7", "030 1234567", "Berlin", "0151 12", "x" * 301]
)
def test_what_nobody_could_send_a_card_to_is_asked_again(typed: str) -> None:
    progress = said(Answer(text=typed, message_id=1), facts())
    assert progress.problem is not None
    assert texts("de").html(progress.problem.id, **progress.problem.args)


def test_a_slip_is_asked_about() -> None:
    asked = said(Answer(text="otto@gmial.com", message_id=1), facts())
    assert asked.state is not None
    assert asked.state.draft.typed == "otto@gmial.com"
    done = take(WAY, asked.state, Answer(choice="use:0"), facts()).finish
    assert done is not None
    assert isinstance(done.draft, WayDraft)
    assert done.draft.said == "otto@gmail.com"
    typed_again = take(WAY, asked.state, Answer(text="o@example.com", message_id=2), facts()).finish
    assert typed_again is not None


@pytest.mark.parametrize(
    ("known", "number"),
    [
        (facts(territory="AT"), "+436601234567"),
        (facts(marketplace="DE", territory="AT"), None),
    ],
)
def test_a_number_is_one_of_where_they_shop_or_live(
    known: ExchangeFacts, number: str | None
) -> None:
    done = said(Answer(text="0660 1234567", message_id=1), known).finish
    found = done.draft.said if done is not None and isinstance(done.draft, WayDraft) else None
    assert found == number
