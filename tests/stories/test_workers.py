"""A row that is damaged, or a bug, ends no worker: it is put aside, and the next go on."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from handlers.delivery.profile import Profile
from handlers.private import reminders
from tests.stories.people import Person
from tests.stories.test_cards import orders
from tests.stories.world import World, world_with

# What may have become of a row since it was written.
DAMAGE = {
    "a site that is gone": "UPDATE cards SET marketplace = 'XX'",
    "a day that is none": "UPDATE cards SET last_day = 'soon'",
    "a zone that no longer exists": "UPDATE people SET country = 'DE', zone = 'Europe/Atlantis'",
}
_OF_FIRST = " WHERE {} = (SELECT MIN(id) FROM people)"


def damages(world: World, sql: str) -> None:
    """Change the first person's rows behind the bot's back."""
    own = "id" if sql.startswith("UPDATE people") else "person_id"
    with contextlib.closing(sqlite3.connect(world.database, timeout=10)) as connection:
        connection.execute(sql + _OF_FIRST.format(own))
        connection.commit()


def asked(person: Person) -> int:
    """How often the person was asked whether the card has arrived."""
    return sum("angekommen?" in message.get("text", "") for message in person.answers)


@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_damaged_card_keeps_nobody_waiting(tmp_path: Path, damage: str) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra, jonas = await world.person("Petra", "de"), await world.person("Jonas", "de")
        for person in (petra, jonas):
            await orders(person)
        damages(world, DAMAGE[damage])
        await world.days_pass(1.2)
        assert (asked(petra), asked(jonas)) == (0, 1)
        assert world.dead_letters() == 1
        await world.restarts()
        await world.days_pass(0.5)
        assert world.dead_letters() == 1, "it is put off"
        await jonas.types("/cards")
        jonas.sees("Gutscheine")


async def test_what_was_put_right_meanwhile_comes_later(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra = await world.person("Petra", "de")
        await orders(petra)
        damages(world, DAMAGE["a site that is gone"])
        await world.days_pass(1.2)
        assert world.dead_letters() == 1
        await world.crashes()
        damages(world, "UPDATE cards SET marketplace = 'DE'")
        await world.days_pass(2.4)
        await world.days_pass(0.5)  # into the day
        assert asked(petra) == 1
        assert world.dead_letters() == 1


async def test_a_row_that_always_fails_is_tried_a_few_times(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra = await world.person("Petra", "de")
        await orders(petra)
        damages(world, DAMAGE["a day that is none"])
        for _ in range(64):
            await world.days_pass(1)
        tries = sum("a reminder fails" in record.getMessage() for record in caplog.records)
        assert 3 <= tries <= 7, "each wait is twice as long"


async def test_a_guide_whose_person_has_no_clock(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra, jonas = await world.person("Petra", "de"), await world.person("Jonas", "de")
        for person in (petra, jonas):
            for words in ("/buy", "ein geschenk"):
                await person.types(words)
        damages(world, DAMAGE["a zone that no longer exists"])
        await world.days_pass(1.2)
        jonas.sees("noch offen")
        petra.sees_not("noch offen")
        assert world.dead_letters() == 1


async def test_a_reminder_whose_text_is_gone(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra, jonas = await world.person("Petra", "de"), await world.person("Jonas", "de")
        for person in (petra, jonas):
            for words in ("/buy", "ein geschenk"):
                await person.types(words)
        first = "(SELECT id FROM conversations ORDER BY opened_at LIMIT 1)"
        with contextlib.closing(sqlite3.connect(world.database, timeout=10)) as connection:
            sql = f"UPDATE reminders SET text_id = 'gone' WHERE conversation_id = {first}"
            connection.execute(sql)
            connection.commit()
        await world.days_pass(1.2)
        jonas.sees("noch offen")
        await world.restarts()
        await petra.types("/resume")
        petra.sees("Wo kauft")


async def test_a_copy_that_cannot_be_made_is_no_silence(tmp_path: Path) -> None:
    async with world_with(tmp_path / "bot.sqlite3") as world:
        petra = await world.person("Petra", "de")
        await orders(petra)
        damages(world, DAMAGE["a day that is none"])
        await petra.types("/export")
        petra.sees("etwas schiefgegangen")
        assert world.dead_letters() == 1
        await petra.types("/help")


async def test_a_bug_in_the_ticking_worker_ends_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> Any:
        raise ZeroDivisionError

    jonas = await world.person("Jonas", "de")
    await orders(jonas)
    with monkeypatch.context() as patched:
        patched.setattr(reminders, "purge", fails)
        patched.setattr(reminders.reminders, "due", fails)
        await world.restarts()
        await world.days_pass(1.2)
        assert asked(jonas) == 1, "the other reminders come"
    await jonas.types("/cards")
    jonas.sees("Gutscheine")


async def test_a_profile_that_fails_ends_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: Any) -> None:
        raise KeyError("description")

    monkeypatch.setattr(Profile, "_say", fails)
    await world.restarts()
    anna = await world.person("Anna")
    await anna.types("/start")
    assert world.bot is not None
    await world.bot.profile.tried.wait()
    await world.restarts()
    await anna.types("/help")


async def test_an_ended_guide_leaves_the_disk_within_minutes(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com"):
        await anna.types(words)
    with contextlib.closing(sqlite3.connect(world.database, timeout=10)) as connection:
        sealed = str(connection.execute("SELECT state FROM conversations").fetchone()[0])
    await anna.types("/cancel")
    await world.days_pass(3 / (24 * 60))
    log = world.database.with_name(world.database.name + "-wal")
    for file in (world.database, log):
        assert sealed.encode() not in file.read_bytes(), file.name
