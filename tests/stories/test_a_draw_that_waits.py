"""A draw that is due and cannot be: who is told why, and what makes it possible."""

from tests.stories.exchanging import (
    NAMES,
    TO_THE_DRAW,
    five,
    has_rule,
    pairs,
    signed_up,
    the_exchange,
)
from tests.stories.world import World


async def test_impossible_then_a_rule_is_dropped(world: World) -> None:
    office, people = await five(world)
    await has_rule(world, "Anna", "Ben", "Cleo", "Dora")
    await world.days_pass(TO_THE_DRAW)
    office.sees("Not drawn yet", "5 joined")
    people[0].sees("Not drawn yet", "rules leave too few")
    for person in people[1:]:
        person.sees_not("draw is done", "rules leave")
    assert (await the_exchange(world)).draw_at is None
    told = len(people[0].answers)
    await has_rule(world, "Anna", "Ben")
    await world.days_pass(0.1)
    assert len(people[0].answers) == told, "the same reason is no news"
    await people[0].taps("✖ Together: Anna")
    await world.days_pass(0)
    office.sees("The draw is done")
    drawn = await pairs(world)
    assert drawn["Anna"] != "Ben" != drawn["Ben"] != "Anna"


async def test_a_private_wish_is_asked_about_and_nobody_else_hears(world: World) -> None:
    anna, ben, cleo = [await world.person(name) for name in NAMES[:3]]
    office = await signed_up(world, anna, ben, cleo)
    await has_rule(world, "Ben", "Cleo", said_by="Ben")
    await world.days_pass(TO_THE_DRAW)
    office.sees("Not drawn yet")
    anna.sees("A private wish stands in the way; whoever said it has been asked")
    anna.sees_not("Ben", "Cleo")
    cleo.sees("You're in")
    ben.sees("you'd rather not be matched with", "Cleo")
    await ben.taps("Keep it")
    ben.sees("It stays")
    await world.days_pass(1)
    assert (await the_exchange(world)).state == "collecting"
    await ben.taps_old("Do without it")
    await world.days_pass(0)
    office.sees("The draw is done")
    assert len(await pairs(world)) == 3
    office.sees("With three people, each can work out")


async def test_too_few_wait_for_more(world: World) -> None:
    anna, ben, cleo = [await world.person(name) for name in NAMES[:3]]
    office = await signed_up(world, anna, ben)
    office.chat.adds(cleo.account.user, cleo.account.user)
    await world.days_pass(TO_THE_DRAW)
    office.sees("Not drawn yet", "2 joined")
    anna.sees("2 have joined so far")
    await cleo.follows("Join", at=office)
    await world.days_pass(0)
    office.sees("The draw is done: 3 joined")
    assert len(await pairs(world)) == 3
