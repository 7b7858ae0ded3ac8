"""Asks a process of its own: one thing at a time, killed when it takes too long."""

import asyncio
import contextlib
import os
from pathlib import Path

_HOME = Path(__file__).parents[2]
_IDLE_SECONDS = 300.0
_MOST_BYTES = 4 * 2**20  # of an answer
# What a library needs to start; never the bot's own settings.
_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV")
# Large pieces of memory go back to the system when they are free (glibc; others do that anyway):
# what one file took is there for the next.
_MEMORY = {"MALLOC_MMAP_THRESHOLD_": "1048576", "MALLOC_ARENA_MAX": "1"}


class Broken(Exception):
    """The process ended, did not start, or gave no answer."""


class Slow(Exception):
    """It took too long. `hurried`: with nobody waiting it might have come to an end."""

    def __init__(self, *, hurried: bool) -> None:
        super().__init__("hurried" if hurried else "slow")
        self.hurried = hurried


class Process:
    """A command that answers each piece of content with a line.

    It starts on first use and ends after some idle minutes. What is asked may take `seconds`, and
    `hurried` seconds as soon as somebody else waits.
    """

    def __init__(self, command: tuple[str, ...], seconds: float, hurried: float) -> None:
        self._command, self._seconds, self._hurried = command, seconds, hurried
        self._process: asyncio.subprocess.Process | None = None
        self._busy = asyncio.Lock()
        self._waiting = 0
        self._limit: asyncio.Timeout | None = None
        self._hurried_at = 0.0
        self._rest: asyncio.TimerHandle | None = None

    async def ask(self, content: bytes) -> bytes:
        """The line that answers this. Raises Slow, Broken."""
        self._hurry()
        self._waiting += 1
        try:
            await self._busy.acquire()
        finally:
            self._waiting -= 1
        try:
            return await self._ask_in_time(content)
        finally:
            self._busy.release()

    async def close(self) -> None:
        """End the process, in the middle of something too."""
        self._stay()
        self._kill()
        if self._process is not None:
            await self._process.wait()
            self._process = None

    def _hurry(self) -> None:
        """Somebody waits: what is being answered has less time from here on."""
        limit = self._limit
        if limit is None or limit.expired():
            return
        when = limit.when()
        if when is not None and when > self._hurried_at:
            limit.reschedule(self._hurried_at)

    async def _ask_in_time(self, content: bytes) -> bytes:
        self._stay()
        began = asyncio.get_running_loop().time()
        self._hurried_at = began + self._hurried
        full = began + self._seconds
        limit = asyncio.timeout_at(self._hurried_at if self._waiting else full)
        try:
            async with limit:
                self._limit = limit
                try:
                    return await self._ask(content)
                finally:
                    self._limit = None  # while its process is put away nobody hurries it
        except TimeoutError:
            await self.close()
            raise Slow(hurried=(limit.when() or full) < full) from None
        except (OSError, ValueError):
            await self.close()
            raise Broken from None
        except asyncio.CancelledError:
            self._kill()  # what it still says is the answer to nothing
            self._process = None
            raise
        finally:
            if self._process is not None:
                self._rest = asyncio.get_running_loop().call_later(_IDLE_SECONDS, self._kill)

    async def _ask(self, content: bytes) -> bytes:
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018
        process.stdin.write(len(content).to_bytes(4))
        process.stdin.write(content)
        await process.stdin.drain()
        line = await process.stdout.readline()
        if not line.endswith(b"\n"):
            raise ValueError("it ended")
        return line[:-1]

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            known = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                limit=_MOST_BYTES,
                cwd=_HOME,
                env=known | _MEMORY,
            )
        return self._process

    def _stay(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
