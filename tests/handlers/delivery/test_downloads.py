"""A file is bounded while it arrives, whatever was said of its size."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from handlers.delivery import request_backend
from handlers.delivery.bot_api import BotApi, FileTooLarge
from handlers.delivery.request_backend import RequestBackend

PIECE = bytes(2**16)


class Source:
    """A server whose files never end, by what they do; it counts the pieces it sent."""

    def __init__(self) -> None:
        self.pieces = 0

    async def told(self, request: web.Request) -> web.Response:
        asked = (await request.json())["file_id"]
        return web.json_response({"ok": True, "result": {"file_path": asked, "file_size": 1}})

    async def file(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name == "small":
            return web.Response(body=b"hello")
        if name == "gone":
            return web.Response(status=404)
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(PIECE if name == "endless" else b".")
            self.pieces += 1
            await asyncio.sleep(0 if name == "endless" else 0.05)


@asynccontextmanager
async def api(source: Source) -> AsyncIterator[BotApi]:
    server = web.Application()
    server.add_routes(
        [
            web.post("/bot1:x/getFile", source.told),
            web.post("/bot1:x/{name}", source.file),
            web.get("/file/bot1:x/{name}", source.file),
        ]
    )
    runner = web.AppRunner(server, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    root = f"http://127.0.0.1:{runner.addresses[0][1]}"
    backend = RequestBackend()
    await backend.initialize()
    bot = Bot("1:x", base_url=f"{root}/bot", base_file_url=f"{root}/file/bot", request=backend)
    try:
        yield BotApi(bot)
    finally:
        await backend.shutdown()
        await runner.cleanup()


async def test_it_stops_at_so_many_bytes() -> None:
    source = Source()
    async with api(source) as telegram:
        assert await telegram.download("small", most=5, seconds=30) == b"hello"
        with pytest.raises(FileTooLarge):
            await telegram.download("small", most=4, seconds=30)
        with pytest.raises(FileTooLarge):
            await telegram.download("endless", most=2**20, seconds=30)
    assert source.pieces < 2000


async def test_it_stops_at_so_many_seconds_however_it_drips() -> None:
    async with api(Source()) as telegram:
        with pytest.raises(TimedOut):
            await telegram.download("drip", most=2**20, seconds=0.5)
        with pytest.raises(NetworkError):
            await telegram.download("gone", most=2**20, seconds=30)


async def test_an_answer_that_drips_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_backend, "_MOST_SECONDS", 0.5)
    async with api(Source()) as telegram, asyncio.timeout(30):
        with pytest.raises(TimedOut):
            await telegram.call("drip", chat_id=1, text="a")
        with pytest.raises(TimedOut):
            await telegram.raw("drip", seconds=40, offset=1)
