"""Pictures and PDFs: read on the machine, never kept, and the guide goes on."""

import asyncio
import random
import sqlite3

import pytest

from tests.bot.pictures.drawing import drawn
from tests.bot.pictures.papers import note, pdf, saved
from tests.bot.pictures.spoiling import taken
from tests.stories.people import Person
from tests.stories.world import World

JPEG = saved(note("hello"), "JPEG")


def said(person: Person) -> list[str]:
    return [message.get("text", "") for message in person.answers]


def own(person: Person) -> int:
    """How many messages of the person's own are in the chat."""
    return sum(not message["from"]["is_bot"] for message in person.account.messages)


def holds(world: World, words: bytes) -> bool:
    """Whether the database, its journal or its key have these words."""
    return any(words in file.read_bytes() for file in world.database.parent.iterdir())


def jobs(world: World) -> list[tuple[object, ...]]:
    with sqlite3.connect(world.database) as connection:
        return connection.execute("SELECT * FROM picture_jobs").fetchall()


def being_read(world: World) -> int:
    """How many files are being read."""
    with sqlite3.connect(world.database) as connection:
        claimed = "claimed_at IS NOT NULL AND verdict IS NULL"
        (count,) = connection.execute(
            f"SELECT COUNT(*) FROM picture_jobs WHERE {claimed}"
        ).fetchone()
    return int(count)


@pytest.mark.parametrize(
    ("language", "reading", "seen", "asked"),
    [("en", "one moment", "That looked like a gift card code", "Who is the card for?"),
     ("de", "einen Moment", "Das sah nach einem Gutscheincode", "Für wen ist der Gutschein?")],
)  # fmt: skip
async def test_a_photo_with_a_code_in_the_middle_of_a_guide(
    world: World,
    caplog: pytest.LogCaptureFixture,
    language: str,
    reading: str,
    seen: str,
    asked: str,
) -> None:
    caplog.set_level("DEBUG")
    world.patience = 120  # really read, by a process that stands behind all others
    anna = await world.person("Anna", language)
    await anna.types("/buy")
    chance = random.Random(7)
    picture, code = drawn("card", chance, None)
    await anna.sends_photo(taken(picture, "tilt", chance))
    sent = world.server.record.of("sendMessage")
    assert any(reading in entry.parameters["text"] for entry in sent)
    anna.sees_not(reading)
    assert seen in said(anna)[-2]
    anna.sees(asked)
    assert own(anna) == 1, "the photo is gone, /buy is there"
    assert jobs(world) == []
    anna.sees_not(*code.split("-"))
    for group in code.split("-"):
        assert group not in caplog.text
        assert not holds(world, group.encode())
    if language == "en":
        await anna.sends_file("card.pdf", pdf("Your gift card, with love from Otto", code))
        assert seen in said(anna)[-2]
        await anna.sends_photo(saved(note("Happy birthday, dear Anna"), "JPEG"))
        anna.sees("found no gift card code")
        await anna.sends_file("broken.png", b"\x89PNG\r\n\x1a\n and no more")
        assert "seems to be damaged" in said(anna)[-2]
        anna.sees(asked)
    await anna.types("amazon.de")
    await anna.taps("🎁")
    assert asked not in said(anna)[-1], "the guide goes on"


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (b"words", "found no gift card code"),
        (b"blank", "no words and no bar code"),
        (b"serial", "a serial number"),
        (b"unreadable blurred", "well enough to be sure"),
        (b"unreadable doubtful", "may be a gift card code"),
        (b"unreadable heic", "Send it as a photo"),
        (b"unreadable kind", "neither a picture nor a PDF"),
        (b"unreadable large", "too large"),
        (b"unreadable locked", "locked with a password"),
        (b"unreadable more", "more in this file than I can read"),
        (b"unreadable pages", "at most ten pages"),
        (b"unreadable slow", "too long"),
        (b"crash", "couldn't read this file"),
    ],
)
async def test_what_is_said_to_each_verdict(quick: World, verdict: bytes, words: str) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("it.jpg", verdict)
    anna.sees(words)
    assert "I'm buying a card" in anna.labels()[0], "the likely choices"
    await anna.types("/buy")
    await anna.sends_file("it.pdf", verdict)
    anna.sees(words)
    assert "A gift" in anna.asked()[0], "the question keeps its buttons"
    assert jobs(quick) == []


