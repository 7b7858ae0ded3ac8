"""What goes wrong on demand goes wrong in exactly that way, and the record tells."""

import asyncio

import aiohttp
import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.faults import ALWAYS
from tests.handlers.local_chat.calls import call, result


async def test_a_connection_dropped_before_anything(server: LocalChatServer, anna: Person) -> None:
    server.faults.plan("dropped")
    with pytest.raises(aiohttp.ClientError):
        await call(server, "sendMessage", {"chat_id": anna.id, "text": "a"})
    entry = server.record.of("sendMessage")[0]
    assert (entry.code, entry.applied, entry.answered) == (0, False, False)
    assert not anna.answers
    await result(server, "sendMessage", chat_id=anna.id, text="a")


async def test_a_connection_dropped_afterwards(server: LocalChatServer, anna: Person) -> None:
    server.faults.plan("unanswered", "sendMessage", after=1)
    await result(server, "sendMessage", chat_id=anna.id, text="a")
    with pytest.raises(aiohttp.ClientError):
        await call(server, "sendMessage", {"chat_id": anna.id, "text": "b"})
    entry = server.record.of("sendMessage")[1]
    assert (entry.code, entry.applied, entry.answered) == (0, True, False)
    assert [answer["text"] for answer in anna.answers] == ["a", "b"]


async def test_an_answer_that_never_comes(server: LocalChatServer, anna: Person) -> None:
    server.faults.plan("timed-out")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await call(server, "sendMessage", {"chat_id": anna.id, "text": "a"})
    assert anna.answers
    await server.wait_for(lambda: server.record.entries[-1].ended_at is not None, 2)


@pytest.mark.parametrize(
    ("kind", "code"), [("internal-error", 500), ("server-error", 502), ("too-many", 429)]
)
async def test_errors_of_telegrams_own(
    server: LocalChatServer, anna: Person, kind: str, code: int
) -> None:
    server.faults.probabilities = {kind: 1.0}  # type: ignore[dict-item]
    answer = await call(server, "sendMessage", {"chat_id": anna.id, "text": "a"})
    assert answer["error_code"] == code
    assert ("retry_after" in answer.get("parameters", {})) == (code == 429)
    assert not anna.answers
    assert await result(server, "getMe"), "other methods are spared"
    server.faults.clear()
    await result(server, "sendMessage", chat_id=anna.id, text="a")
    assert not server.record.mistakes


async def test_updates_delivered_twice(server: LocalChatServer, anna: Person) -> None:
    server.faults.twice = 1.0
    first = await result(server, "getUpdates")
    after = first[0]["update_id"] + 1
    assert await result(server, "getUpdates", offset=after) == first
    server.faults.clear()
    assert await result(server, "getUpdates", offset=after) == []


async def test_a_broken_update_is_passed_on(server: LocalChatServer) -> None:
    update_id = server.push_raw({"message": {"date": "yesterday"}})
    assert await result(server, "getUpdates") == [
        {"update_id": update_id, "message": {"date": "yesterday"}}
    ]


async def test_requests_can_be_slow(server: LocalChatServer, anna: Person) -> None:
    server.api_delay = 0.1
    await result(server, "sendMessage", chat_id=anna.id, text="a")
    entry = server.record.of("sendMessage")[0]
    assert entry.ended_at is not None
    assert entry.ended_at - entry.at >= 0.1


async def test_what_goes_wrong_is_aimed_at_a_chat_and_a_person(
    server: LocalChatServer, anna: Person
) -> None:
    ben = server.person("Ben")
    office, family = server.group("Office", anna, ben), server.group("Family", anna, ben)
    words, asking = "Bad Request: member list is inaccessible", "getChatMember"
    server.faults.refuse(400, words, asking, chat=office.id, count=ALWAYS)
    server.faults.plan("server-error", asking, chat=family.id, person=ben.id)
    for _ in range(2):
        refused = await call(server, asking, {"chat_id": office.id, "user_id": ben.id})
        assert refused["description"] == words
    await result(server, asking, chat_id=family.id, user_id=anna.id)
    struck = await call(server, asking, {"chat_id": family.id, "user_id": ben.id})
    assert struck["error_code"] == 502
    await result(server, asking, chat_id=family.id, user_id=ben.id)


async def test_one_chat_is_slow(server: LocalChatServer, anna: Person) -> None:
    office, family = server.group("Office", anna), server.group("Family", anna)
    server.faults.slow_down(60, "sendMessage", chat=office.id)
    waiting = asyncio.create_task(call(server, "sendMessage", {"chat_id": office.id, "text": "a"}))
    await result(server, "sendMessage", chat_id=family.id, text="a")
    await server.wait_for(lambda: len(server.record.of("sendMessage")) == 2)
    assert not waiting.done()
    waiting.cancel()
    server.faults.clear()
    await result(server, "sendMessage", chat_id=office.id, text="a")


async def test_too_many_messages(server: LocalChatServer, anna: Person) -> None:
    server.limit(on=True)
    message = {"chat_id": anna.id, "text": "a"}
    answers = [await call(server, "sendMessage", message) for _ in range(6)]
    assert [answer["ok"] for answer in answers] == [True] * 5 + [False]
    seconds = answers[5]["parameters"]["retry_after"]
    assert answers[5]["description"] == f"Too Many Requests: retry after {seconds}"
    server.limit(on=False)
    await result(server, "sendMessage", **message)


async def test_edits_count_as_messages_do(server: LocalChatServer, anna: Person) -> None:
    office = server.group("Office", anna)
    server.limit(on=True)
    sent = await result(server, "sendMessage", chat_id=office.id, text="0")
    its = {"chat_id": office.id, "message_id": sent["message_id"]}
    answers = [await call(server, "editMessageText", {**its, "text": f"{n}"}) for n in range(1, 21)]
    assert [answer["ok"] for answer in answers] == [True] * 19 + [False]
    refused = await call(server, "sendMessage", {"chat_id": office.id, "text": "a"})
    assert refused["error_code"] == 429
    await result(server, "deleteMessage", **its)


async def test_too_many_messages_in_all(server: LocalChatServer) -> None:
    server.limit(on=True)
    people = [server.person(f"P{n}") for n in range(40)]
    for person in people:
        person.types("/start")
    answers = await asyncio.gather(
        *(call(server, "sendMessage", {"chat_id": one.id, "text": "a"}) for one in people)
    )
    assert sum(answer["ok"] for answer in answers) == 30
