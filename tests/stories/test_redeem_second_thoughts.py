"""Going back, stopping, tapping twice and typing instead of tapping, with a card to redeem."""

import pytest

from bot.texts import texts
from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.test_redeem_troubles import pack_of
from tests.stories.test_redeeming import ready
from tests.stories.world import World


async def opens_card(person: Person, amount: str = "EUR 50") -> None:
    await person.types("/cards")
    await person.taps(amount)


async def lives_in_germany(person: Person) -> None:
    await person.types("/settings")
    await person.taps("Country")
    await person.types("Germany")


async def begins_with_a_card(person: Person) -> None:
    """An ordered card has arrived, and the guide is open with it."""
    await orders(person, own=True)
    await opens_card(person)
    await person.taps("It has arrived")
    await person.taps("Redeem it, step by step")


async def test_the_pack_is_for_the_site_that_was_said_last(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna, own=True)
    await opens_card(anna)
    await anna.taps("It has arrived")
    for label in ("It doesn't work", "another site or country", "Choose another site"):
        await anna.taps(label)
    await anna.types("amazon.fr")
    for words in ("yes", "mail", "yes", "ok", "didn't work", "invalid", "no", "30"):
        await anna.types(words)
    pack = pack_of(anna)["text"]
    assert "amazon.fr" in pack
    assert "amazon.de" not in pack
    assert "30" in pack


@pytest.mark.parametrize(
    ("way", "said"),
    [
        (("other", "I have an account there", "mail", "yes", "ok", "It worked"), "I won't"),
        (("yes", "link", "yes", "ok", "It did not work"), "Something feels off"),
    ],
)
async def test_stopping_after_all_leaves_nothing_noted(
    world: World, way: tuple[str, ...], said: str
) -> None:
    anna = await world.person("Anna")
    for words in ("/redeem", "amazon.de", *way):
        await anna.types(words)
    while said not in " ".join(anna.labels()):
        await anna.types("/back")
    await anna.taps(said)
    assert not any("document" in message for message in anna.answers)
    await anna.types("/cards")
    anna.sees("no cards here yet")


@pytest.mark.parametrize("outcome", ["It worked", "It did not work", "do it later"])
async def test_after_going_back_the_page_comes_again(world: World, outcome: str) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    await anna.taps(outcome)
    while "Go on" not in " ".join(anna.labels()):
        await anna.types("/back")
    await anna.taps("Go on")
    anna.sees("What happened?")


async def test_a_second_guide_does_not_undo_what_worked(world: World) -> None:
    anna = await world.person("Anna")
    await begins_with_a_card(anna)
    for label in ("Yes, on that site", "I have it", "Go on"):
        await anna.taps(label)
    message, later = anna.button("I'll do it later")
    await opens_card(anna)
    for label in ("step by step", "Yes, on that site", "I have it", "Go on", "It worked"):
        await anna.taps(label)
    anna.account.taps(message["message_id"], later["callback_data"])
    await world.settles()
    await opens_card(anna)
    anna.sees("Redeemed")
    await world.days_pass(2)
    anna.sees("Redeemed")


@pytest.mark.parametrize("end", ["It is redeemed", "Forget this card"])
async def test_the_guide_of_a_card_goes_with_it(world: World, end: str) -> None:
    anna = await world.person("Anna")
    await lives_in_germany(anna)
    for words in ("/redeem", "amazon.de", "yes", "mail", "yes", "later", "50"):
        await anna.types(words)
    await opens_card(anna)
    await anna.taps("Redeem it, step by step")
    await anna.taps("Yes, on that site")
    await opens_card(anna)
    await anna.taps(end)
    said = len(anna.answers)
    await world.days_pass(5)
    assert len(anna.answers) == said
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_two_taps_open_one_guide(world: World) -> None:
    anna = await world.person("Anna")
    await lives_in_germany(anna)
    await begins_with_a_card(anna)
    await anna.taps("Redeem it, step by step")
    await anna.taps("Yes, on that site")
    await anna.types("/cancel")
    await anna.types("/resume")
    anna.sees("Nothing is open")


async def test_the_pack_is_not_for_a_card_that_is_redeemed(world: World) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    for label in ("It did not work", "Something else", "still doesn't work", "rather not"):
        await anna.taps(label)
    await opens_card(anna, "Gift card")
    message, button = anna.button("For Amazon's support")
    await anna.taps("It is redeemed")
    packs = sum("document" in one for one in anna.answers)
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert sum("document" in one for one in anna.answers) == packs
    anna.sees("Redeemed")


@pytest.mark.parametrize("word", ["/cancel", "stop"])
async def test_stopping_at_the_amount_keeps_how_it_ended(world: World, word: str) -> None:
    anna = await world.person("Anna")
    await ready(anna)
    await anna.taps("It worked")
    await anna.types(word)
    anna.sees("Well done!")
    await opens_card(anna, "Gift card")
    anna.sees("Redeemed")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("yes", "plastic", "yes", "ok", "no", "already used", "no", "rather not")),
        ("de", ("ja", "Plastik", "ja", "ok", "geht nicht", "ungültig", "nein", "lieber nicht")),
        ("en", ("not sure", "yes!", "on paper", "Found it", "sure", "worked", "20")),
        ("de", ("weiß nicht", "ja", "nur ein Link", "ja", "klar", "hat geklappt", "20")),
        ("en", ("no", "I have an account there", "SMS", "no code", "yes", "ok", "later", "20")),
    ],
)
async def test_all_of_it_typed(world: World, language: str, said: tuple[str, ...]) -> None:
    anna = await world.person("Anna", language)
    for words in ("/redeem", "amazon.de", *said):
        await anna.types(words)
    unclear = texts(language).plain("redeem-known-problem-unclear")
    assert not any(message.get("text", "").startswith(unclear[:12]) for message in anna.answers)
    if "Which country" in anna.last.get("text", ""):
        await anna.types("Germany")
    await anna.types("/resume")
    anna.sees(texts(language).plain("nothing-open")[:12])


async def test_an_edit_may_name_a_button(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/redeem")
    await anna.types("amazon.de")
    await anna.types("yess")
    await anna.edits("yes")
    anna.sees("How did the card reach you")
    for words in ("mail", "I have it in front of me", "Go on", "It did not work"):
        await anna.types(words)
    await anna.edits("It worked")
    anna.sees("How much was on the card?")
