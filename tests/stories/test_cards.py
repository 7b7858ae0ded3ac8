"""What was ordered stays in sight: /cards, from the order to the redeemed card."""

import sqlite3

import pytest

from tests.stories.people import Person
from tests.stories.world import World

ORDERS = {
    "en": ("a gift", "for myself", "by e-mail, now", "all correct", "I've ordered it"),
    "de": ("ein Geschenk", "für mich", "per e-mail, sofort", "alles richtig", "Ich habe bestellt"),
}


async def orders(person: Person, site: str = "amazon.de", *, own: bool = False) -> None:
    gift, myself, way, right, ordered = ORDERS[person.account.user["language_code"]]
    purpose = myself if own else gift
    for words in ("/buy", purpose, site, way, "50", "otto@example.com", right):
        await person.types(words)
    await person.taps(ordered)


async def test_a_card_from_the_order_to_the_end(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/cards")
    anna.sees("no cards here yet")
    await orders(anna)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    anna.sees("EUR 50", "Ordered", "the e-mail arrives")
    await anna.taps("It can't be found")
    anna.sees("spam folder", "own address")
    assert anna.labels() == ["📬 It has arrived", "📤 Ask the recipient", "↩ Back"]
    await anna.taps("Back")
    anna.sees("the e-mail arrives")
    await anna.taps("It has arrived")
    anna.sees("ask whether it is redeemed")
    assert not {"🔑 Redeem it, step by step", "It doesn't work"} & set(anna.labels()), "Otto's"
    await anna.taps("It is redeemed")
    anna.sees("Redeemed")
    await anna.taps("Forget this card")
    anna.sees("erased this card")
    await anna.types("/cards")
    anna.sees("no cards here yet")


async def test_the_order_number_is_kept_as_proof(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    await anna.taps("Keep the order number")
    await anna.types("my order")
    anna.sees("17 digits")
    await anna.types("123 – 1234567 – 1234567")
    anna.sees("On which day")
    await world.crashes()
    await anna.types("2090-01-01")
    anna.sees("can't be the day")
    await anna.taps(anna.asked()[0])
    anna.sees("under /cards")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    anna.sees("123-1234567-1234567")
    assert "🧾 Change the order number" in anna.labels()
    with sqlite3.connect(world.database) as connection:
        stored = "".join(map(str, connection.execute("SELECT * FROM cards").fetchall()))
    assert "1234567" not in stored


async def test_reminders_follow_the_card(world: World) -> None:
    anna = await world.person("Anna")
    await orders(anna)
    await anna.taps("Remind me")
    await anna.taps("Germany")
    await world.days_pass(1.3)
    anna.sees("Has the card arrived?", "EUR 50")
    said = len(anna.answers)
    await world.days_pass(1.1)
    assert len(anna.answers) == said, "asked once"
    await anna.taps("It has arrived", nth=0)
    await world.days_pass(3)
    anna.sees("Has the card been redeemed?")
    await anna.taps("It is redeemed")
    await world.days_pass(30)
    anna.sees("Redeemed")


async def test_a_second_tap_and_somebody_elses_card(world: World) -> None:
    anna, eve = await world.person("Anna"), await world.person("Eve")
    await orders(anna)
    await anna.types("/cards")
    await anna.taps("EUR 50")
    _, button = anna.button("It has arrived")
    await eve.types("/start")
    eve.account.taps(eve.last["message_id"], button["callback_data"])
    await world.settles()
    eve.sees("no longer here")
    await anna.taps("It has arrived")
    message = anna.last["message_id"]
    anna.account.taps(message, button["callback_data"])
    await world.settles()
    anna.is_told("I have that already")


@pytest.mark.parametrize(
    ("way", "then"), [("Print it", "print it and hand it over"), ("A card by post", "by post")]
)
async def test_the_next_step_fits_the_way(world: World, way: str, then: str) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    await anna.taps(way)
    if "post" in way:
        for words in ("tomorrow", "50", "Otto", "Weg 1, 10115 Berlin", "No, it's a house"):
            await anna.types(words)
        anna.sees("short for the post")
    else:
        await anna.types("50")
    await anna.types("all correct")
    await anna.taps("I've ordered it")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    anna.sees(then)
