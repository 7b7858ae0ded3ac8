"""Files waiting to be read: claimed once, tried again, forgotten when read."""

from pathlib import Path

from storage import picture_jobs, picture_turns
from storage.database import Database
from storage.people import mark_blocked, meet
from storage.picture_jobs import LOOK, PictureJob, Place
from storage.picture_turns import Kind
from storage.retention import UNREAD_PICTURES_KEPT, UNTOLD_PICTURES_KEPT, purge
from storage.transaction import Transaction

NOW = 1_800_000_000_000


def add(tx: Transaction, ident: str, *, due_at: int = NOW, telegram_id: int = 7) -> int:
    person = meet(tx, 1, telegram_id, "en").id
    job = PictureJob(ident, person, 5, None, LOOK, "photo", f"file-{ident}")
    picture_jobs.add(tx, job, due_at, NOW)
    return person


def add_text(tx: Transaction, ident: str, chat: int) -> None:
    job = PictureJob(
        ident, None, 5, None, LOOK, "text", f"file-{ident}", place=Place(chat, None, "de")
    )
    picture_jobs.add(tx, job, NOW, NOW)


async def claims(database: Database, kind: Kind, now: int) -> list[str]:
    """What can be claimed side by side."""
    found = []
    while job_id := await database.run(lambda tx: picture_turns.claim(tx, kind, now)):
        found.append(job_id)
    return found


async def test_the_longest_due_is_claimed_and_only_once(database: Database) -> None:
    await database.run(lambda tx: add(tx, "late", due_at=NOW + 2))
    await database.run(lambda tx: add(tx, "early", due_at=NOW + 1))
    assert await claims(database, "picture", NOW) == []
    assert await database.run(lambda tx: picture_turns.next_due(tx, NOW)) == NOW + 1
    assert await claims(database, "picture", NOW + 5) == ["early"], "one of a person at a time"
    found = await database.run(lambda tx: picture_jobs.find(tx, "early"))
    assert found is not None
    assert (found[0].file_id, found[0].tries) == ("file-early", 1)
    assert found[1] is not None
    assert found[1].chat_id == 7
    await database.run(lambda tx: picture_jobs.remove(tx, ["early"]))
    assert await claims(database, "picture", NOW + 5) == ["late"]
    assert await database.run(lambda tx: picture_turns.next_due(tx, NOW + 5)) is None


async def test_turns_go_by_person(database: Database) -> None:
    for number in range(3):
        await database.run(lambda tx, one=number: add(tx, f"a{one}"))
    await database.run(lambda tx: add(tx, "b0", telegram_id=8))
    read = []
    for moment in range(NOW + 1, NOW + 8):
        job_id = await database.run(lambda tx, now=moment: picture_turns.claim(tx, "picture", now))
        if job_id is not None:
            read.append(job_id)
            await database.run(lambda tx, one=job_id: picture_jobs.settle(tx, one, "words"))
        if moment == NOW + 2:
            await database.run(lambda tx: add(tx, "c0", telegram_id=9))
    assert read == ["a0", "b0", "c0", "a1", "a2"]


async def test_what_failed_comes_after_everybody_else(database: Database) -> None:
    await database.run(lambda tx: add(tx, "a0"))
    assert await claims(database, "picture", NOW + 1) == ["a0"]
    await database.run(lambda tx: add(tx, "b0", telegram_id=8))
    await database.run(lambda tx: picture_turns.put_off(tx, "a0", NOW + 9))
    assert await claims(database, "picture", NOW + 8) == ["b0"]
    assert await claims(database, "picture", NOW + 9) == ["a0"]


async def test_texts_wait_for_no_picture_and_groups_for_nobody(database: Database) -> None:
    await database.run(lambda tx: add(tx, "a0"))
    for ident, chat in (("g0", -5), ("g1", -5), ("h0", -6)):
        await database.run(lambda tx, one=ident, at=chat: add_text(tx, one, at))
    assert await claims(database, "text", NOW + 1) == ["g0", "h0"]
    found = await database.run(lambda tx: picture_jobs.find(tx, "g0"))
    assert found is not None
    assert (found[0].place, found[1]) == (Place(-5, None, "de"), None)
    assert await database.run(lambda tx: picture_jobs.waiting_in(tx, -5)) == 2
    await database.run(lambda tx: purge(tx, NOW + UNREAD_PICTURES_KEPT + 1))
    assert await database.run(lambda tx: picture_jobs.waiting_in(tx, -5)) == 0


async def test_a_claim_does_not_outlive_the_bot(path: Path) -> None:
    first = await Database.open(path)
    await first.run(lambda tx: add(tx, "one"))
    assert await claims(first, "picture", NOW) == ["one"]
    await first.close()
    again = await Database.open(path)
    assert await again.run(picture_turns.release_all) == 1
    assert await claims(again, "picture", NOW) == ["one"]
    found = await again.run(lambda tx: picture_jobs.find(tx, "one"))
    assert found is not None
    assert found[0].tries == 2
    await again.close()


async def test_a_file_read_is_forgotten_and_settled_once(database: Database, path: Path) -> None:
    person = await database.run(lambda tx: add(tx, "one"))
    assert await database.run(lambda tx: picture_jobs.settle(tx, "one", "words"))
    assert not await database.run(lambda tx: picture_jobs.settle(tx, "one", "code"))
    (job,) = await database.run(lambda tx: picture_jobs.jobs_of(tx, person))
    assert (job.file_id, job.verdict) == ("", "words")
    await database.run(lambda tx: picture_jobs.remove(tx, ["one"]))
    assert await database.run(lambda tx: picture_jobs.jobs_of(tx, person)) == []
    assert not holds(path, b"file-one")


def holds(path: Path, words: bytes) -> bool:
    return any(words in file.read_bytes() for file in path.parent.iterdir())


async def test_what_is_never_read_goes_in_time(database: Database) -> None:
    person = await database.run(lambda tx: add(tx, "one"))
    await database.run(lambda tx: picture_turns.put_off(tx, "one", NOW + 9))
    late = NOW + UNREAD_PICTURES_KEPT + 1
    await database.run(lambda tx: purge(tx, late))
    (job,) = await database.run(lambda tx: picture_jobs.jobs_of(tx, person))
    assert (job.file_id, job.verdict) == ("", None), "only that there was one, until it is told"
    owed = await database.run(lambda tx: picture_jobs.who_is_owed_an_answer(tx, late))
    assert owed is not None
    assert owed.id == person
    latest = NOW + UNTOLD_PICTURES_KEPT + 1
    await database.run(lambda tx: purge(tx, latest))
    assert await database.run(lambda tx: picture_jobs.jobs_of(tx, person)), "still to be told"
    await database.run(lambda tx: mark_blocked(tx, 1, 7, NOW))
    await database.run(lambda tx: purge(tx, latest))
    assert await database.run(lambda tx: picture_jobs.jobs_of(tx, person)) == []
