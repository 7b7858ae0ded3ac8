"""Somebody leaves a gift exchange, or is erased; somebody else is joined without Telegram."""

import pytest

from tests.stories.exchanging import (
    COMMAND,
    begun,
    changes,
    drawn_round,
    everybody,
    gathered,
    signed_up,
)
from tests.stories.people import Group, Person
from tests.stories.world import World


async def three(world: World) -> tuple[Group, list[Person]]:
    """Anna runs an exchange, Otto and Ben take part with her."""
    people = [await world.person(name) for name in ("Anna", "Otto", "Ben")]
    office = await signed_up(world, *people)
    return office, people


async def test_leave_and_join_again(world: World) -> None:
    office, (_, otto, _) = await three(world)
    await otto.taps("Wishes")
    await otto.types("tea")
    await otto.taps("Leave")
    otto.sees("Leave?", "You can join again until the draw")
    await otto.taps("Stay")
    otto.sees("You're in", "tea")
    await otto.taps("Leave")
    await otto.taps("Leave")
    otto.sees("You have left")
    await gathered(world)
    office.sees("2 joined")
    await otto.opens(otto.link)
    otto.sees("You don't take part")
    await otto.taps("Join again")
    otto.sees("You're in")
    assert "tea" not in otto.last["text"]
    await gathered(world)
    office.sees("3 joined")


async def test_a_question_about_a_place_that_is_gone(world: World) -> None:
    _, (_, otto, _) = await three(world)
    await otto.taps("Leave")
    await otto.types("/exchange")
    await otto.taps("Wishes")
    await otto.taps("Leave", nth=0)
    await otto.types("tea")
    otto.sees("You don't take part")


async def test_who_leaves_after_the_draw_is_replaced_by_nobody(world: World) -> None:
    _, (anna, otto, ben) = await three(world)
    await drawn_round(world, "Anna", "Ben", "Otto")
    await otto.types("/exchange")
    await otto.taps("Leave")
    otto.sees("You won't be able to come back")
    await otto.taps("Leave")
    otto.sees("You have left", "need to give nothing")
    assert otto.labels() == []
    ben.sees("The person you drew has left", "keep it for now")
    anna.sees("Somebody has left the gift exchange after the draw")
    anna.sees_not("Otto", "The person you drew")
    await anna.taps("Organise")
    anna.sees("You run", "done for 2 people", "Somebody has left since")
    await otto.types("/exchange")
    otto.sees("It begins in a group")


@pytest.mark.parametrize("is_drawn", [False, True])
async def test_whoever_is_erased_leaves(world: World, is_drawn: bool) -> None:
    office, (anna, otto, ben) = await three(world)
    if is_drawn:
        await drawn_round(world, "Anna", "Ben", "Otto")
    await otto.types("/forget_me")
    await otto.taps("Erase everything")
    await gathered(world)
    if is_drawn:
        ben.sees("The person you drew has left")
        left = "Somebody has left the gift exchange after the draw"
        assert any(left in message["text"] for message in anna.answers)
        anna.sees("I can't repair the draw yet")
    else:
        office.sees("2 joined")
        anna.sees("You're in")
    await otto.opens(otto.link)
    otto.sees_not("You're in")


async def test_the_organiser_is_erased_after_the_draw(world: World) -> None:
    _, (anna, otto, ben) = await three(world)
    await drawn_round(world, "Anna", "Ben", "Otto")
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    assert len(anna.answers) == 1, "only the goodbye"
    otto.sees("The person you drew has left")
    ben.sees("You're in")


async def test_somebody_without_telegram(world: World) -> None:
    office, (anna, otto, _) = await three(world)
    await otto.taps("Somebody without Telegram")
    otto.sees("Their match will reach you", "never draw each other")
    await otto.types("Grandma Ilse")
    otto.sees("Grandma Ilse", "takes part, through you", "Name:")
    await otto.taps("Their wishes")
    otto.sees("What would \u2068Grandma Ilse\u2069 like?")
    await otto.types("wool\nand tea")
    otto.sees("wool\nand tea")
    await otto.taps("Back")
    otto.sees("You're in")
    assert "Grandma Ilse" in "".join(otto.labels())
    await gathered(world)
    office.sees("4 joined")
    anna.sees_not("Grandma Ilse")
    await otto.taps("Leave")
    await otto.taps("Leave")
    otto.sees("You have left")
    await otto.taps("Grandma Ilse")
    otto.sees("takes part, through you")
    await otto.taps("Take out")
    await otto.taps("Take out")
    otto.sees("You don't take part")
    await gathered(world)
    office.sees("2 joined")


async def test_whom_one_looks_after_is_never_ones_own_match(world: World) -> None:
    """With two and one of them looked after by the other there is no draw: it is said at once."""
    _, (_, otto, _) = await three(world)
    await otto.taps("Somebody without Telegram")
    await otto.types("Ilse")
    await otto.taps("Not with")
    await otto.taps("Anna")
    otto.sees("takes part, through you", "Not with: \u2068Anna\u2069")
    await otto.taps("Not with")
    await otto.taps("Somebody else, too")
    await otto.taps("Ben")
    otto.sees("nobody could be drawn like that")


