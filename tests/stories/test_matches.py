"""A match is shown to the giver alone: in private, or by an alert in the group."""

import json
from dataclasses import replace

from bot.exchange.commitment import Leaf, led_to
from bot.exchange.details import Details
from handlers.local_chat import Person as Account
from storage import participants
from tests.scale import scaled
from tests.stories.exchanging import (
    COMMAND,
    NAMES,
    ROOT,
    TO_THE_DRAW,
    changes,
    everybody,
    five,
    has_rule,
    has_ward,
    match_of,
    name_of,
    on_file,
    pairs,
    signed_up,
    the_exchange,
)
from tests.stories.world import World


async def test_the_match_comes_again_with_each_tap(world: World) -> None:
    _, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    first = await match_of(people[1])
    assert await match_of(people[1]) == first
    await world.restarts()
    assert await match_of(people[1]) == first


async def test_an_alert_for_the_tapper_alone(world: World) -> None:
    ben, *others = [await world.person(name) for name in ("Ben", "Cleo", "Dora")]
    strangers = (await world.person("Anna"), await world.person("Emil", "de"))
    eve = await world.person("Eve")
    office = await signed_up(world, ben, *others, strangers=strangers)
    office.chat.adds(eve.account.user, eve.account.user)
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    there = {one.details.name: one for one in await everybody(world)}
    for one in strangers:
        assert not one.answers, "whoever has not started the bot is not written to"
        assert there[one.account.user["first_name"]].delivery == "failed"
    anna, emil = strangers
    await anna.taps("Show my match", at=office)
    anna.is_alerted(drawn["Anna"])
    assert not any(name in anna.account.alerts[-1] for name in NAMES if name != drawn["Anna"])
    await emil.taps("Show my match", at=office)
    emil.is_alerted("Dein Geschenk ist für")
    await eve.taps("Show my match", at=office)
    eve.is_alerted("You don't take part")
    there = {one.details.name: one for one in await everybody(world)}
    assert there["Anna"].shown_at
    assert there["Emil"].shown_at
    assert not there["Ben"].shown_at


async def test_whoever_left_is_named_no_more(world: World) -> None:
    office, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    giver = next(one for one in people if drawn[one.account.user["first_name"]] == "Ben")
    await people[1].types("/forget_me")
    await people[1].taps("Erase everything")
    before = len(giver.answers)
    await giver.taps("Show my match")
    (said,) = giver.answers[before:]
    assert "has left the exchange" in said["text"]
    await giver.taps("Show my match", at=office)
    giver.is_alerted("has left")
    assert "Ben" not in giver.account.alerts[-1]
    await people[1].taps("Show my match", at=office)
    people[1].is_alerted("You don't take part")


async def test_somebody_without_a_name_is_a_number(world: World) -> None:
    office, people = await five(world)
    ben = (await everybody(world))[1]
    nameless = replace(ben, details=Details(name=""))
    await on_file(world, lambda tx: participants.describe(tx, nameless))
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    giver = next(one for one in people if drawn.get(name_of(one)) == "")
    await giver.taps("Show my match", at=office)
    giver.is_alerted("(2)")
    await giver.taps("Show my match")
    giver.sees_above("(2)")


async def test_cancelled_nobody_is_named(world: World) -> None:
    office, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    await changes(world, state="cancelled")
    await people[0].taps("Show my match")
    people[0].sees("This exchange is cancelled")
    people[0].sees_not(drawn["Anna"])
    await people[0].taps("Show my match", at=office)
    people[0].is_alerted("This exchange is over")


async def test_ones_own_match_can_be_checked(world: World) -> None:
    office, people = await five(world)
    await world.days_pass(TO_THE_DRAW)
    await match_of(people[2])
    await people[2].taps("Check it yourself")
    said = people[2].answers[-1]["text"]
    told = json.loads(said[said.index("{") : said.rindex("}") + 1])
    leaf = Leaf(
        told["leaf"]["giver"], told["leaf"]["receiver"], bytes.fromhex(told["leaf"]["salt"])
    )
    assert led_to(leaf, told["path"]).hex() == told["commitment"]
    assert ROOT.findall(office.answers[-1]["text"]) == [told["commitment"]]
    assert not any(name in said for name in NAMES)


