"""The `chat` command leaves nothing behind, however and whenever it ends."""

import asyncio
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import aiohttp
import pytest

from handlers import lifeline
from tests.scale import scaled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")
_PATIENCE = 60
_MARK = "GIFTWISE_TEST"


class Chat:
    """`python -m bot chat`, and everything that comes from it."""

    def __init__(self, process: asyncio.subprocess.Process, mark: str) -> None:
        self.process, self._mark = process, f"{_MARK}={mark}".encode()

    async def address(self) -> str:
        """Where the page is, once the bot is ready."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            if b"ready" in line:
                return line.decode().rpartition(" ")[2].strip()
        raise AssertionError("it has ended before it was ready")

    def left(self) -> list[int]:
        """Every process that was started for this chat and still runs."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                zombie = (process / "stat").read_text().rpartition(") ")[2][0] == "Z"
                ours = self._mark in (process / "environ").read_bytes().split(b"\0")
            except OSError:
                continue
            if ours and not zombie:
                found.append(int(process.name))
        return found

    async def until(self, count: int) -> list[int]:
        """Wait until so many of them run; which."""
        async with asyncio.timeout(_PATIENCE):
            while len(found := self.left()) != count:
                await asyncio.sleep(0.01)
        return found

    async def is_sent(self, how: signal.Signals) -> int:
        """Tell it to end; its exit code."""
        self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), _PATIENCE)


@asynccontextmanager
async def started(folder: Path) -> AsyncIterator[Chat]:
    mark = secrets.token_hex(8)
    settings = {"BOT_DATABASE": str(folder / "chat.sqlite3"), "BOT_TOKEN": "", _MARK: mark}
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "chat", "--port", "0",
        env={**environment, **lifeline.ENVIRONMENT, **settings},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Chat(process, mark)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_the_bot_ends_with_the_chat(tmp_path: Path, how: signal.Signals) -> None:
    async with started(tmp_path) as chat:
        await chat.address()
        assert len(chat.left()) == 2
        assert await chat.is_sent(how) == (0 if how == signal.SIGTERM else -how)
        await chat.until(0)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_right_after_the_fork(tmp_path: Path, how: signal.Signals) -> None:
    async with started(tmp_path) as chat:
        await chat.until(2)
        await chat.is_sent(how)
        await chat.until(0)


async def test_at_any_moment(tmp_path: Path) -> None:
    random = Random(12)
    for number in range(scaled(3, 60)):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with started(folder) as chat:
            await asyncio.sleep(random.uniform(0, 4))
            await chat.is_sent(random.choice((signal.SIGTERM, signal.SIGKILL, signal.SIGINT)))
            await chat.until(0)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_while_its_clock_is_being_moved(tmp_path: Path, how: signal.Signals) -> None:
    async with started(tmp_path) as chat:
        address = await chat.address()
        first = set(chat.left())
        async with aiohttp.ClientSession() as session:
            moving = asyncio.create_task(session.post(f"{address}chat/clock", json={"seconds": 60}))
            while set(chat.left()) == first:  # until the bot is away
                await asyncio.sleep(0.001)
            await chat.is_sent(how)
            await asyncio.gather(moving, return_exceptions=True)
        await chat.until(0)


async def test_with_whoever_started_it(tmp_path: Path) -> None:
    async with started(tmp_path) as chat:
        await chat.until(2)
        assert chat.process.stdin is not None
        chat.process.stdin.close()
        await chat.until(0)


def test_a_bot_whose_starter_is_gone_ends_at_its_start(tmp_path: Path) -> None:
    settings = {"BOT_TOKEN": "1:x", "BOT_API_URL": "http://127.0.0.1:9",
                "BOT_DATABASE": str(tmp_path / "bot.sqlite3")}  # fmt: skip
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env={**os.environ, **lifeline.ENVIRONMENT, **settings},
        stdin=subprocess.DEVNULL, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    assert ended.returncode in (0, -signal.SIGTERM)


async def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    async with started(tmp_path) as chat:
        port = (await chat.address()).rstrip("/").rpartition(":")[2]
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "chat", "--port", port,
            env={**os.environ, "BOT_TOKEN": ""}, stderr=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        _, said = await asyncio.wait_for(second.communicate(), _PATIENCE)
        assert second.returncode == 2
        assert b"address already in use" in said
