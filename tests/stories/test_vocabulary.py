"""The vocabulary itself: groups, files, contacts, links, forwards, a crash."""

import asyncio

import pytest

from tests.stories.world import World


async def test_a_crash_loses_nothing(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    await world.crashes()
    await anna.taps("By e-mail, now")
    anna.sees("How much should be on the card?")


async def test_a_message_on_its_way_at_a_crash_arrives(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    world.server.faults.plan("server-error", "sendMessage")
    anna.account.types("amazon.de")
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    anna.sees("How should the card arrive?")


async def test_what_the_bot_cannot_read_is_answered(world: World) -> None:
    anna = await world.person("Anna")
    await anna.sends_file("list.csv", b"name\nOtto\n", "my list")
    anna.sees("can't read this kind")
    await anna.sends(location={"latitude": 52.5, "longitude": 13.4})
    anna.sees("can't read this kind")
    await anna.forwards("Pay the fine with gift cards today, or you will be arrested!")
    anna.sees("looks like a scam")
    await anna.opens("something-old")
    anna.sees("What brings you here?")


@pytest.mark.parametrize(
    ("language", "asked", "buys", "next_one"),
    [
        ("en", "meant for this person?", "I'm buying a card", "Who is the card for?"),
        ("de", "an diese Person gehen?", "Ich kaufe einen Gutschein", "Für wen ist der Gutschein?"),
    ],
)
async def test_a_contact_before_any_guide(
    world: World, language: str, asked: str, buys: str, next_one: str
) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    await anna.shares_contact(ben)
    anna.sees(asked)
    await anna.taps(buys)
    anna.sees(next_one)


async def test_in_a_group_the_bot_does_not_speak_first(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await ben.types("lunch?", at=office)
    assert not office.answers


async def test_two_people_at_once(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben", "de")
    await asyncio.gather(anna.types("/buy"), ben.types("/buy"))
    anna.sees("Who is the card for?")
    ben.sees("Für wen ist der Gutschein?")
