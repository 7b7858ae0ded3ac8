"""What went wrong with a request, told apart by what may have come of it."""

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError, TimedOut

from handlers.delivery.bot_api import BotApi
from handlers.delivery.network_errors import Broken, NotConnected, NotFound, Status
from handlers.delivery.request_backend import RequestBackend
from handlers.local_chat import LocalChatServer
from handlers.local_chat.faults import Kind


async def error_of(server: LocalChatServer, chat_id: int = 1) -> TelegramError:
    """How a request to the server fails."""
    bot = Bot(server.token, base_url=f"{server.root}/bot", request=RequestBackend())
    await bot.request.initialize()
    try:
        with pytest.raises(TelegramError) as caught:
            await BotApi(bot).call("sendMessage", chat_id=chat_id, text="a")
    finally:
        await bot.request.shutdown()
    assert server.token not in str(caught.value)
    return caught.value


async def test_without_a_connection_nothing_was_sent() -> None:
    server = LocalChatServer()
    await server.start()
    await server.stop()
    assert type(await error_of(server)) is NotConnected


@pytest.mark.parametrize("fault", ["dropped", "unanswered"])
async def test_a_connection_that_breaks(fault: Kind) -> None:
    async with LocalChatServer() as server:
        anna = server.person("Anna")
        anna.started = True
        server.faults.plan(fault)
        assert type(await error_of(server, anna.id)) is Broken


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, BadRequest), (401, InvalidToken), (404, NotFound), (413, Status), (414, Status),
        (500, Status), (502, Status), (504, TimedOut),
    ],
)  # fmt: skip
async def test_statuses(status: int, expected: type[TelegramError]) -> None:
    async with LocalChatServer() as server:
        server.faults.refuse(status, "No")
        assert type(await error_of(server)) is expected
