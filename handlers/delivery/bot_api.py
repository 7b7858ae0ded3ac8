"""Requests to the Bot API on aiohttp: PTB's own HTTP backend is what slows it down most.

`AiohttpRequest` is a PTB backend; `BotApi` is the short way for the two calls that make up
nearly all traffic, fetching updates and sending messages, without building PTB's objects.
"""

import asyncio
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram import Bot, InputFile
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from handlers.delivery.lenient_json import loads

_JSON = {"Content-Type": "application/json"}
# More than the sender ever has on its way: taps and polls do not wait for a slow Telegram.
_MOST_CONNECTIONS = 512
_SECONDS = 15.0
_CONNECT_SECONDS = 10.0
# However an answer drips; a file of ours may take as long on its way out.
_MOST_SECONDS = 120.0
_PIECE = 2**16
_KNOWN = (400, 401, 403, 409, 429)  # PTB tells what these are from the body


class NotConnected(NetworkError):
    """No connection was made, so nothing was sent."""


class Broken(NetworkError):
    """The connection broke, or what came through it was no answer of the Bot API."""


class Status(NetworkError):
    """An HTTP status for which PTB has no exception of its own."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP status {status}")


class NotFound(InvalidToken):
    """Status 404: PTB takes it for a wrong token, but it may be the method, or one request."""


class AiohttpRequest(BaseRequest):
    """A PTB request backend on one aiohttp session. Bodies are JSON, forms only with files."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._timeouts: dict[float, aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer when a call does not say otherwise."""
        return _SECONDS

    async def initialize(self) -> None:
        """Open the session; again after a shutdown."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_MOST_CONNECTIONS, keepalive_timeout=60),
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0913, PLR0917 - PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make the request; status and body. Raises TimedOut, or one of the above: no address."""
        del write_timeout, connect_timeout, pool_timeout
        if self._session is None:
            raise NetworkError("the request backend is not initialised")
        seconds = _SECONDS if isinstance(read_timeout, DefaultValue) else read_timeout
        try:
            async with self._session.request(
                method, url, timeout=self._timeout(seconds), **_body(request_data)
            ) as response:
                status, content = response.status, await response.read()
        # The errors' own words may hold the address, and the address holds the token.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise Broken(type(error).__name__) from None
        _check(status, content)
        return status, content

    async def fetch(self, address: str, most: int) -> bytes | None:
        """What lies at an address; None if it has more than `most` bytes, whatever it says of it.

        Raises NetworkError: without the address.
        """
        if self._session is None:
            raise NetworkError("the request backend is not initialised")
        content = bytearray()
        try:
            async with self._session.get(address, timeout=self._timeout(_SECONDS)) as response:
                if response.status != HTTPStatus.OK:
                    raise Status(response.status)
                async for piece in response.content.iter_chunked(_PIECE):
                    content += piece
                    if len(content) > most:
                        return None
        except aiohttp.ClientError as error:
            raise Broken(type(error).__name__) from None
        return bytes(content)

    def _timeout(self, seconds: float | None) -> aiohttp.ClientTimeout:
        key = -1.0 if seconds is None else float(seconds)
        if key not in self._timeouts:
            self._timeouts[key] = aiohttp.ClientTimeout(
                total=_MOST_SECONDS, sock_connect=_CONNECT_SECONDS, sock_read=seconds
            )
        return self._timeouts[key]

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The body as a JSON object; Broken if it is none."""
        try:
            parsed = loads(payload)
        except ValueError as error:
            raise Broken("the answer was not JSON") from error
        if not isinstance(parsed, dict):
            raise Broken("the answer was no JSON object")
        return parsed


def _check(status: int, content: bytes) -> None:
    if status == HTTPStatus.NOT_FOUND:
        raise NotFound
    if status == HTTPStatus.GATEWAY_TIMEOUT:
        raise TimedOut("the gateway timed out")
    # What something in between refuses, in HTML or without a word, says nothing about a chat.
    telegrams = status in _KNOWN and content.lstrip().startswith(b"{")
    if not telegrams and status >= HTTPStatus.BAD_REQUEST:
        raise Status(status)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": orjson.dumps(data.parameters), "headers": _JSON}
    form = aiohttp.FormData(data.json_parameters)
    for name, (file_name, content, mime_type) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime_type)
    return {"data": form}


@dataclass(frozen=True, slots=True)
class Upload:
    """A parameter that is a file of ours."""

    name: str
    content: bytes


def _parameter(name: str, value: Any) -> RequestParameter:
    if isinstance(value, Upload):
        return RequestParameter(name, None, [InputFile(value.content, filename=value.name)])
    return RequestParameter(name, value, None)


class FileTooLarge(TelegramError):
    """A file somebody sent has more bytes than are wanted."""

    def __init__(self) -> None:
        super().__init__("the file is too large")


class BotApi:
    """Direct calls by method name, with plain JSON in and out, through the bot's own backend."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def call(self, method: str, *, seconds: float = _SECONDS, **parameters: Any) -> Any:
        """Call a Bot API method; its result. Raises what PTB raises (TelegramError).

        A parameter may be an `Upload`.
        """
        data = RequestData([_parameter(name, value) for name, value in parameters.items()])
        try:
            return await self._bot.request.post(
                f"{self._bot.base_url}/{method}", data, read_timeout=seconds
            )
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as odd:
            # The request is made; PTB stumbles over the fields of an answer that is none.
            raise Broken(type(odd).__name__) from None

    async def raw(self, method: str, *, seconds: float, **parameters: Any) -> bytes:
        """Call a Bot API method; its answer as it came. Raises what PTB raises (TelegramError)."""
        data = RequestData([_parameter(name, value) for name, value in parameters.items()])
        # PTB has no public way to what came over the wire; its reading of refusals is kept.
        return await self._bot.request._request_wrapper(  # noqa: SLF001
            f"{self._bot.base_url}/{method}", "POST", data, read_timeout=seconds
        )

    async def download(self, file_id: str, *, most: int, seconds: float) -> bytes:
        """The content of a file somebody sent: so many bytes at most, in so many seconds at most.

        Raises what PTB raises (TelegramError): FileTooLarge as soon as that shows.
        """
        try:
            async with asyncio.timeout(seconds):
                return await self._downloaded(file_id, most)
        except TimeoutError:
            raise TimedOut from None

    async def _downloaded(self, file_id: str, most: int) -> bytes:
        try:
            file = await self.call("getFile", file_id=file_id)
        except BadRequest as refusal:
            if "too big" in refusal.message.lower():
                raise FileTooLarge from None
            raise
        if not isinstance(path := file.get("file_path"), str):
            raise BadRequest("there is no file")
        backend = self._bot.request
        assert isinstance(backend, AiohttpRequest)  # noqa: S101
        content = await backend.fetch(f"{self._bot.base_file_url}/{path}", most)
        if content is None:
            raise FileTooLarge
        return content