async def test_the_giver_hears_of_other_wishes_once_an_hour(world: World) -> None:
    _, (anna, otto, ben) = await three(world)
    await drawn_round(world, "Anna", "Ben", "Otto")
    await otto.types("/exchange")
    await otto.taps("Wishes")
    await otto.types("tea")
    ben.sees("Your match changed their wishes")
    assert ben.labels() == ["Show my match"]
    told = len(ben.answers)
    await otto.taps("Not wanted")
    await otto.types("nuts")
    await otto.taps("Wishes")
    await otto.types("coffee")
    assert len(ben.answers) == told, "not twice in an hour"
    await world.days_pass(1 / 20)
    ben.sees("Your match changed their wishes")
    assert len(ben.answers) == told + 1, "both changes, once"
    await world.days_pass(1 / 20)
    await otto.taps("Wishes")
    await otto.types("coffee")
    await world.days_pass(1 / 20)
    assert len(ben.answers) == told + 1, "nothing has changed"
    anna.sees_not("changed their wishes")


async def test_a_link_that_others_know_is_given_up(world: World) -> None:
    office, (_, otto, _) = await three(world)
    old = otto.link
    await otto.taps("New link")
    otto.sees("The old link leads nowhere now", "You're in")
    await otto.opens(old)
    otto.sees("This link leads nowhere here")
    await otto.follows("Join", at=office)
    otto.sees("You're in")
    assert otto.link != old


async def test_one_several_or_none_in_private(world: World) -> None:
    office, (anna, otto, _) = await three(world)
    stranger = await world.person("Stranger", "de")
    await stranger.types("Wichteln")
    stranger.sees("Es beginnt in einer Gruppe", "/exchange@giftwise_local_bot")
    await stranger.opens("exchange")
    stranger.sees("Es beginnt in einer Gruppe")
    await otto.types("secret santa")
    otto.sees("You're in")
    await anna.types("/exchange")
    anna.sees("You're in")
    await anna.taps("Organise")
    anna.sees("You run this exchange")
    await anna.types(f"{COMMAND} Easter", at=office)
    await anna.taps("Start", at=office)
    await anna.types("/exchange")
    anna.sees("Your gift exchanges")
    await anna.taps("Organise: Easter · ")
    anna.sees("Easter")
    await anna.types("/exchange")
    await anna.taps("Gift exchange · ")
    anna.sees("You're in")


async def test_two_of_one_name_are_told_apart_by_how_many_have_joined(world: World) -> None:
    _, (anna, otto, _) = await three(world)
    club = await begun(world, anna, otto)
    await otto.follows("Join", at=club)
    await otto.types("/exchange")
    ends = sorted(label.rpartition(" · ")[2] for label in otto.labels())
    assert ends == ["1 joined", "3 joined"], otto.labels()
    await otto.taps("1 joined")
    otto.sees("You're in")


async def test_somebody_without_telegram_goes_with_who_looks_after_them(world: World) -> None:
    office, (anna, otto, ben) = await three(world)
    await otto.taps("Somebody without Telegram")
    await otto.types("Anna")
    otto.sees("There is somebody else called", "tells \u2068Anna\u2069 apart")
    await otto.types("aunt")
    otto.sees("takes part, through you", "Name: \u2068Anna (aunt)\u2069")
    await drawn_round(world, "Ben", "Otto")
    await otto.types("/forget_me")
    await otto.taps("Erase everything")
    ben.sees("The person you drew has left")
    assert [one.details.name for one in await everybody(world) if one.left_at is None] == [
        "Anna",
        "Ben",
    ]
    anna.sees_not("aunt")
    office.sees_not("aunt")


async def test_whoever_knows_only_the_id_learns_nothing(world: World) -> None:
    """Apps can be made to send any button; one of ours is found by guessing an id, if at all."""
    _, (_, otto, _) = await three(world)
    stranger = await world.person("Stranger")
    await stranger.types("/start")
    place = next(
        button["callback_data"]
        for button in otto.account.buttons(otto.last)
        if button["text"] == "Leave"
    )
    for forged in (place, place.removesuffix("leave"), place.replace("leave", "join")):
        stranger.account.taps(stranger.last["message_id"], forged)
        await world.settles()
        stranger.sees("This link leads nowhere here")
        assert len(await everybody(world)) == 3


async def test_called_off_with_a_question_open(world: World) -> None:
    office, (_, otto, _) = await three(world)
    await otto.taps("Wishes")
    await changes(world, state="cancelled")
    said = len(office.answers)
    await otto.types("tea")
    otto.sees("This exchange is cancelled")
    await otto.types("/exchange")
    otto.sees("It begins in a group")
    await otto.types("/forget_me")
    await otto.taps("Erase everything")
    await gathered(world)
    assert len(office.answers) == said
