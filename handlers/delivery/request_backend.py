"""PTB's request backend: its own is what slows it down most."""

from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from handlers.delivery.connection import Answer
from handlers.delivery.connections import Connections
from handlers.delivery.lenient_json import loads
from handlers.delivery.network_errors import Broken, NotConnected, NotFound, Status

# More than the sender ever has on its way: taps and polls do not wait for a slow Telegram.
_MOST_CONNECTIONS = 512
SECONDS = 15.0
"""How long an answer may take when a call does not say otherwise."""
_CONNECT_SECONDS = 10.0
# However an answer drips; a file of ours may take as long on its way out.
_MOST_SECONDS = 120.0
_PIECE = 2**16
_KNOWN = (400, 401, 403, 409, 429)  # PTB tells what these are from the body


class RequestBackend(BaseRequest):
    """What PTB makes its requests with. Bodies are JSON; only files go as forms, by aiohttp."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._connections = Connections()

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer when a call does not say otherwise."""
        return SECONDS

    async def initialize(self) -> None:
        """Be ready to make requests; again after a shutdown."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_MOST_CONNECTIONS, keepalive_timeout=60),
                auto_decompress=False,
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        self._connections.close()
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
        assert method == "POST"  # noqa: S101 - the Bot API wants nothing else
        del write_timeout, connect_timeout, pool_timeout
        if self._session is None:
            raise NetworkError("the request backend is not initialised")
        seconds = SECONDS if isinstance(read_timeout, DefaultValue) else read_timeout
        if request_data is None or not request_data.contains_files:
            body = b"" if request_data is None else orjson.dumps(request_data.parameters)
            answer = await self._connections.post(url, body, seconds, _MOST_SECONDS)
        else:
            answer = await self._upload(url, request_data, seconds)
        _check(answer)
        return answer

    async def _upload(self, url: str, data: RequestData, seconds: float) -> Answer:
        assert self._session is not None  # noqa: S101 - do_request has looked
        form = aiohttp.FormData(data.json_parameters)
        for name, (file_name, content, mime_type) in (data.multipart_data or {}).items():
            form.add_field(name, content, filename=file_name, content_type=mime_type)
        try:
            async with self._session.post(url, data=form, timeout=_timeout(seconds)) as response:
                return Answer(response.status, await response.read())
        # The errors' own words may hold the address, and the address holds the token.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotConnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise Broken(type(error).__name__) from None

    async def fetch(self, address: str, most: int) -> bytes | None:
        """What lies at an address; None if it has more than `most` bytes, whatever it says of it.

        Raises NetworkError: without the address.
        """
        if self._session is None:
            raise NetworkError("the request backend is not initialised")
        content = bytearray()
        try:
            async with self._session.get(address, timeout=_timeout(SECONDS)) as response:
                if response.status != HTTPStatus.OK:
                    raise Status(response.status)
                async for piece in response.content.iter_chunked(_PIECE):
                    content += piece
                    if len(content) > most:
                        return None
        except aiohttp.ClientError as error:
            raise Broken(type(error).__name__) from None
        return bytes(content)

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


def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=_MOST_SECONDS, sock_connect=_CONNECT_SECONDS, sock_read=seconds
    )


def _check(answer: Answer) -> None:
    if answer.status == HTTPStatus.NOT_FOUND:
        raise NotFound
    if answer.status == HTTPStatus.GATEWAY_TIMEOUT:
        raise TimedOut("the gateway timed out")
    # What something in between refuses, in HTML or without a word, says nothing about a chat.
    telegrams = answer.status in _KNOWN and answer.body.lstrip().startswith(b"{")
    if not telegrams and answer.status >= HTTPStatus.BAD_REQUEST:
        raise Status(answer.status)
