"""Somebody of whom much is known: a card, a recipient, an open guide, and the words to look for."""

import contextlib
import sqlite3

from storage.recipients import Remembered, remember
from tests.stories.people import Person
from tests.stories.world import World

NAME, EMAIL, NUMBER, GREETING = "Özgür", "oezguer@example.com", "303-7654321-1234567", "Alles Gute!"
WORDS = (NAME, EMAIL, NUMBER, GREETING)


def id_of(world: World, person: Person) -> int:
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        query = "SELECT id FROM people WHERE telegram_id = ?"
        return int(connection.execute(query, (person.account.id,)).fetchone()[0])


async def fills_in_a_gift(anna: Person) -> None:
    """The buy guide up to its review."""
    await anna.types("/buy")
    await anna.taps("A gift")
    for words in ("amazon.de", "by e-mail, now", "50", EMAIL):
        await anna.types(words)
    await anna.taps("Name")
    await anna.types(NAME)
    await anna.taps("➕ Message")
    await anna.types(GREETING)


async def is_well_known(world: World, anna: Person) -> None:
    """A card with its proof, settings, a remembered recipient, and a guide open at the review."""
    await fills_in_a_gift(anna)
    await anna.taps("All correct")
    await anna.taps("I've ordered it")
    await anna.taps("Remind me")
    await anna.types("Germany")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("order number")
    await anna.types(NUMBER)
    await anna.types("today")
    await fills_in_a_gift(anna)
    assert world.bot is not None
    ident, now = id_of(world, anna), world.clock.now()
    one = Remembered("r1", {"marketplace": "DE", "name": NAME, "email": EMAIL})
    await world.bot.database.run(lambda tx: remember(tx, ident, one, now))
