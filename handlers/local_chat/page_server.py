"""The chat page and its routes: what it shows as a stream of parts, what people do as acts.

Only a browser on this machine is answered, and only for a page of ours: another site's page must
not be able to act as a person.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from functools import lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlsplit

import orjson
from aiohttp import web

from handlers.local_chat.acts import act
from handlers.local_chat.faults import KINDS
from handlers.local_chat.limits import SendLimits
from handlers.local_chat.page_state import SWITCHES, parts
from handlers.local_chat.scene import Scene
from handlers.local_chat.sent import Impossible, Sent
from handlers.local_chat.state import ChatState

Json = dict[str, Any]
Move = Callable[[float], Awaitable[None]]
_KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_LOCAL = {"127.0.0.1", "localhost", "::1"}
_HEARTBEAT = 15.0
_GATHER_SECONDS = 0.02  # so that what belongs together is drawn together
_WRITTEN_NUMBER = re.compile(r"-?[0-9]{1,20}")
_MOST_AHEAD = 20 * 366 * 24 * 3600.0

STATE = web.AppKey("state", ChatState)
MOVE = web.AppKey("move", list[Move])


def add_routes(application: web.Application, state: ChatState, moves: list[Move]) -> None:
    """The page at `/`, its events and acts under `/chat/`. `moves` are told the clock's lead."""
    application[STATE], application[MOVE] = state, moves
    application.middlewares.append(_ours_only)
    application.router.add_get("/", _page)
    application.router.add_get("/favicon.ico", _no_icon)
    application.router.add_get(r"/{name:[\w-]+\.(html|css|js)}", _page)
    application.router.add_get("/chat/events", _events)
    application.router.add_get(r"/chat/files/{file_id:\w+}", _download)
    for path, handler in _POSTS.items():
        application.router.add_post(f"/chat/{path}", handler)


@web.middleware
async def _ours_only(request: web.Request, handler: Any) -> web.StreamResponse:
    if not _is_ours(request.host, request.headers.get("Origin")):
        return web.Response(status=403, text="This page answers to this machine only.")
    try:
        response: web.StreamResponse = await handler(request)
    except Impossible as problem:
        return web.json_response({"problem": str(problem)}, status=400)
    return response


@lru_cache(1024)  # asked at every request of the bot, too
def _is_ours(host: str, origin: str | None) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        return False
    return name in _LOCAL and origin in (None, f"http://{host}")


async def _page(request: web.Request) -> web.Response:
    name = request.match_info.get("name", "index.html")
    file = files("handlers.local_chat").joinpath("page", name)
    if not file.is_file():
        raise web.HTTPNotFound
    kind = _KINDS[name[name.rindex(".") :]]
    return web.Response(
        body=file.read_bytes(), content_type=kind, charset="utf-8", headers=_HEADERS
    )


async def _no_icon(_: web.Request) -> web.Response:
    return web.Response(status=204)


async def _download(request: web.Request) -> web.Response:
    file = request.app[STATE].files.stored(request.match_info["file_id"])
    if file is None:
        raise web.HTTPNotFound
    # Shown or saved, never run: whatever it holds must not become part of the page.
    kind = file.picture or "application/octet-stream"
    place = "inline" if file.picture else "attachment"
    name = f"{place}; filename*=UTF-8''{quote(file.name)}"
    headers = {**_HEADERS, "Content-Disposition": name}
    return web.Response(body=file.content, content_type=kind, headers=headers)


async def _sent(request: web.Request) -> Sent:
    """What the page sent."""
    return Sent.read(await request.read())


async def _act(request: web.Request) -> web.Response:
    answer = await act(request.app[STATE], await _sent(request))
    return web.Response(status=204) if answer is None else web.json_response(answer)


async def _new_person(request: web.Request) -> web.Response:
    sent = await _sent(request)
    name, language = sent.words("name", 64) or "You", sent.words("language", 10) or "en"
    zone, username = sent.words("zone", 40), sent.words("username", 32) or None
    person = request.app[STATE].person(name, language, zone, username=username)
    return web.json_response({"person": person.id})


