"""A bot that is killed and started over and over: each of its lives is a copy.

To import the bot takes longer than most of these lives last. That `python -m bot run` does it is
proved wherever a `BotProcess` starts; a copy begins right after.
"""

import asyncio
import multiprocessing
import os
from pathlib import Path
from typing import cast

from tests.stories import begun
from tests.stories.bot_process import BotProcess

_COPIES = multiprocessing.get_context("forkserver")
_COPIES.set_forkserver_preload([begun.__name__])


class CopiedBot(BotProcess):
    """A `BotProcess` that starts at once."""

    async def _begin(self, settings: dict[str, str]) -> asyncio.subprocess.Process:
        self._log.touch()
        return cast("asyncio.subprocess.Process", _Copy(settings, self._log))


class _Copy:
    """What the story wants of `asyncio.subprocess.Process`."""

    def __init__(self, settings: dict[str, str], log: Path) -> None:
        theirs, self._lifeline = _COPIES.Pipe(duplex=False)
        self._process = _COPIES.Process(target=begun.run, args=(settings, log, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self.kill = self._process.kill

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, name: int) -> None:
        os.kill(self.pid, name)

    async def wait(self) -> int | None:
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        return self.returncode
