"""People who come, go, change their names or leave Telegram, as a bot learns of it."""

from typing import Any

import pytest

from handlers.local_chat import LocalChatServer, Person
from tests.handlers.local_chat.calls import call, result

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("never starts", "Forbidden: bot can't initiate conversation with a user"),
        ("blocks", "Forbidden: bot was blocked by the user"),
        ("deletes_account", "Forbidden: user is deactivated"),
    ],
)
async def test_people_who_cannot_be_written_to(
    server: LocalChatServer, how: str, words: str
) -> None:
    ben = server.person("Ben")
    if how != "never starts":
        ben.starts()
        getattr(ben, how)()
    refused = await call(server, "sendMessage", {"chat_id": ben.id, "text": "a"})
    assert (refused["error_code"], refused["description"]) == (403, words)
    assert not server.record.mistakes


async def test_who_starts_again_has_unblocked_the_bot_first(
    server: LocalChatServer, anna: Person
) -> None:
    anna.blocks()
    anna.starts("abc")
    *_, blocked, unblocked, started = await result(server, "getUpdates")
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert started["message"]["text"] == "/start abc"
    await result(server, "sendMessage", chat_id=anna.id, text="a")


async def test_another_name_is_everywhere_and_nobody_is_told(
    server: LocalChatServer, anna: Person
) -> None:
    group = server.group("Office", anna)
    waiting = server.state.updates.waiting
    anna.renames(first_name="Anne", last_name="Berg", username="anne")
    assert server.state.updates.waiting == waiting
    member = await result(server, "getChatMember", chat_id=group.id, user_id=anna.id)
    assert (member["user"]["first_name"], member["user"]["last_name"]) == ("Anne", "Berg")
    anna.types("hello")
    told = anna.messages[-1]
    assert told["from"]["username"] == told["chat"]["username"] == "anne"
    anna.renames(last_name=None)
    assert "last_name" not in anna.private_chat


async def test_a_deleted_account_stays_in_its_groups_without_a_name(
    server: LocalChatServer, anna: Person
) -> None:
    ben = server.person("Ben", last_name="Berg")
    group = server.group("Office", anna, ben)
    ben.deletes_account()
    member = await result(server, "getChatMember", chat_id=group.id, user_id=ben.id)
    assert member["status"] == "member"
    assert (member["user"]["first_name"], "last_name" in member["user"]) == ("", False)
