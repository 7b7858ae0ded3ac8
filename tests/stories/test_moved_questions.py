"""A question that moves down without an answer leaves nothing behind: it stands there once."""

import pytest

from tests.stories.test_living_message import said, with_buttons
from tests.stories.test_overtaking import waits_for_its_line
from tests.stories.world import World

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


@pytest.mark.parametrize(
    ("language", "until", "question"),
    [
        ("en", ("/buy", "a gift", "amazon.de", "by e-mail, now"), "How much should be"),
        ("de", ("/buy", "ein Geschenk", "amazon.de", "per e-mail, sofort"), "Welcher Betrag"),
    ],
)
async def test_asked_again_and_again(
    world: World, language: str, until: tuple[str, ...], question: str
) -> None:
    anna = await world.person("Anna", language)
    for words in until:
        await anna.types(words)
    before = said(anna)[:-1]
    for _ in range(4):
        await anna.types("/resume")
        await anna.types("/back")
        await anna.types(until[-1])
    assert [words for words in said(anna) if question in words] == [said(anna)[-1]]
    assert said(anna)[: len(before)] == before, "what was settled stays"
    assert with_buttons(anna) == [anna.last["text"]]
    await anna.types("50")
    assert any("50" in words for words in said(anna)[:-1])


async def test_one_that_is_too_old_to_be_deleted_becomes_a_line(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now"):
        await anna.types(words)
    await world.days_pass(3)
    await anna.types("/resume")
    anna.sees("How much")
    assert sum("How much" in words for words in said(anna)) == 1
    assert said(anna).count("↓ It goes on below") == 1
    assert with_buttons(anna) == [anna.last["text"]]
    await world.restarts()
    await anna.types("50")
    anna.sees("Which e-mail")
    assert world.dead_letters() == 0


async def test_a_deletion_that_is_owed_comes_after_a_crash(world: World) -> None:
    world.copies = True  # what had been sent when the bot died may come twice
    anna = await world.person("Anna")
    await anna.types("/buy")
    first = anna.last["message_id"]
    world.server.faults.plan("internal-error", "deleteMessage", count=1)
    anna.account.types("/resume")
    await world.until(lambda: not world.server.faults.planned)
    await world.crashes()
    await world.settles()
    assert first not in anna.account.chat.messages
    anna.sees("Who is the card for?")


async def test_a_tap_on_the_one_that_is_to_go_keeps_it(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    message, button = anna.button("A gift")
    await waits_for_its_line(world, anna, "/resume", "deleteMessage")
    anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    assert "Where does the recipient shop?" in said(anna)[0], "its buttons were valid still"
    assert with_buttons(anna) == [anna.answers[0]["text"]]
    await anna.types("amazon.de")
    anna.sees("How should the card arrive?")


async def test_begun_again_from_elsewhere(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "/redeem", "/buy"):
        await anna.types(words)
    anna.sees("Your earlier guide is kept", "Who is the card for?")
    assert sum("Who is the card for?" in words for words in said(anna)) == 1
    await anna.taps("A gift")
    for words in ("amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    await anna.taps("All correct")
    await anna.taps("I've ordered it")
    await anna.taps("Remind me")
    await anna.types("/redeem")
    await anna.taps("Remind me")
    assert sum("Which country do you live in?" in words for words in said(anna)) == 1
    await anna.types("Germany")
    anna.sees("Which Amazon site is on the card?")  # what it has interrupted this time


async def test_begun_again_after_a_warning_is_the_same(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "/redeem"):
        await anna.types(words)
        if words == "/buy":
            await anna.taps("told me to buy it")
    for _ in range(2):  # it was left, and then it is in front
        await anna.types("/buy")
        assert "Who is the card for?" in anna.last["text"]
    assert sum("Who is the card for?" in one.get("text", "") for one in anna.answers) == 1
    await anna.types("/resume")
    assert anna.labels() == ["🎁 A card, just begun", "💳 A card to redeem"]


async def test_one_that_moves_into_a_screen_leaves_nothing_behind(world: World) -> None:
    anna = await world.person("Anna")
    for _ in range(2):
        await anna.types("/settings")
        await anna.taps("Country and time")
    assert sum("Which country do you live in?" in words for words in said(anna)) == 1
    await anna.taps("All settings")
    anna.sees("Your settings")


async def test_a_dead_cell_of_the_one_that_is_to_go(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, on a date", "fuzzy"):
        await anna.types(words)
    message, cell = anna.button("Mo")
    anna.account.types("furry")
    anna.account.taps(message["message_id"], cell["callback_data"])
    await world.settles()
    assert with_buttons(anna) == [anna.last["text"]]


async def test_two_taps_on_one_that_is_gone_already(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, on a date"):
        await anna.types(words)
    gone = anna.last["message_id"]
    (turning,) = [
        one["callback_data"] for one in anna.account.buttons(anna.last) if one["text"] == "»"
    ]
    await anna.types("/resume")
    assert gone not in anna.account.chat.messages
    anna.account.taps(gone, turning)
    anna.account.taps(gone, turning)
    await world.settles()
    assert len(with_buttons(anna)) == 1
    await anna.types("tomorrow")
    assert len(with_buttons(anna)) == 1
