"""Files of one person hold up nobody else's: heavy ones, slow ones, rows that make trouble."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from handlers.check.check import Check
from handlers.guard.code_guard import Guard
from handlers.guides.visit import Visit
from handlers.pictures import answers
from storage.picture_jobs import PictureJob
from tests.bot.pictures.scripted import COMMAND
from tests.stories.people import Person
from tests.stories.test_pictures import being_read, jobs, said
from tests.stories.test_pictures_untold import pictures_are_due
from tests.stories.world import World, world_with


@pytest.fixture
async def hurried(tmp_path: Path) -> AsyncIterator[World]:
    """A world where files say what is on them, and what takes long has half a second."""
    reader = PictureReader(COMMAND, seconds=3600, hurried=0.5)
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as ready:
        yield ready


def sends(world: World, person: Person, name: str, content: bytes) -> str:
    """A file is sent, and nobody waits; its id."""
    files = world.server.state.files
    kept = files.keep(name, content).file_id
    person.account.sends(files.document(kept))
    return kept


async def test_heavy_files_of_one_stand_behind_an_ordinary_one_of_another(hurried: World) -> None:
    anna, otto = await hurried.person("Anna"), await hurried.person("Otto")
    for _ in range(20):
        sends(hurried, anna, "heavy.pdf", b"hang")
    await hurried.until(lambda: being_read(hurried) == 1 and len(jobs(hurried)) == 20)
    for number in range(1, 3):
        sends(hurried, otto, "it.jpg", b"words")
        await hurried.until(
            lambda n=number: sum("found no gift card" in one for one in said(otto)) == n
        )
    assert len(jobs(hurried)) == 20, "hers still wait"
    assert not any("found no" in one for one in said(anna))


async def test_a_file_that_was_stopped_comes_again_and_is_refused_in_the_end(
    hurried: World,
) -> None:
    anna, otto = await hurried.person("Anna"), await hurried.person("Otto")
    heavy = sends(hurried, anna, "heavy.pdf", b"hang")
    for number in range(1, 5):
        await hurried.until(lambda: being_read(hurried) == 1)
        sends(hurried, otto, "it.jpg", b"words")
        await hurried.until(lambda n=number: sum("found no" in one for one in said(otto)) == n)
        hurried.clock.move(milliseconds=130_000)
        assert hurried.bot is not None
        hurried.bot.pictures.wake()
    await hurried.until(lambda: "too long" in anna.last["text"])
    assert heavy not in str(jobs(hurried))


async def test_a_slow_download_of_one_holds_up_nobody(quick: World) -> None:
    anna, otto = await quick.person("Anna"), await quick.person("Otto")
    quick.server.faults.plan("timed-out", "getFile")
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        sends(quick, anna, name, b"words")
    await quick.until(lambda: not quick.server.faults.planned)
    sends(quick, otto, "it.jpg", b"words")
    await quick.until(lambda: "found no gift card" in (said(otto) or [""])[-1])
    assert len(jobs(quick)) == 3, "hers wait for the first"


@pytest.mark.parametrize(("name", "content"), [("it.jpg", b"words"), ("it.txt", b"Otto")])
async def test_a_row_that_cannot_be_decrypted_is_told(
    quick: World, name: str, content: bytes
) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.plan("internal-error", "getFile")
    await anna.sends_file(name, content)
    assert quick.bot is not None
    await quick.bot.database.run(lambda tx: tx.run("UPDATE picture_jobs SET file_id = 'x'"))
    quick.clock.move(milliseconds=6_000)
    await pictures_are_due(quick)
    anna.sees("Telegram didn't hand me the file")
    assert jobs(quick) == []


async def test_a_bug_in_answering_ends_nothing_and_is_told_in_the_end(
    hurried: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, otto = await hurried.person("Anna"), await hurried.person("Otto")
    await otto.types("/buy")
    usual = answers.answer

    def fails(visit: Visit, guard: Guard, check: Check, job: PictureJob, verdict: Verdict) -> None:
        if visit.person.chat_id == anna.account.id:
            raise KeyError("secret words")
        usual(visit, guard, check, job, verdict)

    monkeypatch.setattr(answers, "answer", fails)
    await anna.sends_file("a.jpg", b"words")
    assert hurried.dead_letters() == 1
    await otto.sends_file("b.jpg", b"words")
    otto.sees("found no gift card")
    assert "Who is the card for?" in otto.answers[-2]["text"], "the question stays where it is"
    await hurried.crashes()
    for _ in range(3):
        hurried.clock.move(milliseconds=130_000)
        await pictures_are_due(hurried)
    anna.sees("couldn't read this file")
    assert jobs(hurried) == []
    assert hurried.dead_letters() == 4


async def test_what_cannot_be_said_late_is_said_plainly(
    hurried: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, otto = await hurried.person("Anna"), await hurried.person("Otto")
    await anna.types("/start")
    hurried.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("a.jpg", b"words")

    def fails(visit: Visit, guard: Guard, check: Check) -> None:
        raise KeyError("secret words")

    monkeypatch.setattr(answers, "answer_late", fails)
    await hurried.days_pass(3)
    await pictures_are_due(hurried)
    anna.sees("couldn't read this file")
    await otto.sends_file("b.jpg", b"words")
    otto.sees("found no gift card")
    assert hurried.dead_letters() == 1
