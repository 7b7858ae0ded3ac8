"""One commit for many works, on the thread of the connection.

Should one raise, all are run again, each in a savepoint, and it loses its own changes only.
"""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

Work = Callable[[], object]

_LOG = logging.getLogger(__name__)
_SQL_ERROR = 1  # SQLite's code for a statement that makes no sense: a bug, not an outage


@dataclass(frozen=True, slots=True)
class Raised:
    """What came of a work that raised: none of its changes are there."""

    error: Exception


def commit(connection: sqlite3.Connection, works: Sequence[Work]) -> list[object]:
    """Do all works in one transaction; their results in order, or what they raised (`Raised`).

    Raises sqlite3.Error if nothing was committed.
    """
    try:
        try:
            # They hardly ever raise; savepoints for all would double the statements.
            return _together(connection, works)
        except Exception as error:
            _roll_back(connection)
            if _is_outage(error):
                raise
        return _together(connection, [partial(_in_savepoint, connection, one) for one in works])
    except sqlite3.Error:
        _roll_back(connection)
        raise


def _together(connection: sqlite3.Connection, works: Sequence[Work]) -> list[object]:
    connection.execute("BEGIN IMMEDIATE")
    results = [work() for work in works]
    connection.execute("COMMIT")
    return results


def _in_savepoint(connection: sqlite3.Connection, work: Work) -> object:
    connection.execute("SAVEPOINT unit")
    try:
        result = work()
    except Exception as error:
        if _is_outage(error):
            raise  # the disk, not the unit: nothing of this transaction can be trusted
        connection.execute("ROLLBACK TO unit")
        result = Raised(error)
    connection.execute("RELEASE unit")
    return result


def _is_outage(error: Exception) -> bool:
    """Whether the disk is to blame, not the unit."""
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode != _SQL_ERROR


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            _LOG.warning("could not roll back: %s", error)


def empty_log(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log; False if somebody is reading it, or it cannot be emptied."""
    try:
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        _LOG.warning("the log could not be emptied: %s", error)
        return False
    return not busy
