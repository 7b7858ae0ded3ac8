"""A gift exchange begins in a group: proposed, started, joined by one tap."""

import re

import pytest

from tests.stories.exchanging import COMMAND, begun, gathered
from tests.stories.world import World

LINK = r"https://t\.me/giftwise_local_bot\?start=[0-9a-f]{32}"


async def test_proposed_and_begun(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    await anna.types(COMMAND, at=office)
    office.sees("Gift exchange", "about EUR", "Sign up until", "Gifts on")
    assert office.labels() == ["Start", "Change"]
    await anna.taps("Start", at=office)
    office.sees("0 joined")
    assert office.labels() == ["🎁 Join", "How it works", "Organise"]
    assert len(office.answers) == 1, "one living message"


async def test_only_who_asked_starts_it(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await world.group("Office", anna, otto)
    await anna.types(COMMAND, at=office)
    await otto.taps("Start", at=office)
    otto.is_alerted("Whoever asked for this exchange")
    await otto.taps("Change", at=office)
    otto.is_alerted("Whoever asked for this exchange")
    assert office.labels() == ["Start", "Change"]


async def test_joined_by_one_tap_that_opens_ones_own_way(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna)
    office.chat.adds(otto.account.user, otto.account.user)
    await otto.taps("Join", at=office)
    assert re.fullmatch(LINK, otto.link)
    first = otto.link
    await otto.taps("Join", at=office)
    assert otto.link == first, "the same way, each time"
    await gathered(world)
    office.sees("1 joined")
    await otto.opens(first)
    otto.sees("You're in")
    await anna.opens(first)
    anna.sees("This link leads nowhere here")
    anna.sees_not("Otto", "You're in")


async def test_many_join_and_the_message_is_edited_rarely(world: World) -> None:
    anna = await world.person("Anna")
    office = await begun(world, anna)
    crowd = [await world.person(f"P{number}") for number in range(8)]
    for one in crowd:
        office.chat.adds(one.account.user, one.account.user)
        await one.taps("Join", at=office)
    await gathered(world)
    office.sees("8 joined")
    assert len(office.answers) == 1


async def test_asked_for_again_it_comes_again(world: World) -> None:
    anna = await world.person("Anna")
    office = await begun(world, anna)
    await anna.types(COMMAND, at=office)
    await world.settles()
    assert len(office.answers) == 1, "the message before it went"
    assert office.labels()[0] == "🎁 Join"
    await anna.taps("Start another one", at=office)
    assert office.labels() == ["Start", "Change"]
    assert len(office.answers) == 2


async def test_a_title_of_ones_own(world: World) -> None:
    anna = await world.person("Anna", "de")
    office = await world.group("Büro", anna)
    await anna.types(f"{COMMAND} Nikolaus im Büro", at=office)
    office.sees("Wichteln", "Nikolaus im Büro", "20\u00a0EUR".replace("\u00a0", " "))


async def test_how_it_works_fits_an_alert(world: World) -> None:
    anna = await world.person("Anna")
    office = await begun(world, anna)
    await anna.taps("How it works", at=office)
    anna.is_alerted("One tap on Join is enough")


async def test_who_runs_it_gets_their_own_way(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna)
    office.chat.adds(otto.account.user, otto.account.user)
    await otto.taps("Organise", at=office)
    otto.is_alerted("Only whoever runs this exchange")
    await anna.taps("Organise", at=office)
    assert re.fullmatch(LINK, anna.link)
    await anna.opens(anna.link)
    anna.sees("You run this exchange")


@pytest.mark.parametrize("language", ["en", "de"])
async def test_where_only_admins_may(world: World, language: str) -> None:
    anna, otto = await world.person("Anna", language), await world.person("Otto", language)
    office = await world.group("Office", anna, otto)
    await anna.types("/check@giftwise_local_bot", at=office)
    await anna.taps({"en": "Only admins", "de": "Nur Admins"}[language], at=office)
    await otto.types(COMMAND, at=office)
    office.sees({"en": "only admins", "de": "nur Admins"}[language])
