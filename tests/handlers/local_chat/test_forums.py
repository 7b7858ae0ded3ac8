"""What Telegram does in larger groups: topics, anonymous administrators, upgrades, hidden lists."""

from typing import Any

import pytest

from handlers.local_chat import LocalChatServer, Person
from handlers.local_chat.groups import ANONYMOUS, Group, Joins
from handlers.local_chat.specification import check_object
from tests.handlers.local_chat.calls import call, result

Json = dict[str, Any]


@pytest.fixture
async def forum(server: LocalChatServer, anna: Person) -> Group:
    made = server.group("Office", anna, server.person("Ben"), forum=True)
    await heard(server)
    return made


async def heard(server: LocalChatServer) -> list[Json]:
    """What the bot has been told since the last time."""
    updates: list[Json] = await result(server, "getUpdates")
    if updates:
        await result(server, "getUpdates", offset=updates[-1]["update_id"] + 1)
    for update in updates:
        check_object("Update", update)
    return updates


async def test_a_message_in_a_topic_carries_the_first_one_of_it(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    anna.types("/help", forum, topic=topic)
    opened, said = (update["message"] for update in await heard(server))
    assert opened["message_thread_id"] == opened["message_id"] == topic
    assert (said["message_thread_id"], said["is_topic_message"]) == (topic, True)
    assert said["reply_to_message"]["forum_topic_created"]["name"] == "Presents"
    sent = await result(server, "sendMessage", chat_id=forum.id, text="a", message_thread_id=topic)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic, True)
    anna.types("thanks", forum, reply_to=sent["message_id"])
    [answer] = await heard(server)
    assert answer["message"]["message_thread_id"] == topic
    assert answer["message"]["reply_to_message"]["text"] == "a"


