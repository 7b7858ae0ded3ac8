"""The copy of everything, what is remembered of recipients, and /privacy with its buttons."""

import json
import re
import secrets
import sqlite3
from typing import Any

from storage.recipients import Remembered, remember
from tests.storage.traces import tables
from tests.stories.exchanging import drawn_round, signed_up
from tests.stories.people import Person
from tests.stories.well_known import (
    EMAIL,
    GREETING,
    NAME,
    NUMBER,
    fills_in_a_gift,
    id_of,
    is_well_known,
)
from tests.stories.world import World

Json = dict[str, Any]
# Where a table's rows about a person are found in their copy.
IN_THE_COPY = {
    "people": "person",
    "conversations": "guides",
    "reminders": "guides",
    "cards": "cards",
    "recipients": "remembered_recipients",
    "answers_awaited": "asks_for_an_answer_at",
    "picture_jobs": "files_to_be_read",
    "outbox": "waiting_to_be_sent",
    "sent_messages": "noted_messages",
    "participants": "gift_exchanges",
    "exchange_links": "gift_exchanges",
    "exchange_rules": "gift_exchanges",
    "exchange_threads": "gift_exchanges",
    "exchanges": "gift_exchanges_run",
    "exchange_offers": "gift_exchanges_to_run",
}
ABOUT_NOBODY = {
    "schema_version", "settings_of_database", "processed_updates", "dead_letters",
    "verdict_opinions", "groups", "group_ids_before", "group_warnings", "exchange_screens",
    "exchange_moments",
}  # fmt: skip


async def copy_of(anna: Person) -> Json:
    """She asks for it, and opens the file."""
    await anna.types("/export")
    document = anna.last["document"]
    assert re.fullmatch(r"giftwise-\d{4}-\d\d-\d\d\.json", document["file_name"])
    file = anna.world.server.state.files.stored(document["file_id"])
    assert file is not None
    read: Json = json.loads(file.content.decode("utf-8"))
    return read


