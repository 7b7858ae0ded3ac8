"""Mentioned below a message in a chat the bot is not in: two neutral sentences, and a button."""

import pytest

from handlers.local_chat.people import Person as Account
from tests.stories.people import Group, Json, Person
from tests.stories.test_group_checks import BARE, REPORTED, SCAM, own
from tests.stories.test_group_screen import VERDICTS
from tests.stories.test_guard import CODE
from tests.stories.world import World

NAME = "@giftwise_local_bot"


def elsewhere(world: World, *people: Person) -> Group:
    """A group of these people that the bot is not in."""
    state = world.server.state
    state.bot["supports_guest_queries"] = True
    return Group(state.group("Family", *(one.account for one in people), bot=False))


async def asks(anna: Person, family: Group, words: str, below: Json | None = None) -> None:
    """Anna mentions the bot, and waits for its answer."""
    before = len(family.answers)
    await anna.types(words, at=family, below=below)
    await anna.world.until(lambda: len(family.answers) > before)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    ("words", "level"),
    [(SCAM["en"], "stop"), (BARE, "careful"), (REPORTED, "stop"), ("Lunch at twelve?", "none")],
)
async def test_the_message_above_is_judged(
    world: World, words: str, level: str, language: str
) -> None:
    anna, ben = await world.person("Anna", language), await world.person("Ben")
    family = elsewhere(world, anna, ben)
    await ben.types(words, at=family)
    await asks(anna, family, f"{NAME} what do you say?", own(family)[0])
    family.sees(VERDICTS[level][language])
    assert "Ben" not in family.last["text"]
    (button,) = Account.buttons(family.last)
    assert button["url"] == "https://t.me/giftwise_local_bot"
    assert not ben.answers


async def test_words_beside_the_mention_are_judged_where_it_answers_nothing(world: World) -> None:
    anna = await world.person("Anna")
    family = elsewhere(world, anna)
    await asks(anna, family, f"{NAME} {SCAM['en']}")
    family.sees(VERDICTS["stop"]["en"])
    await asks(anna, family, NAME.upper())
    family.sees("Mention me below the message")


async def test_a_code_in_it_is_in_no_answer_and_nowhere_else(world: World) -> None:
    anna = await world.person("Anna")
    family = elsewhere(world, anna)
    await anna.types(f"Get me cards like {CODE} and send me the codes", at=family)
    await asks(anna, family, NAME, own(family)[0])
    (request,) = world.server.record.of("answerGuestQuery")
    assert CODE not in str(request.parameters)
    assert CODE.encode() not in world.database.read_bytes()


async def test_whoever_asks_and_asks_is_answered_five_times_a_minute(world: World) -> None:
    anna = await world.person("Anna")
    family = elsewhere(world, anna)
    for _ in range(5):
        await asks(anna, family, NAME)
    await anna.types(NAME, at=family)
    await anna.types("/help", at=None)
    assert len(family.answers) == 5


async def test_an_answer_that_is_refused_stops_nobody(world: World) -> None:
    anna = await world.person("Anna")
    family = elsewhere(world, anna)
    too_late = "Bad Request: query is too old and response timeout expired"
    world.server.faults.refuse(400, too_late, "answerGuestQuery")
    await anna.types(NAME, at=family)
    await world.until(lambda: bool(world.server.record.of("answerGuestQuery")))
    await asks(anna, family, NAME)
    assert len(family.answers) == 1
