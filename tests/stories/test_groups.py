"""In groups the bot speaks when spoken to, and never first."""

from tests.stories.people import Group
from tests.stories.world import World


async def test_whoever_speaks_to_the_bot_in_a_group_is_told_where_it_helps(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben", "de")
    office = await world.group("Office", anna, ben)
    await ben.types("lunch?", at=office)
    assert not office.answers, "nobody has spoken to it"
    await anna.types("/buy", at=office)
    office.sees("works in our private chat")
    assert office.labels() == ["Open our chat"]
    await ben.types("/exchange@giftwise_local_bot", at=office)
    office.sees("Was ich heute kann")
    said = len(office.answers)
    ben.account.types("danke", office.chat, reply_to=office.last["message_id"])
    await world.settles()
    assert len(office.answers) == said + 1, "an answer to the bot is spoken to it"
    assert not anna.answers, "nothing was begun in private"


async def test_an_administrator_bot_leaves_others_alone(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    office.chat.promotes(anna.account.user, world.server.state.bot, frozenset({"can_pin_messages"}))
    for words in ("lunch?", "/exchange@other_bot", "see a/b", "4/5"):
        await anna.types(words, at=office)
    assert not office.answers


async def test_an_answer_to_a_group_that_has_moved_follows_it(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    world.server.faults.plan("server-error", "sendMessage")
    anna.account.types("/help", office.chat)
    await world.until(lambda: not world.server.faults.planned)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    await anna.types("/start")
    anna.sees("What brings you here?")
    grown.sees("works in our private chat")
