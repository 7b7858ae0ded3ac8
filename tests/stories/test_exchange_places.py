"""A place in a gift exchange: what somebody takes on, what they say, how they leave."""

from tests.stories.offices import begun, joins
from tests.stories.world import World


async def test_opened_by_ones_own_link(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await joins(otto, office)
    otto.sees("You're in", "one gift of about EUR", "one person", "Sign up until", "Gifts on")
    otto.sees("by nobody else", "Name: \u2068Otto\u2069", "That's all you need to do")
    assert {"Wishes", "Leave", "Name", "Where I shop", "How a card reaches me"} <= set(
        otto.labels()
    )
    await anna.opens(otto.link.rpartition("=")[2])
    anna.sees_not("You're in", "Otto", "Sign up until")


async def test_wishes_are_kept_line_by_line(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await joins(otto, office)
    await otto.taps("Wishes")
    otto.sees("What would you like?", "1,000 signs")
    await otto.types("Tea\n\nגרביים <b>חמים</b>\nhttps://example.com/list")
    otto.sees(
        "You're in", "Wishes:\n\u2068Tea\n\nגרביים <b>חמים</b>\nhttps://example.com/list\u2069"
    )
    await otto.taps("Wishes")
    await otto.taps("Nothing, please")
    otto.sees("Wishes: nothing, please")
    await otto.taps("Wishes")
    await otto.taps("Take it back")
    otto.sees_not("Wishes: nothing, please\n")


async def test_all_that_may_be_said(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    office = await begun(world, anna, otto)
    await joins(otto, office)
    await otto.taps("Not wanted")
    await otto.types("nuts")
    await otto.taps("Where I shop")
    await otto.types("germany")
    await otto.taps("How a card reaches me")
    await otto.types("otto@gmial.com")
    await otto.taps("otto@gmail.com")
    otto.sees(
        "Not wanted:\n\u2068nuts\u2069", "amazon.de", "A card by e-mail: \u2068otto@gmail.com\u2069"
    )
    await otto.taps("How a card reaches me")
    await otto.types("0151 12345678")
    otto.sees("by text message: \u2068+49 1511 2345678\u2069")
    await otto.taps("How a card reaches me")
    await otto.types("Lindenweg 3\n10115 Berlin")
    otto.sees("by post:\n\u2068Lindenweg 3\n10115 Berlin\u2069")
    await otto.taps("How a card reaches me")
    await otto.taps("In person")
    otto.sees("handed over in person")
    await otto.taps("I'd help out")
    otto.sees("Would help out")
    await otto.taps("I'd help out")
    otto.sees_not("Would help out if somebody's gift doesn't come\n")
    await world.restarts()
    await otto.types("/exchange")
    otto.sees("You're in", "\u2068nuts\u2069", "amazon.de", "handed over in person")
