"""The `chat` command: a Bot API server for this machine, and an ordinary `run` as its child."""

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Awaitable
from typing import Any

from bot.config import Settings, WrongSetting
from handlers import lifeline
from handlers.local_chat import LocalChatServer

_PORT = 8765
_PATIENCE = 10.0


async def chat(settings: Settings, port: int | None = None) -> int:
    """Serve the chat page and run the bot on it until interrupted; the exit code.

    Raises WrongSetting if `port` is taken. Without one it is the usual port, or a free one.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    print("Giftwise is starting, this takes some seconds.", flush=True)
    async with _server(port) as server:
        bot = Child(server, settings)
        try:
            return await _run(server, bot, stopping)
        finally:
            await bot.stops()


async def _run(server: LocalChatServer, bot: "Child", stopping: asyncio.Event) -> int:
    await bot.starts()
    ended, stop = asyncio.create_task(bot.ends()), asyncio.create_task(stopping.wait())
    if await _first(ended, stop, bot.listens()):
        print(f"Giftwise is ready to chat: {server.root}/", flush=True)
        print("Press Ctrl+C to stop.", flush=True)
        server.moves.append(bot.moves_its_clock)
        _open_browser(f"{server.root}/")
        await _first(ended, stop)
    for task in (ended, stop):
        task.cancel()
    return 0 if stopping.is_set() else ended.result()


async def _first(ended: Awaitable[Any], stop: Awaitable[Any], *hoped: Awaitable[Any]) -> bool:
    """Wait for whatever comes first; whether that is what was hoped for."""
    others = [asyncio.ensure_future(one) for one in hoped]
    await asyncio.wait(
        (asyncio.ensure_future(ended), asyncio.ensure_future(stop), *others),
        return_when=asyncio.FIRST_COMPLETED,
    )
    came = any(one.done() for one in others)
    for one in others:
        one.cancel()
    return came


@contextlib.asynccontextmanager
async def _server(port: int | None) -> AsyncIterator[LocalChatServer]:
    """On the usual port, so that a bookmark works; on a free one if that is taken."""
    try:
        server = LocalChatServer(port=_PORT if port is None else port)
        await server.start()
    except OSError as error:
        if port is not None:
            raise WrongSetting(f"--port {port}: {error.strerror}") from None
        server = LocalChatServer()
        await server.start()
    try:
        yield server
    finally:
        await server.stop()


class Child:
    """An ordinary `run` on our server, as a process of its own that ends with this one."""

    def __init__(self, server: LocalChatServer, settings: Settings) -> None:
        self._server = server
        self._environment = {
            **os.environ,
            **lifeline.ENVIRONMENT,
            "BOT_TOKEN": server.token,
            "BOT_API_URL": server.root,
            "BOT_LOG_LEVEL": settings.log_level,
            "BOT_SEND_LIMITS": "off",  # our own server has none
        }
        self._process: asyncio.subprocess.Process | None = None
        self._moving = asyncio.Lock()
        self._over = False

    async def starts(self) -> None:
        """Start it."""
        async with self._moving:
            await self._start(0)

    async def listens(self) -> None:
        """Wait until it asks for updates."""
        with self._server.state.changes.watch() as changed:
            while not self._server.state.updates.polls:
                await changed.wait()
                changed.clear()

    async def stops(self) -> None:
        """Let it finish what is on its way, and never start again."""
        async with self._moving:
            self._over = True
            await self._stop()

    async def moves_its_clock(self, ahead: float) -> None:
        """Start it again with another clock: it loses nothing by that, as after any restart."""
        async with self._moving:
            await self._stop()
            if not self._over:
                await self._start(ahead)

    async def ends(self) -> int:
        """Wait until it ends by itself; its exit code."""
        while True:
            process = self._process
            code = await process.wait() if process is not None else 0
            async with self._moving:
                if process is self._process:
                    return code

    async def _start(self, ahead: float) -> None:
        environment = {**self._environment, "BOT_CLOCK_AHEAD": str(int(ahead))}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run",
            env=environment,
            stdin=asyncio.subprocess.PIPE,
            process_group=0,  # Ctrl+C is for us, and we tell it
        )  # fmt: skip

    async def _stop(self) -> None:
        process = self._process
        if process is None or process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _PATIENCE)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _open_browser(address: str) -> None:
    """Only where there is a screen: a text browser in the terminal would help nobody."""
    if sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ:
        webbrowser.open(address)
