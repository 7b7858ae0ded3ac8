"""Whatever is sent to the page or the Bot API: never a 500, and what is refused changes nothing."""

import asyncio
import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from handlers.local_chat import LocalChatServer, acts
from handlers.local_chat.acts import ACTS
from handlers.local_chat.methods import METHODS
from handlers.local_chat.page_state import parts
from handlers.local_chat.specification import specification
from tests.scale import scaled

Json = dict[str, Any]
# Filled in once there is a world: people, groups and messages that are really there.
_NAMES = "anna ben group forum left old topic closed theirs ours poll note file secret"
_THERE = tuple(f"{name}!" for name in _NAMES.split())
_NUMBERS = st.integers(-(2**70), 2**70) | st.sampled_from((0, 1, -1, 2**31, 2**63, -(2**63), 2**64))
_SMALL = st.none() | st.booleans() | _NUMBERS | st.floats() | st.text(max_size=20)
_ANYTHING = st.recursive(
    _SMALL | st.sampled_from(_THERE),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
_ARTICLE = {"type": "article", "id": "1", "title": "T",
            "input_message_content": {"message_text": "hello"}}  # fmt: skip
_LIKELY: dict[str, list[Any]] = {
    "person": ["anna!", "ben!"],
    "chat": ["anna!", "ben!", "group!", "forum!", "left!", "old!"],
    "message": ["theirs!", "ours!", "poll!", "note!", "secret!"],
    "text": ["/start", "hello", "", " ", "\ud800", "x" * 5000],
    "reply_to": ["ours!", "theirs!", 0],
    "data": ["s:buy", ""],
    "from_chat": ["anna!", "ben!", "group!"],
    "of": ["ben!"],
    "member": ["anna!", "ben!"],
    "rights": [["can_pin_messages"], [], [["can_pin_messages"]]],
    "options": [[0], [0, 1], [], [1.0], [True], [0, 0], [[0]], [2**63]],
    "payload": ["x", ""],
    "query": ["tips", ""],
    "language": ["de", "xx-YY-zzzzzzzzz"],
    "result": [
        _ARTICLE,
        {"input_message_content": {"message_text": ["a"]}},
        {**_ARTICLE, "input_message_content": {"message_text": "a", "entities": [{"x": 1}]}},
        {**_ARTICLE, "reply_markup": {"inline_keyboard": [[{"text": 1}]]}},
    ],
    "topic": ["topic!", "closed!", 0, 1],
    "on": [True, False],
    "kind": ["voice", "video", "sticker", "location", "dice"],
    "name": ["Presents"],
    "order": ["new-first", "never", "twice", "sideways"],
}
_FIELDS = {
    name: st.one_of(st.sampled_from(values), st.sampled_from(values), _ANYTHING)
    for name, values in _LIKELY.items()
}
# What an act looks at; any other field is sent along now and then.
_LOOKED_AT = {
    "types": ("text", "reply_to", "topic"), "edits": ("message", "text"), "deletes": ("message",),
    "taps": ("message", "data"), "forwards": ("message", "from_chat"), "contact": ("of", "topic"),
    "attaches": ("kind", "topic"), "votes": ("message", "options"), "starts": ("payload",),
    "adds_bot": ("payload",), "bot_rights": ("rights",), "adds": ("member",),
    "removes": ("member",), "admin": ("member", "rights"), "anonymous": ("on",),
    "hides_members": ("on",), "upgrades": ("order",), "opens_topic": ("name",),
    "closes_topic": ("topic", "on"), "deletes_topic": ("topic",), "pins": ("message",),
    "unpins": ("message",), "language": ("language",), "picks": ("result",),
    "asks_inline": ("query",),
}  # fmt: skip


@st.composite
def acts_of_a_page(draw: st.DrawFn) -> Json:
    """An act with most of what it looks at, each field likely or anything at all."""
    name = draw(st.sampled_from((*ACTS, "asks_inline", "dances", 5, None)))
    looked_at = {field: _FIELDS[field] for field in _LOOKED_AT.get(name, ())}
    place = st.sampled_from(("anna!", "group!", "group!", "forum!")) | _FIELDS["chat"]
    person = st.just("anna!") | _FIELDS["person"]
    likely = {"act": st.just(name), "person": person, "chat": place, **looked_at}
    body = draw(st.fixed_dictionaries(likely))
    if draw(st.booleans()):
        body.pop(draw(st.sampled_from(tuple(body))))
    return body


_BODIES = {
    "people": ("name", "language", "zone", "username"),
    "groups": ("person", "title", "members", "bot", "forum"),
    "clock": ("seconds",),
    "faults": ("on", "twice", "limits"),
    "switches": ("supports_inline_queries", "supports_guest_queries", "more"),
}
_QUERY = ("person", "chat", "name", "caption", "as", "spoiler", "album", "topic")
_RUNS = settings(
    max_examples=scaled(60, 5000),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Around:
    """A server with people, a forum, groups that are gone, and messages of every kind."""

    def __init__(self, server: LocalChatServer) -> None:
        self.server, self.state = server, server.state
        self.state.bot |= {"supports_inline_queries": True}
        anna, ben = server.person("Anna"), server.person("Ben")
        group = server.group("Office", anna, ben)
        forum = server.group("Forum", anna, ben, forum=True)
        topic, closed = (forum.opens_topic(anna.user, name) for name in ("Presents", "Closed"))
        forum.closes_topic(anna.user, closed)
        left, old = server.group("Left", ben), server.group("Old", anna)
        self.state.upgrade(old, anna)
        anna.types("/start")
        ben.types("hello", group)
        anna.types("theirs", group)
        ours = group.add({"from": self.state.bot, "text": "ours", "reply_markup": {}})
        poll = {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}] * 2,
                "is_closed": False, "allows_multiple_answers": True, "is_anonymous": False,
                "total_voter_count": 0}  # fmt: skip
        asked = group.add({"from": self.state.bot, "poll": poll})
        secret = group.add({"from": self.state.bot, "text": "s", "has_protected_content": True})
        file = self.state.files.keep("a.txt", b"a")
        self.there: Json = {
            "anna": anna.id, "ben": ben.id, "group": group.id, "left": left.id, "old": old.id,
            "theirs": list(group.messages)[-4], "ours": ours["message_id"],
            "poll": asked["message_id"], "note": next(iter(group.messages)),
            "secret": secret["message_id"], "file": file.file_id,
            "topic": topic, "closed": closed, "forum": forum.id,
        }  # fmt: skip

    def filled(self, value: Any) -> Any:
        """The value with what is really there in its place."""
        match value:
            case str() if value in _THERE:
                return self.there[value.removesuffix("!")]
            case list():
                return [self.filled(one) for one in value]
            case dict():
                return {name: self.filled(one) for name, one in value.items()}
        return value

    def as_it_is(self) -> Json:
        """Everything that must stay as it is when something is refused."""
        shown = parts(self.state, movable=False)
        shown.pop("log")
        return {
            **{name: orjson.loads(part) for name, part in shown.items()},
            "updates": self.state.updates.waiting,
            "votes": str(self.state.votes),
            "files": len(self.state.files._files),
            "inline": len(self.state.inline_answers),
            "queries": len(self.state.queries),
            "bot": dict(self.state.bot),
        }


