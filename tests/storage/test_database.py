"""Units commit together or not at all; the key belongs to its database."""

import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest

from storage.database import Database, StorageUnavailable
from storage.encryption import Unreadable, WrongKey, key_path
from storage.transaction import Transaction
from storage.updates import purge_updates, record_update

NOW = 1_800_000_000_000


def count(tx: Transaction) -> int:
    row = tx.row("SELECT COUNT(*) FROM processed_updates")
    assert row is not None
    return int(row[0])


async def test_what_is_committed_is_there_after_a_restart(path: Path) -> None:
    first = await Database.open(path)
    assert await first.run(lambda tx: record_update(tx, 1, 7, NOW))
    await first.close()
    again = await Database.open(path)
    assert not await again.run(lambda tx: record_update(tx, 1, 7, NOW))
    await again.close()


async def test_many_units_at_once_each_take_effect(database: Database) -> None:
    results = await asyncio.gather(
        *(database.run(lambda tx, n=n: record_update(tx, 1, n, NOW)) for n in range(1000))
    )
    assert all(results)
    assert await database.run(count) == 1000


async def test_a_unit_that_raises_loses_only_its_own_changes(database: Database) -> None:
    def broken(tx: Transaction) -> None:
        record_update(tx, 1, 2, NOW)
        raise ZeroDivisionError

    good, bad, other = await asyncio.gather(
        database.run(lambda tx: record_update(tx, 1, 1, NOW)),
        database.run(broken),
        database.run(lambda tx: record_update(tx, 1, 3, NOW)),
        return_exceptions=True,
    )
    assert good is True
    assert other is True
    assert isinstance(bad, ZeroDivisionError)
    assert await database.run(count) == 2


async def test_a_statement_that_makes_no_sense_is_a_bug_not_an_outage(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await database.run(lambda tx: tx.run("SELECT nothing FROM nowhere"))
    assert await database.run(lambda tx: record_update(tx, 1, 1, NOW))


async def test_a_locked_file_fails_every_unit_and_the_writer_lives_on(
    database: Database, path: Path
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    results = await asyncio.gather(
        *(database.run(lambda tx, n=n: record_update(tx, 1, n, NOW)) for n in range(3)),
        return_exceptions=True,
    )
    assert all(isinstance(result, StorageUnavailable) for result in results)
    other.execute("ROLLBACK")
    other.close()
    assert await database.run(lambda tx: record_update(tx, 1, 1, NOW))


async def test_a_full_disk_fails_the_commit_and_the_writer_lives_on(database: Database) -> None:
    def fill(tx: Transaction) -> None:
        tx.run("PRAGMA max_page_count = 1")
        for number in range(20_000):
            record_update(tx, 1, number, NOW)

    with pytest.raises(StorageUnavailable):
        await database.run(fill)
    await database.run(lambda tx: tx.run("PRAGMA max_page_count = 1000000"))
    assert await database.run(count) == 0


async def test_the_key_file_is_the_owners_alone(database: Database, path: Path) -> None:
    assert stat.S_IMODE(key_path(path).stat().st_mode) == 0o600


@pytest.mark.parametrize("harm", ["missing", "other", "damaged"])
async def test_a_wrong_key_stops_the_start(path: Path, tmp_path: Path, harm: str) -> None:
    await (await Database.open(path)).close()
    key = key_path(path)
    if harm == "missing":
        key.unlink()
    elif harm == "damaged":
        key.write_text("no key at all")
    else:
        other = tmp_path / "other.sqlite3"
        await (await Database.open(other)).close()
        key.write_bytes(key_path(other).read_bytes())
    with pytest.raises(WrongKey, match="key file"):
        await Database.open(path)


async def test_two_bots_cannot_share_a_database(path: Path) -> None:
    first = await Database.open(path)
    with pytest.raises(StorageUnavailable, match="another bot"):
        await Database.open(path)
    await first.close()
    await (await Database.open(path)).close()


async def test_a_field_moved_to_another_place_does_not_decrypt(database: Database) -> None:
    def move(tx: Transaction) -> str:
        return tx.cipher.decrypt(tx.cipher.encrypt("anna", "people:1:name"), "people:2:name")

    with pytest.raises(Unreadable):
        await database.run(move)


async def test_ids_grow_over_restarts(path: Path) -> None:
    first = await Database.open(path)
    one = await first.run(lambda tx: tx.ids.next())
    await first.close()
    again = await Database.open(path)
    assert await again.run(lambda tx: tx.ids.next()) > one
    await again.close()


async def test_the_newest_thousand_updates_are_never_forgotten(database: Database) -> None:
    def fill(tx: Transaction) -> None:
        for number in range(1500):
            record_update(tx, 1, number, NOW + number)

    await database.run(fill)
    await database.run(lambda tx: purge_updates(tx, NOW + 10_000_000))
    assert await database.run(count) == 1000
    assert not await database.run(lambda tx: record_update(tx, 1, 1499, NOW))
