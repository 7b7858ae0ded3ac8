"""What one chat is owed, in order: nobody waits for a line that is tidied up above."""

from dataclasses import replace

import pytest

from bot.dialogue import Reply, Text
from handlers.delivery.chat_queue import Chat, Queue
from handlers.delivery.payload import dump
from storage.outbox import Kind, Lane, OutboxRow

A, B = 501, 502  # messages


def row(ident: int, *, late: bool = False, edit_of: int | None = None) -> OutboxRow:
    kind: Kind = "edit" if late or edit_of else "message"
    lane = Lane.LATE_EDITS if late else Lane.ANSWERS
    return OutboxRow(ident, 7, kind, "en", dump(Reply((Text("start"),)), edit_of), lane=lane)


def wordless(ident: int, edit_of: int) -> OutboxRow:
    """An edit that takes the buttons away."""
    return replace(row(ident, late=True), payload=dump(Reply(()), edit_of))


def queue_of(*rows: OutboxRow, on_its_way: bool = False) -> Queue:
    queue = Chat(7).rest
    for number, one in enumerate(rows):
        queue.add(one)
        queue.on_its_way = on_its_way or number > len(rows)
    return queue


@pytest.mark.parametrize(
    ("rows", "on_its_way", "order"),
    [
        ([row(1), row(2, late=True), row(3)], True, [1, 3, 2]),
        ([row(1, late=True), row(2)], True, [1, 2]),
        ([row(1, late=True), row(2)], False, [2, 1]),
        ([row(1, late=True), row(2, late=True), row(3), row(4)], True, [1, 3, 4, 2]),
        ([row(1), row(3), row(2)], False, [1, 2, 3]),
        ([row(2), row(1)], False, [2, 1]),
    ],
    ids=["behind the answer", "on its way", "not yet on its way", "several", "told late", "first"],
)
def test_answers_go_first(rows: list[OutboxRow], on_its_way: bool, order: list[int]) -> None:
    assert [one.id for one in queue_of(*rows, on_its_way=on_its_way).rows] == order


def test_answers_go_before_a_screen_that_tells_of_the_latest() -> None:
    screen = replace(row(2, edit_of=A), lane=Lane.BULK)
    assert [one.id for one in queue_of(row(1), screen, row(3)).rows] == [1, 3, 2]
    assert [one.id for one in queue_of(screen, row(3)).rows] == [3, 2]
    message = replace(row(2), lane=Lane.BULK)
    assert [one.id for one in queue_of(row(1), message, row(3)).rows] == [1, 2, 3]
    newer = replace(row(4, edit_of=A), lane=Lane.BULK)
    assert queue_of(row(1), screen, row(3)).outdated(newer) == [screen]


def test_a_page_of_the_table_is_put_in_that_order_too() -> None:
    queue = Chat(7).rest
    page = [row(1, late=True), row(2), row(3, late=True), row(4)]
    queue.loaded(page, {}, lambda ident: ident == 4)
    assert [one.id for one in queue.rows] == [2, 1, 3]
    assert queue.last == queue.loaded_to == 4


def test_of_a_page_no_late_edit_comes_after_a_newer_one_of_its_message() -> None:
    queue = Chat(7).rest
    damaged = replace(row(6, edit_of=A), payload="")
    page = [wordless(1, A), row(2, late=True, edit_of=B), row(3), row(4, edit_of=A), damaged]
    queue.loaded([*page, wordless(7, A)], {}, lambda _: False)
    assert [one.id for one in queue.rows] == [1, 3, 4, 6, 2, 7]


@pytest.mark.parametrize(
    ("waiting", "newer", "gives_way"),
    [
        ([row(1, edit_of=A), row(2, edit_of=A)], row(3, edit_of=A), [2]),
        ([row(1, edit_of=A), row(2, edit_of=B)], row(3, edit_of=A), []),
        ([row(1), row(2, late=True, edit_of=A)], row(3, edit_of=A), [2]),
        ([row(1), row(2)], row(3, edit_of=A), []),
        ([row(1), row(2, edit_of=A)], row(3), []),
        ([row(1), row(2, late=True)], row(3, edit_of=A), []),
        ([row(1), row(2, late=True, edit_of=A)], wordless(3, A), []),
        ([row(1), row(2, edit_of=A), wordless(3, A)], wordless(4, A), [3]),
        ([row(1), wordless(2, A)], row(3, edit_of=A), [2]),
        ([row(1), replace(row(2, edit_of=A), payload="")], row(3, edit_of=A), []),
    ],
    ids=[
        "the same message",
        "another",
        "a line",
        "messages stay",
        "a message",
        "not known yet",
        "words stay",
        "buttons alone",
        "words and buttons",
        "damaged",
    ],
)
def test_an_edit_gives_way_to_a_newer_one(
    waiting: list[OutboxRow], newer: OutboxRow, gives_way: list[int]
) -> None:
    queue = queue_of(*waiting, on_its_way=True)
    assert [one.id for one in queue.outdated(newer)] == gives_way


def test_the_first_gives_way_unless_it_is_on_its_way() -> None:
    queue = queue_of(row(1, edit_of=A))
    assert [one.id for one in queue.outdated(row(2, edit_of=A))] == [1]


def test_whoever_is_erased_gets_only_deletions_without_words() -> None:
    chat = Chat(7)
    deletion = replace(row(2), kind="delete")
    of_a_guide = replace(deletion, id=3, conversation_id="abc")
    for one in (row(1), deletion, of_a_guide, row(4), row(9)):
        chat.rest.add(one)
    chat.forget(before=5)
    assert [one.id for one in chat.rest.rows if not chat.is_gone(one)] == [2, 9]
