"""In groups the bot speaks when spoken to, and never first."""

import pytest

from handlers.delivery.commands import IN_GROUPS
from handlers.local_chat.groups import ORDERS
from handlers.private.guides import GUIDES
from handlers.private.routes import COMMANDS
from tests.stories.people import Group, Person
from tests.stories.test_guard import CODE
from tests.stories.world import World

MINUTE = 60_000
WAIT_AN_HOUR = (
    b'{"ok": false, "error_code": 429, "description": "Too Many Requests: retry after 3600",'
    b' "parameters": {"retry_after": 3600}}'
)
HELLO = "I look out for gift card scams"
WORDS = "works in our private chat"


async def test_whoever_speaks_to_the_bot_in_a_group_is_told_where_it_helps(world: World) -> None:
    anna, ben = await world.person("Anna", "de"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    await ben.types("lunch?", at=office)
    assert not office.answers, "nobody has spoken to it"
    await anna.types("/buy", at=office)
    office.sees("geht in unserem privaten Chat")
    assert office.labels() == ["Privat öffnen"]
    await ben.types("/resume@giftwise_local_bot", at=office)
    office.sees("geht in unserem privaten Chat")  # the language of whoever began there
    said = len(office.answers)
    world.clock.move(milliseconds=MINUTE)
    ben.account.types("danke", office.chat, reply_to=office.last["message_id"])
    await world.settles()
    assert len(office.answers) == said + 1, "an answer to the bot is spoken to it"
    assert not anna.answers, "nothing was begun in private"


@pytest.mark.parametrize("words", ["/weather", "/etc/passwd", "/buy/now", "/buyer", "/help@other",
                                   f"/{'x' * 33}", "see /help", "/", "4/5", "/hilfe ", "lunch?",
                                   "/cancel", "/bük"])  # fmt: skip
async def test_an_administrator_bot_leaves_others_alone(world: World, words: str) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types(words, at=office)
    assert not office.answers


@pytest.mark.parametrize("words", ["/help", "/BUY now", "/buy\n50", "/weather@giftwise_local_bot",
                                   "/help@Giftwise_Local_Bot"])  # fmt: skip
async def test_an_administrator_bot_answers_what_is_meant_for_it(world: World, words: str) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types(words, at=office)
    office.sees(WORDS)


def test_every_command_is_for_groups_or_goes_on_with_something_private() -> None:
    ours = {*COMMANDS, *(name for name, guide in GUIDES.items() if guide.command)}
    assert ours - IN_GROUPS == {"back", "cancel", "resume"}
    assert ours | {"check", "exchange"} >= IN_GROUPS


async def led(world: World, anna: Person) -> Group:
    """A group in which the bot is an administrator."""
    office = await world.group("Office", anna)
    rights = frozenset({"can_delete_messages"})
    office.chat.promotes(anna.account.user, world.server.state.bot, rights)
    return office


# How often --------------------------------------------------------------------------------------


async def test_the_same_answer_comes_to_one_member_once_a_minute(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    for words in ("/buy", "/buy", "/help"):
        await anna.types(words, at=office)
    assert len(office.answers) == 1
    await ben.types("/help", at=office)
    assert len(office.answers) == 2
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/buy", at=office)
    assert len(office.answers) == 3


async def test_a_group_gets_five_answers_a_minute_and_others_as_many(world: World) -> None:
    crowd = [await world.person(f"P{n}") for n in range(8)]
    office, family = await world.group("Office", *crowd), await world.group("Family", *crowd)
    for one in crowd:
        await one.types("/help", at=office)
    await crowd[0].types("/help", at=family)
    assert (len(office.answers), len(family.answers)) == (5, 1)
    world.clock.move(milliseconds=MINUTE)
    await crowd[7].types("/help", at=office)
    assert len(office.answers) == 6


async def test_the_guard_is_held_back_by_nothing(world: World) -> None:
    crowd = [await world.person(f"P{n}") for n in range(7)]
    office = await world.group("Office", *crowd)
    rights = frozenset({"can_delete_messages"})
    office.chat.promotes(crowd[0].account.user, world.server.state.bot, rights)
    for one in crowd:
        await one.types("/help", at=office)
        await one.types(CODE, at=office)
        assert not [said for said in office.chat.messages.values() if CODE in str(said)]
    assert len(office.answers) == 5 + 7


# Topics -----------------------------------------------------------------------------------------


async def test_answers_stay_in_their_topic(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    topic = office.chat.opens_topic(anna.account.user, "Presents")
    await anna.types("/help", at=office, topic=topic)
    office.sees(WORDS)
    assert office.last["message_thread_id"] == topic
    office.chat.promotes(
        anna.account.user, world.server.state.bot, frozenset({"can_delete_messages"})
    )
    await anna.types(CODE, at=office, topic=topic)
    office.sees("code")
    assert office.last["message_thread_id"] == topic, "the guard speaks there, too"


async def test_an_answer_outside_topics_is_answered_outside(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    await anna.types("/help", at=office)
    assert "message_thread_id" not in office.last
    world.clock.move(milliseconds=MINUTE)
    anna.account.types("thanks", office.chat, reply_to=office.last["message_id"])
    await world.settles()
    assert len(office.answers) == 2
    assert "message_thread_id" not in office.last


async def test_what_is_said_in_a_topic_answers_nobody(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    grown = Group(world.server.state.upgrade(office.chat, anna.account))
    grown.chat.becomes_forum()
    topic = grown.chat.opens_topic(world.server.state.bot, "The bot's own")
    await anna.types("lunch?", at=grown, topic=topic)
    assert not [one for one in grown.answers if "text" in one]


@pytest.mark.parametrize("how", ["closed", "deleted"])
async def test_a_topic_that_has_ended_is_answered_outside(world: World, how: str) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    topic = office.chat.opens_topic(anna.account.user, "Presents")
    world.server.faults.plan("server-error", "sendMessage")
    anna.account.types("/help", office.chat, topic=topic)
    await world.until(lambda: not world.server.faults.planned)
    if how == "closed":
        office.chat.closes_topic(anna.account.user, topic)
    else:
        office.chat.deletes_topic(topic)
    await world.settles()
    office.sees(WORDS)
    assert "message_thread_id" not in office.last


async def test_who_writes_in_the_name_of_the_group_is_answered(world: World) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna, forum=True)
    topic = office.chat.opens_topic(anna.account.user, "Presents")
    office.chat.turns_anonymous(anna.account.user)
    await anna.types("/help", at=office, topic=topic)
    office.sees(WORDS)
    assert office.last["message_thread_id"] == topic


# A group that is no longer what it was -----------------------------------------------------------


@pytest.mark.parametrize("order", ORDERS)
async def test_an_answer_follows_its_group_however_that_is_told(world: World, order: str) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    world.server.faults.plan("server-error", "sendMessage", count=2)
    anna.account.types("/help", office.chat)
    await world.until(lambda: len(world.server.faults.planned) == 0)
    grown = Group(world.server.state.upgrade(office.chat, anna.account, order))
    await world.settles()
    assert [WORDS in one["text"] for one in grown.answers] == [True]
    assert not office.answers


@pytest.mark.filterwarnings("ignore:.*retry_after.*")  # PTB warns of its own attribute
@pytest.mark.parametrize("order", ORDERS[:-1])
async def test_what_a_group_is_owed_does_not_wait_for_the_old_one(world: World, order: str) -> None:
    anna = await world.person("Anna")
    office = await world.group("Office", anna)
    world.server.answers = lambda method, body: (
        (429, WAIT_AN_HOUR) if method == "sendMessage" else (200, body)
    )
    anna.account.types("/help", office.chat)
    await world.until(lambda: any(one.ended_at for one in world.server.record.of("sendMessage")))
    world.server.answers = None
    grown = Group(world.server.state.upgrade(office.chat, anna.account, order))
    await world.settles()
    assert [WORDS in one["text"] for one in grown.answers] == [True]


async def test_a_button_of_before_the_upgrade_is_answered(world: World) -> None:
    anna = await world.person("Anna")
    office = await led(world, anna)
    await anna.types(CODE, at=office)
    world.server.state.upgrade(office.chat, anna.account)
    await anna.taps("What now?", at=office)
    anna.is_told("Redeem it now")


async def test_a_group_that_has_removed_the_bot_is_owed_nothing(world: World) -> None:
    anna, ben = await world.person("Anna"), await world.person("Ben")
    office = await world.group("Office", anna, ben)
    world.server.faults.plan("server-error", "sendMessage", count=3)
    anna.account.types("/help", office.chat)
    ben.account.types("/help", office.chat)
    await world.until(lambda: len(world.server.record.of("sendMessage")) == 1)
    office.chat.removes(anna.account.user, world.server.state.bot)
    office.chat.adds(anna.account.user, world.server.state.bot)
    await world.settles()
    assert [HELLO in one["text"] for one in office.answers] == [True], "it is back, and says so"
    world.server.faults.clear()
    world.clock.move(milliseconds=MINUTE)
    await anna.types("/help", at=office)
    assert len(office.answers) == 2
