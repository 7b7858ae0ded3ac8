"""Requests in JSON through connections that stay open, on the loop that `run` uses as well."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvloop
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from telegram.error import TelegramError, TimedOut

from handlers.delivery.connection import Answer
from handlers.delivery.connections import Connections
from handlers.delivery.network_errors import Broken, NotConnected

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK"
ENDS = None  # the server closes the connection
SHORT, LONG = 0.2, 30.0  # seconds
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"


@dataclass
class Server:
    """Gives one answer after another, in pieces, whatever it is asked."""

    answers: list[tuple[bytes | None, ...]]
    port: int = 0
    connections: int = 0
    asked: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
                self.asked.append(head + await reader.readexactly(length))
                for piece in self.answers.pop(0):
                    if piece is ENDS:
                        return
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0.01)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(
    *answers: tuple[bytes | None, ...], tls: ssl.SSLContext | None = None
) -> AsyncIterator[Server]:
    """A server with these answers."""
    server = Server(list(answers))
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()


async def ask(
    connections: Connections, server: Server, body: bytes = b"{}", silence: float = LONG
) -> Answer:
    """One request."""
    address = f"http://127.0.0.1:{server.port}/bot42:a/getMe"
    return await connections.post(address, body, silence, LONG)


def on_uvloop(story: Callable[[], Awaitable[None]]) -> None:
    """Run a story on the loop of `run`."""

    async def run() -> None:
        await story()

    uvloop.run(run())


@pytest.mark.parametrize(
    ("pieces", "status", "body"),
    [
        ((OK,), 200, b"OK"),
        ((OK[:5], OK[5:20], OK[20:-1], OK[-1:]), 200, b"OK"),
        ((CHUNKED, b"1\r\nd\r\n0\r\n\r\n"),
         200, b"abcd"),
        ((b"HTTP/1.1 102 Processing\r\n\r\n", OK), 200, b"OK"),
        ((b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>", b"</html>", ENDS), 502, b"<html></html>"),
        ((b"HTTP/1.0 429 Slowly\r\nContent-Length: 2\r\n\r\n{}", ENDS), 429, b"{}"),
        ((b"HTTP/1.1 204 No Content\r\n\r\n",), 204, b""),
    ],
)  # fmt: skip
def test_an_answer_is_read_however_it_comes(
    pieces: tuple[bytes | None, ...], status: int, body: bytes
) -> None:
    async def story() -> None:
        async with serving(pieces, (OK,)) as server:
            connections = Connections()
            assert await ask(connections, server) == (status, body)
            assert await ask(connections, server) == (200, b"OK")
            connections.close()

    asyncio.run(story())
    on_uvloop(story)


@pytest.mark.parametrize(
    ("pieces", "error"),
    [
        ((ENDS,), Broken),
        ((b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{", ENDS), Broken),
        ((CHUNKED, ENDS), Broken),
        ((b"220 mail.example ESMTP\r\n",), Broken),
        ((b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n",), Broken),
        ((), TimedOut),
        ((b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{",), TimedOut),
    ],
)
def test_without_a_whole_answer_the_connection_is_not_used_again(
    pieces: tuple[bytes | None, ...], error: type[TelegramError]
) -> None:
    async def story() -> None:
        async with serving(pieces, (OK,)) as server:
            connections = Connections()
            with pytest.raises(error) as caught:
                await ask(connections, server, silence=SHORT if error is TimedOut else LONG)
            assert "42:a" not in str(caught.value)
            assert await ask(connections, server) == (200, b"OK")
            assert server.connections == 2
            connections.close()

    asyncio.run(story())
    on_uvloop(story)


def test_what_drips_for_longer_than_all_may_take_is_no_answer() -> None:
    async def story() -> None:
        drops = (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", *[b"."] * 500)
        async with serving(drops) as server:
            connections = Connections()
            address = f"http://127.0.0.1:{server.port}/getUpdates"
            with pytest.raises(TimedOut):
                await connections.post(address, b"{}", LONG, 2 * SHORT)
            connections.close()

    on_uvloop(story)


def test_a_connection_is_kept_and_a_closed_one_replaced() -> None:
    async def story() -> None:
        closes = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nOK"
        async with serving((OK,), (OK,), (closes,), (OK, ENDS), (OK,)) as server:
            connections = Connections()
            used = []
            for _ in range(5):
                await ask(connections, server)
                used.append(server.connections)
                await asyncio.sleep(0.05)  # what the server ends is seen
            assert used == [1, 1, 1, 2, 3]
            connections.close()

    asyncio.run(story())
    on_uvloop(story)


def test_who_gives_up_waiting_leaves_no_answer_to_the_next() -> None:
    async def story() -> None:
        async with serving((), (OK,)) as server:
            connections = Connections()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await ask(connections, server)
            assert await ask(connections, server) == (200, b"OK")
            assert server.connections == 2
            connections.close()

    on_uvloop(story)


def test_an_answer_to_nothing_closes_the_connection() -> None:
    async def story() -> None:
        async with serving((OK, OK), (OK,)) as server:
            connections = Connections()
            await ask(connections, server)
            await asyncio.sleep(0.05)
            await ask(connections, server)
            assert server.connections == 2
            connections.close()

    on_uvloop(story)


def test_many_at_once_and_long_ones() -> None:
    async def story() -> None:
        long = b"x" * 3_000_000
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(long), long)
        async with serving(*[(answer,)] * 5) as server:
            connections = Connections()
            got = await asyncio.gather(*(ask(connections, server, long) for _ in range(5)))
            assert {one.body for one in got} == {long}
            assert all(one.endswith(long) for one in server.asked)
            connections.close()

    on_uvloop(story)


def test_closing_ends_what_is_on_its_way() -> None:
    async def story() -> None:
        async with serving((), (OK,)) as server:
            connections = Connections()
            waiting = asyncio.ensure_future(ask(connections, server))
            while not server.asked:
                await asyncio.sleep(0.01)
            connections.close()
            with pytest.raises(Broken):
                await waiting
            assert await ask(connections, server) == (200, b"OK")  # they can be used again
            connections.close()

    on_uvloop(story)


def test_only_a_trusted_server_is_spoken_to(tmp_path: Path) -> None:
    certificate = self_signed(tmp_path)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate)

    async def story() -> None:
        async with serving((OK,), (OK,), tls=own) as server:
            address = f"https://127.0.0.1:{server.port}/bot42:a/getMe"
            trusting = Connections(ssl.create_default_context(cafile=certificate))
            for _ in range(2):
                assert (await trusting.post(address, b"{}", LONG, LONG)).body == b"OK"
            stranger = Connections()
            with pytest.raises(NotConnected):
                await stranger.post(address, b"{}", LONG, LONG)
            assert len(server.asked) == 2
            trusting.close()
            stranger.close()

    asyncio.run(story())
    on_uvloop(story)


def self_signed(folder: Path) -> Path:
    """Key and certificate of 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
