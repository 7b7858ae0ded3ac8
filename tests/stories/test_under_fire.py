"""Others act as ever while one floods, a group is under fire, bytes are odd, Telegram is slow."""

import asyncio
import random
from pathlib import Path

import pytest

from bot.pictures.reader import PictureReader
from handlers.local_chat import LocalChatServer
from handlers.local_chat.groups import Group
from tests.bot.pictures.scripted import COMMAND
from tests.scale import PATIENCE, scaled
from tests.stories.bot_process import everything_answered, judge
from tests.stories.copied_bot import CopiedBot
from tests.stories.test_crashes import answered_since, people_act
from tests.stories.test_robot import acts
from tests.stories.troublemakers import fires, floods, group_of, sends_files, sends_odd_bytes
from tests.stories.world import world_with


def trouble(server: LocalChatServer, group: Group) -> list[asyncio.Task[None]]:
    """Everybody who troubles the bot, at work."""
    makers = (
        floods(server, messages=30, pause=1.0),
        sends_files(server, pause=5.0),
        fires(server, group, pause=0.1),
        sends_odd_bytes(server, pause=0.5),
    )
    return [asyncio.create_task(one) for one in makers]


async def test_kill_9_under_fire(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kills = scaled(4, 60)
    async with LocalChatServer(api_delay=0.05) as server:
        server.faults.probabilities = {"dropped": 0.02, "server-error": 0.02}
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        group = group_of(server)
        makers = trouble(server, group)
        for kill in range(kills):
            await answered_since(server, server.record.count_of("sendMessage") + 30 * (kill % 4))
            await bot.is_killed()
            await bot.starts()
        stop.set()
        await asyncio.gather(*tasks)
        for maker in makers:
            maker.cancel()
        await asyncio.gather(*makers, return_exceptions=True)
        server.faults.clear()
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        found = judge(typists, bot)
        left = [m["text"] for m in group.messages.values() if "-" in m.get("text", "")]
        mistakes = [(m.method, m.description) for m in server.record.mistakes]
    with capsys.disabled():
        print(f"\n{kills} kills under fire: {found}")
    assert not mistakes
    assert (found.missing, found.out_of_order) == (0, 0)
    assert not [text for text in left if text.count("-") == 2 and text.isupper()], "codes stay"


async def test_every_random_action_is_answered_under_fire(tmp_path: Path) -> None:
    actions, people = scaled(200, 4_000), 10
    reader = PictureReader(COMMAND)
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        world.patience = PATIENCE
        accounts = [world.server.person(f"P{n}", "de" if n % 2 else "en") for n in range(people)]
        world.server.api_delay = 0.02
        makers = trouble(world.server, group_of(world.server))
        await asyncio.gather(
            *(
                acts(world, account, random.Random(n), actions // people)
                for n, account in enumerate(accounts)
            )
        )
        for maker in makers:
            maker.cancel()
        await asyncio.gather(*makers, return_exceptions=True)
        await world.settles()
        assert world.dead_letters() == 0
