"""What an update of a group says: its topic, whom it answers, whether the group has moved."""

from typing import Any

import pytest

from handlers.updates.group_updates import GroupMembership, GroupMessage
from handlers.updates.reading import read

Json = dict[str, Any]
OFFICE = {"id": -100500, "type": "supergroup", "title": "Office", "is_forum": True}
ANNA = {"id": 5, "is_bot": False, "first_name": "Anna"}
OPENED = {"message_id": 7, "from": {"id": 1, "is_bot": True}, "forum_topic_created": {"name": "P"}}
OURS = {"message_id": 8, "from": {"id": 1, "is_bot": True}, "text": "a"}


def message(**fields: Any) -> GroupMessage:
    said = {"message_id": 9, "date": 0, "chat": OFFICE, "from": ANNA, "text": "hello", **fields}
    update = read({"update_id": 1, "message": said})
    assert isinstance(update, GroupMessage)
    return update


@pytest.mark.parametrize(
    ("fields", "thread_id"),
    [
        ({}, None),
        ({"message_thread_id": 7}, None),
        ({"message_thread_id": 7, "is_topic_message": True}, 7),
        ({"message_thread_id": 8, "reply_to_message": OURS}, None),
    ],
)
def test_only_a_topic_is_a_thread(fields: Json, thread_id: int | None) -> None:
    assert message(**fields).thread_id == thread_id


def test_what_opened_a_topic_is_answered_by_nobody() -> None:
    assert message(reply_to_message=OPENED).answers is None
    assert message(reply_to_message=OURS).answers == 1


def test_both_notes_say_the_same() -> None:
    assert message(migrate_from_chat_id=-5).moved == (-5, OFFICE["id"])
    old = {"id": -5, "type": "group", "title": "Office"}
    assert message(chat=old, migrate_to_chat_id=OFFICE["id"]).moved == (-5, OFFICE["id"])
    assert message().moved is None


@pytest.mark.parametrize(
    ("status", "gone"),
    [("left", True), ("kicked", True), ("member", False), ("administrator", False)],
)
def test_the_bots_place_in_a_group(status: str, *, gone: bool) -> None:
    change = {"chat": OFFICE, "from": ANNA, "new_chat_member": {"status": status}}
    update = read({"update_id": 1, "my_chat_member": change})
    assert isinstance(update, GroupMembership)
    assert (update.chat, update.gone) == (OFFICE["id"], gone)


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("left", {"status": "member"}, {"came"}),
        ("kicked", {"status": "administrator"}, {"came", "leads"}),
        ("member", {"status": "administrator"}, {"leads"}),
        ("administrator", {"status": "member"}, set()),
        ("left", {"status": "restricted", "can_send_messages": False}, {"came", "mute"}),
        ("member", {"status": "restricted", "can_send_messages": True}, set()),
        ("member", {"status": "kicked"}, {"gone"}),
    ],
)
def test_how_the_bots_place_has_changed(before: str, now: Json, told: set[str]) -> None:
    change = {"chat": OFFICE, "from": ANNA, "old_chat_member": {"status": before},
              "new_chat_member": now}  # fmt: skip
    update = read({"update_id": 1, "my_chat_member": change})
    assert isinstance(update, GroupMembership)
    assert {name for name in ("came", "gone", "leads", "mute") if getattr(update, name)} == told


CHANNEL = {"id": -100600, "type": "channel", "title": "News"}


@pytest.mark.parametrize(
    ("fields", "sender", "leads"),
    [
        ({}, ANNA["id"], False),
        ({"sender_chat": OFFICE}, OFFICE["id"], True),
        ({"sender_chat": CHANNEL}, CHANNEL["id"], False),
        ({"sender_chat": CHANNEL, "is_automatic_forward": True}, CHANNEL["id"], True),
    ],
)
def test_in_whose_name_it_is_said(fields: Json, sender: int, *, leads: bool) -> None:
    said = message(**fields)
    assert (said.sender, said.leads, said.anonymous) == (sender, leads, "sender_chat" in fields)


def test_what_a_message_answers() -> None:
    link = {"type": "text_link", "offset": 0, "length": 1, "url": "http://a.example"}
    about = message(reply_to_message={**OURS, "entities": [link]}).about
    assert about is not None
    assert (about.message_id, about.words) == (8, "a")
    assert [one.address for one in about.links] == ["http://a.example"]
    assert message(reply_to_message=OPENED).about is None
    odd = message(reply_to_message={"message_id": 3, "from": ANNA, "text": 5}).about
    assert odd is not None
    assert odd.words == ""
