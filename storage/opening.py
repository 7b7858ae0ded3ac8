"""What a database file needs before its first unit: its tables, its key, nobody else on it."""

import logging
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage.encryption import (
    OWNER_ONLY,
    FieldCipher,
    WrongKey,
    claim,
    create_key,
    key_path,
    read_key,
    readable_by_others,
)
from storage.migrations import migrate, unknown
from storage.remembered import remember, remembered
from storage.transaction import Ids, Transaction

_LOG = logging.getLogger(__name__)
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)


class NewerDatabase(Exception):
    """A newer version of this program has changed the tables."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `prepare` found: the cipher, the last id of the outbox, the lock on the key file."""

    cipher: FieldCipher
    last_id: int
    claim: int


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that can change nothing; its transactions are begun by hand."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def refuse_newer(path: Path) -> None:
    """Raise NewerDatabase if migrations are in it that this version does not know.

    Nothing is changed: the file is opened for reading only.
    """
    if not path.exists():
        return
    with closing(connect_to_read(path)) as connection:
        newer = unknown(connection)
    if newer:
        raise NewerDatabase(
            f"a newer version of Giftwise has changed it (step {newer[-1]}); start that version"
        )


def make_private(path: Path) -> None:
    """The database is its owner's alone, whatever the umask; its log files follow it in that."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_RDONLY | os.O_CREAT, OWNER_ONLY))
    for file in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        if file.exists():
            file.chmod(OWNER_ONLY)


def prepare(connection: sqlite3.Connection, path: Path) -> Prepared:
    """Apply new migrations, check or create the key, claim the database for this process.

    Raises WrongKey, BlockingIOError if another bot runs on it.
    """
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    migrate(connection)
    transaction = Transaction(connection, FieldCipher(bytes(32)), Ids())
    cipher = _checked_key(transaction, path)
    if readable_by_others(key_path(path)):
        _LOG.warning("the key %s can be read by others: chmod 600 it", key_path(path))
    last = transaction.row("SELECT COALESCE(MAX(id), 0) FROM outbox")
    return Prepared(cipher, int(last[0]) if last else 0, claim(key_path(path)))


def _checked_key(transaction: Transaction, path: Path) -> FieldCipher:
    known = remembered(transaction, "key_fingerprint")
    file = key_path(path)
    if known is None:
        # A key file without a database that knows it is one left by a crash in this very place.
        cipher = read_key(file) if file.exists() else create_key(file)
        remember(transaction, "key_fingerprint", cipher.fingerprint)
        return cipher
    cipher = read_key(file)
    if cipher.fingerprint != known:
        raise WrongKey(f"the key file {file} belongs to another database")
    return cipher