async def test_a_guardian_is_told_each_match(world: World) -> None:
    people = [await world.person(name) for name in NAMES[:4]]
    office = await signed_up(world, *people)
    await has_ward(world, "Ben", "Oma")
    await has_ward(world, "Ben", "Opa")
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    assert not {("Ben", "Oma"), ("Ben", "Opa"), ("Oma", "Ben"), ("Opa", "Ben")} & set(drawn.items())
    ben = people[1]
    said = [one["text"] for one in ben.answers if "takes part through you" in one["text"]]
    assert len(said) == 2
    for ward in ("Oma", "Opa"):
        await ben.taps(f"{ward}: show the match")
        assert ben.answers[-2]["has_protected_content"]
        ben.sees_above(ward, drawn[ward])
    await ben.taps("Show my match", nth=0)
    ben.sees_above(drawn["Ben"])
    await people[0].taps("Show my match", at=office)
    people[0].is_alerted(drawn["Anna"])


async def test_half_cannot_be_reached(world: World) -> None:
    office, people = await five(world)
    eve, frida = await world.person("Eve"), await world.person("Frida")
    for one in (eve, frida):
        office.chat.adds(one.account.user, one.account.user)
        await one.taps("Join", at=office)  # and never opens the private chat
    people[1].account.blocks()  # known before the draw
    await world.settles()
    people[2].account.deleted = True  # found at the sending
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    there = {one.details.name: one for one in await everybody(world)}
    failed = {name for name, one in there.items() if one.delivery == "failed"}
    assert failed == {"Ben", "Cleo", "Eve", "Frida"}
    assert all(there[name].delivery == "sent" for name in there if name not in failed)
    for one, name in ((people[1], "Ben"), (eve, "Eve"), (frida, "Frida")):
        await one.taps("Show my match", at=office)
        one.is_alerted(drawn[name])
    assert await match_of(people[0]) == drawn["Anna"]
    await people[0].follows("Organise", at=office)
    people[0].sees("Cleo")
    assert not any(name in people[0].answers[-1]["text"] for name in set(there) - {"Cleo"})


async def test_a_crowd_half_of_it_by_alerts(world: World) -> None:
    crowd = await world.crowd(scaled(16, 60))
    told, strangers = crowd[::2], crowd[1::2]
    office = await signed_up(world, *told, strangers=tuple(strangers))
    for one, other in zip(told, strangers, strict=True):
        await has_rule(world, name_of(one), name_of(other))
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    assert len(drawn) == len(set(drawn.values())) == len(crowd)
    await world.all_tap(strangers, "Show my match", at=office)
    for one in strangers:
        assert not one.answers
        one.is_alerted(drawn[name_of(one)])
    for one, other in zip(told, strangers, strict=True):
        assert await match_of(one) == drawn[name_of(one)] != name_of(other)
    assert all(one.shown_at for one in await everybody(world))


async def test_two_exchanges_of_the_same_people(world: World) -> None:
    people = [await world.person(name) for name in NAMES]
    office = await signed_up(world, *people)
    await people[0].types(f"{COMMAND} Books", at=office)
    await people[0].taps("Start", at=office)
    for one in people:
        await one.follows("Join", at=office)
    books = (await the_exchange(world)).id
    await world.days_pass(TO_THE_DRAW)
    roots = {root for one in office.answers for root in ROOT.findall(one["text"])}
    assert len(roots) == 2
    drawn = await pairs(world)
    for person in people:
        (word,) = (
            one
            for one in person.answers
            if "The draw is done, and" in one["text"] and "Books" in one["text"]
        )
        (button,) = Account.buttons(word)
        assert books in button["callback_data"]
        person.account.taps(word["message_id"], button["callback_data"])
        await world.settles()
        assert drawn[name_of(person)] in person.answers[-2]["text"]
