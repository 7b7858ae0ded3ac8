"""kill -9 while people act: every answer counts once, nobody is left without their message."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from handlers.local_chat import LocalChatServer
from tests.scale import PATIENCE, scaled
from tests.stories.bot_process import BotProcess, Typist, everything_answered, judge
from tests.stories.copied_bot import CopiedBot

PEOPLE = 20


async def act_until(stop: asyncio.Event, typist: Typist) -> None:
    """Answer as soon as the bot has asked, as a quick person would."""
    typist.opens()
    while not stop.is_set():
        before = typist.account.attention
        typist.goes_on()
        async with asyncio.timeout(PATIENCE):
            while typist.account.attention == before:
                await asyncio.sleep(0.005)


async def people_act(server: LocalChatServer) -> tuple[list[Typist], asyncio.Event, list]:  # type: ignore[type-arg]
    typists = [Typist(server.person(f"P{n}"), server.record) for n in range(PEOPLE)]
    stop = asyncio.Event()
    return typists, stop, [asyncio.create_task(act_until(stop, one)) for one in typists]


async def answered_since(server: LocalChatServer, count: int) -> None:
    """Wait until more than `count` messages were sent; patience ends when none comes."""
    sent = -1
    while sent <= count:
        before = sent
        async with asyncio.timeout(PATIENCE):
            while (sent := server.record.count_of("sendMessage")) == before:
                await asyncio.sleep(0.002)


async def test_kill_9_while_twenty_people_act(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kills = scaled(12, 200)
    async with LocalChatServer(api_delay=0.01) as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        on_their_way = 0
        for kill in range(kills):
            await answered_since(server, server.record.count_of("sendMessage"))
            # Evenly over the first half second of a busy life, from the middle of catching up on.
            await asyncio.sleep(0.5 * kill / kills)
            await bot.is_killed()
            on_their_way += await sent_but_not_settled(typists, bot)
            for update in list(server.state.updates.given)[-3:]:
                server.state.updates.push_again(update)
            await bot.starts()
        stop.set()
        await asyncio.gather(*tasks)
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        found = judge(typists, bot)
        mistakes = [(m.method, m.description) for m in server.record.mistakes]
    with capsys.disabled():
        print(f"\n{kills} kills, {on_their_way} messages on their way then: {found}")
    assert not mistakes
    assert found.missing == 0
    assert found.out_of_order == 0
    assert found.most_copies <= kills
    assert found.copies <= on_their_way
    assert found.left_behind <= found.copies


async def sent_but_not_settled(typists: list[Typist], bot: BotProcess) -> int:
    """After a kill: how many rows of the outbox have reached their chat already."""
    await asyncio.sleep(0.05)  # requests that had arrived take effect all the same
    there = {place for typist in typists for place in typist.places()}
    rows = bot.query("SELECT conversation_id, turn FROM outbox WHERE turn IS NOT NULL")
    return sum((str(conversation), int(str(turn))) in there for conversation, turn in rows)


async def test_sigterm_repeats_and_loses_nothing(tmp_path: Path) -> None:
    async with LocalChatServer(api_delay=0.01) as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        for _ in range(5):
            await answered_since(server, server.record.count_of("sendMessage") + 50)
            assert await bot.stops() == 0
            await bot.starts()
        stop.set()
        await asyncio.gather(*tasks)
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        found = judge(typists, bot)
    assert (found.missing, found.copies, found.out_of_order, found.left_behind) == (0, 0, 0, 0)


async def test_a_network_that_fails_in_every_way(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with LocalChatServer() as server:
        server.faults.probabilities = {
            "dropped": 0.05, "unanswered": 0.05, "server-error": 0.05, "too-many": 0.01,
            "timed-out": 0.001,
        }  # fmt: skip
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        await answered_since(server, scaled(1_000, 10_000))
        server.faults.probabilities = {}
        stop.set()
        await asyncio.gather(*tasks)
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        found = judge(typists, bot)
        unanswered = sum(
            entry.applied and not entry.answered for entry in server.record.of("sendMessage")
        )
    with capsys.disabled():
        print(f"\n{unanswered} requests took effect without an answer: {found}")
    assert found.missing == 0
    assert found.out_of_order == 0
    assert found.copies <= unanswered
    assert found.left_behind <= unanswered


async def test_a_disk_that_is_full_and_then_freed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with LocalChatServer() as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        await answered_since(server, 200)
        tapper = server.person("Tapper")
        tapper.types("/start")
        while not tapper.answers:
            await asyncio.sleep(0.01)
        files = [bot.database, bot.database.with_name(bot.database.name + "-wal")]
        bot.may_write(max(file.stat().st_size for file in files))
        await server_is_quiet(server)
        tapper.taps(tapper.answers[-1]["message_id"], "s:buy")
        async with asyncio.timeout(PATIENCE):
            while not tapper.alerts:
                await asyncio.sleep(0.01)
        assert "One moment" in tapper.alerts[0]
        bot.may_write(-1)
        stop.set()
        await asyncio.gather(*tasks)
        await everything_answered(server, bot)
        assert "Who is the card for?" in tapper.answers[-1]["text"]
        assert await bot.stops() == 0
        found = judge(typists, bot)
    with capsys.disabled():
        print(f"\nfull disk: {found}")
    assert (found.missing, found.out_of_order) == (0, 0)
    assert found.left_behind <= found.copies


async def server_is_quiet(server: LocalChatServer) -> None:
    """Nothing has been sent for a while: storage is really away."""
    count = -1
    while count != server.record.count_of("sendMessage"):
        count = server.record.count_of("sendMessage")
        await asyncio.sleep(1)


async def test_a_locked_database(tmp_path: Path) -> None:
    async with LocalChatServer() as server:
        bot = CopiedBot(server, tmp_path / "bot.sqlite3")
        await bot.starts()
        typists, stop, tasks = await people_act(server)
        await answered_since(server, 200)
        other = sqlite3.connect(bot.database, isolation_level=None, timeout=30)
        other.execute("BEGIN IMMEDIATE")
        await server_is_quiet(server)
        other.execute("ROLLBACK")
        other.close()
        stop.set()
        await asyncio.gather(*tasks)
        await everything_answered(server, bot)
        assert await bot.stops() == 0
        found = judge(typists, bot)
    assert (found.missing, found.copies, found.out_of_order, found.left_behind) == (0, 0, 0, 0)
