"""What people say beside the matter, and the words behind a command."""

import pytest

from tests.stories.world import World


async def test_thanks_and_questions_outside_a_guide(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("thank you so much")
    anna.sees("You're welcome")
    await anna.types("👍")
    anna.sees("Good.")
    await anna.types("hello")
    anna.sees("What brings you here?")
    await anna.types("is this a scam?")
    anna.sees("Send me the message")
    assert "🚨 I already sent the code" in anna.labels()
    await anna.types("how much is left on my card?")
    anna.sees("in your own account")
    await anna.types("where is my gift card")
    anna.sees("spam")
    await anna.types("what can you do")
    anna.sees("/resume")
    await anna.types("gibberish frobnicate")
    anna.sees("didn't get that")
    assert "🔧 It doesn't work" in anna.labels()
    await anna.types("it says already redeemed")
    anna.sees("Which Amazon site")


async def test_a_remark_is_no_answer(world: World) -> None:
    otto = await world.person("Otto", "de")
    await otto.types("/buy")
    await otto.taps("Ein Geschenk")
    await otto.types("amazon.de")
    await otto.taps("per Post")
    await otto.types("24. Dezember")
    await otto.types("50")
    asked = otto.asked()
    await otto.types("danke")
    otto.sees("Gern!")
    assert otto.asked() == asked
    await otto.types("ist das Betrug?")
    otto.sees_above("Niemand, der es ehrlich meint")
    await otto.types("da steht schon eingelöst")
    otto.sees_above("zusammen ansehen")
    await otto.types("Hallo")
    otto.sees_above("Hallo!")
    otto.sees("Für wen ist das Päckchen?")
    await otto.types("Anna Danke")
    otto.sees("Wohin")


async def test_an_envelope_at_the_name(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy by post on amazon.de")
    await anna.taps("A gift")
    await anna.types("24 December")
    await anna.types("50")
    await anna.types("otto@example.com")
    anna.sees("What is the name on the door?")
    await anna.types("Otto Meier, Hauptstr. 5, 10115 Berlin")
    settled = anna.answers[-2].get("text", "")
    assert "Otto Meier" in settled, settled
    assert "Hauptstr. 5" in settled, settled
    anna.sees("apartment")
    await world.crashes()
    await anna.types("Hauptstr. 5, 10115 Berlin")
    anna.sees("more than the apartment")
    await anna.types("no, it's a house")
    anna.sees("Otto Meier", "Hauptstr. 5", "10115 Berlin")


async def test_thanks_may_stand_on_the_card(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy 50 euros to otto@example.com on amazon.de")
    await anna.taps("A gift")
    anna.sees("EUR 50", "otto@example.com", "amazon.de")
    await anna.taps("Message")
    await anna.types("Thank you!")
    anna.sees("Thank you!")
    await anna.types("👍🏽")
    anna.sees("Ready to order")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("/buy@giftwise_bot 50 euros to otto@example.com on amazon.de", "Who is the card for?"),
        ("/buy my boss asked me for codes", "Nobody honest"),
        ("/buy please", "Who is the card for?"),
        ("/buy i sent him the code", "Act now"),
        ("/redeem amazon.de", "your everyday account"),
        ("/redeem it says already redeemed", "Which Amazon site"),
        ("/redeem", "Which Amazon site"),
        ("/help scam", "Send me the message"),
        ("/help it doesn't work", "Which Amazon site"),
        ("/help me with frobnication", "/resume"),
        ("/cancel please", "Nothing is open"),
        ("/cards otto", "cards"),
    ],
)
async def test_words_behind_a_command(world: World, typed: str, seen: str) -> None:
    anna = await world.person("Anna")
    await anna.types(typed)
    anna.sees(seen)


@pytest.mark.parametrize("words", ["QX7R-M4TKZP-9WLC", "QX7RM4TKZP9WLC", "qx7r m4tkzp 9wlc"])
async def test_what_may_be_a_code_is_not_heard_behind_a_command(world: World, words: str) -> None:
    anna = await world.person("Anna")
    await anna.types(f"/buy 50 euros on amazon.de {words}")
    anna.sees("Who is the card for?")
    anna.sees_not("amazon.de", words)


@pytest.mark.parametrize(
    ("language", "gift", "typed", "asked"),
    [
        ("en", "A gift", "no idea", "which Amazon site do you use"),
        ("de", "Ein Geschenk", "weiß ich nicht", "Auf welcher Amazon-Seite"),
    ],
)
async def test_who_does_not_know_gets_words_to_forward(
    world: World, language: str, gift: str, typed: str, asked: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(gift)
    await anna.types(typed)
    anna.sees(asked)
