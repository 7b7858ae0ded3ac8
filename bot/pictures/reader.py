"""Has files read in a process of its own: one at a time, killed when it takes too long."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from bot.pictures.verdict import Unreadable, Verdict, load

_COMMAND = (sys.executable, "-m", "bot.pictures.process")
_HOME = Path(__file__).parents[2]
_SECONDS = 90.0
_IDLE_SECONDS = 300.0
# What a library needs to start; never the bot's own settings.
_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV")


class PictureReader:
    """Reads files. The process starts on first use and ends after some idle minutes."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, seconds: float = _SECONDS) -> None:
        self._command, self._seconds = command, seconds
        self._process: asyncio.subprocess.Process | None = None
        self._busy = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None

    async def read(self, content: bytes) -> Verdict:
        """What is on a file. Never raises for what a file may do to the process."""
        async with self._busy:
            self._stay()
            try:
                async with asyncio.timeout(self._seconds):
                    verdict = await self._ask(content)
            except TimeoutError:
                return await self._failed("slow")
            except (Unreadable, OSError, ValueError):
                return await self._failed("crashed")
            finally:
                if self._process is not None:
                    self._rest = asyncio.get_running_loop().call_later(_IDLE_SECONDS, self._kill)
        return verdict

    async def close(self) -> None:
        """End the process, in the middle of a file too."""
        self._stay()
        self._kill()
        if self._process is not None:
            await self._process.wait()
            self._process = None

    async def _failed(self, reason: str) -> Verdict:
        await self.close()
        return load(f"unreadable {reason}")

    async def _ask(self, content: bytes) -> Verdict:
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018
        process.stdin.write(len(content).to_bytes(4))
        process.stdin.write(content)
        await process.stdin.drain()
        return load((await process.stdout.readline()).decode().removesuffix("\n"))

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            known = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                cwd=_HOME,
                env=known,
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
