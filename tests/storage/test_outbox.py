"""The outbox, chat by chat: who is owed something, pages in order, groups that move or are gone."""

import pytest

from storage.database import Database
from storage.outbox import (
    Lane,
    OutboxRow,
    Owed,
    codes_of_chat,
    drop_chat,
    left_of_chat,
    move_chat,
    owed,
    post,
    rows_of_chat,
)
from storage.transaction import Transaction

ANNA, OTTO, OFFICE, GROWN = 42, 43, -5, -1005


def row(ident: int, chat_id: int, kind: str = "message", **more: object) -> OutboxRow:
    return OutboxRow(ident, chat_id, kind, "de", f'{{"number": {ident}}}', **more)  # type: ignore[arg-type]


async def owe(database: Database, *rows: OutboxRow) -> None:
    def unit(tx: Transaction) -> None:
        for one in rows:
            post(tx, one, 0)

    await database.run(unit)


def all_of(tx: Transaction, chat_id: int) -> list[OutboxRow]:
    return sorted(
        codes_of_chat(tx, chat_id, 0, 100) + rows_of_chat(tx, chat_id, 0, 100),
        key=lambda one: one.id,
    )


async def test_a_row_comes_back_as_it_was(database: Database) -> None:
    rows = [row(1, ANNA, conversation_id="c", turn=3), row(2, ANNA, lane=Lane.BULK, thread_id=7)]
    await owe(database, *rows)
    assert await database.run(lambda tx: all_of(tx, ANNA)) == rows


async def test_who_is_owed_something_the_longest_waiting_first(database: Database) -> None:
    code = row(4, OTTO, "delete", lane=Lane.CODES)
    await owe(database, row(1, OTTO), row(2, ANNA), row(3, OTTO), code)
    assert await database.run(owed) == [
        Owed(OTTO, Lane.ANSWERS, 3), Owed(ANNA, Lane.ANSWERS, 2), Owed(OTTO, Lane.CODES, 4),
    ]  # fmt: skip


async def test_pages_of_a_chat_and_what_is_left(database: Database) -> None:
    await owe(database, *(row(number, ANNA) for number in range(1, 8)), row(8, OTTO))
    await owe(database, row(9, ANNA, "delete", lane=Lane.CODES), row(10, ANNA, lane=Lane.BULK))
    first = await database.run(lambda tx: rows_of_chat(tx, ANNA, 0, 4))
    second = await database.run(lambda tx: rows_of_chat(tx, ANNA, 4, 4))
    assert [one.id for one in (*first, *second)] == [1, 2, 3, 4, 5, 6, 7, 10]
    assert [one.id for one in await database.run(lambda tx: codes_of_chat(tx, ANNA, 0, 4))] == [9]
    assert await database.run(lambda tx: left_of_chat(tx, ANNA, 4)) == {
        Lane.ANSWERS: 7, Lane.CODES: 9, Lane.BULK: 10,
    }  # fmt: skip


async def test_a_page_is_found_without_reading_what_others_are_owed(database: Database) -> None:
    plan = await database.run(
        lambda tx: tx.rows(
            "EXPLAIN QUERY PLAN SELECT payload FROM outbox"
            " WHERE chat_id = ? AND id > ? AND lane > 0 ORDER BY id LIMIT ?", 1, 0, 50,
        )
    )  # fmt: skip
    assert ["outbox_of_chat" in step[3] for step in plan] == [True], "and nothing is sorted"


@pytest.mark.parametrize("times", [1, 2])
async def test_a_group_moves_with_what_is_to_be_said(database: Database, times: int) -> None:
    await owe(
        database,
        row(1, OFFICE, thread_id=7),
        row(2, OFFICE, "edit"),
        row(3, OFFICE, "delete", lane=Lane.CODES),
        row(4, OFFICE, "file", lane=Lane.BULK),
        row(5, ANNA),
    )
    for _ in range(times):
        await database.run(lambda tx: move_chat(tx, OFFICE, GROWN))
    assert await database.run(lambda tx: all_of(tx, OFFICE)) == []
    moved = await database.run(lambda tx: all_of(tx, GROWN))
    assert [(one.id, one.kind, one.lane) for one in moved] == [
        (1, "message", Lane.ANSWERS), (3, "message", Lane.ANSWERS), (4, "file", Lane.BULK),
    ]  # fmt: skip
    assert moved[1].payload == '{"number": 3}', "it can still be read"
    assert len(await database.run(lambda tx: all_of(tx, ANNA))) == 1


async def test_a_group_that_is_gone_is_owed_nothing(database: Database) -> None:
    await owe(database, row(1, OFFICE), row(2, OFFICE, "delete", lane=Lane.CODES), row(3, ANNA))
    assert await database.run(lambda tx: drop_chat(tx, OFFICE)) == 2
    assert [one.chat_id for one in await database.run(owed)] == [ANNA]
