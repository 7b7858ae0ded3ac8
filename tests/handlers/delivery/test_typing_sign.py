""" "typing …": only where it takes long, repeated while it does, and never in the way."""

import asyncio
from pathlib import Path
from typing import Any

from telegram.error import BadRequest

from bot.clock import Clock
from bot.dialogue import File, Text
from handlers.delivery.bot_api import BotApi
from handlers.delivery.payload import dump_order
from handlers.delivery.sender import Delivery
from handlers.delivery.typing_sign import TypingSign
from storage.database import Database
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction

ANNA = 7


class Heard(BotApi):
    """A Bot API that remembers what it was asked, and may refuse it."""

    def __init__(self, refusal: Exception | None = None) -> None:
        self.asked: list[tuple[str, Any, Any]] = []
        self.refusal = refusal
        self.news = asyncio.Event()

    async def call(self, method: str, *, seconds: float = 0, **parameters: Any) -> Any:
        self.asked.append((method, parameters["chat_id"], parameters.get("action")))
        self.news.set()
        if self.refusal is not None:
            raise self.refusal
        return {"message_id": len(self.asked)}


class Pauses:
    """Pauses that end when they are told to; `begun` says how long each was to be."""

    def __init__(self) -> None:
        self.begun: list[float] = []
        self._ends: list[asyncio.Future[None]] = []

    async def __call__(self, seconds: float) -> None:
        self.begun.append(seconds)
        self._ends.append(asyncio.get_running_loop().create_future())
        await self._ends[-1]

    async def end(self) -> None:
        """The latest pause is over, and what follows it has been done."""
        self._ends[-1].set_result(None)
        await settled()


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


TYPING = ("sendChatAction", ANNA, "typing")


async def test_what_is_quick_asks_nothing() -> None:
    api, pauses = Heard(), Pauses()
    with TypingSign(api, lambda _: True, pauses).shown(ANNA):
        await settled()
    await settled()
    assert pauses.begun == [1.0]
    assert not api.asked


async def test_it_lasts_as_long_as_the_work() -> None:
    api, pauses = Heard(), Pauses()
    with TypingSign(api, lambda _: True, pauses).shown(ANNA):
        await settled()
        for number in range(1, 4):
            await pauses.end()
            assert api.asked == [TYPING] * number
    await settled()
    assert pauses.begun == [1.0, 4.5, 4.5, 4.5], "before Telegram takes it away"
    assert len(api.asked) == 3


async def test_without_room_it_waits() -> None:
    api, pauses, room = Heard(), Pauses(), [False, True]
    with TypingSign(api, lambda _: room.pop(0), pauses).shown(ANNA):
        await settled()
        await pauses.end()
        assert not api.asked
        await pauses.end()
        assert api.asked == [TYPING]
    assert pauses.begun == [1.0, 1.0, 4.5]


async def test_a_refusal_is_nothing_and_ends_it() -> None:
    api, pauses = Heard(BadRequest("no such chat")), Pauses()
    with TypingSign(api, lambda _: True, pauses).shown(ANNA):
        await settled()
        await pauses.end()
        assert api.asked == [TYPING]
    assert pauses.begun == [1.0]


async def test_nobodys_chat() -> None:
    api, pauses = Heard(), Pauses()
    with TypingSign(api, lambda _: True, pauses).shown(None):
        await settled()
    assert not pauses.begun


async def test_a_file_that_takes_long_to_make(tmp_path: Path) -> None:
    api, pauses, made = Heard(), Pauses(), asyncio.Event()

    async def make(_: OutboxRow, kind: str, about: str) -> File:
        await made.wait()
        return File(f"{kind}-{about}", b"content", Text("export-done"))

    database = await Database.open(tmp_path / "bot.sqlite3")
    delivery = Delivery(api, database, Clock(), 1, limited=False, make=make)
    delivery.typing = TypingSign(api, lambda _: True, pauses)

    def unit(tx: Transaction) -> list[OutboxRow]:
        order = dump_order("export", "1")
        return [post(tx, OutboxRow(tx.ids.next(), ANNA, "file", "en", order), 0)]

    running = asyncio.create_task(delivery.run())
    delivery.take(await database.run(unit))
    async with asyncio.timeout(20):
        while not pauses.begun:
            await asyncio.sleep(0.002)
        await pauses.end()
        await api.news.wait()
        assert api.asked == [TYPING]
        made.set()
        while not delivery.idle():
            await asyncio.sleep(0.002)
    assert [method for method, *_ in api.asked] == ["sendChatAction", "sendDocument"]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await database.close()