async def test_an_answer_outside_topics_has_a_thread_but_is_in_none(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    sent = await result(server, "sendMessage", chat_id=forum.id, text="a")
    anna.types("thanks", forum, reply_to=sent["message_id"])
    [answer] = await heard(server)
    assert answer["message"]["message_thread_id"] == sent["message_id"]
    assert "is_topic_message" not in answer["message"]


async def test_topics_that_are_not_there_or_closed(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    saying = {"chat_id": forum.id, "text": "a"}
    for number in (1, topic + 1):
        refused = await call(server, "sendMessage", {**saying, "message_thread_id": number})
        assert refused["description"] == "Bad Request: message thread not found"
    forum.closes_topic(anna.user, topic)
    refused = await call(server, "sendMessage", {**saying, "message_thread_id": topic})
    assert refused["description"] == "Bad Request: TOPIC_CLOSED"
    forum.promotes(anna.user, server.state.bot, frozenset({"can_manage_topics"}))
    await result(server, "sendMessage", **saying, message_thread_id=topic)
    forum.deletes_topic(topic)
    refused = await call(server, "sendMessage", {**saying, "message_thread_id": topic})
    assert refused["description"] == "Bad Request: message thread not found"
    assert not server.record.mistakes
    assert all(not one.get("is_topic_message") for one in forum.messages.values())


async def test_an_answer_goes_to_the_topic_of_what_it_answers_open_or_closed(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    answering = {"chat_id": forum.id, "text": "a", "reply_parameters": {"message_id": topic}}
    assert (await result(server, "sendMessage", **answering))["message_thread_id"] == topic
    forum.closes_topic(anna.user, topic)
    refused = await call(server, "sendMessage", answering)
    assert refused["description"] == "Bad Request: TOPIC_CLOSED"
    await result(server, "sendMessage", chat_id=forum.id, text="a")


async def test_general_may_be_closed_too(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    forum.closes_topic(anna.user, None)
    assert "is_topic_message" not in list(forum.messages.values())[-1]
    refused = await call(server, "sendMessage", {"chat_id": forum.id, "text": "a"})
    assert refused["description"] == "Bad Request: TOPIC_CLOSED"
    await result(server, "sendMessage", chat_id=forum.id, text="a", message_thread_id=topic)
    forum.closes_topic(anna.user, None, closed=False)
    await result(server, "sendMessage", chat_id=forum.id, text="a")


async def test_where_topics_are_switched_off_no_thread_is_found(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    there = {"chat_id": forum.id, "text": "a", "message_thread_id": topic}
    sent = await result(server, "sendMessage", **there)
    forum.ends_topics()
    refused = await call(server, "sendMessage", there)
    assert refused["description"] == "Bad Request: message thread not found"
    await heard(server)
    anna.types("thanks", forum, reply_to=sent["message_id"])
    anna.taps(sent["message_id"], "x", forum)
    said, tapped = await heard(server)
    assert said["message"]["message_thread_id"] == topic, "a thread, and nothing to send to"
    assert "is_topic_message" not in said["message"]
    assert "is_topic_message" not in tapped["callback_query"]["message"]
    forum.becomes_forum()
    assert (await result(server, "sendMessage", **there))["is_topic_message"] is True
    assert forum.messages[sent["message_id"]]["is_topic_message"]


async def test_a_tap_tells_the_topic_of_its_message(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    saying = {"chat_id": forum.id, "text": "a"}
    inside = await result(server, "sendMessage", **saying, message_thread_id=topic)
    outside = await result(server, "sendMessage", **saying)
    await heard(server)
    for sent in (inside, outside):
        anna.taps(sent["message_id"], "x", forum)
    first, second = (one["callback_query"]["message"] for one in await heard(server))
    assert (first["message_thread_id"], first["is_topic_message"]) == (topic, True)
    assert "message_thread_id" not in second


async def test_the_bot_types_in_topics_that_are_there(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    topic = forum.opens_topic(anna.user, "Presents")
    typing = {"chat_id": forum.id, "action": "typing"}
    await result(server, "sendChatAction", **typing, message_thread_id=topic)
    refused = await call(server, "sendChatAction", {**typing, "message_thread_id": topic + 1})
    assert refused["description"] == "Bad Request: message thread not found"


async def test_an_anonymous_administrator_writes_in_the_name_of_the_group(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    forum.turns_anonymous(anna.user)
    anna.types("/help", forum)
    sent = await result(server, "sendMessage", chat_id=forum.id, text="a")
    anna.taps(sent["message_id"], "x", forum)
    said, tapped = await heard(server)
    assert said["message"]["from"] == ANONYMOUS
    assert said["message"]["sender_chat"] == forum.reference
    assert tapped["callback_query"]["from"]["id"] == anna.id, "who taps is known"
    asked = {"chat_id": forum.id, "user_id": ANONYMOUS["id"]}
    assert "user not found" in (await call(server, "getChatMember", asked))["description"]
    forum.knows_anonymous = True
    told = (await call(server, "getChatMember", asked))["result"]
    check_object("ChatMemberAdministrator", told)
    assert (told["status"], told["is_anonymous"]) == ("administrator", True)
    forum.turns_anonymous(anna.user, on=False)
    anna.types("/help", forum)
    assert (await heard(server))[0]["message"]["from"] == anna.user


async def test_a_hidden_list_of_members_is_told_to_administrators_only(
    server: LocalChatServer, forum: Group, anna: Person
) -> None:
    forum.hides_members = True
    asked = {"chat_id": forum.id, "user_id": anna.id}
    assert "inaccessible" in (await call(server, "getChatMember", asked))["description"]
    itself = {"chat_id": forum.id, "user_id": server.bot_id}
    assert (await call(server, "getChatMember", itself))["result"]["status"] == "member"
    forum.promotes(anna.user, server.state.bot, frozenset({"can_pin_messages"}))
    assert (await call(server, "getChatMember", asked))["result"]["status"] == "creator"


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("old-first", ["to", "from"]),
        ("new-first", ["from", "to"]),
        ("old-only", ["to"]),
        ("new-only", ["from"]),
        ("twice", ["to", "from", "from", "to"]),
        ("never", []),
    ],
)
async def test_an_upgrade_is_told_in_any_order(
    server: LocalChatServer, anna: Person, order: str, told: list[str]
) -> None:
    group = server.group("Office", anna)
    sent = await result(server, "sendMessage", chat_id=group.id, text="a")
    await heard(server)
    greater = server.state.upgrade(group, anna, order)
    messages = [update["message"] for update in await heard(server)]
    assert ["to" if "migrate_to_chat_id" in one else "from" for one in messages] == told
    anna.taps(sent["message_id"], "x", group)
    [tapped] = await heard(server)
    assert tapped["callback_query"]["message"]["chat"]["id"] == group.id, "the old id"
    assert list(greater.members) == list(group.members)
    its = {"chat_id": group.id, "message_id": sent["message_id"]}
    for method, more in (("editMessageText", {"text": "b"}), ("deleteMessage", {})):
        refused = await call(server, method, {**its, **more})
        assert refused["parameters"] == {"migrate_to_chat_id": greater.id}
    assert not server.record.mistakes


@pytest.mark.parametrize(
    ("joins", "at"), [("first", [True, False, False]), ("last", [False, False, True]),
                      ("never", [False, False])],
)  # fmt: skip
async def test_the_bot_joins_what_its_group_has_become_before_or_after_it_knows(
    server: LocalChatServer, anna: Person, joins: Joins, at: list[bool]
) -> None:
    group = server.group("Office", anna)
    await heard(server)
    server.state.upgrade(group, anna, joins=joins)
    updates = await heard(server)
    assert ["my_chat_member" in one for one in updates] == at
    for joined in (one["my_chat_member"] for one in updates if "my_chat_member" in one):
        assert joined["chat"]["type"] == "supergroup"
        places = joined["old_chat_member"]["status"], joined["new_chat_member"]["status"]
        assert places == ("left", "member")
    [came] = [one["message"] for one in updates if "migrate_from_chat_id" in str(one)]
    assert came["from"] == ANONYMOUS, "the supergroup says so itself, whoever did it"
