"""The chat page and its few routes: one person, live updates, nothing from elsewhere.

Only a browser on this machine is answered, and only for a page of ours: another site's page must
not be able to act as the person.
"""

import asyncio
from functools import lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from handlers.local_chat.people import Person
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_PAGE = {
    "": ("index.html", "text/html"),
    "chat.css": ("chat.css", "text/css"),
    "chat.js": ("chat.js", "text/javascript"),
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_LOCAL = {"127.0.0.1", "localhost", "::1"}
_MOST_TEXT = 4096
_HEARTBEAT = 15.0

STATE = web.AppKey("state", ChatState)


def add_routes(application: web.Application, state: ChatState) -> None:
    """The page at `/`, its events and its actions under `/chat/`."""
    application[STATE] = state
    application.middlewares.append(_ours_only)
    for name in _PAGE:
        application.router.add_get(f"/{name}", _page)
    application.router.add_post("/chat/join", _join)
    chat = r"/chat/{person:\d{1,15}}"
    application.router.add_get(f"{chat}/events", _events)
    application.router.add_post(f"{chat}/type", _type)
    application.router.add_post(f"{chat}/edit", _edit)
    application.router.add_post(f"{chat}/tap", _tap)


@web.middleware
async def _ours_only(request: web.Request, handler: Any) -> web.StreamResponse:
    if not _is_ours(request.host, request.headers.get("Origin")):
        return web.Response(status=403, text="This page answers to this machine only.")
    response: web.StreamResponse = await handler(request)
    return response


@lru_cache(1024)  # asked at every request of the bot, too
def _is_ours(host: str, origin: str | None) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        return False
    return name in _LOCAL and origin in (None, f"http://{host}")


async def _page(request: web.Request) -> web.Response:
    name, kind = _PAGE[request.path.removeprefix("/")]
    content = files("handlers.local_chat").joinpath("page", name).read_bytes()
    return web.Response(body=content, content_type=kind, charset="utf-8", headers=_HEADERS)


async def _asked(request: web.Request) -> Json:
    """What the page asks; 400 if it is no JSON object."""
    try:
        wanted = orjson.loads(await request.read())
    except ValueError:
        wanted = None
    if not isinstance(wanted, dict):
        raise web.HTTPBadRequest
    return wanted


async def _join(request: web.Request) -> web.Response:
    """Who the page's person is: the one it knows, or somebody new."""
    wanted, state = await _asked(request), request.app[STATE]
    known = wanted.get("person")
    person = state.people.get(known) if isinstance(known, int) else None
    if person is None:
        name = str(wanted.get("name") or "You")[:64]
        person = state.person(name, str(wanted.get("language") or "en")[:10])
    return web.json_response({"person": person.id, "name": person.user["first_name"]})


def _person(request: web.Request) -> Person:
    person = request.app[STATE].people.get(int(request.match_info["person"]))
    if person is None:
        raise web.HTTPNotFound
    return person


def _words(wanted: Json) -> str:
    text = str(wanted.get("text", "")).strip()
    # People's own messages are cut where Telegram's apps would begin a second one.
    return text[:_MOST_TEXT]


async def _type(request: web.Request) -> web.Response:
    text = _words(await _asked(request))
    if text:
        _person(request).types(text)
    return web.Response(status=204)


async def _edit(request: web.Request) -> web.Response:
    wanted = await _asked(request)
    person, text, message_id = _person(request), _words(wanted), wanted.get("message")
    if not isinstance(message_id, int):
        raise web.HTTPBadRequest
    message = person.chat.messages.get(message_id)
    if text and message is not None and not message["from"]["is_bot"]:
        person.edits(message_id, text)
    return web.Response(status=204)


async def _tap(request: web.Request) -> web.Response:
    wanted = await _asked(request)
    message_id, data = wanted.get("message"), wanted.get("data")
    if not isinstance(message_id, int) or not isinstance(data, str):
        raise web.HTTPBadRequest
    _person(request).taps(message_id, data)
    return web.Response(status=204)


async def _events(request: web.Request) -> web.StreamResponse:
    """The chat as it stands, again after each change (server-sent events)."""
    person, state = _person(request), request.app[STATE]
    response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    alerts, said = len(person.alerts), b""
    with state.changes.watch() as changed:
        try:
            while True:
                changed.clear()
                shown = {"messages": person.messages, "alerts": person.alerts[alerts:]}
                alerts, event = len(person.alerts), orjson.dumps(shown)
                if event != said:
                    await response.write(b"data: " + event + b"\n\n")
                    said = event
                try:
                    await asyncio.wait_for(changed.wait(), _HEARTBEAT)
                except TimeoutError:
                    await response.write(b": still here\n\n")
        except (ConnectionError, asyncio.CancelledError):
            return response
