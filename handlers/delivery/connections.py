"""The connections to the Bot API that are kept open, for requests in JSON.

Files and what they are fetched with have another way (`request_backend`): decision 27 says why.
"""

import asyncio
import socket
import ssl
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

import aiohappyeyeballs

from handlers.delivery.connection import Answer, Connection
from handlers.delivery.network_errors import NotConnected

_CONNECT_SECONDS = 10.0
_KEPT_SECONDS = 55.0  # servers close what says nothing for a minute or so
_NEXT_ADDRESS_SECONDS = 0.25  # RFC 8305: a host's second address is tried, too


class _Server(NamedTuple):
    """What a connection leads to."""

    host: str
    port: int
    encrypted: bool


class Connections:
    """Connections of one bot, by server: the one used last is used next."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self._idle: defaultdict[_Server, list[Connection]] = defaultdict(list)
        self._open: set[Connection] = set()

    async def post(self, address: str, body: bytes, silence: float, most: float) -> Answer:
        """Send a JSON body; status and body of what comes back.

        `silence` and `most`: seconds without a byte of the answer, and in all. Raises NotConnected,
        TimedOut, Broken.
        """
        server, head = _target(address)
        connection = self._kept(server) or await self._connect(server)
        request = b"%b%d\r\n\r\n%b" % (head, len(body), body)
        answer = await connection.post(request, silence, most)
        if connection.is_open():
            self._idle[server].append(connection)
        return answer

    def close(self) -> None:
        """Close all; who waits for an answer is told that its connection broke."""
        for connection in tuple(self._open):
            connection.close()

    def _kept(self, server: _Server) -> Connection | None:
        now, idle = asyncio.get_running_loop().time(), self._idle[server]
        while idle:
            connection = idle.pop()
            if connection.is_open() and now < connection.heard + _KEPT_SECONDS:
                return connection
            connection.close()
        return None

    async def _connect(self, server: _Server) -> Connection:
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                connection = await self._connected(server)
        except OSError as error:  # TLS and time, too
            raise NotConnected(type(error).__name__) from None
        self._open.add(connection)
        return connection

    async def _connected(self, server: _Server) -> Connection:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
        connected = await aiohappyeyeballs.start_connection(
            found, happy_eyeballs_delay=_NEXT_ADDRESS_SECONDS
        )
        if server.encrypted and self._context is None:
            self._context = ssl.create_default_context()
        _, connection = await loop.create_connection(
            lambda: Connection(self._open.discard),
            sock=connected,
            ssl=self._context if server.encrypted else None,
            server_hostname=server.host if server.encrypted else None,
        )
        return connection


@lru_cache(maxsize=64)  # one address a method
def _target(address: str) -> tuple[_Server, bytes]:
    """Where a request to an address goes, and how it begins."""
    parts = urlsplit(address)
    encrypted = parts.scheme == "https"
    head = (
        f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept: application/json\r\n"
        "User-Agent: Giftwise\r\nContent-Type: application/json\r\nContent-Length: "
    )
    port = parts.port or (443 if encrypted else 80)
    return _Server(parts.hostname or "", port, encrypted), head.encode("ascii")
