"""Messages between giver and match that are stopped, lost, or of an exchange that is over."""

import contextlib
import sqlite3

import pytest

from handlers.exchange.relay import handing_on
from storage import exchange_threads
from storage.transaction import Row, Transaction
from tests.storage.traces import traces
from tests.stories.exchanging import (
    changes,
    everybody,
    on_file,
    the_exchange,
)
from tests.stories.test_the_persons_copy import copy_of
from tests.stories.world import World
from tests.stories.writing import Office, drawn_office, nobody_else


@pytest.fixture
async def office(world: World) -> Office:
    """Drawn, and looked at."""
    return await drawn_office(world)


# Stopped ------------------------------------------------------------------------------------------


async def test_whoever_is_stopped_cannot_reopen(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Do you like tea?")
    received = len(ben.answers)
    await ben.taps("Stop messages")
    ben.sees("Stopped", "not whose")
    await office.writes(anna, "match")
    anna.sees("are stopped", "Nothing was sent")
    assert "Allow" not in " ".join(anna.labels())
    await anna.types("Tea?")
    await office.hands_on()
    assert len(ben.answers) == received + 1
    await ben.taps("Allow them again")
    ben.sees("may write to you again")
    await office.writes(anna, "match", "Tea, then?")
    ben.sees("From your giver", "Tea, then?")


async def test_both_stop_and_one_takes_it_back(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match", "Do you like tea?")
    await office.writes(ben, "giver", "Yes")
    await ben.taps_old("Stop messages")
    await anna.taps_old("Stop messages")
    await anna.taps("Allow them again")
    await office.writes(anna, "match")
    anna.sees("are stopped")


@pytest.mark.parametrize("label", ["Stop messages", "Write to my giver"])
async def test_a_button_of_somebody_elses_thread_does_nothing(office: Office, label: str) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    _, button = office.ben.button(label)
    office.cleo.account.taps(1, button["callback_data"])
    await office.world.settles()
    office.cleo.sees("This conversation has ended")
    await office.writes(office.anna, "match", "Or coffee?")
    office.ben.sees("From your giver", "Or coffee?")
    nobody_else(office.cleo, words="coffee")


async def test_the_organiser_sees_a_count(office: Office) -> None:
    anna, ben, cleo = office.anna, office.ben, office.cleo
    await office.writes(ben, "match", "Do you like tea?")
    await cleo.taps("Stop messages")
    before = len(anna.answers)
    await office.hands_on()
    await office.world.days_pass(1 / 24)
    anna.sees("One conversation between a giver and their match was stopped", "I don't tell whose")
    assert len(anna.answers) == before + 1
    await office.world.days_pass(1 / 24)
    assert len(anna.answers) == before + 1, "once"
    await anna.types("/exchange")
    await anna.taps_old("Organise")
    anna.sees("One conversation between a giver and their match was stopped", "I don't tell whose")
    anna.sees_not("Ben", "Cleo")
    assert len(anna.answers) > before


# Not delivered, not there -------------------------------------------------------------------------


async def test_whoever_cannot_be_reached_is_told_of_kindly(office: Office) -> None:
    anna, ben = office.anna, office.ben
    await office.writes(anna, "match")
    office.world.server.faults.refuse(
        403, "Forbidden: user is deactivated", "sendMessage", chat=ben.account.id
    )
    await anna.types("Do you like tea?")
    await office.hands_on()
    anna.sees("passing it on")
    for _ in range(2):
        await office.world.days_pass(1 / 24)
    anna.sees("could not be delivered")
    assert "Ben" not in anna.last["text"]
    await office.writes(anna, "match")
    anna.sees("I can't reach your match right now")


async def test_whoever_has_blocked_the_bot_gets_nothing(office: Office) -> None:
    office.ben.account.blocks()
    await office.world.settles()
    await office.writes(office.anna, "match")
    office.anna.sees("I can't reach your match right now", "Nothing was sent")


async def test_long_after_the_day_nothing_is_passed_on(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.world.days_pass(60)
    before = len(office.anna.answers)
    await office.ben.taps("Write to my giver")
    office.ben.sees("over")
    assert len(office.anna.answers) == before
    exchange = await the_exchange(office.world)
    left = await on_file(office.world, lambda tx: exchange_threads.of_exchange(tx, exchange.id))
    assert left == []


async def test_whoever_is_erased_takes_the_thread_along(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.anna.types("/forget_me")
    await office.anna.taps("Erase")
    exchange = await the_exchange(office.world)
    left = await on_file(office.world, lambda tx: exchange_threads.of_exchange(tx, exchange.id))
    assert left == []
    await office.ben.taps_old("Write to my giver")
    office.ben.sees("This conversation has ended")


async def test_the_copy_has_ones_own_part(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    await office.writes(office.ben, "giver", "Yes")
    await office.writes(office.ben, "giver", "Green tea")
    copy = await copy_of(office.anna)
    (place,) = copy["gift_exchanges"]
    (thread,) = place["messages"]
    assert (thread["with"], thread["written"], thread["waiting"]) == ("your match", 1, [])
    (place,) = (await copy_of(office.ben))["gift_exchanges"]
    (thread,) = place["messages"]
    assert (thread["with"], thread["written"]) == ("your giver", 2)
    assert "tea" not in str(copy)


async def test_no_words_and_no_pair_are_left_in_the_database(office: Office) -> None:
    await office.writes(office.anna, "match", "Do you like tea?")
    people = await everybody(office.world)
    ids = [one.id for one in people if one.details.name in ("Anna", "Ben")]
    numbers = [one.person_id for one in people if one.person_id is not None]
    held = traces(office.world.database, [], ["Do you like tea"])
    assert held == []
    with contextlib.closing(sqlite3.connect(office.world.database)) as connection:
        plain = str(connection.execute("SELECT * FROM exchange_threads").fetchall())
    assert not any(str(one) in plain for one in (*ids, *numbers))


async def test_what_waits_in_the_outbox_names_nobody(office: Office) -> None:
    """Without the key a row tells who reads it, and nothing of who wrote it."""
    await office.writes(office.anna, "match")
    await office.anna.types("Do you like tea?")

    def owed(tx: Transaction) -> list[Row]:
        before = tx.row("SELECT COUNT(*) FROM outbox")
        (thread_id,) = handing_on.due(tx, 2**60)
        handing_on.handed_on(tx, thread_id, office.world.clock.now())
        assert before == (0,), "whatever Anna was owed has left"
        return tx.rows("SELECT chat_id, payload, receipt, ? FROM outbox", thread_id)

    ((chat_id, *rest, thread_id),) = await on_file(office.world, owed)
    assert chat_id == office.ben.account.id
    for one in await everybody(office.world):
        assert one.id not in str(rest)
    assert thread_id not in str(rest)
    assert rest[1].startswith("word:")


async def test_nothing_is_said_of_one_that_was_called_off(office: Office) -> None:
    await office.writes(office.anna, "match")
    await changes(office.world, state="cancelled")
    await office.anna.types("Do you like tea?")
    await office.hands_on()
    office.anna.sees("over")
    nobody_else(office.ben, words="tea")
    assert await on_file(office.world, lambda tx: handing_on.due(tx, 2**60)) == []
