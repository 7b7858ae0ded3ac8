"""Files waiting to be read: claimed once, tried again, forgotten when read."""

from pathlib import Path

from storage import picture_jobs
from storage.database import Database
from storage.people import mark_blocked, meet
from storage.picture_jobs import LOOK, PictureJob
from storage.retention import UNREAD_PICTURES_KEPT, UNTOLD_PICTURES_KEPT, purge
from storage.transaction import Transaction

NOW = 1_800_000_000_000


def add(tx: Transaction, ident: str, *, due_at: int = NOW) -> int:
    person = meet(tx, 1, 7, "en").id
    job = PictureJob(ident, person, 5, None, LOOK, "photo", f"file-{ident}")
    picture_jobs.add(tx, job, due_at, NOW)
    return person


async def test_the_longest_due_is_claimed_and_only_once(database: Database) -> None:
    await database.run(lambda tx: add(tx, "late", due_at=NOW + 2))
    await database.run(lambda tx: add(tx, "early", due_at=NOW + 1))
    assert await database.run(lambda tx: picture_jobs.claim(tx, NOW)) is None
    assert await database.run(picture_jobs.next_due) == NOW + 1
    claimed = [await database.run(lambda tx: picture_jobs.claim(tx, NOW + 5)) for _ in range(3)]
    jobs = [found[0] for found in claimed if found is not None]
    assert [(job.id, job.file_id, job.tries) for job in jobs] == [
        ("early", "file-early", 0), ("late", "file-late", 0),
    ]  # fmt: skip
    assert await database.run(picture_jobs.next_due) is None


async def test_a_claim_does_not_outlive_the_bot(path: Path) -> None:
    first = await Database.open(path)
    await first.run(lambda tx: add(tx, "one"))
    await first.run(lambda tx: picture_jobs.claim(tx, NOW))
    await first.close()
    again = await Database.open(path)
    assert await again.run(picture_jobs.release_all) == 1
    found = await again.run(lambda tx: picture_jobs.claim(tx, NOW))
    assert found is not None
    assert found[0].tries == 1
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
    await database.run(lambda tx: picture_jobs.put_off(tx, "one", NOW + 9))
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
