"""The Bot API over HTTP on loopback: requests in, answers or faults out, the page beside it."""

import asyncio
import secrets
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import orjson
from aiohttp import web

from handlers.local_chat import page_server
from handlers.local_chat.faults import Faults, Kind
from handlers.local_chat.groups import Group
from handlers.local_chat.limits import SendLimits
from handlers.local_chat.methods import METHODS, get_updates
from handlers.local_chat.people import Person
from handlers.local_chat.record import Entry, Record
from handlers.local_chat.refusal import Refusal, bad_request
from handlers.local_chat.requests import read_parameters
from handlers.local_chat.specification import check, method_named
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_HOST = "127.0.0.1"
_MOST_BODY = 60 * 1024 * 1024
_JSON = {"Content-Type": "application/json"}
_GLANCE = 0.2  # how often an unanswered request is looked after


class LocalChatServer:
    """A Bot API server for one bot. `async with LocalChatServer() as server: server.root`.

    Without a `token` it has one of its own, another at each start.
    """

    def __init__(
        self,
        token: str | None = None,
        port: int = 0,
        *,
        limited: bool = False,
        api_delay: float = 0.0,
        whole_record: bool = True,
    ) -> None:
        # A bot left over from an earlier start must not take this one's updates.
        self.token = token or f"1:{secrets.token_urlsafe(24)}"
        self._port, self.api_delay = port, api_delay
        self.bot_id = int(self.token.partition(":")[0])
        bot = {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": "Giftwise",
            "username": "giftwise_local_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "supports_guest_queries": False,
        }
        self.faults = Faults()
        self.record = Record(whole=whole_record)
        self.state = ChatState(bot, self.record, self.faults, limited=limited)
        # Told how far the clock is ahead, in seconds, when the page moves it.
        self.moves: list[page_server.Move] = []
        # A test's own way to answer: method and usual body to status and body.
        self.answers: Callable[[str, bytes], tuple[int, bytes]] | None = None
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen. OSError if the port is taken."""
        application = web.Application(client_max_size=_MOST_BODY)
        application.router.add_route("*", f"/bot{self.token}/{{method}}", self._bot_request)
        application.router.add_route("*", "/bot{token}/{method}", self._stranger)
        application.router.add_get(f"/file/bot{self.token}/{{path:.*}}", self._file)
        application.router.add_get("/file/bot{token}/{path:.*}", self._stranger)
        page_server.add_routes(application, self.state, self.moves)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, _HOST, self._port)
        try:
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening; what was said is gone."""
        self.state.updates.end()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self.stop()

    # For tests and benchmarks --------------------------------------------------------------------

    @property
    def root(self) -> str:
        """The Bot API root, and the address of the chat page."""
        return f"http://{_HOST}:{self._port}"

    def person(self, first_name: str, language_code: str = "en", **more: str | None) -> Person:
        """Somebody new, who has not pressed start yet; `more`: `last_name`, `username`."""
        return self.state.person(first_name, language_code, "", **more)

    def group(
        self, title: str, creator: Person, *others: Person, bot: bool = True, forum: bool = False
    ) -> Group:
        """A new group, with the bot in it unless told."""
        return self.state.group(title, creator, *others, bot=bot, forum=forum)

    def push_raw(self, content: Json) -> int:
        """Queue an update as it is, however broken; its id."""
        return self.state.updates.push(content)

    def upload(self, name: str, content: bytes) -> str:
        """Store a file that a person is about to send; its file id."""
        return self.state.files.keep(name, content).file_id

    @property
    def callback_answers(self) -> dict[str, str]:
        """The texts taps were answered with, by query id; "" for an answer without words."""
        return self.state.callback_answers

    def limit(self, *, on: bool) -> None:
        """Switch Telegram's sending limits, counting from now."""
        self.state.limits = SendLimits() if on else None

    async def wait_for(self, so: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait until something on this server is so; TimeoutError if it is not in time."""
        await self.state.changes.wait_for(so, seconds)

    # Requests ------------------------------------------------------------------------------------

    async def _stranger(self, _: web.Request) -> web.Response:
        return _refused(Refusal("Unauthorized", 401))

    async def _file(self, request: web.Request) -> web.Response:
        content = self.state.files.content_at(request.match_info["path"])
        if content is None:
            return _refused(Refusal("Not Found", 404, mistake=True))
        return web.Response(body=content, content_type="application/octet-stream")

    async def _bot_request(self, request: web.Request) -> web.StreamResponse:
        entry = self.record.begin(request.match_info["method"], {})
        try:
            return await self._answer(request, entry)
        except ConnectionError:
            entry.code = 0  # the bot has gone in mid-request
            return web.Response()
        except Refusal as refusal:
            entry.code, entry.description = refusal.code, refusal.description
            entry.mistake = refusal.mistake
            return _refused(refusal)
        finally:
            entry.answered = entry.code != 0 and _is_connected(request)
            self.record.end(entry)
            self.state.changes.note()

    async def _answer(self, request: web.Request, entry: Entry) -> web.StreamResponse:
        entry.method = method = method_named(entry.method)
        raw, from_form = await read_parameters(request)
        entry.parameters = raw
        fault = entry.fault = self.faults.draw(method, raw)
        if fault == "dropped":
            return _break_off(request, entry)
        _fail(fault)
        entry.parameters = check(method, raw, from_form=from_form)
        if delay := self._delay(method, raw):
            await asyncio.sleep(delay)
        result = await self._do(method, entry.parameters)
        self.record.result(entry, result)
        if fault == "timed-out":
            entry.code = 0
            self.state.changes.note()
            while _is_connected(request):  # noqa: ASYNC110 - nobody tells when a client hangs up
                await asyncio.sleep(_GLANCE)
        if fault in ("unanswered", "timed-out"):
            return _break_off(request, entry)
        body = orjson.dumps({"ok": True, "result": result})
        if self.answers is not None:
            entry.code, body = self.answers(method, body)
        return web.Response(body=body, status=entry.code, headers=_JSON)

    def _delay(self, method: str, raw: Json) -> float:
        always = self.api_delay if method != "getUpdates" else 0.0
        return always + (self.faults.delay(method, raw) if self.faults.slow else 0.0)

    async def _do(self, method: str, parameters: Json) -> Any:
        if method == "getUpdates":
            return await get_updates(self.state, parameters)
        if method not in METHODS:
            raise bad_request(f"method not served by the local chat: {method}")
        return METHODS[method](self.state, parameters)


def _is_connected(request: web.Request) -> bool:
    return request.transport is not None and not request.transport.is_closing()


def _fail(fault: Kind | None) -> None:
    if fault == "internal-error":
        raise Refusal("Internal Server Error", 500)
    if fault == "server-error":
        raise Refusal("Bad Gateway", 502)
    if fault == "too-many":
        raise Refusal("Too Many Requests: retry after 1", 429, {"retry_after": 1})


def _break_off(request: web.Request, entry: Entry) -> web.Response:
    entry.code = 0
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refused(refusal: Refusal) -> web.Response:
    answer: Json = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.parameters:
        answer["parameters"] = refusal.parameters
    return _json(answer, refusal.code)


def _json(answer: Json, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(answer), status=status, headers=_JSON)
