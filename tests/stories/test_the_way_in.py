"""The way in: nobody waits for another chat's updates, and nothing is lost or done twice."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from telegram.error import InvalidToken

from handlers.delivery.bot_api import BotApi
from handlers.private.chats import PrivateChats
from handlers.updates import polling
from storage.database import StorageUnavailable
from tests.stories.people import Person
from tests.stories.world import World, world_with

CODE = "QX7R-M4TKZP-9WLC"


class Held:
    """What a person sends is held up before its unit, until `go`; counts what is begun."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go, self.begun = asyncio.Event(), Counter[int]()
        self.away: set[int] = set()
        self.people: set[int] = set()
        usual = PrivateChats.on_message

        async def on_message(private: PrivateChats, message: Any, context: Any) -> None:
            self.begun[message.person] += 1
            if message.person in self.away:
                raise StorageUnavailable
            if message.person in self.people:
                await self.go.wait()
            await usual(private, message, context)

        monkeypatch.setattr(PrivateChats, "on_message", on_message)


async def begins_again(world: World, otto: Person) -> None:
    """Otto is answered, whatever is held up."""
    before = len(otto.answers)
    otto.account.types("/help")
    await world.until(lambda: len(otto.answers) > before)


@pytest.fixture
async def patched(tmp_path: Path) -> Any:
    """A world made by the test itself, after what it replaces."""
    return lambda: world_with(tmp_path / "bot.sqlite3")


