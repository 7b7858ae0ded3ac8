"""The `chat` command leaves nothing behind, however it ends."""

import asyncio
import os
import re
import signal
import sys
from pathlib import Path

import pytest


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_the_bot_ends_with_the_chat(tmp_path: Path, how: signal.Signals) -> None:
    settings = {"BOT_DATABASE": str(tmp_path / "chat.sqlite3"), "BOT_TOKEN": ""}
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    chat = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "chat",
        env={**environment, **settings}, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert chat.stdout is not None
    assert re.search(rb"http://\S+", await chat.stdout.readline())
    async with asyncio.timeout(30):
        while not children(chat.pid):
            await asyncio.sleep(0.01)
        (bot,) = children(chat.pid)
        chat.send_signal(how)
        await chat.wait()
        while is_running(bot):
            await asyncio.sleep(0.01)
