"""An exchange is drawn on its date, kept before anybody is told, and shown to the giver alone."""

import json

from bot.exchange.commitment import Leaf, led_to, root
from handlers.local_chat import Person as Account
from tests.scale import scaled
from tests.stories.exchanging import (
    COMMAND,
    PAST_THE_DAY,
    ROOT,
    TO_THE_DRAW,
    changes,
    everybody,
    has_rule,
    has_ward,
    match_of,
    pairs,
    signed_up,
    the_exchange,
)
from tests.stories.people import Group, Person
from tests.stories.world import World

NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil")


async def five(world: World) -> tuple[Group, list[Person]]:
    people = [await world.person(name) for name in NAMES]
    return await signed_up(world, *people), people


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
        await has_rule(world, _name(one), _name(other))
    await world.days_pass(TO_THE_DRAW)
    drawn = await pairs(world)
    assert len(drawn) == len(set(drawn.values())) == len(crowd)
    await world.all_tap(strangers, "Show my match", at=office)
    for one in strangers:
        assert not one.answers
        one.is_alerted(drawn[_name(one)])
    for one, other in zip(told, strangers, strict=True):
        assert await match_of(one) == drawn[_name(one)] != _name(other)
    assert all(one.shown_at for one in await everybody(world))


def _name(person: Person) -> str:
    return str(person.account.user["first_name"])


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
        assert drawn[_name(person)] in person.answers[-2]["text"]


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
    await world.days_pass(TO_THE_DRAW)
    greater.sees("The draw is done: 5 joined")
    assert {one for said in greater.answers for one in ROOT.findall(said["text"])} == {
        (await the_exchange(world)).root
    }
