"""The `chat` command: a Bot API server for this machine, and an ordinary `run` as its child."""

import asyncio
import contextlib
import os
import signal
import sys
import webbrowser

from bot.config import Settings
from handlers.local_chat import LocalChatServer

_PORT = 8765
_TOKEN = "1:local-chat"  # noqa: S105 - a name for a server that only this process knows
_PATIENCE = 10.0


async def chat(settings: Settings) -> int:
    """Serve the chat page and run the bot on it until interrupted; the exit code."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    async with _server() as server:
        print(f"Giftwise is ready to chat: {server.root}/", flush=True)
        print("Press Ctrl+C to stop.", flush=True)
        child = await _bot(server.root, settings)
        _open_browser(f"{server.root}/")
        return await _until_stopped(child, stopping)


@contextlib.asynccontextmanager
async def _server():  # type: ignore[no-untyped-def]
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


async def _bot(root: str, settings: Settings) -> asyncio.subprocess.Process:
    changes = {
        "BOT_TOKEN": _TOKEN,
        "BOT_API_URL": root,
        "BOT_LOG_LEVEL": settings.log_level,
        "BOT_SEND_LIMITS": "off",  # our own server has none
    }
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env={**os.environ, **changes}
    )


def _open_browser(address: str) -> None:
    """Only where there is a screen: a text browser in the terminal would help nobody."""
    if sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ:
        webbrowser.open(address)


async def _until_stopped(child: asyncio.subprocess.Process, stopping: asyncio.Event) -> int:
    ended = asyncio.create_task(child.wait())
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait((ended, stop), return_when=asyncio.FIRST_COMPLETED)
    if ended.done():
        stop.cancel()
        return ended.result()
    with contextlib.suppress(ProcessLookupError):
        child.terminate()
    try:
        await asyncio.wait_for(ended, _PATIENCE)
    except TimeoutError:
        child.kill()
    return 0
