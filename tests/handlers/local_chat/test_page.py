"""The page answers this machine and its own page only, and loses nothing."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from importlib.resources import files
from typing import Any

import aiohttp
import orjson
import pytest

from handlers import local_chat
from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.acts import ACTS
from tests.handlers.local_chat.calls import call, result

Json = dict[str, Any]


@pytest.fixture
async def browser(server: LocalChatServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.root) as session:
        yield session


class Page:
    """What a page has been told so far, part by part."""

    def __init__(self, events: aiohttp.ClientResponse) -> None:
        self._events = events
        self.parts: Json = {}

    async def until(self, name: str, so: Callable[[Any], bool]) -> Any:
        """The part, once it is so."""
        async with asyncio.timeout(10):
            while name not in self.parts or not so(self.parts[name]):
                line = await self._events.content.readline()
                if line.startswith(b"data: "):
                    self.parts |= orjson.loads(line.removeprefix(b"data: "))["parts"]
        return self.parts[name]


Act = Callable[..., Awaitable[Json]]


@pytest.fixture
def act(browser: aiohttp.ClientSession) -> Act:
    """Do something on the page; its answer, `{}` if it has none, the problem if it is refused."""

    async def done(name: str, person: Person, chat: int | None = None, /, **more: Any) -> Json:
        sent = {"act": name, "person": person.id, "chat": chat or person.id, **more}
        async with browser.post("/chat/do", json=sent) as response:
            answer: Json = await response.json() if response.status != 204 else {}
            return answer

    return done


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
    async with browser.post("/chat/do", json={}, headers=headers) as response:
        assert response.status == 403
    async with browser.get("/", headers=headers) as response:
        assert response.status == 403


async def test_a_page_adds_people_and_sees_what_happens(
    server: LocalChatServer, browser: aiohttp.ClientSession, act: Act
) -> None:
    async with browser.post("/chat/people", json={"name": "Anna", "language": "de"}) as response:
        number = (await response.json())["person"]
    anna = server.state.people[number]
    async with browser.get("/chat/events") as events:
        page = Page(events)
        world = await page.until("world", bool)
        assert [(one["first_name"], one["language_code"]) for one in world["people"]] == [
            ("Anna", "de")
        ]
        await act("types", anna, text=" hello ")
        [shown] = (await page.until(f"chat:{number}", lambda chat: chat["messages"]))["messages"]
        assert shown["text"] == "hello"
        await act("edits", anna, message=shown["message_id"], text="hallo")
        await page.until(f"chat:{number}", lambda chat: chat["messages"][0]["text"] == "hallo")
        sent = await result(server, "sendMessage", chat_id=number, text="<b>Hi</b>")
        await page.until(f"chat:{number}", lambda chat: len(chat["messages"]) == 2)
        await act("taps", anna, message=sent["message_id"], data="x")
        query = (await result(server, "getUpdates"))[-1]["callback_query"]
        await result(server, "answerCallbackQuery", callback_query_id=query["id"], text="Ok",
                     show_alert=True)  # fmt: skip
        [alert] = await page.until("alerts", bool)
        assert (alert["text"], alert["modal"], alert["person"]) == ("Ok", True, number)
        log = await page.until("log", lambda rows: len(rows) >= 3)
        assert [row["method"] for row in log] == [
            "sendMessage", "getUpdates", "answerCallbackQuery"
        ]  # fmt: skip
    theirs = await act("edits", anna, message=sent["message_id"], text="mine now")
    assert "somebody else's" in theirs["problem"]
    await act("types", anna, text="  ")
    assert [message["text"] for message in anna.messages] == ["hallo", "<b>Hi</b>"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/chat/people", b"{", 400),
        ("/chat/people", b"[]", 400),
        ("/chat/groups", b"{}", 400),
        ("/chat/groups", b'{"person": PERSON, "members": 5}', 400),
        ("/chat/do", b'{"act": "types", "person": 1, "text": "a"}', 400),
        ("/chat/do", b'{"act": "types", "person": "PERSON"}', 400),
        ("/chat/do", b'{"act": "taps", "person": PERSON}', 400),
        ("/chat/do", b'{"act": "edits", "person": PERSON, "message": "1", "text": "a"}', 400),
        ("/chat/do", b'{"act": "edits", "person": PERSON, "message": 1, "text": "a"}', 400),
        ("/chat/do", b'{"act": "types", "person": PERSON, "chat": 77, "text": "a"}', 400),
        ("/chat/do", b'{"act": "dances", "person": PERSON}', 400),
        ("/chat/do", b'{"act": "upgrades", "person": PERSON}', 400),
        ("/chat/do", b'{"act": "asks_inline", "person": PERSON, "query": "a"}', 400),
        ("/chat/do", b'{"act": "types", "person": PERSON, "text": "a"}', 204),
        ("/chat/groups", b'{"person": PERSON, "members": [[]]}', 400),
        ("/chat/groups", b'{"person": PERSON, "title": ["x"]}', 400),
        ("/chat/groups", b'{"person": true}', 400),
        ("/chat/people", b'{"name": {}}', 400),
        ("/chat/people", b"\xff", 400),
        ("/chat/do", b'{"act": "types", "person": PERSON, "text": 5}', 400),
        ("/chat/do", b'{"act": "types", "person": PERSON, "text": "a", "reply_to": [1]}', 400),
        ("/chat/do", b'{"act": "types", "person": PERSON, "text": "a", "topic": 1}', 400),
        ("/chat/do", b'{"act": "taps", "person": PERSON, "message": 1, "data": ["x"]}', 400),
        ("/chat/do", b'{"act": "picks", "person": PERSON, "result": {}}', 400),
        ("/chat/files?person=--5", b"...", 400),
        ("/chat/files?person=" + "9" * 5000, b"...", 400),
        ("/chat/faults", b'{"on": {"dropped": [1]}}', 400),
        ("/chat/faults", b'{"on": {"dropped": 1e300}}', 400),
        ("/chat/switches", b'{"supports_inline_queries": 1}', 400),
        ("/chat/files?person=x", b"...", 400),
        ("/chat/files?person=5", b"...", 400),
        ("/chat/clock", b'{"seconds": -1}', 400),
        ("/chat/clock", b'{"seconds": 1e99}', 400),
        ("/chat/faults", b'{"on": 5}', 400),
        ("/chat/../secret", b"", 404),
    ],
)
async def test_odd_requests(
    server: LocalChatServer, browser: aiohttp.ClientSession, path: str, body: bytes, status: int
) -> None:
    number = str(server.person("Anna").id).encode()
    async with browser.post(path, data=body.replace(b"PERSON", number)) as response:
        assert response.status == status


async def test_a_file_goes_both_ways(
    server: LocalChatServer, browser: aiohttp.ClientSession, anna: Person
) -> None:
    address = f"/chat/files?person={anna.id}&name=list.csv&caption=Here&as=photo"
    await browser.post(address, data=b"name\nOtto\n")
    message = (await result(server, "getUpdates"))[-1]["message"]
    assert (message["document"]["file_name"], message["caption"]) == ("list.csv", "Here")
    told = await result(server, "getFile", file_id=message["document"]["file_id"])
    address = f"{server.root}/file/bot{server.token}/{told['file_path']}"
    async with browser.get(address) as response:
        assert await response.read() == b"name\nOtto\n"
    async with browser.get(f"/chat/files/{message['document']['file_id']}") as response:
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]


async def test_a_broken_picture_goes_as_a_file_and_an_album_stays_together(
    server: LocalChatServer, browser: aiohttp.ClientSession, anna: Person
) -> None:
    address = f"/chat/files?person={anna.id}&name=a.jpg&as=photo&album=12"
    for _ in range(2):
        async with browser.post(address, data=b"\xff\xd8\xff\xe0 nothing more") as response:
            assert response.status == 204
    messages = [update["message"] for update in (await result(server, "getUpdates"))[-2:]]
    assert all("document" in message for message in messages)
    assert [message["media_group_id"] for message in messages] == ["12", "12"]


async def test_the_clock_moves_forward(
    server: LocalChatServer, browser: aiohttp.ClientSession, anna: Person
) -> None:
    leads: list[float] = []

    async def move(ahead: float) -> None:
        leads.append(ahead)

    server.moves.append(move)
    before = anna.messages[-1]["date"]
    for seconds in (3600, 86400):
        async with browser.post("/chat/clock", json={"seconds": seconds}) as response:
            assert response.status == 200
    assert leads == [3600, 90000]
    anna.types("later")
    assert anna.messages[-1]["date"] >= before + 90000


async def test_inline_results_are_asked_for_and_picked(
    server: LocalChatServer, browser: aiohttp.ClientSession, act: Act, anna: Person
) -> None:
    await browser.post("/chat/switches", json={"supports_inline_queries": True})
    asking = asyncio.create_task(act("asks_inline", anna, query="tips"))
    await server.wait_for(lambda: server.state.updates.waiting == 2)
    query = (await result(server, "getUpdates"))[-1]["inline_query"]
    assert (query["query"], query["chat_type"]) == ("tips", "sender")
    article = {"type": "article", "id": "1", "title": "Tips",
               "input_message_content": {"message_text": "Type the address."}}  # fmt: skip
    await result(server, "answerInlineQuery", inline_query_id=query["id"], results=[article])
    assert (await asking)["results"] == [article]
    await act("picks", anna, result=article)
    assert anna.messages[-1]["via_bot"]["username"] == "giftwise_local_bot"
    assert anna.messages[-1]["text"] == "Type the address."


async def test_faults_are_switched_on_and_off(
    server: LocalChatServer, browser: aiohttp.ClientSession, anna: Person
) -> None:
    await browser.post("/chat/faults", json={"on": {"server-error": 1.0, "nonsense": 1}})
    refused = await call(server, "sendMessage", {"chat_id": anna.id, "text": "a"})
    assert refused["error_code"] == 502
    await browser.post("/chat/faults", json={"on": {}})
    await result(server, "sendMessage", chat_id=anna.id, text="a")


@pytest.mark.parametrize("kind", ["voice", "video", "sticker", "location", "dice"])
async def test_what_is_attached_reaches_the_bot_as_telegram_tells_it(
    server: LocalChatServer, act: Act, kind: str
) -> None:
    anna = server.person("Anna")
    group = server.group("Office", anna)
    assert await act("attaches", anna, kind=kind) == {}
    told = (await result(server, "getUpdates"))[-1]["message"]
    assert told["chat"]["id"] == anna.id
    assert {"message_id", "date", "chat", "from", kind} == set(told)
    required = {
        "voice": {"file_id", "file_unique_id", "duration"},
        "video": {"file_id", "file_unique_id", "duration", "width", "height"},
        "sticker": {"file_id", "file_unique_id", "type", "is_animated", "is_video"},
        "location": {"latitude", "longitude"},
        "dice": {"emoji", "value"},
    }
    assert required[kind] <= set(told[kind])
    if "file_id" in told[kind]:
        await result(server, "getFile", file_id=told[kind]["file_id"])
    assert await act("attaches", anna, group.id, kind=kind) == {}
    assert kind in list(group.messages.values())[-1]


async def test_closed_topics_are_for_administrators_and_general_can_be_one(
    server: LocalChatServer, act: Act
) -> None:
    anna, ben = server.person("Anna"), server.person("Ben")
    office = server.group("Office", anna, ben, forum=True)
    topic = office.opens_topic(anna.user, "Presents")
    for closed, open_one in ((topic, 0), (0, topic)):
        assert await act("closes_topic", anna, office.id, topic=closed, on=True) == {}
        refused = await act("types", ben, office.id, text="a", topic=closed)
        assert refused["problem"] == "This topic is closed."
        assert await act("types", anna, office.id, text="a", topic=closed) == {}
        assert await act("types", ben, office.id, text="b", topic=open_one) == {}
        assert await act("closes_topic", anna, office.id, topic=closed, on=False) == {}
    assert "General" in (await act("deletes_topic", anna, office.id))["problem"]
    assert await act("topics_off", anna, office.id) == {}
    assert "gone" in (await act("types", ben, office.id, text="c", topic=topic))["problem"]
    assert "no topics" in (await act("topics_off", anna, office.id))["problem"]


async def test_names_and_titles_change_and_an_account_goes(
    server: LocalChatServer, act: Act, browser: aiohttp.ClientSession
) -> None:
    anna, ben = server.person("Anna"), server.person("Ben")
    office = server.group("Office", anna, ben)
    assert await act("is_called", ben, name="Benno") == {}
    assert "name" in (await act("is_called", ben, name=" "))["problem"]
    assert "administrators" in (await act("renames", ben, office.id, title="Kitchen"))["problem"]
    assert await act("renames", anna, office.id, title="Kitchen") == {}
    assert "title" in (await act("renames", anna, office.id, title=""))["problem"]
    assert (ben.user["first_name"], office.reference["title"]) == ("Benno", "Kitchen")
    assert await act("deletes_account", ben) == {}
    assert "deleted" in (await act("types", ben, text="a"))["problem"]
    async with browser.get("/chat/events") as events:
        world = await Page(events).until("world", bool)
    assert [one["first_name"] for one in world["people"]] == ["Anna"]
    assert len(world["groups"][0]["members"]) == 2, "the group keeps the member"


async def test_a_link_opens_in_the_window_in_which_was_tapped(
    server: LocalChatServer, act: Act, browser: aiohttp.ClientSession
) -> None:
    anna = server.person("Anna")
    office = server.group("Office", anna)
    sent = await result(server, "sendMessage", chat_id=office.id, text="Who joins?")
    await act("taps", anna, office.id, message=sent["message_id"], data="x", window="0.5")
    query = (await result(server, "getUpdates"))[-1]["callback_query"]
    link = "https://t.me/giftwise_local_bot?start=abc"
    await result(server, "answerCallbackQuery", callback_query_id=query["id"], url=link)
    async with browser.get("/chat/events") as events:
        [notice] = await Page(events).until("alerts", bool)
    assert (notice["url"], notice["window"], notice["person"]) == (link, "0.5", anna.id)


def test_every_act_of_the_page_is_there() -> None:
    second = re.compile(r"\bact\((?:\{[^}]*\}|[\w.]+),\s*([^,)]+)")
    scripts = [one for one in files(local_chat).joinpath("page").iterdir() if ".js" in one.name]
    said = [name for one in scripts for name in second.findall(one.read_text(encoding="utf-8"))]
    asked = {name for words in said for name in re.findall(r'"(\w+)"', words)}
    assert len(asked) > len(ACTS) / 2
    assert asked <= {*ACTS, "asks_inline"}


async def test_nothing_else_is_attached(server: LocalChatServer, act: Act) -> None:
    anna = server.person("Anna")
    assert "kind" in (await act("attaches", anna, kind="invoice"))["problem"]
    assert "kind" in (await act("attaches", anna, kind=5))["problem"]
    assert not anna.messages
