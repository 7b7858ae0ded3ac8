"""Files made when their turn comes: from what is on file then, for whom they are, one by one."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.dialogue import File
from handlers.delivery import payload
from handlers.private.guides import GUIDES
from handlers.private.made_files import MadeFiles
from storage.cards import Card, forget_card, keep
from storage.database import Database
from storage.forgetting import forget_person
from storage.outbox import OutboxRow, post
from storage.people import Person, meet
from storage.transaction import Transaction

BOT, ANNA, OTTO, NOW = 1, 42, 43, 1_795_000_000_000


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "bot.sqlite3")
    yield opened
    await opened.close()


@pytest.fixture
async def anna(database: Database) -> Person:
    def unit(tx: Transaction) -> Person:
        anna = meet(tx, BOT, ANNA, "de")
        card = Card(
            "c1", anna.id, "DE", "email", 5000, "EUR", "arrived", NOW, details={"name": "X"}
        )
        keep(tx, card, NOW)
        return anna

    return await database.run(unit)


async def made(database: Database, kind: str, about: str, chat: int = ANNA) -> File | None:
    """A file that was ordered, made."""

    def order(tx: Transaction) -> OutboxRow:
        saved = payload.dump_order(kind, about)
        return post(tx, OutboxRow(tx.ids.next(), chat, "file", "de", saved), NOW)

    row = await database.run(order)
    files = MadeFiles(database, Clock(), GUIDES)
    wanted = payload.load_order(row.payload)
    assert wanted is not None
    return await files.make(row, *wanted)


async def test_a_copy_holds_what_is_on_file_but_not_itself(
    database: Database, anna: Person
) -> None:
    file = await made(database, "export", str(anna.id))
    assert file is not None
    copy = json.loads(file.content)
    assert [card["id"] for card in copy["cards"]] == ["c1"]
    assert copy["waiting_to_be_sent"] == []


async def test_a_sheet_is_printed_from_the_card(database: Database, anna: Person) -> None:
    file = await made(database, "support-sheet", "c1")
    assert file is not None
    assert (file.name, file.content[:5]) == ("support-amazon-de.pdf", b"%PDF-")
    await database.run(lambda tx: forget_card(tx, anna.id, "c1"))
    assert await made(database, "support-sheet", "c1") is None, "the card is gone"


async def test_nothing_is_made_of_somebody_erased(database: Database, anna: Person) -> None:
    await database.run(lambda tx: forget_person(tx, anna.id, ANNA, NOW))
    assert await made(database, "export", str(anna.id)) is None
    assert await made(database, "support-sheet", "c1") is None


async def test_nothing_is_made_for_somebody_else(database: Database, anna: Person) -> None:
    await database.run(lambda tx: meet(tx, BOT, OTTO, "de"))
    assert await made(database, "export", str(anna.id), chat=OTTO) is None
    assert await made(database, "support-sheet", "c1", chat=OTTO) is None
