"""An older database comes along with everything it holds."""

import contextlib
import sqlite3
from pathlib import Path

from storage.database import Database
from storage.encryption import create_key, key_path, read_key
from storage.migrations import scripts, statements
from storage.outbox import Lane, rows_of_chat
from storage.people import Person, choose_language, meet, who_chose_a_language
from storage.picture_jobs import PictureJob, find
from storage.picture_turns import claim


def old_database(path: Path, up_to: int) -> None:
    """A database as the version with this migration left it: a person and what they are owed."""
    cipher = create_key(key_path(path))
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE schema_version (number BIGINT PRIMARY KEY)")
    for number, script in scripts():
        if number <= up_to:
            for statement in statements(script):
                connection.execute(statement)
            connection.execute("INSERT INTO schema_version (number) VALUES (?)", (number,))
    connection.execute(
        "INSERT INTO settings_of_database VALUES ('key_fingerprint', ?)", (cipher.fingerprint,)
    )
    connection.execute(
        "INSERT INTO people (id, bot_id, telegram_id, language) VALUES (1, 7, 42, 'de')"
    )
    for row, kind in enumerate(("message", "edit", "delete"), 10):
        sealed = cipher.encrypt(f'{{"{kind}": 1}}', f"outbox:{row}:payload")
        connection.execute(
            "INSERT INTO outbox (id, chat_id, kind, language, payload, conversation_id, turn,"
            " written_at) VALUES (?, 42, ?, 'de', ?, 'abc', 3, 5)",
            (row, kind, sealed),
        )
    connection.commit()
    connection.close()


async def test_people_and_messages_of_the_first_version_are_kept(path: Path) -> None:
    old_database(path, up_to=1)
    database = await Database.open(path)
    rows = await database.run(lambda tx: rows_of_chat(tx, 42, 0, 10))
    assert [(row.id, row.kind, row.payload) for row in rows] == [
        (10, "message", '{"message": 1}'),
        (11, "edit", '{"edit": 1}'),
        (12, "delete", '{"delete": 1}'),
    ]
    assert {(row.chat_id, row.language, row.conversation_id, row.turn) for row in rows} == {
        (42, "de", "abc", 3)
    }
    assert {(row.lane, row.thread_id) for row in rows} == {(Lane.ANSWERS, None)}
    assert await database.run(lambda tx: meet(tx, 7, 42, "de")) == Person(1, 42, "de")
    await database.close()


async def test_a_choice_outlives_telegrams_language(database: Database) -> None:
    anna = await database.run(lambda tx: meet(tx, 7, 42, "en"))
    await database.run(lambda tx: choose_language(tx, anna.id, "de"))
    again = await database.run(lambda tx: meet(tx, 7, 42, "en"))
    assert (again.language, again.telegram_language) == ("de", "en")
    assert await database.run(lambda tx: who_chose_a_language(tx, 7, 0, 5)) == [again]
    await database.run(lambda tx: choose_language(tx, anna.id, None))
    assert (await database.run(lambda tx: meet(tx, 7, 42, "en"))).language == "en"
    assert not await database.run(lambda tx: who_chose_a_language(tx, 7, 0, 5))


async def test_files_that_wait_and_dead_letters_come_along(path: Path) -> None:
    old_database(path, up_to=6)
    sealed = read_key(key_path(path)).encrypt("file-1", "picture_jobs:one:file_id")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO picture_jobs (id, person_id, message_id, album, purpose, form, file_id,"
            " tries, due_at, sent_at) VALUES ('one', 1, 9, 'a', '', 'photo', ?, 2, 70, 60)",
            (sealed,),
        )
        connection.execute("INSERT INTO dead_letters VALUES (5, 'update', 6, 'KeyError', 7)")
        connection.commit()
    database = await Database.open(path)
    found = await database.run(lambda tx: find(tx, "one"))
    job = PictureJob("one", 1, 9, "a", "", "photo", "file-1", None, 2)
    assert found == (job, Person(1, 42, "de"))
    assert await database.run(lambda tx: claim(tx, "picture", 80)) == "one"
    rows = await database.run(lambda tx: tx.rows("SELECT * FROM dead_letters"))
    assert [tuple(row) for row in rows] == [(5, "update", 6, "KeyError", 7)]
    await database.close()


async def test_a_drawn_exchange_stays_with_all_that_refers_to_it(path: Path) -> None:
    old_database(path, up_to=19)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in (
            (
                "INSERT INTO groups (id, bot_id, chat_id, language, mode, codes, photos, chosen_at,"
                " warned, removed, codes_removed) VALUES (1, 7, -5, 'en', 'off', 0, 0, 1, 0, 0, 0)"
            ),
            (
                "INSERT INTO exchanges (id, group_id, state, version, details, sign_up_until,"
                " exchange_day, tries, begun_at, changed_at)"
                " VALUES ('x', 1, 'drawn', 1, '', 1, '2026-12-01', 0, 1, 1)"
            ),
            (
                "INSERT INTO participants (id, exchange_id, kind, number, details, delivery)"
                " VALUES ('p', 'x', 'offline', 1, '', 'none')"
            ),
            "INSERT INTO exchange_moments VALUES ('x', 'ask', 9)",
        ):
            connection.execute(statement)
        connection.commit()
    database = await Database.open(path)
    rows = await database.run(
        lambda tx: tx.rows(
            "SELECT e.state, p.id, m.kind, m.due_at FROM exchanges e"
            " JOIN participants p ON p.exchange_id = e.id"
            " JOIN exchange_moments m ON m.exchange_id = e.id"
        )
    )
    assert rows == [("drawn", "p", "ask", 9)]
    await database.close()


def test_no_two_migrations_have_one_number() -> None:
    numbers = [number for number, _ in scripts()]
    assert len(numbers) == len(set(numbers))
