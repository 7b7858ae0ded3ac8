"""Messages that cannot be forwarded or saved, whatever becomes of them on their way."""

import pytest

from bot.dialogue import Reply, Text
from tests.stories.owing import is_owed
from tests.stories.people import Person
from tests.stories.world import World

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

NAMED = Reply((Text("start"),), protected=True)


def protected(person: Person) -> list[bool]:
    """Of each message to somebody."""
    return ["has_protected_content" in message for message in person.answers]


async def starts(world: World) -> Person:
    anna = await world.person("Anna")
    await anna.types("/start")
    return anna


async def test_a_protected_message_and_an_ordinary_one(world: World) -> None:
    anna = await starts(world)
    await is_owed(world, anna.account.id, NAMED, Reply((Text("start"),)))
    await world.settles()
    assert protected(anna) == [False, True, False]


async def test_it_is_so_after_a_restart(world: World) -> None:
    anna = await starts(world)
    world.server.faults.refuse(429, "Too Many Requests", "sendMessage", retry_after=600)
    await is_owed(world, anna.account.id, NAMED)
    await world.until(lambda: not world.server.faults.planned)
    await world.restarts()
    await world.settles()
    assert protected(anna) == [False, True]


@pytest.mark.parametrize("refusal", ["can't parse entities", "BUTTON_DATA_INVALID"])
async def test_it_is_so_in_plain_words(world: World, refusal: str) -> None:
    anna = await starts(world)
    world.server.faults.refuse(400, f"Bad Request: {refusal}", "sendMessage")
    await is_owed(world, anna.account.id, NAMED)
    await world.settles()
    assert protected(anna) == [False, True]


async def test_an_edit_adds_nothing_and_what_is_said_anew_is_protected(world: World) -> None:
    anna = await starts(world)
    shown = anna.answers[-1]["message_id"]
    await is_owed(world, anna.account.id, NAMED, kind="edit", about=shown)
    await world.settles()
    assert protected(anna) == [False]
    await is_owed(world, anna.account.id, NAMED, kind="edit", about=shown + 1000)
    await world.settles()
    assert protected(anna) == [False, True]