async def test_exported(world: World) -> None:
    anna = await world.person("Anna")
    await is_well_known(world, anna)
    read = await copy_of(anna)
    anna.sees("This is everything I keep about you")
    person = read["person"]
    assert (person["telegram_id"], person["country"]) == (anna.account.id, "DE")
    (card,) = read["cards"]
    assert card["amount"] == {"value": "50.00", "currency": "EUR"}
    assert card["details"]["number"] == NUMBER
    assert read["remembered_recipients"][0]["details"]["name"] == NAME
    assert read["noted_messages"]["count"] > 10
    moment = read["about"]["made_at"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", moment["utc"])
    assert moment["local"].endswith(("+01:00", "+02:00"))
    (guide,) = [one for one in read["guides"] if one["open"]]
    answers = {one["step"]: one for one in guide["answers"]}
    assert answers["email"] == {"step": "email", "line": f"✉️ To: {EMAIL}", "value": EMAIL}
    assert answers["name"]["value"] == NAME
    assert GREETING in answers["message"]["line"]
    assert guide["kept"]["draft"]["message"] == GREETING
    assert guide["reminder"]["due_at"]["utc"] > moment["utc"]


async def test_nobody_else_is_in_it(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await fills_in_a_gift(anna)
    await otto.types("/start")
    read = await copy_of(otto)
    assert EMAIL not in str(read)
    assert (read["guides"], read["cards"], read["remembered_recipients"]) == ([], [], [])
    assert str(anna.account.id) not in str(read)


async def test_every_table_is_in_it_or_about_nobody(world: World) -> None:
    """A table added later fails here until /export has a place for it."""
    anna = await world.person("Anna")
    read = await copy_of(anna)
    connection = sqlite3.connect(world.database)
    assert set(tables(connection)) == set(IN_THE_COPY) | ABOUT_NOBODY
    connection.close()
    assert set(IN_THE_COPY.values()) <= set(read)


async def test_a_code_that_slipped_through_does_not_leave(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    ident, now = id_of(world, anna), world.clock.now()
    one = Remembered(secrets.token_urlsafe(6), {"name": "QX7R-M4TKZP-9WLC"})
    assert world.bot is not None
    await world.bot.database.run(lambda tx: remember(tx, ident, one, now))
    read = await copy_of(anna)
    assert read["remembered_recipients"][0]["details"] == {"name": "[claim code]"}
    assert str(read).count("[claim code]") == 1


async def test_the_copy_is_gone_once_sent(world: World) -> None:
    anna = await world.person("Anna")
    await fills_in_a_gift(anna)
    world.server.faults.plan("dropped", "sendDocument")
    await copy_of(anna)
    connection = sqlite3.connect(world.database)
    assert connection.execute("SELECT COUNT(*) FROM outbox").fetchone() == (0,)
    connection.close()


async def test_from_privacy_to_the_copy_and_to_forgetting(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/privacy")
    anna.sees("What I keep, and how long", "a claim code")
    await anna.taps("A copy of everything")
    assert "document" in anna.last
    await anna.taps("Erase everything")
    anna.sees("Shall I erase everything")
    await anna.taps("Erase everything")
    anna.sees("Done. I have erased everything")
    assert not any("document" in message for message in anna.answers), "the copy goes too"


# Remembered recipients ---------------------------------------------------------------------------

KNOWN = (
    {"marketplace": "DE", "name": "مريم", "email": "maryam@example.com"},
    {"marketplace": "US", "phone": "+14155550132"},
    {"marketplace": "JP", "name": "山田 愛子", "address": "1-2-3\n東京都", "apartment": ""},
)


async def remembers(world: World, anna: Person) -> None:
    ident, now = id_of(world, anna), world.clock.now()
    assert world.bot is not None
    for number, details in enumerate(KNOWN):
        one = Remembered(f"r{number}", details)
        await world.bot.database.run(lambda tx, one=one: remember(tx, ident, one, now + 1))  # type: ignore[misc]


async def test_remembered_recipients_in_the_settings(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    anna.sees("Remembered recipients: nobody")
    assert "👤 Remembered recipients" not in anna.labels()
    await remembers(world, anna)
    await anna.types("/settings")
    anna.sees("Remembered recipients: 3")
    await anna.taps("Remembered recipients")
    anna.sees(
        "مريم", "maryam@example.com", "+1 415-555-0132", "山田 愛子", "東京都", "amazon.co.jp"
    )
    await anna.taps("+1 415")
    anna.sees_not("+1 415-555-0132")
    anna.sees("مريم", "山田 愛子")
    await anna.taps("Forget all")
    anna.sees("I remember no recipients")
    await anna.types("/settings")
    anna.sees("Remembered recipients: nobody")


async def test_a_recipient_forgotten_on_another_device(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    await remembers(world, anna)
    await anna.types("/settings")
    await anna.taps("Remembered recipients")
    message, button = anna.button("مريم")
    for _ in range(2):
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.is_told("I have that already")
    anna.sees("山田 愛子")


# Made when its turn comes ------------------------------------------------------------------------


async def test_a_copy_that_was_asked_for_comes_after_a_crash(world: World) -> None:
    anna = await world.person("Anna")
    await fills_in_a_gift(anna)
    world.server.faults.plan("internal-error", "sendDocument", count=3)
    anna.account.types("/export")
    await world.until(lambda: world.server.record.count_of("sendDocument") >= 1)
    world.server.faults.clear()
    await world.crashes()
    await world.settles()
    documents = [message for message in anna.answers if "document" in message]
    assert len(documents) == 1
    file = world.server.state.files.stored(documents[0]["document"]["file_id"])
    assert file is not None
    assert EMAIL in file.content.decode()


async def test_who_is_erased_before_it_was_made_gets_no_copy(world: World) -> None:
    anna = await world.person("Anna")
    await fills_in_a_gift(anna)
    await anna.types("/forget_me")
    world.server.faults.plan("internal-error", "sendDocument", count=2)
    anna.account.types("/export")
    await world.until(lambda: world.server.record.count_of("sendDocument") >= 1)
    await anna.taps("Erase everything")
    anna.sees("Done. I have erased everything")
    assert not any("document" in message for message in anna.answers)


async def test_a_place_in_an_exchange_and_the_match_that_was_looked_at(world: World) -> None:
    otto, _, ben = people = [await world.person(name) for name in ("Otto", "Anna", "Ben")]
    office = await signed_up(world, *people)
    await otto.taps("Wishes")
    await otto.types("tea\nand wool")
    await otto.taps("Not with")
    await otto.taps("Ben")
    (place,) = (await copy_of(otto))["gift_exchanges"]
    assert place["details"]["wishes"] == "tea\nand wool"
    assert place["kept_apart_from"] == ["Ben"]
    assert place["gives_to"] is None
    assert place["exchange"]["state"] == "collecting"
    await drawn_round(world, "Otto", "Anna", "Ben")
    (place,) = (await copy_of(otto))["gift_exchanges"]
    assert (place["gives_to"], place["salt"]) == ("Anna", "00" * 16)
    (place,) = (await copy_of(ben))["gift_exchanges"]
    assert "tea" not in str(place)
    office.sees_not("tea")
