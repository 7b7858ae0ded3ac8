"""The `chat` command: a Bot API server for this machine, and an ordinary `run` as its child."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator

from bot.config import Settings
from handlers.local_chat import LocalChatServer

_PORT = 8765
_TOKEN = "1:local-chat"  # noqa: S105 - a name for a server that only this process knows
_PATIENCE = 10.0
_PR_SET_PDEATHSIG = 1


async def chat(settings: Settings) -> int:
    """Serve the chat page and run the bot on it until interrupted; the exit code."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    async with _server() as server:
        print(f"Giftwise is ready to chat: {server.root}/", flush=True)
        print("Press Ctrl+C to stop.", flush=True)
        bot = Child(server.root, settings)
        await bot.starts()
        server.moves.append(bot.moves_its_clock)
        _open_browser(f"{server.root}/")
        ended, stop = asyncio.create_task(bot.ends()), asyncio.create_task(stopping.wait())
        await asyncio.wait((ended, stop), return_when=asyncio.FIRST_COMPLETED)
        for task in (ended, stop):
            task.cancel()
        return await bot.stops() if stopping.is_set() else ended.result()


@contextlib.asynccontextmanager
async def _server() -> AsyncIterator[LocalChatServer]:
    """On the usual port, so that a bookmark works; on a free one if that is taken."""
    try:
        server = LocalChatServer(token=_TOKEN, port=_PORT)
        await server.start()
    except OSError:
        server = LocalChatServer(token=_TOKEN, port=0)
        await server.start()
    try:
        yield server
    finally:
        await server.stop()


class Child:
    """An ordinary `run` on our server, as a process of its own."""

    def __init__(self, root: str, settings: Settings) -> None:
        self._environment = {
            **os.environ,
            "BOT_TOKEN": _TOKEN,
            "BOT_API_URL": root,
            "BOT_LOG_LEVEL": settings.log_level,
            "BOT_SEND_LIMITS": "off",  # our own server has none
        }
        self._process: asyncio.subprocess.Process | None = None
        self._moving = asyncio.Lock()

    async def starts(self, ahead: float = 0) -> None:
        """Start it, its clock so many seconds ahead."""
        environment = {**self._environment, "BOT_CLOCK_AHEAD": str(int(ahead))}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=environment, preexec_fn=_ends_with_its_parent
        )

    async def stops(self) -> int:
        """Let it finish what is on its way; 0."""
        process = self._process
        if process is None or process.returncode is not None:
            return 0
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _PATIENCE)
        except TimeoutError:
            process.kill()
        return 0

    async def moves_its_clock(self, ahead: float) -> None:
        """Start it again with another clock: it loses nothing by that, as after any restart."""
        async with self._moving:
            await self.stops()
            await self.starts(ahead)

    async def ends(self) -> int:
        """Wait until it ends by itself; its exit code."""
        while True:
            process = self._process
            code = await process.wait() if process is not None else 0
            async with self._moving:
                if process is self._process:
                    return code


def _ends_with_its_parent() -> None:
    """In the child: a `chat` that is killed leaves no bot behind that polls nobody."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _open_browser(address: str) -> None:
    """Only where there is a screen: a text browser in the terminal would help nobody."""
    if sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ:
        webbrowser.open(address)
