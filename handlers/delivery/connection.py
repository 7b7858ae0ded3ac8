"""One connection to the Bot API that is kept open: a request, its answer, the next request."""

import asyncio
from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple, cast

from httptools import HttpParserError, HttpResponseParser
from telegram.error import TelegramError, TimedOut

from handlers.delivery.network_errors import Broken


class Answer(NamedTuple):
    """What came back."""

    status: int
    body: bytes


class Connection(asyncio.Protocol):
    """HTTP/1.1 over one transport, read by httptools; `lost` is called when it has closed."""

    def __init__(self, lost: Callable[["Connection"], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._lost = lost
        self._transport: asyncio.Transport | None = None
        self._parser = HttpResponseParser(self)
        self._waiting: asyncio.Future[Answer] | None = None
        self._body: list[bytes] = []
        self._ends_with_connection = True
        self._silence = self._end = 0.0
        self._timer: asyncio.TimerHandle
        self.heard = self._loop.time()
        """When something last came through it, on the loop's clock."""

    async def post(self, request: bytes, silence: float, most: float) -> Answer:
        """Send a whole request and wait for its answer: `silence` seconds without a byte of it
        at most, `most` in all.

        Raises TimedOut, or Broken. Whenever there is no whole answer, the connection is closed.
        """
        assert self._transport is not None  # noqa: S101 - there is one when a connection is handed out
        self.heard = self._loop.time()
        self._silence, self._end = silence, self.heard + most
        self._waiting = self._loop.create_future()
        self._watch()
        self._transport.write(request)
        try:
            return await self._waiting
        except BaseException:
            self.close()
            raise
        finally:
            self._timer.cancel()
            self._waiting = None

    def _watch(self) -> None:
        due = min(self.heard + self._silence, self._end)
        if self._loop.time() < due:
            self._timer = self._loop.call_at(due, self._watch)
        else:
            self.fail(TimedOut())

    def is_open(self) -> bool:
        """Whether another request may be sent."""
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        """Whoever waits for an answer is told that it broke."""
        if self._transport is not None:
            self._transport.abort()

    def fail(self, error: TelegramError) -> None:
        """There will be no answer."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(error)

    # What the loop calls ------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's have no such base

    def data_received(self, data: bytes) -> None:
        self.heard = self._loop.time()
        if self._waiting is None:
            self.close()  # nobody asked
            return
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            self.fail(Broken(type(error).__name__))

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is None and self._body and self._ends_with_connection:
            self.on_message_complete()
        self.fail(Broken("the connection was lost"))
        self._lost(self)

    # What the parser calls ----------------------------------------------------------------------

    def on_message_begin(self) -> None:
        self._body, self._ends_with_connection = [], True

    def on_header(self, name: bytes, value: bytes) -> None:
        del value
        if name.lower() in {b"content-length", b"transfer-encoding"}:
            self._ends_with_connection = False

    def on_body(self, piece: bytes) -> None:
        self._body.append(piece)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if status < HTTPStatus.OK:
            return  # a word on the way; the answer comes behind it
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(Answer(status, b"".join(self._body)))
        if not self._parser.should_keep_alive():
            self.close()