@pytest.mark.parametrize(
    ("language", "again"), [("en", "gift card code again"), ("de", "wieder nach einem Gutschein")]
)
async def test_the_second_code_in_a_chat_gets_one_line(
    quick: World, language: str, again: str
) -> None:
    anna = await quick.person("Anna", language)
    await anna.sends_file("it.jpg", b"code")
    assert "\n" in said(anna)[-1], "the first time what to do is said in full"
    await anna.sends_file("it.jpg", b"code")
    anna.sees(again)
    assert "\n" not in said(anna)[-1]
    await anna.types("QX7R-M4TKZP-9WLC")
    anna.sees(again)
    await quick.days_pass(2)
    await anna.types("QX7R-M4TKZP-9WLC")
    assert "\n" in said(anna)[-1]
    await anna.sends_file("it.jpg", b"code")
    anna.sees(again)


async def test_an_album_has_one_answer(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/buy")
    files = quick.server.state.files
    for verdict in (b"words", b"code", b"unreadable blurred", b"words"):
        kept = files.keep("it.jpg", verdict).file_id
        anna.account.sends({**files.document(kept), "media_group_id": "1"})
    await quick.settles()
    assert len(said(anna)) == 2, "the warning, the question that has moved down"
    assert "looked like a gift card code" in said(anna)[0]
    assert "One of the other pictures I could not read" in said(anna)[0]
    assert own(anna) == 4, "one of four pictures is gone, /buy is there"
    for verdict in (b"words", b"blank"):
        kept = files.keep("it.jpg", verdict).file_id
        anna.account.sends({**files.document(kept), "media_group_id": "2"})
    await quick.settles()
    anna.sees("no gift card code on any")
    assert jobs(quick) == []


async def test_what_is_no_picture_is_refused_at_once(quick: World) -> None:
    anna = await quick.person("Anna")
    thing = {"file_id": "1", "file_unique_id": "1", "duration": 1, "width": 1, "height": 1}
    for content, words in (
        ({"video": thing}, "into videos"),
        ({"voice": thing}, "listen to recordings"),
        ({"document": {**thing, "file_name": "a.zip"}}, "this kind of file"),
        ({"document": {**thing, "file_name": "a.pdf", "file_size": 30 * 2**20}}, "too large"),
    ):
        await anna.sends(**content)
        anna.sees(words)
    await anna.sends_file("names.csv", b"Otto")
    anna.sees("can't read this kind")


async def test_a_name_or_a_caption_with_a_code(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("AB3D-7KQ2XZ-9PLM.jpg", b"words")
    anna.sees("looked like a gift card code")
    await anna.sends_photo(JPEG, caption="here: AB3D-7KQ2XZ-9PLM")
    anna.sees("looked like a gift card code")
    assert own(anna) == 0
    assert jobs(quick) == []


async def test_too_many_at_once(quick: World) -> None:
    anna = await quick.person("Anna")
    files = quick.server.state.files
    for _ in range(22):
        kept = files.keep("it.jpg", b"words").file_id
        anna.account.sends({**files.document(kept), "media_group_id": "1"})
    await quick.settles()
    assert sum("That's a lot at once" in words for words in said(anna)) == 2


async def test_a_file_that_cannot_be_fetched_is_tried_again(quick: World) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("it.jpg", b"words")
    anna.sees("one moment")
    quick.clock.move(milliseconds=6_000)
    assert quick.bot is not None
    quick.bot.pictures.wake()
    await quick.settles()
    anna.sees("found no gift card code")
    quick.server.faults.plan("internal-error", "getFile", count=4)
    await anna.sends_file("it.jpg", b"words")
    for _ in range(3):
        quick.clock.move(milliseconds=130_000)
        quick.bot.pictures.wake()
        await quick.settles()
    anna.sees("Telegram didn't hand me the file")


async def test_others_are_answered_while_a_picture_is_read(quick: World) -> None:
    anna, otto = await quick.person("Anna"), await quick.person("Otto")
    files = quick.server.state.files
    anna.account.sends(files.document(files.keep("it.jpg", b"hang").file_id))
    otto.account.types("/buy")
    await quick.until(lambda: bool(otto.answers) and bool(anna.answers))
    otto.sees("Who is the card for?")
    anna.sees("one moment")


async def test_a_bot_that_dies_while_reading_reads_again(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/buy")
    files = quick.server.state.files
    kept = files.keep("it.jpg", b"hang").file_id
    anna.account.sends(files.document(kept))
    await quick.until(lambda: being_read(quick) == 1)
    await asyncio.sleep(0)
    files._files[kept] = files.keep("it.jpg", b"code")
    await quick.crashes()
    await quick.settles()
    assert [("looked like" in words) for words in said(anna)].count(True) == 1
    assert own(anna) == 1
    assert jobs(quick) == []


async def test_an_edited_picture_is_read_too(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("it.jpg", b"words")
    await anna.edits("now with AB3D-7KQ2XZ-9PLM")
    anna.sees("looked like a gift card code")
