"""The page answers this machine and its own page only, and loses nothing."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import orjson
import pytest

from handlers.local_chat import LocalChatServer
from tests.handlers.local_chat.calls import result

Json = dict[str, Any]


@pytest.fixture
async def browser(server: LocalChatServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.root) as session:
        yield session


async def next_event(response: aiohttp.ClientResponse) -> Json:
    while True:
        line = await response.content.readline()
        if line.startswith(b"data: "):
            shown: Json = orjson.loads(line.removeprefix(b"data: "))
            return shown


@pytest.mark.parametrize("path", ["/", "/chat.css", "/chat.js"])
async def test_the_page_allows_nothing_from_elsewhere(
    browser: aiohttp.ClientSession, path: str
) -> None:
    async with browser.get(path) as response:
        assert response.status == 200
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        assert "http" not in (await response.text()).replace("https?", "") or path == "/chat.js"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "attacker.example"},
        {"Host": "localhost.attacker.example"},
        {"Origin": "http://attacker.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
    ],
)
async def test_other_sites_are_refused(
    browser: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    async with browser.post("/chat/join", json={}, headers=headers) as response:
        assert response.status == 403
    async with browser.get("/", headers=headers) as response:
        assert response.status == 403


async def test_a_person_types_edits_and_taps(
    server: LocalChatServer, browser: aiohttp.ClientSession
) -> None:
    async with browser.post("/chat/join", json={"name": "Anna", "language": "de"}) as response:
        number = (await response.json())["person"]
    async with browser.post("/chat/join", json={"person": number}) as response:
        assert await response.json() == {"person": number, "name": "Anna"}
    anna = server.state.people[number]
    assert anna.user["language_code"] == "de"
    chat = f"/chat/{number}"
    async with browser.get(f"{chat}/events") as events:
        assert await next_event(events) == {"messages": [], "alerts": []}
        await browser.post(f"{chat}/type", json={"text": " hello "})
        shown = await next_event(events)
        assert shown["messages"][0]["text"] == "hello"
        own = shown["messages"][0]["message_id"]
        await browser.post(f"{chat}/edit", json={"message": own, "text": "hallo"})
        assert (await next_event(events))["messages"][0]["text"] == "hallo"
        sent = await result(server, "sendMessage", chat_id=number, text="<b>Hi</b>")
        assert len((await next_event(events))["messages"]) == 2
        await browser.post(f"{chat}/tap", json={"message": sent["message_id"], "data": "x"})
        query = (await result(server, "getUpdates"))[-1]["callback_query"]
        await result(server, "answerCallbackQuery", callback_query_id=query["id"], text="Ok")
        assert (await next_event(events))["alerts"] == ["Ok"]
    theirs = {"message": sent["message_id"], "text": "mine now"}
    await browser.post(f"{chat}/edit", json=theirs)
    await browser.post(f"{chat}/type", json={"text": "  "})
    assert [message["text"] for message in anna.messages] == ["hallo", "<b>Hi</b>"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/chat/join", b"{", 400),
        ("/chat/join", b"[]", 400),
        ("/chat/1/type", b'{"text": "a"}', 404),
        ("/chat/x/type", b'{"text": "a"}', 404),
        ("/chat/PERSON/tap", b"{}", 400),
        ("/chat/PERSON/edit", b'{"message": "1", "text": "a"}', 400),
        ("/chat/PERSON/edit", b'{"message": 1, "text": "a"}', 204),
    ],
)
async def test_odd_requests(
    server: LocalChatServer, browser: aiohttp.ClientSession, path: str, body: bytes, status: int
) -> None:
    address = path.replace("PERSON", str(server.person("Anna").id))
    async with browser.post(address, data=body) as response:
        assert response.status == status
