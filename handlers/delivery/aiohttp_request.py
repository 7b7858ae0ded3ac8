"""PTB's request backend on aiohttp: its own is what slows it down most.

Its errors tell apart what may have come of a request; none of them holds an address, nor a token.
"""

from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import InvalidToken, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from handlers.delivery.lenient_json import loads

_JSON = {"Content-Type": "application/json"}
# More than the sender ever has on its way: taps and polls do not wait for a slow Telegram.
_MOST_CONNECTIONS = 512
SECONDS = 15.0
"""How long an answer may take when a call does not say otherwise."""
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
        return SECONDS

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
        seconds = SECONDS if isinstance(read_timeout, DefaultValue) else read_timeout
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
            async with self._session.get(address, timeout=self._timeout(SECONDS)) as response:
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
