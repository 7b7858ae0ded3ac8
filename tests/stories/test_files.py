"""Files leave like messages: with words and buttons, after a crash, and nothing of them stays."""

import sqlite3

from bot.dialogue import Choice, File, Text
from handlers.guides.visit import Visit
from handlers.private.guides import GUIDES
from storage.outbox import OutboxRow
from storage.people import meet
from storage.transaction import Transaction
from tests.stories.people import Person
from tests.stories.world import World

CONTENT = '{"name": "Özgür 愛子 مريم"}'.encode()
FILE = File(
    "giftwise.json", CONTENT, Text("start"), ((Choice("buy", Text("menu-buy"), "primary"),),)
)


async def is_owed(world: World, anna: Person) -> list[OutboxRow]:
    """A unit owes her the file; the rows for the sender."""
    bot = world.bot
    assert bot is not None

    def unit(tx: Transaction) -> list[OutboxRow]:
        visit = Visit(tx, meet(tx, 1, anna.account.id, "en"), GUIDES, world.clock.now())
        visit.send(FILE)
        return visit.rows

    return await bot.database.run(unit)


def has_the_file(world: World, anna: Person) -> None:
    document = anna.last["document"]
    stored = world.server.state.files.stored(document["file_id"])
    assert stored is not None
    assert (document["file_name"], stored.content) == ("giftwise.json", CONTENT)
    anna.sees("Hello!")
    assert anna.labels() == ["🎁 I'm buying a card"]


def waiting(world: World) -> int:
    connection = sqlite3.connect(world.database)
    (count,) = connection.execute("SELECT COUNT(*) FROM outbox").fetchone()
    connection.close()
    return int(count)


async def test_a_file_arrives_with_its_words_and_buttons(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    assert world.bot is not None
    world.bot.delivery.take(await is_owed(world, anna))
    await world.settles()
    has_the_file(world, anna)
    assert waiting(world) == 0
    await anna.taps("I'm buying")
    anna.sees("Who is the card for?")


async def test_a_file_outlives_a_crash(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    await is_owed(world, anna)  # committed, and never given to the sender
    await world.crashes()
    await world.settles()
    has_the_file(world, anna)
    assert waiting(world) == 0


async def test_a_file_that_got_no_answer_comes_again(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    assert world.bot is not None
    world.server.faults.plan("dropped", "sendDocument")
    world.bot.delivery.take(await is_owed(world, anna))
    await world.settles()
    has_the_file(world, anna)
    assert sum("document" in message for message in anna.answers) == 1
