"""The Bot API over HTTP on loopback: requests in, answers or faults out, the page beside it."""

import asyncio
from types import TracebackType
from typing import Any, Self

import orjson
from aiohttp import web

from handlers.local_chat import page_server
from handlers.local_chat.faults import Faults, Kind
from handlers.local_chat.methods import METHODS
from handlers.local_chat.people import Person
from handlers.local_chat.record import Entry, Record
from handlers.local_chat.refusal import Refusal, bad_request
from handlers.local_chat.specification import check, method_named
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_HOST = "127.0.0.1"
_MOST_BODY = 50 * 1024 * 1024
_NEVER = 3600.0


class LocalChatServer:
    """A Bot API server for one bot. `async with LocalChatServer() as server: server.root`."""

    def __init__(
        self,
        token: str = "1:local-chat",  # noqa: S107 - a name, no secret
        port: int = 0,
        *,
        limited: bool = False,
        api_delay: float = 0.0,
        whole_record: bool = True,
    ) -> None:
        self.token, self._port, self.api_delay = token, port, api_delay
        self.bot_id = int(token.partition(":")[0])
        bot = {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": "Giftwise",
            "username": "giftwise_local_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }
        self.state = ChatState(bot, limited=limited)
        self.faults = Faults()
        self.record = Record(whole=whole_record)
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen. OSError if the port is taken."""
        application = web.Application(client_max_size=_MOST_BODY)
        application.router.add_route("*", f"/bot{self.token}/{{method}}", self._bot_request)
        application.router.add_route("*", "/bot{token}/{method}", self._stranger)
        application.router.add_get(f"/file/bot{self.token}/{{path:.*}}", self._file)
        page_server.add_routes(application, self.state)
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
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self.stop()

    @property
    def root(self) -> str:
        """The Bot API root, and the address of the chat page."""
        return f"http://{_HOST}:{self._port}"

    def person(self, first_name: str, language_code: str = "en", **more: str) -> Person:
        """Somebody new, who has not pressed start yet."""
        return self.state.person(first_name, language_code, **more)

    # Requests ------------------------------------------------------------------------------------

    async def _stranger(self, _: web.Request) -> web.Response:
        return _refused(Refusal("Unauthorized", 401))

    async def _file(self, request: web.Request) -> web.Response:
        content = self.state.files.get(request.match_info["path"])
        return web.Response(body=content) if content is not None else web.Response(status=404)

    async def _bot_request(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        entry = self.record.begin(name, {})
        try:
            entry.method = method = method_named(name)
            raw, from_form = await _parameters(request)
            fault = self.faults.draw(method)
            if fault == "dropped":
                return _break_off(request, entry)
            _fail(fault)
            entry.parameters = check(method, raw, from_form=from_form)
            if self.api_delay and method != "getUpdates":
                await asyncio.sleep(self.api_delay)
            result = await self._do(method, entry.parameters)
            entry.applied = True
            page_server.changed(self.state)
            if fault == "timed-out":
                entry.code = 0
                await asyncio.sleep(_NEVER)
            if fault == "unanswered":
                return _break_off(request, entry)
        except ConnectionError:
            entry.code = 0  # the bot has gone in mid-request
            return web.Response()
        except Refusal as refusal:
            entry.code, entry.description = refusal.code, refusal.description
            entry.mistake = refusal.mistake
            return _refused(refusal)
        finally:
            entry.answered = entry.code != 0
            self.record.end(entry)
        return _json({"ok": True, "result": result})

    async def _do(self, method: str, parameters: Json) -> Any:
        if method == "getUpdates":
            if "allowed_updates" in parameters:
                self.state.updates.allowed = frozenset(parameters["allowed_updates"]) or None
            return await self.state.updates.get(
                parameters.get("offset", 0),
                parameters.get("limit", 100),
                parameters.get("timeout", 0),
            )
        if method not in METHODS:
            raise bad_request(f"the local chat does not serve {method}")
        return METHODS[method](self.state, parameters)


async def _parameters(request: web.Request) -> tuple[Json, bool]:
    """The parameters of a request, and whether they came as strings of a form or an address."""
    if request.content_type == "application/json":
        body = await request.read()
        try:
            parsed = orjson.loads(body) if body else {}
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(parsed, dict):
            raise bad_request("object expected as parameters")
        return parsed, False
    form: Json = dict(request.query)
    if request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                form[name] = {"file": (value.filename, value.file.read())}
            else:
                form[name] = value
    return form, True


def _fail(fault: Kind | None) -> None:
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
    return web.Response(body=orjson.dumps(answer), status=status, content_type="application/json")
