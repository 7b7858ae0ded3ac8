"""Numbered SQL files, applied once each and in order, the record in the same transaction."""

import sqlite3
from importlib.resources import files

_TABLE = """CREATE TABLE IF NOT EXISTS schema_version (
    number BIGINT PRIMARY KEY
)"""


def scripts() -> list[tuple[int, str]]:
    """All migrations, by number."""
    folder = files("storage.migrations")
    found = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    return sorted((int(entry.name[:4]), entry.read_text(encoding="utf-8")) for entry in found)


def unknown(connection: sqlite3.Connection) -> list[int]:
    """The numbers of migrations that a newer version has applied; changes nothing."""
    there = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"
    if connection.execute(there).fetchone() is None:
        return []
    known = {number for number, _ in scripts()}
    done = connection.execute("SELECT number FROM schema_version ORDER BY number")
    return [number for (number,) in done if number not in known]


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema up to date; a migration that fails leaves nothing behind."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(_TABLE)
        done = {number for (number,) in connection.execute("SELECT number FROM schema_version")}
        for number, script in scripts():
            if number not in done:
                _apply(connection, script)
                connection.execute("INSERT INTO schema_version (number) VALUES (?)", (number,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _apply(connection: sqlite3.Connection, script: str) -> None:
    # Not `executescript`: that commits the open transaction first.
    for statement in statements(script):
        connection.execute(statement)


def statements(script: str) -> list[str]:
    """The statements of a script, which ends each with a semicolon at the end of a line."""
    lines = [line for line in script.splitlines() if not line.lstrip().startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";\n") if part.strip(" ;\n")]
