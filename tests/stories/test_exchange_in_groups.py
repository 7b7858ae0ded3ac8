"""What happens to a group while an exchange goes on: topics, another id, the bot thrown out."""

import re

import pytest

from tests.stories.people import ORDERS
from tests.stories.test_exchange_begins import COMMAND, begun, gathered
from tests.stories.world import World


@pytest.mark.parametrize("order", ORDERS)
async def test_a_group_becomes_a_supergroup_in_the_middle(world: World, order: str) -> None:
    anna, ben, cleo = [await world.person(name) for name in ("Anna", "Ben", "Cleo")]
    office = await world.group("Office", anna, ben, cleo)
    await anna.types(COMMAND, at=office)
    await anna.taps("Start", at=office)
    await ben.taps("Join", at=office)
    greater = await anna.upgrades(office, order)
    await ben.taps_old("Join", at=office)
    assert ben.link.startswith("https://t.me/"), "an old tap is answered"
    await gathered(world)
    if not greater.answers:  # nobody told of it: the next change finds out
        await cleo.taps_old("Join", at=office)
        await gathered(world)
        await gathered(world)
    assert greater.has_button("Join")
    await anna.taps("Join", at=greater)
    await gathered(world)
    greater.sees("joined")
    assert len([one for one in greater.answers if "Gift exchange" in one["text"]]) == 1
    assert world.dead_letters() == 0


async def test_in_a_topic_it_is_answered_there(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    topic = await anna.opens_topic("Presents", at=office)
    await anna.types(COMMAND, at=office, topic=topic.topic)
    topic.sees("Gift exchange")
    await anna.taps("Start", at=topic)
    topic.sees("0 joined")
    await anna.taps("Join", at=topic)
    await gathered(world)
    topic.sees("1 joined")


async def test_thrown_out_and_back_the_message_is_there_again(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await anna.types(COMMAND, at=office)
    await anna.taps("Start", at=office)
    await ben.taps("Join", at=office)
    await anna.removes_bot(office)
    await ben.opens(ben.link)
    ben.sees("You're in")
    before = len(office.answers)
    await anna.adds_bot(office)
    await gathered(world)
    assert len(office.answers) == before + 2, "its first words, and the message anew"
    office.sees("1 joined")
    assert world.dead_letters() == 0


async def test_an_anonymous_admin_asks_and_any_admin_starts(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    office.chat.turns_anonymous(anna.account.user)
    await anna.types(COMMAND, at=office)
    office.sees("Gift exchange")
    await ben.taps("Start", at=office)
    ben.is_alerted("Whoever asked for this exchange")
    await anna.taps("Start", at=office)
    assert office.has_button("Join")
    await anna.taps("Organise", at=office)
    assert re.search("start=[0-9a-f]{32}$", anna.link)


async def test_two_exchanges_in_one_group(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await anna.types(f"{COMMAND} Book swap", at=office)
    await anna.taps("Start", at=office)
    await ben.types(f"{COMMAND} Saint Nicholas", at=office)
    await ben.taps("Start", at=office)
    await ben.taps("Join", at=office)
    await ben.taps("Join", at=office, nth=0)
    await gathered(world)
    titles = [one["text"] for one in office.answers]
    assert any("Book swap" in text and "1 joined" in text for text in titles)
    assert any("Saint Nicholas" in text and "1 joined" in text for text in titles)
    await anna.types(COMMAND, at=office)
    assert len([one for one in office.answers if "joined" in one["text"]]) == 2


async def test_who_answers_in_words_gets_the_button(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await begun(world, anna)
    office.chat.adds(ben.account.user, ben.account.user)
    await ben.types("I'm in!", at=office, below=office.answers[0])
    office.sees("One tap and you're in")
    assert office.labels() == ["🎁 Join"]
    before = len(office.answers)
    await ben.types("Really!", at=office, below=office.answers[0])
    assert len(office.answers) == before, "once is enough"


async def test_an_admin_stops_one_that_somebody_else_runs(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await ben.types(COMMAND, at=office)
    await ben.taps("Start", at=office)
    await ben.taps("Join", at=office)
    await ben.opens(ben.link)
    await anna.types("/check@giftwise_local_bot", at=office)
    await ben.taps("Stop a gift exchange", at=office)
    ben.is_alerted("Only the admins")
    await anna.taps("Stop a gift exchange", at=office)
    office.sees("Stop it now?")
    await anna.taps("Stop the gift exchange", at=office)
    await world.settles()
    assert any("This exchange is cancelled" in one["text"] for one in office.answers)
    assert not office.has_button("Join")
    assert any("is off" in one["text"] or "cancelled" in one["text"] for one in ben.answers)
    await anna.taps("Stop a gift exchange", at=office)
    office.sees("No gift exchange is going on here")


async def test_who_taps_for_another_one_over_and_over_floods_nobody(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await anna.types(COMMAND, at=office)
    await anna.taps("Start", at=office)
    await anna.types(COMMAND, at=office)
    sent = world.server.record.count_of("sendMessage")
    for _ in range(10):
        await ben.taps("Start another one", at=office)
    assert world.server.record.count_of("sendMessage") == sent + 1, "one proposal of his"
    ben.is_alerted("Yours is here already")
    assert office.has_button("Start")
