"""What is left to do after a refusal, on paper."""

from dataclasses import replace

import pytest

from bot.dialogue import Below, Reply, Text
from handlers.delivery.payload import dump
from handlers.delivery.refusals import Left, changed, left_to_do
from handlers.delivery.requests import Request, request_of
from handlers.delivery.trials import Trial
from storage.outbox import Kind, OutboxRow

GROUP, ANNA, TOPIC = -42, 42, 77
REPLY = Reply((Text("start"),))
ROW = OutboxRow(1, GROUP, "message", "en", dump(REPLY), thread_id=TOPIC, reply=REPLY)
ENDED = ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED", "the chat is not a forum"]


def again(row: OutboxRow, said: str) -> tuple[OutboxRow, Request] | None:
    """What is tried next after the row is refused with these words, if anything."""
    request = request_of(row)
    assert request is not None
    other = changed(row, request, said)
    if other is None:
        return None
    asked = request_of(other)
    assert asked is not None
    return other, asked


@pytest.mark.parametrize("said", ENDED)
@pytest.mark.parametrize("in_memory", [True, False])
def test_where_a_topic_has_ended_general_gets_it_once(said: str, *, in_memory: bool) -> None:
    row = ROW if in_memory else replace(ROW, reply=None)
    retried = again(row, said)
    assert retried is not None
    other, asked = retried
    assert "message_thread_id" not in asked.parameters
    assert again(other, said) is None
    assert left_to_do(other, Trial(), said) is Left.UNHEARD, "General is closed, too"


@pytest.mark.parametrize("in_memory", [True, False])
def test_what_stands_below_a_message_of_an_ended_topic_stands_alone(*, in_memory: bool) -> None:
    reply = replace(REPLY, below=Below(GROUP, 5))
    row = replace(ROW, payload=dump(reply), reply=reply if in_memory else None)
    first = again(row, "TOPIC_CLOSED")
    assert first is not None
    assert "reply_parameters" in first[1].parameters
    second = again(first[0], "TOPIC_CLOSED")
    assert second is not None
    assert "reply_parameters" not in second[1].parameters
    assert second[1].parameters["disable_notification"] is True, "as quiet as it was"
    assert second[1].parameters["text"] == first[1].parameters["text"]
    assert again(second[0], "TOPIC_CLOSED") is None


def test_what_cannot_be_edited_in_an_ended_topic_is_said_outside() -> None:
    row = replace(ROW, kind="edit", payload=dump(REPLY, 5))
    retried = again(row, "TOPIC_CLOSED")
    assert retried is not None
    assert retried[0].thread_id is None
    assert left_to_do(retried[0], Trial(), "TOPIC_CLOSED") is Left.SAY_INSTEAD


@pytest.mark.parametrize("general", [None, 1])
def test_general_has_no_id(general: int | None) -> None:
    request = request_of(replace(ROW, thread_id=general))
    assert request is not None
    assert "message_thread_id" not in request.parameters


@pytest.mark.parametrize("chat", [GROUP, ANNA])
def test_where_nobody_is_there_no_topic_is_left_out(chat: int) -> None:
    assert left_to_do(replace(ROW, chat_id=chat), Trial(), "chat not found") is Left.NOBODY


@pytest.mark.parametrize(("kind", "left"), [("message", Left.UNHEARD), ("edit", Left.SAY_INSTEAD)])
def test_where_the_bot_is_muted(kind: Kind, left: Left) -> None:
    row = replace(ROW, kind=kind)
    assert left_to_do(row, Trial(), "not enough rights to send text messages") is left
