"""An exchange is drawn on its date, whatever came in between, and kept before anybody is told."""

from bot.exchange.commitment import Leaf, root
from tests.stories.exchanging import (
    COMMAND,
    NAMES,
    PAST_THE_DAY,
    ROOT,
    TO_THE_DRAW,
    everybody,
    five,
    gathered,
    match_of,
    pairs,
    signed_up,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.world import World


async def sleeps_until(world: World, days: float) -> None:
    """The bot is down while the days pass."""
    await world.stops()
    world.clock.move(milliseconds=int(days * 86_400_000))
    world.server.state.ahead += days * 86_400
    await world.starts()
    await world.days_pass(0)


async def test_drawn_on_the_date_while_the_bot_was_down(world: World) -> None:
    office, people = await five(world)
    await sleeps_until(world, TO_THE_DRAW)
    office.sees("The draw is done: 5 joined", "Gifts on")
    assert office.labels()[0] == "Show my match"
    assert not any("Join" in label for label in office.labels())
    (commitment,) = ROOT.findall(office.answers[-1]["text"])
    assert not any(name in office.answers[-1]["text"] for name in NAMES)
    drawn = await pairs(world)
    assert set(drawn) == set(drawn.values()) == set(NAMES)
    there = await everybody(world)
    leaves = [Leaf(one.id, one.match.receiver, one.match.salt) for one in there if one.match]
    assert root(leaves).hex() == commitment == (await the_exchange(world)).root
    for person in people:
        person.sees("The draw is done")
        assert not any(name in person.answers[-1]["text"] for name in NAMES)
        assert await match_of(person) == drawn[person.account.user["first_name"]]
    assert all(one.delivery == "sent" and one.shown_at for one in await everybody(world))


async def test_at_night_no_phone_makes_a_sound(world: World) -> None:
    anna = await world.person("Anna")  # whose clock nobody knows
    await signed_up(world, anna, *[await world.person(name, "de") for name in NAMES[1:3]])
    await world.days_pass(18.7)
    sent = [one.parameters for one in world.server.record.of("sendMessage")]
    words = [one for one in sent if "Es ist ausgelost, und" in one["text"]]
    assert [one.get("disable_notification") for one in words] == [True] * 2
    anna.sees("The draw is done")
    assert not any(one.get("disable_notification") for one in sent if one not in words)


async def test_overdue_even_after_the_day(world: World) -> None:
    office, people = await five(world)
    await sleeps_until(world, PAST_THE_DAY)
    office.sees("The draw is done")
    assert any("It comes late" in one["text"] for one in people[0].answers)
    assert not any("It comes late" in one["text"] for one in people[1].answers)


async def test_last_years_pairs_do_not_come_again(world: World) -> None:
    people = [await world.person(name) for name in NAMES[:3]]
    office = await signed_up(world, *people)
    await world.days_pass(PAST_THE_DAY)
    years = [await pairs(world)]
    for _ in range(2):
        await world.days_pass(365 - PAST_THE_DAY)
        await people[0].taps("Show my match", at=office)
        people[0].is_alerted("This exchange is over")
        await joins_again(people, office)
        await world.days_pass(PAST_THE_DAY)
        years.append(await pairs(world))
    assert years[1] == {receiver: giver for giver, receiver in years[0].items()}
    assert years[2] == years[0], "three people have two ways, so the oldest year comes again"
    assert any("the oldest year may come again" in one["text"] for one in people[0].answers)
    assert any("3 people had only one possible match" in one["text"] for one in people[0].answers)


async def joins_again(people: list[Person], office: Group) -> None:
    """The next exchange in the same group."""
    await people[0].types(COMMAND, at=office)
    await people[0].taps("Start", at=office)
    for one in people:
        await one.follows("Join", at=office)


async def test_upgraded_after_the_draw(world: World) -> None:
    ben, *others = [await world.person(name) for name in ("Ben", "Cleo", "Dora")]
    anna = await world.person("Anna")
    office = await signed_up(world, ben, *others, strangers=(anna,))
    await world.days_pass(TO_THE_DRAW)
    drawn, root = await pairs(world), (await the_exchange(world)).root
    greater = await ben.upgrades(office)
    await world.days_pass(5 / 86_400)
    greater.sees("The draw is done", root or "")
    await anna.taps("Show my match", at=greater)
    anna.is_alerted(drawn["Anna"])
    assert (await the_exchange(world)).root == root
    assert await match_of(ben) == drawn["Ben"]


async def test_upgraded_just_before_the_draw(world: World) -> None:
    office, people = await five(world)
    greater = await people[0].upgrades(office)
    await gathered(world)  # its message is posted again there, and known by then
    await world.days_pass(TO_THE_DRAW)
    await gathered(world)
    greater.sees("The draw is done: 5 joined")
    assert {one for said in greater.answers for one in ROOT.findall(said["text"])} == {
        (await the_exchange(world)).root
    }


async def test_thrown_out_before_the_draw_and_back_after_it(world: World) -> None:
    office, people = await five(world)
    await people[0].removes_bot(office)
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    assert await match_of(people[1]) == drawn["Ben"]
    await people[0].adds_bot(office)
    await world.days_pass(0.01)
    office.sees("The draw is done: 5 joined", (await the_exchange(world)).root or "")
