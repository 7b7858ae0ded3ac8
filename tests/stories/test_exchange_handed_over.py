"""A gift exchange gets somebody else who runs it: asked, an admin, two at once."""

from tests.stories.organisers import office_of, ruled, texts
from tests.stories.world import World


async def test_handed_over(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    way = anna.link
    await anna.taps("Hand over")
    await anna.taps("Ben")
    anna.sees("I have asked", "Ben")
    ben.sees("Would you run the gift exchange", "Anna", "asks you")
    await ben.taps("Yes, without my name")
    ben.sees("You run this exchange", "Joined: 3")
    anna.sees("Ben", "runs the gift exchange", "now")
    office.sees("Somebody else runs the gift exchange")
    office.sees_not("Ben")
    await anna.taps_old("Rules")
    anna.is_told("You don't run this exchange any more")
    await anna.opens(way.rpartition("=")[2])
    anna.sees("leads nowhere")
    await ben.taps("Rules")
    ben.sees("No rules of yours yet")


async def test_whom_to_ask_can_be_typed_and_taken_back(world: World) -> None:
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben Müller", "Chris")
    await anna.taps("Hand over")
    await anna.types("Dora")
    anna.sees("Please tap or type the name")
    await anna.types("mueller")
    anna.sees("I have asked", "Ben Müller")
    await anna.taps("Take the question back")
    anna.sees("You run this exchange")
    await ben.taps("Yes, without my name")
    ben.sees("no longer open")


async def test_rather_not(world: World) -> None:
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await ben.taps("Rather not")
    anna.sees("Ben", "would rather not")
    await ben.taps_old("Yes, and say my name")
    ben.sees("no longer open")
    office.sees_not("runs the gift exchange")


async def test_only_who_can_be_reached_is_asked(world: World) -> None:
    _, (anna, *_) = await office_of(world, "Anna", "Ben", "Chris", opened=False)
    await anna.taps("Hand over")
    anna.sees("nobody yet whom I could ask")


async def test_an_admin_takes_over_after_a_day(world: World) -> None:
    office, (boss, anna, _) = await office_of(world, "Boss", "Anna", "Chris")
    await boss.taps("Hand over")
    await boss.taps("Anna")
    await anna.taps("Yes, and say my name")
    office.sees("Anna", "runs the gift exchange")
    await boss.taps("Organise", at=office)
    anna.sees("An admin of your group would like to run", "within a day")
    await boss.taps("Organise", at=office)
    boss.is_alerted("asked whoever runs it already")
    assert sum("An admin" in one["text"] for one in anna.answers) == 1, "asked once"
    await anna.taps("I stay")
    boss.sees("goes on running it")
    await world.days_pass(1.1)
    await boss.taps("Organise", at=office)
    await world.days_pass(1.1)
    anna.sees("An admin of your group runs the gift exchange")
    office.sees("Somebody else runs the gift exchange")
    boss.sees("You run this exchange")


async def test_an_admin_takes_over_at_once_from_who_is_erased(world: World) -> None:
    office, (boss, anna, _) = await office_of(world, "Boss", "Anna", "Chris")
    await boss.taps("Hand over")
    await boss.taps("Anna")
    await anna.taps("Yes, and say my name")
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    await boss.taps("Organise", at=office)
    await boss.opens(boss.link)
    boss.sees("You run this exchange")


async def test_whoever_has_blocked_us_is_not_asked(world: World) -> None:
    office, (boss, anna, chris) = await office_of(world, "Boss", "Anna", "Chris")
    chris.account.blocks()
    await world.settles()
    await boss.taps("Hand over")
    assert boss.labels() == ["\u2068Anna\u2069", "↩ Back"]
    await boss.taps("Anna")
    await anna.taps("Yes, without my name")
    anna.account.blocks()
    await world.settles()
    await boss.taps("Organise", at=office)
    await boss.opens(boss.link)
    boss.sees("You run this exchange")


async def test_two_organisers_at_once(world: World) -> None:
    """The former one's screen does nothing any more, whatever is tapped on it."""
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await ruled(anna, "Ben, Chris")
    await anna.taps("Two people")
    await anna.types("Anna, Dora")
    await anna.taps("Back")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await ben.taps("Yes, and say my name")
    await anna.taps_old("✖")
    anna.is_told("You don't run this exchange any more")
    assert any(said == "You don't run this exchange any more." for said in texts(anna))
    await ben.taps("Rules")
    ben.sees("Your rules: 2")


async def test_taken_out_nobody_can_take_over_any_more(world: World) -> None:
    _, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris", "Dora")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await anna.taps("Back")
    await anna.taps("People")
    await anna.taps("Ben")
    await anna.taps("Take out")
    await ben.taps("Yes, and say my name")
    assert "That question is no longer open." in texts(ben)


async def test_both_tap_at_once(world: World) -> None:
    """The one draws while the other accepts, in whichever order: one of them runs it then."""
    office, (anna, ben, *_) = await office_of(world, "Anna", "Ben", "Chris")
    await anna.taps("Hand over")
    await anna.taps("Ben")
    await anna.taps("Back")
    await anna.taps("Draw now")
    for person, label in ((anna, "Draw"), (ben, "Yes, without my name"), (anna, "Draw")):
        message, button = person.button(label)
        person.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    await world.days_pass(5 / 86_400)
    assert "You don't run this exchange any more." in texts(anna)
    office.sees_not("Ben")
    assert sum("Somebody else runs" in said["text"] for said in office.answers) == 1
    await ben.taps("Organise")
    ben.sees("You run this exchange")
