"""The sender with a Telegram that is not there."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.clock import Clock
from bot.dialogue import Reply, Text
from handlers.delivery import sender, trials
from handlers.delivery.network_errors import NotConnected
from handlers.delivery.payload import dump
from handlers.delivery.sender import Delivery
from storage.database import Database
from storage.outbox import OutboxRow, post
from storage.transaction import Transaction

CHATS = 40


class Away:
    """A Bot API that cannot be reached for a number of requests."""

    def __init__(self, requests: int) -> None:
        self.left = requests
        self.failed: list[int] = []
        self.sent: list[int] = []

    async def call(self, method: str, **parameters: Any) -> Any:
        await asyncio.sleep(0)
        if self.left:
            self.left -= 1
            self.failed.append(parameters["chat_id"])
            raise NotConnected("nobody there")
        self.sent.append(parameters["chat_id"])
        return {"message_id": len(self.sent)}


class Odd(Away):
    """A Bot API that takes a message and breaks."""

    async def call(self, method: str, **parameters: Any) -> Any:
        taken = await super().call(method, **parameters)
        if len(self.sent) == 1:
            raise ZeroDivisionError
        return taken


async def delivered(path: Path, api: Away, *chats: int) -> int:
    """Everything owed to these chats has left, or will never; the number of dead letters."""
    database = await Database.open(path)
    delivery = Delivery(api, database, Clock(), 1, limited=True)  # type: ignore[arg-type]
    saved = dump(Reply((Text("start"),)))

    def unit(tx: Transaction) -> list[OutboxRow]:
        rows = [OutboxRow(tx.ids.next(), chat, "message", "en", saved) for chat in chats]
        return [post(tx, row, 0) for row in rows]

    delivery.take(await database.run(unit))
    running = asyncio.create_task(delivery.run())
    async with asyncio.timeout(20):
        while not delivery.idle():
            await asyncio.sleep(0.002)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    row = await database.run(lambda tx: tx.row("SELECT COUNT(*) FROM dead_letters"))
    await database.close()
    assert row is not None
    return int(row[0])


async def test_without_a_connection_everything_waits_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trials, "OUTAGE_PAUSES", (0.01,))
    api, chats = Away(60), [-number for number in range(1, CHATS + 1)]
    assert await delivered(tmp_path / "bot.sqlite3", api, *chats) == 0
    assert sorted(api.sent) == sorted(chats)


async def test_a_row_that_breaks_the_sender_is_put_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "_STORAGE_PAUSE", 0.01)
    api = Odd(0)
    assert await delivered(tmp_path / "bot.sqlite3", api, 7, 7) == 1
    assert api.sent == [7, 7]
