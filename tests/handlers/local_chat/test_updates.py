"""Updates wait until an offset acknowledges them, and only one poll at a time gets them."""

import asyncio

import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.refusal import Refusal
from handlers.local_chat.specification import check_object
from tests.handlers.local_chat.calls import call, result


async def test_an_offset_acknowledges_what_is_below_it(
    server: LocalChatServer, anna: Person
) -> None:
    anna.types("two")
    both = await result(server, "getUpdates", timeout=0)
    assert [update["message"]["text"] for update in both] == ["/start", "two"]
    assert await result(server, "getUpdates") == both
    assert await result(server, "getUpdates", offset=both[1]["update_id"]) == both[1:]
    assert await result(server, "getUpdates", offset=both[1]["update_id"] + 1) == []
    first, second = (server.record.deliveries[update["update_id"]] for update in both)
    assert len(first.given_at) == 2
    assert first.acknowledged_at is not None
    assert second.acknowledged_at is not None
    assert first.acknowledged_at < second.acknowledged_at


async def test_a_negative_offset_keeps_the_last_ones(server: LocalChatServer, anna: Person) -> None:
    for words in ("two", "three"):
        anna.types(words)
    last = await result(server, "getUpdates", offset=-1)
    assert [update["message"]["text"] for update in last] == ["three"]
    assert server.state.updates.waiting == 1
    assert len(await result(server, "getUpdates", offset=-9)) == 1


async def test_no_more_than_the_limit(server: LocalChatServer, anna: Person) -> None:
    anna.types("two")
    assert len(await result(server, "getUpdates", limit=1)) == 1


async def test_a_poll_waits_for_what_comes(server: LocalChatServer, anna: Person) -> None:
    start = await result(server, "getUpdates")
    poll = asyncio.create_task(
        result(server, "getUpdates", offset=start[0]["update_id"] + 1, timeout=10)
    )
    await server.wait_for(lambda: server.state.updates.waiting == 0)
    update_id = anna.types("late")
    async with asyncio.timeout(2):
        assert [update["update_id"] for update in await poll] == [update_id]
    assert server.record.of("getUpdates")[-1].update_ids == [update_id]


async def test_a_second_poll_ends_the_first(server: LocalChatServer) -> None:
    first = asyncio.create_task(call(server, "getUpdates", {"timeout": 10}))
    while not server.state.updates.polls:
        await asyncio.sleep(0.001)
    await call(server, "getUpdates", {"timeout": 0})
    async with asyncio.timeout(2):
        answer = await first
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    assert not server.record.mistakes


async def test_allowed_updates_are_remembered(server: LocalChatServer, anna: Person) -> None:
    await result(server, "getUpdates", offset=-1, allowed_updates=["callback_query"])
    before = server.state.updates.waiting
    anna.types("not wanted")
    await result(server, "getUpdates")
    anna.types("still not wanted")
    assert server.state.updates.waiting == before
    await result(server, "getUpdates", allowed_updates=[])
    anna.types("wanted again")
    assert server.state.updates.waiting == before + 1
    server.push_raw({"message_reaction": {}})
    assert server.state.updates.waiting == before + 1, "only on demand"


async def test_what_is_queued_stays_as_it_was(server: LocalChatServer, anna: Person) -> None:
    anna.types("first")
    anna.edits(anna.messages[-1]["message_id"], "second")
    _, typed, edited = await result(server, "getUpdates")
    assert typed["message"]["text"] == "first"
    assert "edit_date" not in typed["message"]
    assert edited["edited_message"]["text"] == "second"


async def test_waiting_updates_can_be_dropped(server: LocalChatServer, anna: Person) -> None:
    assert (await result(server, "getWebhookInfo"))["pending_update_count"] == 1
    await result(server, "deleteWebhook", drop_pending_updates=True)
    assert await result(server, "getUpdates") == []


async def test_updates_fit_the_specification(server: LocalChatServer) -> None:
    anna = server.person("Anna", "de", last_name="Muster", username="anna")
    anna.types("🎁 /buy@giftwise_local_bot now")
    ours = await result(server, "sendMessage", chat_id=anna.id, text="a")
    anna.edits(anna.messages[0]["message_id"], "/help")
    anna.taps(ours["message_id"], "x")
    anna.sends({"contact": {"phone_number": "1", "first_name": "Otto"}})
    anna.blocks()
    anna.unblocks()
    updates = await result(server, "getUpdates")
    for update in updates:
        check_object("Update", update)
    assert updates[0]["message"]["entities"] == [{"type": "bot_command", "offset": 3, "length": 23}]


async def test_ids_continue_over_restarts() -> None:
    async with LocalChatServer() as first:
        update, message = first.person("A").types("a"), first.person("B")
        message.types("a")
    await asyncio.sleep(0.2)
    async with LocalChatServer() as second:
        anna = second.person("A")
        assert anna.types("a") > update
        assert message.messages[0]["message_id"] < anna.messages[0]["message_id"] < 2**31


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("/start", ["/start"]),
        ("/start abc", ["/start"]),
        ("say /help, please", ["/help"]),
        ("/a@giftwise_local_bot /b", ["/a@giftwise_local_bot", "/b"]),
        ("a/b 1/2 https://a.example/b", []),
        ("//x /-", []),
    ],
)
async def test_commands_are_marked(
    server: LocalChatServer, anna: Person, text: str, commands: list[str]
) -> None:
    anna.types(text)
    marked = anna.messages[-1].get("entities", [])
    assert [text[e["offset"] : e["offset"] + e["length"]] for e in marked] == commands


async def test_of_two_polls_at_the_same_moment_the_older_ends_at_once() -> None:
    async with LocalChatServer() as server:
        updates = server.state.updates
        older = asyncio.create_task(updates.get(seconds=3600))
        newer = asyncio.create_task(updates.get(seconds=3600))
        with pytest.raises(Refusal):
            await older
        updates.push({"message": {}})
        assert len(await newer) == 1


async def test_a_failing_test_prints_its_record_in_short(
    server: LocalChatServer, anna: Person
) -> None:
    for _ in range(300):
        anna.types("a hundred letters " * 6)
    await result(server, "getUpdates")
    assert len(repr(server.record)) < 1000
    assert len(repr(anna.chat)) < 1000
