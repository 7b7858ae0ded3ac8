"""What is kept belongs to the person: they can have it, and have it gone."""

import asyncio
from pathlib import Path

import pytest

from handlers.local_chat import LocalChatServer
from tests.storage.traces import in_files, traces
from tests.stories.bot_process import everything_answered
from tests.stories.copied_bot import CopiedBot
from tests.stories.people import Person
from tests.stories.well_known import EMAIL, NAME, WORDS, fills_in_a_gift, id_of, is_well_known
from tests.stories.world import World, world_with

FIRST = 7_123_456_789  # large, so that the raw file can be searched for it


@pytest.fixture(autouse=True)
def telegram_ids_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.local_chat.state._FIRST_PERSON", FIRST)


# Forgotten ---------------------------------------------------------------------------------------


async def test_forgotten(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await otto.types("/language de")
    await is_well_known(world, anna)
    ident = id_of(world, anna)
    await anna.types("/forget_me")
    anna.sees("Shall I erase everything", "clear this chat", "block me")
    assert {"cards.details", "conversations.state", "recipients.details"} <= set(
        traces(world.database, [ident, anna.account.id], WORDS)
    )
    await anna.taps("Erase everything")
    anna.sees("Done. I have erased everything", "clear this chat", "block me")
    assert len(anna.answers) == 1, "of our messages only the goodbye is left"
    await nothing_is_left(world, ident, anna)
    assert traces(world.database, [otto.account.id])


async def nothing_is_left(world: World, ident: int, person: Person) -> None:
    """Not in a table, encrypted or not, nor in the raw file and its log."""
    await world.settles()
    assert traces(world.database, [ident, person.account.id], WORDS) == []
    assert in_files(world.database, [ident, person.account.id], WORDS) == []


async def test_asked_and_everything_kept(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("/forget_me")
    await anna.types("Please do")
    anna.sees("tap one of the two buttons")
    await anna.taps("Keep everything")
    anna.sees_above("everything stays as it is")
    anna.sees("Where does the recipient shop?")
    await anna.types("amazon.de")
    anna.sees("How should the card arrive?")


async def test_an_old_button_erases_nothing(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/forget_me")
    await anna.types("/forget_me")
    await anna.taps_old("Erase everything", nth=0)
    anna.is_told("an earlier question")
    anna.sees("Shall I erase everything")
    await world.days_pass(1)
    await anna.taps("Erase everything")
    anna.sees("I asked a while ago")
    assert id_of(world, anna)
    await anna.taps("Keep everything")
    await anna.taps_old("Erase everything")
    anna.is_told("an earlier question")
    assert id_of(world, anna)


async def test_forgotten_in_the_middle_of_a_guide_from_two_devices(world: World) -> None:
    """Both devices tap, and an answer to the guide is on its way between them."""
    anna = await world.person("Anna")
    await fills_in_a_gift(anna)
    ident = id_of(world, anna)
    await anna.types("/forget_me")
    message, button = anna.button("Erase everything")
    anna.account.types("30")
    for _ in range(2):
        anna.account.taps(message["message_id"], button["callback_data"])
    await world.settles()
    anna.sees("Done. I have erased everything")
    assert len(anna.answers) == 1
    await nothing_is_left(world, ident, anna)


async def test_comes_back_as_somebody_new(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language de")
    await is_settled_and_gone(anna)
    anna.sees("Erledigt.")
    await anna.types("/buy")
    anna.sees("Who is the card for?")
    await anna.types("/cards")
    anna.sees("no cards here")
    await anna.types("/settings")
    anna.sees("following your Telegram", "not set yet")


async def is_settled_and_gone(anna: Person) -> None:
    """Asked in German, and a yes."""
    await anna.types("/forget_me")
    await anna.taps("Alles löschen")


async def test_the_menu_of_the_chat_goes_back_to_telegrams(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language de")
    sent = world.server.record.of("deleteMyCommands")
    await is_settled_and_gone(anna)
    scopes = [one.parameters["scope"] for one in world.server.record.of("deleteMyCommands")]
    assert scopes[len(sent) :] == [{"type": "chat", "chat_id": anna.account.id}]


async def test_old_messages_are_blanked(world: World) -> None:
    anna = await world.person("Anna")
    await fills_in_a_gift(anna)
    old = [message["message_id"] for message in anna.answers]
    await world.days_pass(3)
    await anna.types("/start")
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    left = {message["message_id"]: message for message in anna.answers}
    assert all(left[number]["text"] == "This message has been taken back." for number in old)
    assert not any("reply_markup" in left[number] for number in old)
    assert NAME not in str(list(left.values()))
    anna.sees("Done. I have erased everything")


@pytest.mark.parametrize(
    ("language", "erase", "taken_back"),
    [
        ("en", "Erase everything", "This message has been taken back."),
        ("de", "Alles löschen", "Diese Nachricht wurde zurückgenommen."),
    ],
)
async def test_an_old_file_is_blanked_by_its_caption(
    world: World, language: str, erase: str, taken_back: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/start")
    await anna.types("/export")
    (file,) = [message for message in anna.answers if "document" in message]
    await world.days_pass(3)
    await anna.types("/forget_me")
    await anna.taps(erase)
    left = {message["message_id"]: message for message in anna.answers}
    assert left[file["message_id"]]["caption"] == taken_back
    assert world.dead_letters() == 0


async def test_more_than_a_hundred_messages(world: World) -> None:
    anna = await world.person("Anna")
    for _ in range(110):
        anna.account.types("/help")
    await world.settles()
    await anna.types("/forget_me")
    await anna.taps("Erase everything")
    assert len(anna.answers) == 1
    assert world.server.record.count_of("deleteMessages") == 2


async def test_what_was_still_to_be_sent_stays_unsent(tmp_path: Path) -> None:
    """Her chat is told to wait: when she is forgotten, twenty messages have not left."""
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await fills_in_a_gift(anna)
        ident = id_of(world, anna)
        await anna.types("/forget_me")
        message, button = anna.button("Erase everything")
        world.server.faults.plan("server-error", "sendMessage", count=2)
        for _ in range(20):
            anna.account.types("/resume")
        await world.until(lambda: world.server.state.updates.waiting == 0)
        anna.account.taps(message["message_id"], button["callback_data"])
        await world.settles()
        anna.sees("Done. I have erased everything")
        assert len(anna.answers) == 1
        await nothing_is_left(world, ident, anna)


async def test_what_was_on_its_way_is_taken_back(tmp_path: Path) -> None:
    """Telegram is slow: a question is under way while its person is erased."""
    async with world_with(tmp_path / "bot.sqlite3", api_delay=0.05) as world:
        anna = await world.person("Anna")
        await fills_in_a_gift(anna)
        ident = id_of(world, anna)
        await anna.types("/forget_me")
        message, button = anna.button("Erase everything")
        for _ in range(4):
            anna.account.types("/resume")
        sent = len(world.server.record.of("sendMessage"))
        await world.until(lambda: len(world.server.record.of("sendMessage")) > sent)
        anna.account.taps(message["message_id"], button["callback_data"])
        await world.settles()
        anna.sees("Done. I have erased everything")
        assert len(anna.answers) == 1
        await nothing_is_left(world, ident, anna)


async def test_forgotten_and_killed_at_once(tmp_path: Path) -> None:
    """One unit: whatever dies afterwards, the rest of it is in the outbox."""
    async with LocalChatServer(api_delay=0.02) as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3", BOT_LOG_LEVEL="DEBUG")
        await bot.starts()
        anna = server.person("Anna")
        for words in ("/buy", "amazon.de", "by e-mail, now", "50", EMAIL, "/forget_me"):
            anna.types(words)
        await everything_answered(server, bot)
        message = anna.answers[-1]
        button = anna.buttons(message)[-1]
        anna.taps(message["message_id"], button["callback_data"])
        async with asyncio.timeout(30):
            while bot.query("SELECT 1 FROM people"):
                await asyncio.sleep(0.001)
        await bot.is_killed()
        await bot.starts()
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        assert "Done. I have erased everything" in anna.answers[-1]["text"]
        assert len(anna.answers) == 1
        assert traces(bot.database, [anna.id], WORDS) == []
        assert in_files(bot.database, [anna.id], WORDS) == []
        assert EMAIL not in bot.log()


async def test_blocked_right_after_it(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/start")
        ident = id_of(world, anna)
        await anna.types("/forget_me")
        message, button = anna.button("Erase everything")
        anna.account.taps(message["message_id"], button["callback_data"])
        anna.account.blocks()
        await world.settles()
        assert traces(world.database, [ident, anna.account.id]) == []
        anna.account.unblocks()
        await world.settles()
        await anna.types("/start")
        anna.sees("Hello!")


async def test_blocked_and_unblocked(tmp_path: Path) -> None:
    """Blocking keeps what was begun, for whoever comes back."""
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await fills_in_a_gift(anna)
        anna.account.blocks()
        await world.settles()
        anna.account.unblocks()
        await anna.types("/resume")
        anna.sees(EMAIL, "order checklist")


@pytest.mark.parametrize(
    ("language", "screens", "back"),
    [
        ("en", ("🌐 Language", "What I keep about you"), "All settings"),
        ("de", ("🌐 Sprache", "Was ich über dich speichere"), "Alle Einstellungen"),
    ],
)
async def test_a_setting_opens_in_the_message_and_leads_back(
    world: World, language: str, screens: tuple[str, ...], back: str
) -> None:
    anna = await world.person("Anna", language)
    await anna.types("/settings")
    settings = anna.last["text"]
    for screen in screens:
        await anna.taps(screen)
        assert anna.last["text"] != settings
        await anna.taps(back)
        assert [one["text"] for one in anna.answers] == [settings]


async def test_a_button_of_what_is_gone_repaints_its_message(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/settings")
    (message,) = anna.answers
    for data in ("s:set:nonsense", "s:recipient:gone", "s:language:tlh"):
        anna.account.taps(message["message_id"], data)
        await world.settles()
        assert len(anna.answers) == 1
        assert anna.labels()
    anna.sees("We speak English")
