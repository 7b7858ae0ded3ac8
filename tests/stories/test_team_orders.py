"""An order for several people: each by name under /cards, one reminder, nobody at the end."""

import json
import sqlite3
from dataclasses import replace

from storage import cards
from storage.transaction import Transaction
from tests.stories.people import Person
from tests.stories.test_the_persons_copy import copy_of
from tests.stories.world import World

SIX = (
    "Ben <ben@example.com>, Cara <cara@example.com>, دنيز <d@example.com>, "
    "e@example.com, Fatma <f@example.com>, Gustav <g@example.com>"
)


async def orders_for_six(anna: Person) -> None:
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", SIX):
        await anna.types(words)
    await anna.taps("All correct")
    await anna.taps("I've ordered it")


def labels(person: Person) -> list[str]:
    plain = dict.fromkeys((0x2068, 0x2069)) | {0xA0: " "}
    return [label.translate(plain) for label in person.labels()]


def times_asked(person: Person, words: str) -> int:
    return sum(words in message.get("text", "") for message in person.answers)


async def test_six_people_over_weeks(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for_six(anna)
    anna.sees("until every card is redeemed", "the names stay until all are redeemed")
    await anna.taps("Remind me")
    await anna.taps("Germany")
    anna.sees("whether all have arrived")
    await anna.types("/cards")
    assert labels(anna) == ["6 people · EUR 50 each · on its way"]
    await anna.taps("6 people")
    assert labels(anna)[:4] == [
        "Ben · on its way",
        "Cara · on its way",
        "دنيز · on its way",
        "Person 4 · on its way",
    ]
    await anna.taps("Ben")
    anna.sees("Ben", "EUR 50", "the e-mail arrives")
    await anna.taps("It has arrived")
    assert labels(anna)[0] == "Ben · arrived"
    await world.crashes()
    await world.days_pass(1.1)
    anna.sees("Have the cards arrived?")
    assert labels(anna)[:2] == ["Ben · arrived", "Cara · on its way"]
    await world.days_pass(5)
    assert times_asked(anna, "Have the cards arrived?") == 1, "one reminder an order"
    await anna.taps("All have arrived")
    anna.sees("Everybody has it")
    await world.days_pass(3.1)
    anna.sees("Have they redeemed their cards?")
    await anna.taps("Cara")
    await anna.taps("It is redeemed")
    assert labels(anna)[:2] == ["Ben · arrived", "Cara · redeemed"]
    read = await copy_of(anna)
    (card,) = read["cards"]
    assert card["people"][:2] == [
        {"name": "Ben", "state": "arrived"},
        {"name": "Cara", "state": "redeemed"},
    ]
    assert "example.com" not in json.dumps(card), "no address is kept"
    await anna.taps("All are redeemed")
    assert times_asked(anna, "All are redeemed. You can let them go.") == 1
    (card,) = (await copy_of(anna))["cards"]
    assert "Ben" not in json.dumps(card)
    assert card["details"]["people"] == "6"


async def test_a_team_gets_one_note(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for_six(anna)
    await anna.taps("Message for the team")
    anna.sees_above("The next message is for the team")
    await anna.taps("🌐 Deutsch")
    anna.sees(
        "finden Sie einen Gutschein", "Ihrem eigenen Konto", "lesen Sie den Code niemandem vor"
    )


async def test_old_buttons_of_one_of_them(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for_six(anna)
    await anna.types("/cards")
    await anna.taps("6 people")
    await anna.taps("Ben")
    await anna.taps("It has arrived")
    await anna.taps_old("📬 It has arrived")
    anna.is_told("I have that already")
    anna.sees("Ben", "has arrived")
    await anna.taps("All of them")
    await anna.taps("All have arrived")
    await anna.taps_old("📬 All have arrived")
    anna.is_told("I have that already")
    anna.sees("Everybody has it")


async def test_many_people_are_shown_a_page_at_a_time(world: World) -> None:
    boss = await world.person("Boss")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "20"):
        await boss.types(words)
    names = [f"Jo{sign}" for sign in "abcdefghijklmnopqrstuv"]
    await boss.types("\n".join(f"{name} <{name}@example.com>" for name in names))
    await boss.taps("All correct")
    await boss.taps("I've ordered it")
    await boss.types("/cards")
    await boss.taps("22 people")
    assert labels(boss)[7:9] == ["Joh · on its way", "More →"]
    for _ in range(2):
        await boss.taps("More →")
    assert labels(boss)[5:7] == ["Jov · on its way", "← Before"]
    await boss.taps("Jov")
    await boss.taps("It has arrived")
    assert labels(boss)[5] == "Jov · arrived"
    await boss.taps("Jou")
    await boss.taps("All of them")
    assert labels(boss)[5] == "Jov · arrived"
    await boss.taps("← Before")
    assert labels(boss)[0] == "Joi · on its way"


async def test_an_order_from_before_has_only_a_number(world: World) -> None:
    anna = await world.person("Anna")
    await orders_for_six(anna)
    assert world.bot is not None
    with sqlite3.connect(world.database) as connection:
        card_id, person_id = connection.execute("SELECT id, person_id FROM cards").fetchone()

    def as_before(tx: Transaction) -> None:
        card = cards.card(tx, person_id, card_id)
        assert card is not None
        cards.keep(tx, replace(card, details={"people": "6"}), world.clock.now())

    await world.bot.database.run(as_before)
    await anna.types("/cards")
    assert labels(anna) == ["6 people · EUR 50 each · on its way"]
    await anna.taps("6 people")
    assert "Ben" not in str(labels(anna))
    await anna.taps("All have arrived")
    await anna.taps("All are redeemed")
    anna.sees("All are redeemed")


async def test_those_still_to_be_ordered_are_asked_about_before_the_day(world: World) -> None:
    boss = await world.person("Boss")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, on a date", "in 2 weeks", "20", SIX):
        await boss.types(words)
    await boss.taps("All correct")
    await boss.taps("☐ Ordered")
    await boss.taps("I've ordered it")
    await boss.taps("Remind me")
    await boss.taps("Germany")
    boss.sees("I'll ask you on", "whether the others are ordered")
    await boss.types("/cards")
    await boss.taps("6 people")
    boss.sees("whether the others are ordered")
    await world.days_pass(1.1)
    boss.sees("Have you ordered the others by now?")
