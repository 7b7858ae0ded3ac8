"""What a database file needs before its first unit: its tables, its key, nobody else on it."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from storage.encryption import FieldCipher, WrongKey, claim, create_key, key_path, read_key
from storage.migrations import migrate
from storage.remembered import remember, remembered
from storage.transaction import Ids, Transaction

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `prepare` found: the cipher, the last id of the outbox, the lock on the key file."""

    cipher: FieldCipher
    last_id: int
    claim: int


def prepare(connection: sqlite3.Connection, path: Path) -> Prepared:
    """Apply new migrations, check or create the key, claim the database for this process.

    Raises WrongKey, BlockingIOError if another bot runs on it.
    """
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    migrate(connection)
    transaction = Transaction(connection, FieldCipher(bytes(32)), Ids())
    cipher = _checked_key(transaction, path)
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
