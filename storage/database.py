"""Open, migrate, `run(unit)`: every change is a plain function inside one grouped commit.

All waiting units share one transaction on aiosqlite's own thread. Should one raise, all are run
again, each in a savepoint, and it loses its own changes only; so a unit has no effect but on the
transaction. A failed begin or commit fails every unit, and the writer lives on.
"""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

import aiosqlite

from storage.commit import Raised, commit, empty_log
from storage.encryption import WrongKey, key_path, read_key
from storage.opening import (
    NewerDatabase,
    Prepared,
    connect_to_read,
    make_private,
    prepare,
    refuse_newer,
)
from storage.transaction import Ids, Transaction

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_MOST_UNITS = 256
_BUSY_SECONDS = 1.0


class StorageUnavailable(Exception):
    """Nothing was committed: the disk is full, the file locked or gone. Try again later."""


Unit = Callable[[Transaction], T]


@dataclass(slots=True)
class _Waiting:
    unit: Unit[Any]
    done: "asyncio.Future[Any]"


class Database:
    """One SQLite file with one writer. Use `await Database.open(path)`, then `run(unit)`."""

    def __init__(self, path: Path, connection: aiosqlite.Connection, prepared: Prepared) -> None:
        self._path, self._connection = path, connection
        self._log_empty_at = -1  # by SQLite's count of changes
        self._cipher, self._claim = prepared.cipher, prepared.claim
        self._ids = Ids(prepared.last_id)
        self._waiting: list[_Waiting] = []
        self._work = asyncio.Event()
        self._writer = asyncio.create_task(self._write(), name="database writer")

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Open or create the file, apply what migrations are new, check the key.

        Raises WrongKey, StorageUnavailable; the latter for a file of a newer version, too.
        """
        await asyncio.to_thread(_look_before, path)
        connection = await _connect(path)
        try:
            prepared = await _on_thread(connection, prepare, path)
        except (sqlite3.DatabaseError, BlockingIOError) as error:
            await connection.close()
            busy = isinstance(error, BlockingIOError)
            why = "another bot is running on it" if busy else str(error)
            raise StorageUnavailable(why) from error
        except BaseException:
            await connection.close()
            raise
        return cls(path, connection, prepared)

    async def run(self, unit: Unit[T]) -> T:
        """Run the unit in the next commit; its result once that is on disk.

        Raises StorageUnavailable if nothing was committed, else what the unit raised.
        """
        waiting = _Waiting(unit, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._work.set()
        return cast("T", await waiting.done)

    async def read(self, look: Unit[T]) -> T:
        """Run a unit that only reads, beside all others and on a connection of its own.

        Raises StorageUnavailable, or what the unit raised.
        """
        return await asyncio.to_thread(self._read, look)

    def _read(self, look: Unit[T]) -> T:
        try:
            with closing(connect_to_read(self._path)) as connection:
                connection.execute("BEGIN")  # one moment for all it reads
                return look(Transaction(connection, self._cipher, self._ids))
        except sqlite3.OperationalError as error:
            raise StorageUnavailable(str(error)) from error

    async def empty_log(self) -> bool:
        """Empty the write-ahead log, so that what was erased is gone from it too.

        False: somebody is reading it; try again later. Units wait meanwhile: four megabytes take
        about ten milliseconds, nothing to empty takes none.
        """
        changes = self._connection.total_changes
        if changes == self._log_empty_at:
            return True
        emptied = await _on_thread(self._connection, empty_log)
        self._log_empty_at = changes if emptied else -1
        return emptied

    async def close(self) -> None:
        """Commit what waits, then close the file."""
        await asyncio.gather(*(one.done for one in self._waiting), return_exceptions=True)
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)
        await self._connection.close()
        os.close(self._claim)

    async def _write(self) -> None:
        while True:
            await self._work.wait()
            self._work.clear()
            while self._waiting:
                batch, self._waiting = self._waiting[:_MOST_UNITS], self._waiting[_MOST_UNITS:]
                committing = asyncio.ensure_future(
                    _on_thread(self._connection, self._commit, [one.unit for one in batch])
                )
                # A close in mid-commit waits for the thread, so that nobody is left unanswered.
                try:
                    results = await asyncio.shield(committing)
                except asyncio.CancelledError:
                    _resolve(batch, await committing)
                    raise
                _resolve(batch, results)

    def _commit(self, connection: sqlite3.Connection, units: list[Unit[Any]]) -> list[object]:
        """On the thread: one transaction, a result or an exception for each unit."""
        transaction = Transaction(connection, self._cipher, self._ids)
        try:
            return commit(connection, [partial(unit, transaction) for unit in units])
        except sqlite3.Error as error:
            _LOG.warning("nothing committed: %s", error)
            return [StorageUnavailable(str(error)) for _ in units]


def _resolve(batch: list[_Waiting], results: list[object]) -> None:
    for waiting, result in zip(batch, results, strict=True):
        if waiting.done.done():
            continue
        match result:
            case StorageUnavailable():
                waiting.done.set_exception(result)
            case Raised(error=error):
                waiting.done.set_exception(error)
            case _:
                waiting.done.set_result(result)


def _look_before(path: Path) -> None:
    try:
        refuse_newer(path)
    except (NewerDatabase, sqlite3.DatabaseError) as error:
        raise StorageUnavailable(str(error)) from error
    make_private(path)


async def _connect(path: Path) -> aiosqlite.Connection:
    try:
        return await aiosqlite.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    except sqlite3.DatabaseError as error:
        raise StorageUnavailable(str(error)) from error


async def _on_thread(connection: aiosqlite.Connection, work: Callable[..., T], *args: object) -> T:
    """Run `work(sqlite connection, *args)` on aiosqlite's thread: one hop for a whole commit.

    aiosqlite offers no public way to run a function there (docs/decisions/0003).
    """
    raw = connection._conn  # noqa: SLF001
    execute: Any = connection._execute  # noqa: SLF001
    return cast("T", await execute(work, raw, *args))


async def look_at(path: Path) -> None:
    """Check without changing anything that the file can be read and its key fits.

    Raises FileNotFoundError, WrongKey, StorageUnavailable.
    """
    await asyncio.to_thread(path.stat)
    try:
        await asyncio.to_thread(refuse_newer, path)
        async with aiosqlite.connect(f"{path.as_uri()}?mode=ro", uri=True) as connection:
            rows = await connection.execute_fetchall(
                "SELECT value FROM settings_of_database WHERE name = 'key_fingerprint'"
            )
    except (NewerDatabase, sqlite3.DatabaseError) as error:
        raise StorageUnavailable(str(error)) from error
    cipher = read_key(key_path(path))
    if [cipher.fingerprint] != [row[0] for row in rows]:
        raise WrongKey(f"the key file {key_path(path)} belongs to another database")
