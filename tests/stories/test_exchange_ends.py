"""The end of an exchange: closed by whoever runs it."""

from tests.stories.exchanging import (
    PAST_THE_DAY,
    TO_THE_DRAW,
    everybody,
    five,
    gathered,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.world import World


async def drawn(world: World) -> tuple[Group, list[Person]]:
    """Five people for whom was drawn when sign-up ended."""
    office, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    await world.until(lambda: office.has_button("Show my match"))
    await world.settles()
    return office, people


async def closed(world: World, office: Group, anna: Person) -> None:
    """Anna closes it after its day."""
    await world.days_pass(PAST_THE_DAY - TO_THE_DRAW)
    await anna.follows("Organise", at=office)
    await anna.taps("Close")
    await anna.taps("Yes, close it")
    await gathered(world)


async def test_it_is_closed_from_its_day_on(world: World) -> None:
    office, (anna, *_) = await drawn(world)
    await anna.follows("Organise", at=office)
    assert "Close" not in anna.labels()
    await world.days_pass(PAST_THE_DAY - TO_THE_DRAW)
    await anna.follows("Organise", at=office)
    await anna.taps("Close")
    anna.sees("Close the exchange?", "can't be undone")
    assert (await the_exchange(world)).state == "drawn", "asked once"


async def test_closed_the_group_hears_how_many_came_and_nothing_is_passed_on(world: World) -> None:
    office, (anna, ben, cleo, *_) = await drawn(world)
    await world.days_pass(PAST_THE_DAY - TO_THE_DRAW)
    await ben.types("/exchange")
    await ben.taps("It came")
    await cleo.types("/exchange")
    await cleo.taps("Show my match")
    await closed(world, office, anna)
    anna.sees("It's over", "1 came")
    office.sees("It's over", "One gift came")
    office.sees((await the_exchange(world)).root or "")
    assert not office.has_button("Show my match")
    await cleo.taps_old("Write to my match")
    cleo.sees("This exchange is over")
    await cleo.taps_old("Show my match")
    cleo.sees("This gift exchange is over")
    await ben.types("/exchange")
    ben.sees("This gift exchange is over")
    assert ben.labels() == []


async def test_who_leaves_a_closed_exchange_takes_no_pair_along(world: World) -> None:
    office, (anna, ben, *_) = await drawn(world)
    await closed(world, office, anna)
    before = len(anna.answers)
    await ben.types("/forget_me")
    await ben.taps("Erase everything")
    await gathered(world)
    assert len(anna.answers) == before, "it is over: nobody waits for anything"
    there = await everybody(world)
    assert [one.match is not None for one in there] == [True] * 5, "who drew whom is still fixed"
    assert [one.details.name for one in there if one.left_at is not None] == [""]