class Sending:
    """Sends one request to a server of its own, and judges the answer."""

    def __init__(self, runner: asyncio.Runner) -> None:
        self._runner = runner

    def __call__(self, path: str, body: Any = b"", **more: Any) -> None:
        self._runner.run(self._send(path, body, **more))

    def bot(self, method: str, parameters: Json, *, form: bool) -> None:
        """A request of the bot: as JSON, or as a form."""
        kind = "application/x-www-form-urlencoded" if form else "application/json"
        self(f"/botTOKEN/{method}", parameters, headers={"Content-Type": kind})

    async def _send(self, path: str, body: Any, *, method: str = "POST", **more: Any) -> None:
        async with LocalChatServer() as server, aiohttp.ClientSession() as session:
            around = Around(server)
            if isinstance(body, dict):
                filled, as_form = around.filled(body), "form" in str(more.get("headers"))
                body = as_a_form(filled) if as_form else json.dumps(filled).encode()
            if "params" in more:
                more["params"] = {k: str(v) for k, v in around.filled(more["params"]).items()}
            before = around.as_it_is()
            address = f"{server.root}{path.replace('TOKEN', server.token)}"
            async with session.request(method, address, data=body, **more) as response:
                said = await response.text()
            assert response.status < 500, said
            after = around.as_it_is()
            if response.status >= 400:
                assert after == before


def as_a_form(parameters: Json) -> bytes:
    """As clients write it: whatever is no text is JSON."""
    written = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }
    return urlencode(written).encode()


@pytest.fixture
def send(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sending]:
    monkeypatch.setattr(acts, "_INLINE_SECONDS", 0.01)
    with asyncio.Runner() as runner:
        yield Sending(runner)


@_RUNS
@example({"act": "attaches", "person": "anna!", "chat": "anna!", "kind": "voice", "topic": 7})
@given(acts_of_a_page())
def test_acts(send: Sending, body: Json) -> None:
    send("/chat/do", body)


