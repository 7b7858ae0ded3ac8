"""After the draw: bought, handed over, it came, thanks; reminders of what is missing only."""

import contextlib
import sqlite3
from datetime import UTC, datetime

from tests.stories.exchanging import (
    TO_THE_DRAW,
    drawn_round,
    five,
    gathered,
    match_of,
    name_of,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.world import World


async def in_a_round(world: World) -> tuple[Group, list[Person]]:
    """Five people, drawn: Anna gives to Ben, Ben to Cleo, and so on; all have their match shown."""
    office, people = await five(world)
    await drawn_round(world, *(name_of(one) for one in people))
    for one in people:
        await one.types("/exchange")
        await match_of(one)
    return office, people


async def test_from_bought_to_it_came(world: World) -> None:
    _, (_, ben, cleo, *_) = await in_a_round(world)
    await ben.taps("Bought")
    ben.sees("You have it")
    assert not any("Did it come?" in one["text"] for one in cleo.answers)
    await cleo.types("/exchange")
    assert {"It came", "It didn't come"} <= set(cleo.labels())
    await ben.taps("Handed over")
    ben.sees("Handed over, or sent")
    cleo.sees("Did it come?")
    cleo.sees_not("Ben")
    await cleo.taps("It came")
    cleo.sees("Your gift came")
    ben.sees("came, says your match")
    assert "Cleo" not in ben.last["text"]
    await cleo.types("/exchange")
    assert "It came" not in cleo.labels()
    await cleo.taps("Say thanks")
    await cleo.types("What a lovely book, thank you so much!")
    await gathered(world)
    ben.sees("From your match", "What a lovely book")
    assert "Cleo" not in ben.last["text"]


async def test_nothing_can_have_come_before_it_was_bought_or_its_day(world: World) -> None:
    _, (_, _, cleo, *_) = await in_a_round(world)
    await cleo.types("/exchange")
    assert "It came" not in cleo.labels()
    day = (await the_exchange(world)).exchange_day
    today = datetime.fromtimestamp(world.clock.now() / 1000, tz=UTC).date()
    await world.days_pass((day - today).days)
    await cleo.types("/exchange")
    assert {"It came", "It didn't come"} <= set(cleo.labels())


async def test_it_did_not_come_and_then_it_did(world: World) -> None:
    _, (_, ben, cleo, *_) = await in_a_round(world)
    await ben.taps("Bought")
    await cleo.types("/exchange")
    await cleo.taps("It didn't come")
    cleo.sees("hasn't come yet")
    ben.sees("nothing has come yet", "Nobody else hears of it")
    await cleo.taps("It came")
    cleo.sees("Your gift came")
    ben.sees("came, says your match")
    before = len(ben.answers)
    await cleo.taps_old("It came")
    assert len(ben.answers) == before, "told once"


async def test_said_by_mistake(world: World) -> None:
    _, (_, ben, cleo, *_) = await in_a_round(world)
    await ben.taps("Bought")
    await ben.taps("Not yet after all")
    assert {"Bought", "Handed over"} <= set(ben.labels())
    await cleo.types("/exchange")
    assert "It came" not in cleo.labels()


async def test_who_runs_it_reads_counts(world: World) -> None:
    _, (anna, ben, cleo, *_) = await in_a_round(world)
    await ben.taps("Handed over")
    await cleo.taps("It came")
    await anna.types("/exchange")
    await anna.taps("Organise")
    anna.sees("Gifts: 1 bought, 1 handed over, 1 came, 0 missing")
    anna.sees_not("Cleo\u2069 came")


async def test_the_database_lays_no_two_states_side_by_side(world: World) -> None:
    _, (_, ben, cleo, *_) = await in_a_round(world)
    await ben.taps("Handed over")
    await cleo.taps("It came")
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        rows = connection.execute("SELECT LENGTH(progress) FROM participants").fetchall()
    assert len({length for (length,) in rows if length}) == 1


async def test_reminded_of_what_is_missing_and_asked_the_same(world: World) -> None:
    office, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    await world.until(lambda: office.has_button("Show my match"))
    await world.settles()
    bought, *others = people
    await bought.taps("Show my match")
    await bought.taps("Bought")
    before = {one.account.id: len(one.answers) for one in people}
    await world.days_pass(2.5)  # two days before the day, and then some
    assert len(bought.answers) == before[bought.account.id], "nothing is missing there"
    for one in others:
        assert any("You haven't told me yet" in m["text"] for m in one.answers)
    await world.days_pass(3)
    asked = [any("Did yours come?" in m["text"] for m in one.answers) for one in people]
    assert all(asked), "everybody is asked the same"
