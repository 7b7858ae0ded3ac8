"""The chat page and its few routes: one person, live updates, nothing from elsewhere.

Only a browser on this machine is answered, and only for a page of ours: another site's page must
not be able to act as the person.
"""

import asyncio
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
    application.router.add_get("/chat/{person}/events", _events)
    application.router.add_post("/chat/{person}/type", _type)
    application.router.add_post("/chat/{person}/edit", _edit)
    application.router.add_post("/chat/{person}/tap", _tap)


def changed(state: ChatState) -> None:
    """Something happened: pages look again."""
    for waiter in state.watchers:
        waiter.set()


@web.middleware
async def _ours_only(request: web.Request, handler: Any) -> web.StreamResponse:
    host = urlsplit(f"//{request.host}").hostname
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin != f"http://{request.host}"
    if host not in _LOCAL or foreign:
        return web.Response(status=403, text="This page answers to this machine only.")
    response: web.StreamResponse = await handler(request)
    if not response.prepared:
        response.headers.update(_HEADERS)
    return response


async def _page(request: web.Request) -> web.Response:
    name, kind = _PAGE[request.path.removeprefix("/")]
    content = files("handlers.local_chat").joinpath("page", name).read_bytes()
    return web.Response(body=content, content_type=kind, charset="utf-8")


async def _join(request: web.Request) -> web.Response:
    """The person of this page: the one it had before, or a new one."""
    wanted = await request.json()
    state = request.app[STATE]
    person = state.people.get(wanted.get("person") or 0)
    if person is None:
        name = str(wanted.get("name") or "You")[:64]
        person = state.person(name, str(wanted.get("language") or "en")[:10])
    return web.json_response({"person": person.id, "name": person.user["first_name"]})


def _person(request: web.Request) -> Person:
    person = request.app[STATE].people.get(int(request.match_info["person"]))
    if person is None:
        raise web.HTTPNotFound
    return person


async def _type(request: web.Request) -> web.Response:
    text = str((await request.json())["text"]).strip()[:_MOST_TEXT]
    if text:
        _person(request).types(text)
        changed(request.app[STATE])
    return web.Response(status=204)


async def _edit(request: web.Request) -> web.Response:
    wanted = await request.json()
    person, text = _person(request), str(wanted["text"]).strip()[:_MOST_TEXT]
    message = person.chat.messages.get(wanted["message"])
    if text and message is not None and not message["from"]["is_bot"]:
        person.edits(wanted["message"], text)
        changed(request.app[STATE])
    return web.Response(status=204)


async def _tap(request: web.Request) -> web.Response:
    wanted = await request.json()
    person = _person(request)
    person.taps(wanted["message"], str(wanted["data"]))
    return web.Response(status=204)


async def _events(request: web.Request) -> web.StreamResponse:
    """The chat as it stands, again after each change (server-sent events)."""
    person, state = _person(request), request.app[STATE]
    response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    watcher, alerts = asyncio.Event(), len(person.alerts)
    state.watchers.add(watcher)
    try:
        while True:
            watcher.clear()
            shown = {"messages": person.messages, "alerts": person.alerts[alerts:]}
            alerts = len(person.alerts)
            await response.write(b"data: " + orjson.dumps(shown) + b"\n\n")
            try:
                await asyncio.wait_for(watcher.wait(), _HEARTBEAT)
            except TimeoutError:
                await response.write(b": still here\n\n")
    except (ConnectionError, asyncio.CancelledError):
        return response
    finally:
        state.watchers.discard(watcher)
