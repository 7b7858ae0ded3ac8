"""What is said beside a question: an error goes once it is settled, an answer stays in the chat."""

import pytest

from tests.stories.test_living_message import said, with_buttons
from tests.stories.world import World


@pytest.mark.parametrize(
    ("language", "until", "wrong", "problem", "button", "settled"),
    [
        ("en", ("/buy", "a gift", "amazon.de", "by e-mail, now"), "lots", "amount", "EUR 50",
         "EUR 50"),
        ("de", ("/buy", "ein Geschenk", "amazon.de", "per e-mail, sofort"), "viel", "Betrag",
         "50", "50"),
    ],
)  # fmt: skip
async def test_an_error_goes_when_a_tap_settles_its_question(
    world: World,
    language: str,
    until: tuple[str, ...],
    wrong: str,
    problem: str,
    button: str,
    settled: str,
) -> None:
    anna = await world.person("Anna", language)
    for words in until:
        await anna.types(words)
    await anna.types(wrong)
    error = anna.last["text"]
    assert problem in error
    await anna.taps(button)
    assert error not in said(anna)
    anna.sees(settled)
    assert with_buttons(anna) == [anna.last["text"]]


async def test_an_error_goes_when_words_settle_its_question(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.types("otto")
    error = anna.last["text"]
    await world.restarts()
    await anna.types("otto@example.com")
    assert error not in said(anna)
    assert said(anna)[-2] == "✓ ✉️ To: otto@example.com"


async def test_an_error_goes_with_its_guide(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await anna.types("lots")
    error = anna.last["text"]
    await anna.types("/cancel")
    assert error not in said(anna)


async def test_an_error_that_is_too_old_becomes_a_line(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "lots"):
        await anna.types(words)
    error = anna.last["text"]
    await world.days_pass(3)
    await anna.taps("EUR 50")
    assert error not in said(anna)
    assert "✗ No longer counts" in said(anna)
    assert world.dead_letters() == 0


@pytest.mark.parametrize(
    ("language", "until", "answers", "typed", "asked"),
    [
        ("en", ("/buy", "a gift", "amazon.de", "by e-mail, now"),
         {"thanks": "You're welcome", "how much is left on my card?": "your own account"},
         "50", "Which e-mail"),
        ("de", ("/buy", "ein Geschenk", "amazon.de", "per e-mail, sofort"),
         {"danke": "Gern!", "wie viel ist noch drauf?": "Konto"},
         "50", "An welche E-Mail"),
    ],
)  # fmt: skip
async def test_an_answer_beside_the_question_stays(
    world: World,
    language: str,
    until: tuple[str, ...],
    answers: dict[str, str],
    typed: str,
    asked: str,
) -> None:
    anna = await world.person("Anna", language)
    for words in until:
        await anna.types(words)
    for remark in answers:
        await anna.types(remark)
        assert len(with_buttons(anna)) == 1
    await anna.types(typed)
    anna.sees(asked)
    everything = "\n".join(said(anna)[:-1])
    for answer in answers.values():
        assert answer in everything


async def test_voice_is_answered_like_any_other_remark(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    question = anna.last["message_id"]
    await anna.sends(voice={"file_id": "1", "file_unique_id": "1", "duration": 1})
    anna.sees("recordings")
    assert anna.answers[-2]["message_id"] == question
    await anna.sends(voice={"file_id": "1", "file_unique_id": "1", "duration": 1})
    anna.sees("How much")
    await anna.types("50")
    assert sum("recordings" in words for words in said(anna)) == 2


async def test_what_brings_buttons_stands_above_the_question(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    for words, answer in (
        ("is this a scam?", "Nobody honest"),
        ("it says already redeemed", "look at it together"),
    ):
        await anna.types(words)
        anna.sees_above(answer)
        anna.sees("How much")
