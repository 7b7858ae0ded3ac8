"""What a unit works with: statements in one transaction, the cipher, and ids that grow."""

import sqlite3
import time
from collections.abc import Sequence
from typing import Any, cast

from storage.encryption import FieldCipher

Row = tuple[Any, ...]


class Transaction:
    """What a unit works with: statements, the cipher, and ids that grow with every row."""

    def __init__(self, connection: sqlite3.Connection, cipher: FieldCipher, ids: "Ids") -> None:
        self._connection = connection
        self.cipher = cipher
        self.ids = ids

    def run(self, sql: str, *parameters: object) -> int:
        """Run a statement; the number of rows it touched."""
        return self._connection.execute(sql, parameters).rowcount

    def run_each(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement once for each row of parameters."""
        self._connection.executemany(sql, rows)

    def row(self, sql: str, *parameters: object) -> Row | None:
        """The first row, or None."""
        return cast("Row | None", self._connection.execute(sql, parameters).fetchone())

    def rows(self, sql: str, *parameters: object) -> list[Row]:
        """All rows."""
        return self._connection.execute(sql, parameters).fetchall()


class Ids:
    """Ids of our own for rows with encrypted fields: they grow, also over restarts."""

    def __init__(self, last: int = 0) -> None:
        self._last = last

    def next(self) -> int:
        """The next id: microseconds since 1970, or one more than the last."""
        self._last = max(self._last + 1, time.time_ns() // 1000)
        return self._last
