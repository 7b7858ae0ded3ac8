"""Groups: what the bot hears there, who is in, rights, upgrades, polls, inline and guest use."""

from typing import Any

import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.groups import Group
from handlers.local_chat.polls import vote
from handlers.local_chat.profile import commands_for
from tests.handlers.local_chat.calls import call, result

Json = dict[str, Any]


@pytest.fixture
def ben(server: LocalChatServer) -> Person:
    return server.person("Ben")


@pytest.fixture
async def group(server: LocalChatServer, anna: Person, ben: Person) -> Group:
    made = server.group("Office", anna, ben)
    await heard(server)
    return made


async def heard(server: LocalChatServer) -> list[Json]:
    """What the bot has been told since the last time."""
    updates: list[Json] = await result(server, "getUpdates")
    if updates:
        await result(server, "getUpdates", offset=updates[-1]["update_id"] + 1)
    return updates


async def test_a_group_begins_with_the_bot_in_it(
    server: LocalChatServer, anna: Person, ben: Person
) -> None:
    await heard(server)
    group = server.group("Office", anna, ben)
    mine, note = await heard(server)
    assert mine["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert note["message"]["new_chat_members"] == [server.state.bot]
    assert note["message"]["chat"] == {"id": group.id, "type": "group", "title": "Office"}
    administrators = await result(server, "getChatAdministrators", chat_id=group.id)
    assert [one["user"]["first_name"] for one in administrators] == ["Anna"]
    assert await result(server, "getChatMemberCount", chat_id=group.id) == 3


@pytest.mark.parametrize(
    ("text", "reaches"),
    [
        ("lunch?", False),
        ("/exchange", True),
        ("/exchange@giftwise_local_bot now", True),
        ("/exchange@other_bot", False),
        ("see a/b", False),
        ("@giftwise_local_bot hello", False),
    ],
)
async def test_privacy_mode_hears_what_is_said_to_it(
    server: LocalChatServer, group: Group, ben: Person, text: str, *, reaches: bool
) -> None:
    ben.types(text, group)
    assert bool(await heard(server)) is reaches


async def test_an_answer_to_the_bot_is_heard(
    server: LocalChatServer, group: Group, ben: Person
) -> None:
    sent = await result(server, "sendMessage", chat_id=group.id, text="Who joins?")
    ben.types("me", group, reply_to=sent["message_id"])
    [update] = await heard(server)
    assert update["message"]["reply_to_message"]["text"] == "Who joins?"


async def test_an_administrator_hears_everything_and_may_do_more(
    server: LocalChatServer, group: Group, anna: Person, ben: Person
) -> None:
    ben.types("lunch?", group)
    message = list(group.messages)[-1]
    doing = {"chat_id": group.id, "message_id": message}
    assert "can't be deleted" in (await call(server, "deleteMessage", doing))["description"]
    assert "not enough rights" in (await call(server, "pinChatMessage", doing))["description"]
    group.promotes(anna.user, server.state.bot, frozenset({"can_delete_messages",
                                                          "can_pin_messages"}))  # fmt: skip
    ben.types("dinner?", group)
    change, said = await heard(server)
    assert change["my_chat_member"]["new_chat_member"]["can_delete_messages"] is True
    assert said["message"]["text"] == "dinner?"
    await result(server, "pinChatMessage", **doing)
    assert group.pinned == [message]
    await result(server, "deleteMessage", **doing)
    assert not group.pinned
    assert message not in group.messages


async def test_after_two_days_nothing_is_deleted_in_a_group_either(
    server: LocalChatServer, group: Group, anna: Person
) -> None:
    group.promotes(anna.user, server.state.bot, frozenset({"can_delete_messages"}))
    sent = await result(server, "sendMessage", chat_id=group.id, text="Who joins?")
    its = {"chat_id": group.id, "message_id": sent["message_id"]}
    server.state.ahead += 49 * 3600
    refused = await call(server, "deleteMessage", its)
    assert refused["description"] == "Bad Request: message can't be deleted"
    await result(server, "editMessageText", **its, text="Drawn")


async def test_people_come_and_go(
    server: LocalChatServer, group: Group, anna: Person, ben: Person
) -> None:
    group.removes(anna.user, ben.user)
    member = await result(server, "getChatMember", chat_id=group.id, user_id=ben.id)
    assert member["status"] == "kicked"
    group.adds(anna.user, ben.user)
    assert [next(iter(one["message"].keys() & {"left_chat_member", "new_chat_members"}))
            for one in await heard(server)] == ["left_chat_member", "new_chat_members"]  # fmt: skip
    await result(server, "leaveChat", chat_id=group.id)
    refused = await call(server, "sendMessage", {"chat_id": group.id, "text": "a"})
    assert refused["description"] == "Forbidden: bot is not a member of the group chat"
    await heard(server)
    ben.types("/exchange", group)
    assert not await heard(server)
    group.adds(anna.user, server.state.bot)
    await result(server, "sendMessage", chat_id=group.id, text="a")
    group.removes(anna.user, server.state.bot)
    refused = await call(server, "sendMessage", {"chat_id": group.id, "text": "a"})
    assert refused["description"] == "Forbidden: bot was kicked from the group chat"


async def test_a_group_gets_another_title(
    server: LocalChatServer, group: Group, anna: Person
) -> None:
    group.renames(anna.user, "Kitchen")
    [told] = await heard(server)
    assert told["message"]["new_chat_title"] == told["message"]["chat"]["title"] == "Kitchen"
    assert (await result(server, "getChat", chat_id=group.id))["title"] == "Kitchen"


async def test_a_group_becomes_a_supergroup(
    server: LocalChatServer, group: Group, anna: Person
) -> None:
    greater = server.state.upgrade(group, anna)
    old, new = await heard(server)
    assert old["message"]["migrate_to_chat_id"] == greater.id
    assert new["message"]["migrate_from_chat_id"] == group.id
    assert new["message"]["chat"]["type"] == "supergroup"
    refused = await call(server, "sendMessage", {"chat_id": group.id, "text": "a"})
    assert refused["parameters"] == {"migrate_to_chat_id": greater.id}
    await result(server, "sendMessage", chat_id=greater.id, text="Here I am")


async def test_a_poll_is_voted_on_and_closed(
    server: LocalChatServer, group: Group, anna: Person, ben: Person
) -> None:
    asked = await result(
        server, "sendPoll", chat_id=group.id, question="Which day?",
        options=["Monday", "Friday"], is_anonymous=False,
    )  # fmt: skip
    for person, chosen in ((anna, [1]), (ben, [0, 1]), (ben, [9]), (anna, [])):
        vote(server.state, person, group, group.messages[asked["message_id"]], chosen)
    poll = group.messages[asked["message_id"]]["poll"]
    assert [one["voter_count"] for one in poll["options"]] == [1, 0]
    assert {next(iter(one.keys() - {"update_id"})) for one in await heard(server)} == {
        "poll", "poll_answer"
    }  # fmt: skip
    here = {"chat_id": group.id, "message_id": asked["message_id"]}
    assert (await result(server, "stopPoll", **here))["is_closed"] is True
    assert "already been closed" in (await call(server, "stopPoll", here))["description"]


async def test_a_guest_answers_one_message(
    server: LocalChatServer, anna: Person, ben: Person
) -> None:
    server.state.bot["supports_guest_queries"] = True
    await heard(server)
    elsewhere = server.group("Family", anna, ben, bot=False)
    ben.types("Pay the fine with gift cards!", elsewhere)
    anna.types("@giftwise_local_bot ?", elsewhere, reply_to=list(elsewhere.messages)[-1])
    [update] = await heard(server)
    asked = update["guest_message"]
    assert asked["reply_to_message"]["text"].startswith("Pay")
    article = {"type": "article", "id": "1", "title": "Verdict",
               "input_message_content": {"message_text": "Stop"}}  # fmt: skip
    await result(server, "answerGuestQuery", guest_query_id=asked["guest_query_id"], result=article)
    answer = list(elsewhere.messages.values())[-1]
    assert (answer["text"], answer["from"]["is_bot"]) == ("Stop", True)


@pytest.mark.parametrize(
    ("chat", "language", "sees"),
    [
        ("private", "en", "english"),
        ("private", "de-AT", "german"),
        ("private", "fr", "english"),
        ("group", "de", "for all"),
        ("leader", "de", "for leaders"),
        ("own", "de", "own"),
    ],
)
async def test_the_menu_is_the_narrowest_one(
    server: LocalChatServer, group: Group, ben: Person, anna: Person, chat: str, language: str,
    sees: str,
) -> None:  # fmt: skip

    private: Json = {"type": "all_private_chats"}
    for scope, code, words in (
        ({"type": "default"}, "", "for all"),
        (private, "", "english"),
        (private, "de", "german"),
        ({"type": "all_chat_administrators"}, "", "for leaders"),
        ({"type": "chat", "chat_id": anna.id}, "", "own"),
    ):
        listed = [{"command": "buy", "description": words}]
        await result(server, "setMyCommands", commands=listed, scope=scope, language_code=code)
    places = {"private": (ben.chat, ben), "group": (group, ben), "leader": (group, anna),
              "own": (anna.chat, anna)}  # fmt: skip
    place, person = places[chat]
    menu = commands_for(server.state, place, {**person.user, "language_code": language})
    assert menu[0]["description"] == sees