async def _new_group(request: web.Request) -> web.Response:
    sent, state = await _sent(request), request.app[STATE]
    creator = Scene(state, Sent({"person": sent.number("person")})).person
    chosen = sent.numbers("members")
    others = [state.people[one] for one in chosen if one in state.people and one != creator.id]
    bot, forum = sent.flag("bot", otherwise=True), sent.flag("forum")
    title = sent.words("title", 128) or "A group"
    group = state.group(title, creator, *others, bot=bot, forum=forum)
    return web.json_response({"chat": group.id})


async def _upload(request: web.Request) -> web.Response:
    asked, state = request.query, request.app[STATE]
    placed = {name: _number(asked[name]) for name in ("person", "chat", "topic") if name in asked}
    scene = Scene(state, Sent(placed))
    scene.check_goes_on()
    topic = scene.topic
    file = state.files.keep(asked.get("name", "file")[:255], await request.read())
    as_photo = asked.get("as") == "photo" and file.picture
    content = state.files.photo(file.file_id) if as_photo else state.files.document(file.file_id)
    if caption := asked.get("caption", "").strip()[:1024]:
        content["caption"] = caption
    if asked.get("spoiler") == "1" and as_photo:
        content["has_media_spoiler"] = True
    if album := asked.get("album", "")[:20]:
        content["media_group_id"] = album
    scene.person.sends(content, scene.group, topic=topic)
    state.changes.note()
    return web.Response(status=204)


def _number(written: str) -> int:
    if not _WRITTEN_NUMBER.fullmatch(written):
        raise Impossible("person, chat and topic must be whole numbers.")
    return int(written)


async def _clock(request: web.Request) -> web.Response:
    """Forward only: what is due comes, and nothing that has happened is undone."""
    sent, state = await _sent(request), request.app[STATE]
    if "seconds" not in sent:
        raise Impossible("seconds must be a number.")
    # Forward by twenty years at most.
    state.ahead += sent.amount("seconds", 0, _MOST_AHEAD - state.ahead)
    for move in request.app[MOVE]:
        await move(state.ahead)
    state.changes.note()
    return web.json_response({"ahead": state.ahead})


async def _faults(request: web.Request) -> web.Response:
    sent, state = await _sent(request), request.app[STATE]
    chosen = Sent(sent.object("on") if "on" in sent else {})
    likely = {kind: chosen.amount(kind, 0, 1) for kind in KINDS}
    twice, limits = sent.amount("twice", 0, 0.9), sent.flag("limits")
    state.faults.probabilities = {kind: one for kind, one in likely.items() if one}
    state.faults.twice = twice
    if limits != (state.limits is not None):
        state.limits = SendLimits() if limits else None
    state.changes.note()
    return web.Response(status=204)


async def _switches(request: web.Request) -> web.Response:
    """What BotFather would be asked to switch."""
    sent, state = await _sent(request), request.app[STATE]
    state.bot.update({name: sent.flag(name) for name in SWITCHES if name in sent})
    state.changes.note()
    return web.Response(status=204)


_POSTS = {
    "switches": _switches,
    "do": _act,
    "people": _new_person,
    "groups": _new_group,
    "files": _upload,
    "clock": _clock,
    "faults": _faults,
}


async def _events(request: web.Request) -> web.StreamResponse:
    """Everything at once, then every part that changes, as server-sent events."""
    state, movable = request.app[STATE], bool(request.app[MOVE])
    response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    shown: dict[str, bytes] = {}
    with state.changes.watch() as changed:
        try:
            while True:
                changed.clear()
                now = parts(state, movable=movable)
                news = {name: part for name, part in now.items() if shown.get(name) != part}
                if news:
                    await response.write(_event(news))
                    shown = now
                try:
                    await asyncio.wait_for(changed.wait(), _HEARTBEAT)
                    await asyncio.sleep(_GATHER_SECONDS)
                except TimeoutError:
                    await response.write(b": still here\n\n")
        except (ConnectionError, asyncio.CancelledError):
            return response


def _event(news: dict[str, bytes]) -> bytes:
    told = b",".join(orjson.dumps(name) + b":" + part for name, part in news.items())
    return b'data: {"parts":{' + told + b"}}\n\n"
