"""Two languages through and through: chosen, followed, typed, tapped late, in menus and screens."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from bot.texts import texts
from handlers.delivery.commands import MENU
from handlers.local_chat import LocalChatServer
from tests.stories.bot_process import everything_answered
from tests.stories.copied_bot import CopiedBot
from tests.stories.people import Json, Person
from tests.stories.world import World, world_with

SETTERS = ("setMyCommands", "deleteMyCommands", "setMyName", "setMyDescription",
           "setMyShortDescription")  # fmt: skip
MENUS_SET = "SELECT 1 FROM settings_of_database WHERE name LIKE 'menus_of_bot_%'"


async def profile_is_told(world: World) -> None:
    """What the start has to say about the bot has been said, or refused."""
    bot = world.bot
    assert bot is not None
    await world.until(bot.profile.tried.is_set)


def own_menus(world: World, person: Person) -> list[Json]:
    """What was asked about the menu of this chat alone, in order."""
    return [
        entry.parameters
        for entry in world.server.record.of("setMyCommands", "deleteMyCommands")
        if entry.parameters["scope"].get("chat_id") == person.account.id
    ]


def descriptions(parameters: Json) -> list[str]:
    return [command["description"] for command in parameters["commands"]]


async def test_a_language_switched_in_mid_guide_keeps_the_answers(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50"):
        await anna.types(words)
    await anna.types("/language")
    anna.sees("We speak English")
    assert anna.labels() == ["Deutsch", "English", "✓ As in Telegram", "↩ All settings"]
    await anna.taps("Deutsch")
    assert "ab jetzt sprechen wir Deutsch" in anna.account.answers[-2]["text"]
    anna.sees("E-Mail-Adresse")
    await anna.types("otto@example.com")
    anna.sees("Deine Bestell-Checkliste", "50 EUR", "otto@example.com", "amazon.de")


async def test_the_chosen_language_wins_over_telegrams(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language de")
    await anna.types("/buy")
    await anna.taps("Ein Geschenk")
    anna.account.user["language_code"] = "en-GB"
    await anna.types("amazon.de")
    anna.sees("Wie soll der Gutschein ankommen?")
    await anna.taps_old("amazon.de")
    assert anna.account.alerts[-1] == "Das habe ich schon, danke!"
    await world.restarts()
    await world.days_pass(1.1)
    anna.sees(texts("de").html("buy-reminder"))


async def test_back_to_as_in_telegram(world: World) -> None:
    await profile_is_told(world)
    jonas = await world.person("Jonas", "de")
    await jonas.types("/language english")
    jonas.sees("English from now on")
    await jonas.taps("As in Telegram")
    jonas.sees("richte mich wieder nach deinem Telegram")
    assert jonas.labels() == ["English", "Deutsch", "✓ Wie in Telegram", "↩ Alle Einstellungen"]
    jonas.account.user["language_code"] = "en"
    await jonas.types("/help")
    jonas.sees("Right now I can guide you")
    assert [("commands" in menu) for menu in own_menus(world, jonas)] == [True, False]


@pytest.mark.parametrize(
    "words",
    ["/language deutsch", "/language DE", "/language  German ", "/language@giftwise_bot Deutsch",
     "/language\nDeutsch", "Deutsch"],
)  # fmt: skip
async def test_a_language_typed(world: World, words: str) -> None:
    anna = await world.person("Anna")
    await anna.types(words)
    anna.sees("ab jetzt sprechen wir Deutsch")
    await anna.types("/language wie in Telegram")
    anna.sees("follow the language of your Telegram")


async def test_a_language_nobody_speaks_yet(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language klingon")
    anna.sees("I don't speak that one")
    assert "Deutsch" in anna.labels()


async def test_a_word_in_a_guide_is_an_answer_not_a_language(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift for somebody", "amazon.de", "by post", "24 December", "50"):
        await anna.types(words)
    await anna.types("Deutsch")
    anna.sees_above("✓", "Deutsch")


async def test_a_word_that_the_question_refuses_may_be_a_language(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/buy")
    await anna.types("Deutsch")
    anna.sees("Für wen ist der Gutschein?")


async def test_an_old_language_button_still_works(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language")
    await anna.types("/buy")
    await anna.taps("A gift")
    await anna.types("amazon.de")
    await world.restarts()
    await anna.taps("Deutsch")
    anna.sees("Wie soll der Gutschein ankommen?")
    count = len(anna.account.messages)
    await anna.taps("Deutsch")
    assert len(anna.account.messages) == count, "the second tap of a double tap"
    assert anna.account.alerts[-1] == "Das habe ich schon, danke!"


async def test_settings_and_privacy_in_both_languages(world: World) -> None:
    anna, jonas = await world.person("Anna"), await world.person("Jonas", "de")
    await anna.types("/settings")
    anna.sees("Language: English")
    await anna.taps("What I keep about you")
    anna.sees("What I keep", "30 days without you", "could read them", "in Telegram")
    await jonas.types("/privacy")
    jonas.sees("Was ich speichere", "30 Tage", "mindestens 2 Tage", "lesen")
    await jonas.types("/settings")
    jonas.sees("Sprache: Deutsch, wie in deinem Telegram")
    await jonas.taps("🌐 Sprache")
    await jonas.taps("English")
    await jonas.types("/settings")
    jonas.sees("Language: English\n")


async def test_the_profile_is_set_once_per_language_and_scope(world: World) -> None:
    await profile_is_told(world)
    record = world.server.record
    menus = {
        (entry.parameters["scope"]["type"], entry.parameters.get("language_code", "")): entry
        for entry in record.of("setMyCommands")
    }
    scopes = ("all_private_chats", "all_group_chats")
    assert set(menus) == {(scope, language) for scope in scopes for language in ("", "de")}
    in_groups = [one["command"] for one in menus["all_group_chats", ""].parameters["commands"]]
    assert in_groups == ["exchange", "check", "help"]
    german = descriptions(menus["all_group_chats", "de"].parameters)
    assert german[0] == "Wichteln: Wer beschenkt wen?"
    assert descriptions(menus["all_private_chats", "de"].parameters)[1] == (
        "Gutschein einlösen, Schritt für Schritt"
    )
    assert not record.of("deleteMyCommands"), "nothing was listed elsewhere"
    for method in ("setMyName", "setMyDescription", "setMyShortDescription"):
        languages = [entry.parameters.get("language_code", "") for entry in record.of(method)]
        assert languages == ["", "de"]
    asked = len(record.of(*SETTERS))
    await world.restarts()
    await profile_is_told(world)
    assert len(record.of(*SETTERS)) == asked


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_refused_profile_stops_nothing_and_is_tried_again(tmp_path: Path) -> None:
    async with LocalChatServer() as server:
        server.faults.plan("too-many", "setMyName", "setMyCommands", count=4)
        world = World(server, tmp_path / "bot.sqlite3")
        await world.starts()
        anna = await world.person("Anna")
        await anna.types("/start")
        anna.sees("Hello")
        await profile_is_told(world)
        assert not [entry for entry in server.record.of("setMyName") if entry.applied]
        await world.restarts()
        await profile_is_told(world)
        applied = [entry for entry in server.record.of("setMyName") if entry.applied]
        assert len(applied) == 2
        await world.stops()


async def test_a_menu_refused_for_a_while_comes(world: World) -> None:
    await profile_is_told(world)
    world.server.faults.plan("server-error", "setMyCommands", count=1)
    anna = await world.person("Anna")
    await anna.types("/language de")
    sent = own_menus(world, anna)
    assert len(sent) == 2
    assert descriptions(sent[-1]) == [texts("de").plain(f"command-{name}") for name in MENU]


async def test_a_kill_before_the_menu_has_left_does_not_lose_it(tmp_path: Path) -> None:
    async with LocalChatServer() as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        first = server.person("First")
        first.types("/start")
        async with asyncio.timeout(30):
            while not first.answers or not bot.query(MENUS_SET):
                await asyncio.sleep(0.01)
        server.faults.plan("server-error", "setMyCommands", count=1_000)
        anna = server.person("Anna")
        anna.types("/language de")
        async with asyncio.timeout(30):
            while not bot.query("SELECT 1 FROM outbox WHERE kind = 'menu'"):
                await asyncio.sleep(0.01)
        await bot.is_killed()
        server.faults.clear()
        await bot.starts()
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        applied = [
            entry.parameters["scope"].get("chat_id")
            for entry in server.record.of("setMyCommands")
            if entry.applied
        ]
        assert applied.count(anna.id) == 1


async def test_new_commands_reach_chats_with_a_menu_of_their_own(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await profile_is_told(world)
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await anna.types("/language de")
    await otto.types("/start")
    monkeypatch.setattr("handlers.delivery.commands.MENU", MENU[:3])
    await world.restarts()
    await world.until(lambda: len(own_menus(world, anna)) == 2)
    await world.settles()
    assert len(descriptions(own_menus(world, anna)[-1])) == 3
    assert not own_menus(world, otto)


async def test_one_moment_in_the_chosen_language(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/language de")
    with contextlib.closing(sqlite3.connect(world.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        message, button = anna.button("English")
        anna.account.taps(message["message_id"], button["callback_data"])
        await world.until(lambda: bool(anna.account.alerts))
        other.execute("ROLLBACK")
    assert anna.account.alerts == [texts("de").plain("one-moment")]
    await world.settles()
    anna.sees("English from now on")


async def test_an_apology_in_the_chosen_language(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/language de")
        broken = {"message_id": 1, "date": 0, "from": anna.account.user,
                  "chat": anna.account.private_chat, "text": ["?"]}  # fmt: skip
        world.server.state.updates.push({"message": broken})
        await world.settles()
        anna.sees("Bei mir ist etwas schiefgegangen")
