"""After the draw people leave, come late, hand a match back: as few as possible get a new one."""

from tests.stories.exchanging import (
    ROOT,
    begun,
    drawn_round,
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

RING = {"Anna": "Ben", "Ben": "Cleo", "Cleo": "Dora", "Dora": "Emil", "Emil": "Anna"}
SOMEBODY = tuple(RING)


async def ring(world: World) -> tuple[Group, list[Person]]:
    """Each gives to the next; all have looked, nobody has bought anything."""
    office, people = await five(world)
    await drawn_round(world, *SOMEBODY)
    return office, people


async def leaves(world: World, person: Person) -> None:
    await person.types("/exchange")
    await person.taps("Leave")
    await person.taps("Leave")
    await gathered(world)


async def test_whoever_leaves_is_made_up_for_by_itself(world: World) -> None:
    office, (anna, ben, cleo, dora, emil) = await ring(world)
    heard = [len(one.answers) for one in (ben, cleo)]
    await leaves(world, emil)
    assert await pairs(world) == {**{k: v for k, v in RING.items() if k != "Emil"}, "Dora": "Anna"}
    assert [len(one.answers) for one in (ben, cleo)] == heard, "who keeps their match hears nothing"
    office.sees("Somebody left", "1 match changed")
    office.sees_not(*SOMEBODY)
    exchange = await the_exchange(world)
    assert ROOT.findall(office.last["text"]) == [exchange.root] != ["0" * 64]
    anna.sees("The draw is repaired", "1 person has a new match, 1 of them had looked")
    anna.sees_not("Emil", "Dora")
    dora.sees("You have a new match", "nothing to the person you had drawn before")
    dora.sees_not("Anna", "Emil")
    await dora.taps("Show my match", at=office)
    dora.is_alerted("You give to: \u2068Anna")
    await emil.taps("Show my match", at=office)
    emil.is_alerted("You don't take part")
    assert await match_of(dora) == "Anna"


async def test_what_was_bought_is_spared(world: World) -> None:
    """Three of seven leave, one who has bought among them; one whose match left has bought, too."""
    names = (*SOMEBODY, "Fay", "Gus")
    people = [await world.person(name) for name in names]
    anna, ben, cleo, dora, emil, _, gus = people
    office = await signed_up(world, *people)
    await drawn_round(world, *names)
    for one in (ben, dora, emil):
        await one.types("/exchange")
        await one.taps("Show my match")
        await one.taps("Bought")
    for one in (emil, gus, cleo):
        await leaves(world, one)
    after = await pairs(world)
    assert sorted(after) == sorted(after.values()) == ["Anna", "Ben", "Dora", "Fay"]
    assert after["Anna"] == "Ben", "nothing was the matter with it"
    assert len(office.answers) >= 3
    office.sees("Somebody left", "changed")
    for one in (ben, dora):
        assert any(
            "bought something already: keep it" in message["text"] for message in one.answers
        )
    assert not any("You have a new match" in message["text"] for message in anna.answers)
    await ben.taps("Show my match")
    assert "Bought" in ben.labels(), "of the new one nothing is bought yet"


async def test_somebody_comes_late(world: World) -> None:
    people = [await world.person(name) for name in SOMEBODY]
    anna, hugo = people[0], await world.person("Hugo")
    office = await begun(world, *people, hugo)
    for one in people:
        await one.follows("Join", at=office)
    await drawn_round(world, *SOMEBODY)
    await anna.types("/exchange")
    await anna.taps("Organise")
    await anna.taps("Add somebody")
    office.sees("somebody can still come along")
    await hugo.follows("Join late", at=office)
    hugo.sees("You're in")
    await hugo.taps("Show my match")
    hugo.sees("not drawn yet")
    anna.sees("Somebody joined your gift exchange late")
    anna.sees_not("Hugo")
    before = await pairs(world)
    await anna.taps("Repair")
    anna.sees("2 people get a new match, 1 of them has looked")
    assert await pairs(world) == before, "a preview changes nothing"
    ivo = await world.person("Ivo")
    office.chat.adds(ivo.account.user, ivo.account.user)
    await ivo.follows("Join late", at=office)
    preview = anna.answers[-2]
    assert "2 people get a new match" in preview["text"]
    repair = anna.account.buttons(preview)[0]["callback_data"]
    anna.account.taps(preview["message_id"], repair)
    await gathered(world)
    assert await pairs(world) == before, "what has changed since is read back first"
    await leaves(world, ivo)
    await anna.types("/exchange")
    await anna.taps("Organise")
    await anna.taps("Repair")
    await anna.taps("Repair")
    await gathered(world)
    after = await pairs(world)
    assert sorted(after) == sorted(after.values()) == sorted([*SOMEBODY, "Hugo"])
    assert sum(after[one] != RING[one] for one in SOMEBODY) == 1
    office.sees("2 matches changed")
    assert await match_of(hugo) == after["Hugo"]


async def test_a_match_is_handed_back_once(world: World) -> None:
    office, (anna, ben, *_) = await ring(world)
    await ben.types("/exchange")
    await ben.taps("Show my match")
    await ben.taps("I can't give to them")
    ben.sees("Hand this match back?")
    await ben.taps("I can't give to them")
    ben.sees("You'll get somebody else")
    anna.sees("needs a repair")
    anna.sees_not("Ben", "Cleo")
    await anna.taps("Organise")
    await anna.taps("Repair")
    anna.sees("people get a new match")
    await anna.taps("Repair")
    await gathered(world)
    after = await pairs(world)
    assert after["Ben"] != "Cleo"
    office.sees("The draw had to be repaired")
    await ben.taps("Show my match")
    assert "I can't give to them" not in ben.labels()
    await anna.types("/exchange")
    await anna.taps("Organise")
    await anna.taps("Rules")
    anna.sees_not("Ben", "Cleo")


async def test_somebody_is_removed_by_name(world: World) -> None:
    office, (anna, _, _, dora, emil) = await ring(world)
    await anna.types("/exchange")
    await anna.taps("Organise")
    assert "Repair" not in anna.labels()
    await anna.taps("Remove somebody")
    await anna.types("Emil")
    anna.sees("Take \u2068Emil\u2069 out")
    await anna.taps("Take out")
    anna.sees("Emil", "1 person gets a new match, 1 of them has looked")
    await gathered(world)
    assert (await the_exchange(world)).root == "0" * 64, "whoever runs it decides when"
    await emil.taps("Show my match", at=office)
    emil.is_alerted("You don't take part")
    await dora.taps("Show my match", at=office)
    dora.is_alerted("has left")
    await anna.taps("Repair")
    await gathered(world)
    assert (await pairs(world))["Dora"] == "Anna"
    assert len(await everybody(world)) == 4


async def test_a_rule_that_comes_late(world: World) -> None:
    office, (anna, *_) = await ring(world)
    await anna.types("/exchange")
    await anna.taps("Organise")
    await anna.taps("Rules")
    await anna.taps("Two people")
    await anna.types("Cleo, Dora")
    await anna.taps("Back")
    await anna.taps("Repair")
    anna.sees("people get a new match")
    await anna.taps("Repair")
    await gathered(world)
    after = await pairs(world)
    assert (after["Cleo"], after["Dora"]) != ("Dora", "Emil")
    assert after["Cleo"] != "Dora" != after["Dora"]
    assert after["Dora"] != "Cleo"
    office.sees("had to be repaired")
    office.sees_not(*SOMEBODY)


async def test_where_no_repair_keeps_the_rules_the_reason_is_said(world: World) -> None:
    people = [await world.person(name) for name in ("Anna", "Otto", "Ben")]
    anna, otto, _ = people
    office = await signed_up(world, *people)
    await drawn_round(world, "Anna", "Ben", "Otto")
    await leaves(world, otto)
    anna.sees("I can't repair the draw yet")
    assert (await the_exchange(world)).draw_at is None
    assert (await the_exchange(world)).root == "0" * 64
    office.sees_not("changed")
    await anna.taps("Organise")
    await anna.taps("Repair")
    anna.sees("I can't repair the draw yet")
    await anna.taps("Add somebody")
    office.sees("somebody can still come along")


async def test_who_is_erased_is_made_up_for(world: World) -> None:
    office, (anna, _, _, dora, emil) = await ring(world)
    await emil.types("/forget_me")
    await emil.taps("Erase everything")
    await gathered(world)
    office.sees("Somebody left", "1 match changed")
    dora.sees("You have a new match")
    anna.sees("The draw is repaired")
    assert len(await everybody(world)) == 4
