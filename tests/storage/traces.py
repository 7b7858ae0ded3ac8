"""Where a person is found in a database: every column of every table, found by the schema."""

import contextlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from storage.encryption import FieldCipher, Unreadable, key_path, read_key


def tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The columns of every table there is, those added later too."""
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    return {
        name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names
    }


def traces(database: Path, numbers: Iterable[int], words: Iterable[str] = ()) -> list[str]:
    """Every "table.column" that holds one of the numbers or words, as it is or decrypted."""
    cipher = read_key(key_path(database))
    wanted = [re.escape(word) for word in words]
    wanted += [rf"(?<!\d){number}(?!\d)" for number in numbers]
    pattern = re.compile("|".join(wanted))
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return [
            f"{table}.{column}"
            for table, columns in tables(connection).items()
            for row in connection.execute(f"SELECT * FROM {table}")
            for column, text in _texts(table, dict(zip(columns, row, strict=True)), cipher)
            if pattern.search(text)
        ]


def _texts(table: str, row: dict[str, object], cipher: FieldCipher) -> Iterator[tuple[str, str]]:
    """Each value as text, and what it says decrypted."""
    for column, value in row.items():
        yield column, str(value)
        if isinstance(value, str):
            with contextlib.suppress(Unreadable):
                yield column, cipher.decrypt(value, f"{table}:{row.get('id')}:{column}")


def in_files(database: Path, numbers: Iterable[int], words: Iterable[str] = ()) -> list[object]:
    """Which of these the raw files of a database hold: numbers as SQLite writes large ones."""
    names = (database.name, database.name + "-wal", database.name + "-journal")
    raw = b"".join(
        path.read_bytes() for name in names if (path := database.with_name(name)).exists()
    )
    return [number for number in numbers if _bytes(number) in raw] + [
        word for word in words if word.encode() in raw
    ]


def _bytes(number: int) -> bytes:
    assert number > 2**31, "only a large number is not there by chance"
    return number.to_bytes(6 if number < 2**47 else 8, "big")