@_RUNS
@given(st.data())
def test_other_routes_of_the_page(send: Sending, data: st.DataObject) -> None:
    route = data.draw(st.sampled_from(tuple(_BODIES)))
    fields = {name: _FIELDS.get(name, _ANYTHING) for name in _BODIES[route]}
    send(f"/chat/{route}", data.draw(st.fixed_dictionaries({}, optional=fields)))


@_RUNS
@given(
    st.dictionaries(
        st.sampled_from(_QUERY), st.text() | _NUMBERS | st.sampled_from(_THERE), max_size=6
    ),
    st.binary(max_size=40),
)
def test_uploads(send: Sending, asked: Json, content: bytes) -> None:
    clean = {
        name: value.encode(errors="replace").decode() if isinstance(value, str) else value
        for name, value in asked.items()
    }
    send("/chat/files", content, params={"person": "anna!", "chat": "group!", **clean})


@_RUNS
@given(
    st.sampled_from(("do", "people", "groups", "clock", "faults", "switches", "files?person=%ff")),
    st.binary(max_size=60) | st.just(b"[" * 5000) | st.just(b'{"act":' * 2000),
    st.sampled_from(("application/json", "text/plain; charset=none", "multipart/form-data")),
)
def test_bytes(send: Sending, route: str, body: bytes, kind: str) -> None:
    send(f"/chat/{route}", body, headers={"Content-Type": kind})


# The Bot API, by its own specification ------------------------------------------------------------

_DIGITS = "9" * 5000
_PLAIN = {
    "Integer": st.sampled_from((*_THERE, 0, 1)) | st.integers(-(2**63), 2**63 - 1),
    "Float": st.sampled_from((0.0, 1.5, -1e300)),
    "Boolean": st.booleans(),
    "True": st.just(value=True),
    "String": st.sampled_from(
        (*_THERE, "", "a", _DIGITS, f"-{_DIGITS}", "1:x", ":", f"{_DIGITS}:1", "@nobody", "HTML",
         "html", f"&#{_DIGITS};", f"<tg-time unix='{_DIGITS}'>a</tg-time>", "https://a.example",
         f"<tg-emoji emoji-id='{_DIGITS}'>a</tg-emoji>", "<b>x</b>", "attach://x", "de", "buy")
    ) | st.text(max_size=10),
}  # fmt: skip
_PLAIN["InputFile"] = _PLAIN["RichTextUnion"] = _PLAIN["String"]


@cache
def of_type(name: str) -> st.SearchStrategy[Any]:
    """Anything that fits a type of the Bot API."""
    if name.startswith("Array of "):
        return st.lists(of_type(name.removeprefix("Array of ")), max_size=3)
    if name in _PLAIN:
        return _PLAIN[name]
    told = specification()["types"][name]
    if told["subtypes"]:
        return st.one_of([st.deferred(lambda one=one: of_type(one)) for one in told["subtypes"]])
    return fields_of(told["fields"])


def fields_of(fields: Json) -> st.SearchStrategy[Json]:
    """An object with these fields."""
    made = {name: field_of(field) for name, field in fields.items()}
    required = {name: one for name, one in made.items() if fields[name]["required"]}
    optional = {name: one for name, one in made.items() if name not in required}
    return st.fixed_dictionaries(required, optional=optional)


def field_of(field: Json) -> st.SearchStrategy[Any]:
    if "const" in field:
        return st.just(field["const"])
    if "enum" in field:
        return st.sampled_from(field["enum"])
    return st.one_of([st.deferred(lambda one=one: of_type(one)) for one in field["types"]])


@cache
def parameters_of(method: str) -> st.SearchStrategy[Json]:
    return fields_of(specification()["methods"][method]["params"])


@settings(_RUNS, max_examples=scaled(100, 5000))
@given(st.data())
def test_requests_that_fit(send: Sending, data: st.DataObject) -> None:
    method = data.draw(st.sampled_from(tuple(METHODS)))
    body = data.draw(parameters_of(method))
    form = data.draw(st.booleans())
    send.bot(method, body, form=form)


@_RUNS
@given(
    st.sampled_from((*METHODS, "getUpdates", "dance", "%ff")),
    st.binary(max_size=60) | st.just(b'{"chat_id":' + b"[" * 500 + b"]" * 500 + b"}"),
    st.sampled_from(("application/json", "application/x-www-form-urlencoded", "text/plain",
                     "application/x-www-form-urlencoded; charset=none",
                     "multipart/form-data", "multipart/form-data; boundary=x")),
)  # fmt: skip
def test_bytes_of_a_bot(send: Sending, method: str, body: bytes, kind: str) -> None:
    send(f"/botTOKEN/{method}", body, headers={"Content-Type": kind})
