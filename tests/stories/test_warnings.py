"""Somebody is being robbed: the money that is not gone yet, and the money that is."""

import pytest

from tests.stories.world import World


@pytest.mark.parametrize(
    ("language", "demand", "sent", "first"),
    [
        ("en", "my boss texted me, he needs gift cards for 500 dollars", "already sent", "Act now"),
        ("de", "Das Finanzamt will 400 Euro als Gutschein", "schon geschickt", "Jetzt schnell"),
    ],
)
async def test_from_the_demand_to_the_first_steps(
    world: World, language: str, demand: str, sent: str, first: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types(demand)
    assert "Amazon" in anna.last["text"]
    assert "checklist" not in anna.last["text"]
    await anna.taps(sent)
    anna.sees(first)


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("en", "oh no, I already sent the code", "Act now"),
        ("de", "Ich habe den Code schon geschickt", "Jetzt schnell"),
    ],
)
async def test_in_the_middle_of_a_guide(
    world: World, language: str, words: str, first: str
) -> None:
    anna = await world.person("Anna", language)
    for answer in ("/buy", "for myself" if language == "en" else "für mich", "amazon.de"):
        await anna.types(answer)
    question = anna.last["text"]
    await anna.types(words)
    anna.sees(first)
    assert anna.answers[-2]["text"] == question, "the question stays where it is"


async def test_a_demand_in_a_guide_fills_nothing_in(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await anna.types("she told me to send 500 euros")
    anna.sees("stop for a moment")
    await anna.types("50")
    anna.sees("Which e-mail")


@pytest.mark.parametrize(
    ("language", "gift", "demand", "warning"),
    [
        ("en", "A gift", "my boss asks me to buy them and text him the codes", "stop for a moment"),
        (
            "de",
            "Ein Geschenk",
            "meine Chefin hat mich gebeten, welche zu holen und ihr die Nummern durchzugeben",
            "Halt bitte kurz inne",
        ),
    ],
)
async def test_a_demand_that_names_no_card(
    world: World, language: str, gift: str, demand: str, warning: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    await anna.taps(gift)
    await anna.types("amazon.de")
    await anna.types(demand)
    anna.sees(warning)


@pytest.mark.parametrize("typed", [False, True])
async def test_whoever_was_warned_leaves_the_guide_by_the_first_button(
    world: World, typed: bool
) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    if typed:
        await anna.types("my boss told me to buy it")
    else:
        await anna.taps("told me to buy it")
    assert anna.labels()[0] == "Thank you, I won't buy it"
    await world.crashes()
    await anna.taps("I won't buy it")
    anna.sees("Your money stays yours", "report it to the police")
    anna.sees_above("Stopped")
    said = [one["text"] for one in anna.answers]
    await anna.taps_old("I won't buy it")
    await anna.taps_old("A gift")
    assert [one["text"] for one in anna.answers] == said
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_two_taps_warn_once(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    message, button = anna.button("told me to buy it")
    for _ in range(2):
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.is_told("I have that already")
    assert len(anna.answers) == 2
    await anna.taps("told me to buy it")
    assert len(anna.answers) == 3, "who taps again is warned again"
    await anna.taps("A gift")
    assert "Where does the recipient shop?" in anna.answers[0]["text"]


async def test_a_warning_leaves_only_the_guide_that_it_is_about(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("my boss texted me, he needs gift cards for 500 dollars")
    assert anna.labels()[0] == "Thank you, I won't buy it"
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.taps("I won't buy it")
    await anna.types("amazon.de")
    anna.sees("How should the card arrive?")


async def test_after_the_warning_the_guide_goes_on_where_it_is(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("told me to buy it")
    await anna.taps("A gift")
    assert "Where does the recipient shop?" in anna.answers[-2]["text"]
