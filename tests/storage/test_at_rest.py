"""What lies on the disk: its owner's alone, of this version or not touched, and erased for good."""

import asyncio
import contextlib
import logging
import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.conversations import Conversation, close, open_conversation
from storage.database import Database, StorageUnavailable, look_at
from storage.encryption import key_path
from storage.people import meet
from storage.transaction import Transaction

NEWER = 9999


def files(path: Path) -> dict[str, Path]:
    return {end: path.with_name(path.name + end) for end in ("", "-wal", "-shm", ".key")}


def modes(path: Path) -> dict[str, int]:
    there = {end: file for end, file in files(path).items() if file.exists()}
    return {end: stat.S_IMODE(file.stat().st_mode) for end, file in there.items()}


@contextlib.contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.mark.parametrize("mask", [0, 0o022, 0o077, 0o277, 0o777])
async def test_all_files_are_their_owners_alone_whatever_the_umask(path: Path, mask: int) -> None:
    with umask(mask):
        database = await Database.open(path)
        await database.run(lambda tx: meet(tx, 1, 42, "de"))
        assert modes(path) == dict.fromkeys(("", "-wal", "-shm", ".key"), 0o600)
        await database.close()
    await (await Database.open(path)).close()


async def test_files_that_were_wider_are_narrowed(path: Path) -> None:
    database = await Database.open(path)
    for end in ("", "-wal", "-shm"):
        files(path)[end].chmod(0o666)
    await database.close()
    database = await Database.open(path)
    await database.run(lambda tx: meet(tx, 1, 42, "de"))
    assert modes(path) == dict.fromkeys(("", "-wal", "-shm", ".key"), 0o600)
    await database.close()


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o600, 0o400])
async def test_a_key_that_others_can_read_is_said_in_one_line(
    path: Path, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await (await Database.open(path)).close()
    assert not caplog.records
    key_path(path).chmod(mode)
    await (await Database.open(path)).close()
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == (mode & 0o077 != 0)
    assert all("can be read by others" in line and str(key_path(path)) in line for line in said)


# A newer version -----------------------------------------------------------------------------


async def of_a_newer_version(path: Path) -> dict[str, bytes]:
    """A database with a step that we do not know, without its key; its files' contents."""
    await (await Database.open(path)).close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("INSERT INTO schema_version (number) VALUES (?)", (NEWER,))
        connection.commit()
    key_path(path).unlink()
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


async def test_a_newer_database_is_refused_before_anything_is_touched(path: Path) -> None:
    before = await of_a_newer_version(path)
    with pytest.raises(StorageUnavailable, match=f"newer version of Giftwise.*{NEWER}"):
        await Database.open(path)
    with pytest.raises(StorageUnavailable, match="newer version of Giftwise"):
        await look_at(path)
    after = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert after == before, "no pragma that writes, no migration, no key"


async def test_a_newer_step_that_is_only_in_the_log_is_seen(path: Path) -> None:
    database = await Database.open(path)
    sql = "INSERT INTO schema_version (number) VALUES (?)"
    await database.run(lambda tx: tx.run(sql, NEWER))
    assert files(path)["-wal"].stat().st_size > 0
    with pytest.raises(StorageUnavailable, match="newer version"):
        await look_at(path)
    await database.close()


async def test_the_start_says_so_in_one_plain_line(path: Path) -> None:
    await of_a_newer_version(path)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        env={**os.environ, "BOT_TOKEN": "1:token", "BOT_DATABASE": str(path)},
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, said = await process.communicate()
    assert process.returncode == 1
    assert said.decode().count("\n") == 1
    assert "cannot be opened: a newer version of Giftwise has changed it" in said.decode()


# What has ended ------------------------------------------------------------------------------


async def test_what_has_ended_leaves_the_log(path: Path) -> None:
    database = await Database.open(path)

    def begin(tx: Transaction) -> Conversation:
        anna = meet(tx, 1, 42, "de")
        row = Conversation("abc", anna.id, "buy", 1, 1, "email", "otto@example.com")
        open_conversation(tx, row, 1)
        return row

    row = await database.run(begin)
    sql = "SELECT state FROM conversations"
    sealed = await database.run(lambda tx: str((tx.row(sql) or ("",))[0]).encode())
    await database.run(lambda tx: close(tx, row, None, 2))
    assert sealed in files(path)["-wal"].read_bytes()
    assert await database.empty_log()
    assert all(sealed not in file.read_bytes() for file in files(path).values())
    await database.close()


async def test_a_log_that_somebody_reads_is_emptied_later(path: Path) -> None:
    database = await Database.open(path)
    await database.run(lambda tx: meet(tx, 1, 42, "de"))
    with contextlib.closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        await database.run(lambda tx: meet(tx, 1, 43, "de"))
        assert not await database.empty_log()
        reader.execute("COMMIT")
    assert await database.empty_log()
    assert files(path)["-wal"].stat().st_size == 0
    await database.close()


async def test_a_log_is_emptied_only_if_something_was_written(path: Path) -> None:
    database = await Database.open(path)
    assert await database.empty_log()
    with contextlib.closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM people").fetchall()
        await database.run(lambda tx: tx.rows("SELECT * FROM people"))
        assert await database.empty_log(), "there is nothing to empty, so nobody is in the way"
    await database.close()
