"""Which message an edit is of: from memory, from the table, and never over the living one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.dialogue import Reply, Text
from handlers.delivery.payload import dump, message_of
from handlers.delivery.places import Places
from handlers.delivery.receipts import Receipts
from storage import conversations
from storage.conversations import Conversation
from storage.database import Database
from storage.outbox import Lane, OutboxRow
from storage.people import meet
from storage.sent_messages import note_sent
from storage.transaction import Transaction

BOT, ANNA, POSTED = 1, 42, 900
LINE = Reply((Text("guide-moved"),))
ROW = OutboxRow(
    5, ANNA, "edit", "en", dump(LINE), "abc", lane=Lane.LATE_EDITS, about=POSTED, reply=LINE
)


@asynccontextmanager
async def places(
    path: Path, *, living: int | None, sent: int | None
) -> AsyncIterator[tuple[Places, Receipts]]:
    def unit(tx: Transaction) -> None:
        anna = meet(tx, BOT, ANNA, "en")
        row = Conversation("abc", anna.id, "buy", 2, 3, "amount", "{}", message_id=living)
        conversations.open_conversation(tx, row, 0)
        conversations.show_at(tx, row)
        if sent is not None:
            note_sent(tx, BOT, [(ANNA, sent, 0, POSTED)])

    database = await Database.open(path)
    try:
        await database.run(unit)
        receipts = Receipts(database, Clock(), BOT)
        yield Places(database, receipts), receipts
    finally:
        await database.close()


@pytest.mark.parametrize(
    ("row", "living", "sent", "found"),
    [
        (ROW, None, 70, 70),
        (ROW, 80, 70, 70),
        (ROW, 70, 70, None),
        (ROW, None, None, None),
        (replace(ROW, about=None), 70, 70, "as it is"),
        (replace(ROW, message_id=60), 80, None, 60),
        (replace(ROW, payload=dump(LINE, 60), reply=None), 60, None, None),
        (replace(ROW, payload=dump(LINE, 60), reply=None), 80, None, 60),
        (replace(ROW, lane=Lane.ANSWERS, reply=None), 70, 70, 70),
    ],
)
async def test_from_the_table(
    tmp_path: Path, row: OutboxRow, living: int | None, sent: int | None, found: int | str | None
) -> None:
    async with places(tmp_path / "bot.sqlite3", living=living, sent=sent) as (finds, _):
        placed = await finds.find(row)
    if found == "as it is":
        assert placed is row
    else:
        assert (None if placed is None else message_of(placed)) == found


async def test_what_has_just_been_sent_is_known_without_the_table(tmp_path: Path) -> None:
    async with places(tmp_path / "bot.sqlite3", living=80, sent=None) as (finds, receipts):
        posted = OutboxRow(POSTED, ANNA, "message", "en", "", "abc", 2)
        receipts.done(posted, {"message_id": 71})
        for decided in (None, 60):  # the second: an edit of 60 was refused, and said anew in 71
            placed = await finds.find(replace(ROW, message_id=decided))
            assert placed is not None
            assert message_of(placed) == 71


async def test_a_message_that_became_living_meanwhile_is_left_alone(tmp_path: Path) -> None:
    async with places(tmp_path / "bot.sqlite3", living=80, sent=None) as (finds, receipts):
        receipts.done(OutboxRow(POSTED, ANNA, "message", "en", "", "abc", 2), {"message_id": 71})
        repainted = OutboxRow(ROW.id - 1, ANNA, "edit", "en", dump(LINE, 71), "abc", 2)
        finds.note(repainted)
        assert await finds.find(ROW) is not None, "the line came after that"
        finds.note(replace(repainted, id=ROW.id + 1))
        assert await finds.find(ROW) is None


async def test_the_message_of_a_row_that_has_just_left_is_known_before_it_is_noted(
    tmp_path: Path,
) -> None:
    """A verdict is edited as soon as the next forward comes: within milliseconds."""
    verdict = OutboxRow(POSTED, ANNA, "message", "en", dump(LINE), reply=LINE)
    edit = replace(ROW, conversation_id=None, lane=Lane.ANSWERS)
    async with places(tmp_path / "bot.sqlite3", living=None, sent=None) as (found, receipts):
        receipts.done(verdict, {"message_id": 70})
        row = await found.find(edit)
        assert row is not None
        assert message_of(row) == 70