async def test_a_held_up_chat_keeps_nobody_waiting(
    patched: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    async with patched() as world:
        anna, otto = await world.person("Anna"), await world.person("Otto")
        held.people.add(anna.account.id)
        anna.account.types("/start")
        for _ in range(5):
            await begins_again(world, otto)
        assert not anna.answers
        held.go.set()
        await world.settles()
        assert len(anna.answers) == 1
        assert held.begun[anna.account.id] == 1, "fetched again and again, begun once"


async def test_storage_that_fails_for_one_chat_stops_that_chat(
    patched: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    async with patched() as world:
        anna, otto = await world.person("Anna"), await world.person("Otto")
        held.away.add(anna.account.id)
        anna.account.types("/start")
        anna.account.types("/help")
        otto.account.types("/start")
        await world.until(lambda: bool(otto.answers) and held.begun[anna.account.id] > 2)
        await begins_again(world, otto)
        held.away.clear()
        await world.settles()
        assert held.begun[otto.account.id] == 2, "another chat's updates are not run twice"
        assert [m["text"][:5] for m in anna.answers] == ["Hello", anna.last["text"][:5]]
        assert len(anna.answers) == 2
        assert len(otto.answers) == 2


async def test_ids_that_start_anew(world: World) -> None:
    anna = await world.person("Anna")
    await anna.types("/start")
    world.server.state.updates._next_id = 41
    await anna.types("/help")
    anna.sees("buying a gift card")
    await anna.types("/start")
    anna.sees("Hello")
    assert len(anna.answers) == 3


async def test_sigterm_finishes_the_unit_in_hand_and_begins_none(
    patched: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    async with patched() as world:
        anna = await world.person("Anna")
        held.people.add(anna.account.id)
        for _ in range(3):
            anna.account.types("/help")
        await world.until(lambda: held.begun[anna.account.id] == 1)
        stopping = asyncio.create_task(world.stops())
        while not world._stopping.is_set():
            await asyncio.sleep(0)
        held.go.set()
        await stopping
        assert held.begun[anna.account.id] == 1
        await world.starts()
        await world.settles()
        assert len(anna.answers) == 3


# Too much at once ---------------------------------------------------------------------------------


async def test_of_many_messages_at_once_the_first_are_understood(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await world.stops()
    for number in range(30):
        anna.account.types(f"what about {number}")
    anna.account.types(f"here it is: {CODE}")
    anna.account.types("/help")
    otto.account.types("/start")
    await world.starts()
    await world.settles()
    said = [message["text"] for message in anna.answers]
    assert sum("one at a time" in text.lower() for text in said) == 1
    assert sum("gift card code" in text for text in said) == 1
    assert "buying a gift card" in said[-1]
    assert len(said) == 20 + 1 + 1 + 1
    assert not [m for m in anna.account.messages if CODE in m["text"]], "the guard sees them all"
    otto.sees("Hello")
    await anna.types("what about it")
    anna.sees_not("What about it")
    assert "one at a time" not in anna.last["text"].lower(), "the crowd has gone"


@pytest.mark.parametrize("first", ["/help", f"here it is: {CODE}"])
async def test_whatever_opens_a_crowd_the_rest_meets_no_silence(world: World, first: str) -> None:
    anna = await world.person("Anna")
    await world.stops()
    for words in (*["what about it"] * 20, first, *["and this?"] * 3):
        anna.account.types(words)
    await world.starts()
    await world.settles()
    said = [message["text"].lower() for message in anna.answers]
    assert len(said) == 20 + 1 + 1
    assert "one at a time" in said[-1]


async def test_who_taps_hundreds_of_times_keeps_nobody_waiting(world: World) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await anna.types("/start")
    await otto.types("/start")
    at_once, most = 0, 0
    usual = BotApi.call

    async def slow(api: BotApi, method: str, **parameters: Any) -> Any:
        nonlocal at_once, most
        if method != "answerCallbackQuery":
            return await usual(api, method, **parameters)
        at_once += 1
        most = max(most, at_once)
        try:
            return await usual(api, method, **parameters)
        finally:
            at_once -= 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BotApi, "call", slow)
        for _ in range(60):
            anna.account.taps(1, "s:nothing")
        await world.settles()
        assert most <= 4
        assert not world.server.state.queries, "each of them is answered"
        await otto.taps("I'm buying a card")
    otto.sees("Who is the card for?")


# Odd bytes -------------------------------------------------------------------------------------


def spoil(world: World, words: bytes, by: bytes) -> None:
    """From now on these words go over the wire as other bytes."""
    world.server.answers = lambda method, body: (
        200,
        body.replace(words, by) if method == "getUpdates" else body,
    )


@pytest.mark.parametrize("odd", [b"\xff\xfe\xc3", rb"\ud800", b"\xed\xa0\x80"])
async def test_odd_bytes_of_one_silence_nobody(world: World, odd: bytes) -> None:
    anna, otto = await world.person("Anna"), await world.person("Otto")
    await anna.types("/start")
    spoil(world, b"ODD", odd)
    anna.account.taps(anna.last["message_id"], "s:ODD")
    anna.account.types("what ODD is it")
    otto.account.types("/start")
    await world.settles()
    otto.sees("Hello")
    assert len(anna.answers) == 2
    assert "Nothing is open" in anna.answers[0]["text"], "the button nobody made"
    world.server.answers = None


async def test_a_name_of_odd_bytes_comes_back_with_every_answer(world: World) -> None:
    anna = await world.person("ODD")
    world.server.answers = lambda _, body: (200, body.replace(b"ODD", b"\xff"))
    await anna.types("/start")
    await anna.taps("I'm buying a card")
    assert len(anna.answers) == 2, "no answer of Telegram's was taken for none"
    world.server.answers = None


async def test_an_update_that_nobody_can_read_is_a_dead_letter(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna, otto = await world.person("Anna"), await world.person("Otto")
        spoil(world, b"ODD", b'"')
        otto.account.types("/start")
        anna.account.types("ODD")
        otto.account.types("/help")
        await world.settles()
        assert len(otto.answers) == 2
        assert not anna.answers
        assert world.dead_letters() == 1
        world.server.answers = None
        await anna.types("/start")
        anna.sees("Hello")


@pytest.mark.parametrize("answer", [b"<html>Bad Gateway</html>", b'{"ok":true,"result":[{"upd'])
async def test_html_or_a_cut_answer_is_an_outage(
    world: World, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "_PAUSES", (0.01,))
    anna, polls = await world.person("Anna"), []

    def cut(method: str, body: bytes) -> tuple[int, bytes]:
        if method != "getUpdates" or len(polls) > 8:
            return 200, body
        polls.append(method)
        return 200, answer

    world.server.answers = cut
    await anna.types("/start")
    anna.sees("Hello")
    assert len(polls) > 8, "more often than an unreadable update is tried"


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 2**80, [], {}, "1", None, True, 1.5])
async def test_odd_ids_never_raise_and_hold_up_nobody(tmp_path: Path, value: object) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        odd = 77_777_777_777
        spoil(world, str(odd).encode(), json.dumps(value).encode())
        anna, otto = await world.person("Anna"), await world.person("Otto")
        await otto.types("/start")
        push = world.server.state.updates.push
        user, chat = otto.account.user, otto.account.private_chat
        for content in (
            {"message": {"message_id": odd, "from": user, "chat": chat, "text": "hello"}},
            {"message": {"message_id": 5, "from": {**user, "id": odd}, "chat": chat, "text": "o"}},
            {"message": {"message_id": 5, "from": user, "chat": {**chat, "id": odd}, "text": "o"}},
            {"edited_message": {"message_id": 5, "from": odd, "chat": odd, "text": odd}},
            {"my_chat_member": {"chat": chat, "from": {"id": odd}, "new_chat_member": odd}},
            {"my_chat_member": odd},
            {"callback_query": {"id": odd, "from": {**user, "id": odd}, "message": odd}},
            {"callback_query": odd},
        ):
            push(content)
        push({"odd": odd})
        await anna.types("/start")
        anna.sees("Hello")
        assert world.dead_letters() >= 5


async def test_a_tap_that_is_buried_is_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/start")

        async def breaks(*_: object) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(PrivateChats, "on_tap", breaks)
        await world.restarts()
        await anna.taps("I'm buying a card")
        anna.sees("went wrong")
        assert not world.server.state.queries, "no button spins on"
        group = await world.group("Office", anna)
        query = {"from": anna.account.user, "data": "s:x", "message": {"chat": group.chat.id}}
        anna.account._push({"callback_query": query})
        await world.settles()
        anna.is_told("went wrong")


# The guard comes first ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "odd",
    [
        {"caption": CODE, "text": ["?"]},
        {"text": [CODE]},
        {"caption": CODE, "contact": 5},
        {"caption": CODE, "document": "?"},
        {"caption": CODE, "pinned_message": {"chat": 1}},
        {"caption": CODE, "video_chat_started": {}, "forward_origin": {"type": "?"}},
        {"checklist": {"title": CODE, "tasks": 5}},
    ],
)
async def test_what_nobody_can_build_still_loses_its_code(
    tmp_path: Path, odd: dict[str, Any]
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/start")
        message = anna.account.chat.add({"from": anna.account.user, **odd})
        world.server.state.updates.push({"message": dict(message)})
        await world.settles()
        assert message["message_id"] not in anna.account.chat.messages
        anna.sees("code")
        anna.sees_not(CODE)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_a_code_in_what_nobody_can_build_waits_for_nothing(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        await anna.types("/start")
        refuse = world.server.faults.refuse
        refuse(429, "Wait", "sendMessage", chat=anna.account.id, retry_after=60)
        anna.account.types("/help")
        await world.until(lambda: not world.server.faults.planned)
        message = anna.account.chat.add({"from": anna.account.user, "caption": CODE, "text": ["?"]})
        world.server.state.updates.push({"message": dict(message)})
        await world.until(lambda: message["message_id"] not in anna.account.chat.messages)


async def test_words_about_what_nobody_can_build_stay_in_its_topic(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        office = await world.group("Office", anna, forum=True)
        rights = frozenset({"can_pin_messages"})
        office.chat.promotes(anna.account.user, world.server.state.bot, rights)
        topic = office.chat.opens_topic(anna.account.user, "Presents")
        content = {"from": anna.account.user, "caption": CODE, "text": ["?"]}
        office.chat.said({**content, **office.chat.placed(topic=topic)})
        await world.settles()
        office.sees("I may not delete it")
        assert office.last["message_thread_id"] == topic


async def test_an_edit_that_is_no_text_still_loses_its_code(world: World) -> None:
    anna = await world.person("Anna")
    await anna.sends(checklist={"title": "Shopping", "tasks": []})
    count = len(anna.answers)
    await anna.edits_to({"checklist": {"title": "Shopping", "tasks": []}})
    assert len(anna.answers) == count
    await anna.edits_to({"checklist": {"title": CODE, "tasks": []}})
    anna.sees("gift card code")
    assert CODE not in str(anna.account.messages)


# The token and the webhook ----------------------------------------------------------------------


async def test_a_token_refused_for_a_while_ends_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "_PAUSES", (0.01,))
    anna, refused = await world.person("Anna"), iter([401, 404, 401])

    def refuse(method: str, body: bytes) -> tuple[int, bytes]:
        code = next(refused, 200) if method == "getUpdates" else 200
        told = b'{"ok":false,"error_code":%d,"description":"Unauthorized"}' % code
        return code, told if code != 200 else body

    world.server.answers = refuse
    await anna.types("/start")
    anna.sees("Hello")
    assert caplog.text.count("the token is refused; asking Telegram again") == 3


async def test_a_token_refused_for_minutes_ends_the_bot_and_loses_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "_PAUSES", (0.01,))
    monkeypatch.setattr(polling, "_REFUSED_SECONDS", 0.05)
    anna = await world.person("Anna")
    told = b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
    world.server.answers = lambda method, body: (
        (401, told) if method == "getUpdates" else (200, body)
    )
    anna.account.types("/start")
    assert world._task is not None
    with pytest.raises(InvalidToken):
        await world._task
    await world._stack.aclose()
    world.server.answers = None
    await world.starts()
    await world.settles()
    assert len(anna.answers) == 1


async def test_a_webhook_left_behind_is_named_and_removed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        anna = await world.person("Anna")
        world.server.state.webhook = "https://old.example.org/secret-path"
        await anna.types("/start")
        await anna.types("/help")
        anna.sees("buying a gift card")
        assert "old.example.org" in caplog.text
        assert "secret-path" not in caplog.text
        assert not world.server.state.webhook
