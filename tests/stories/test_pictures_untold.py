"""A picture that was not read in time, or whose sender had gone: it is said all the same, once."""

import pytest

from tests.stories.people import Person
from tests.stories.test_pictures import being_read, jobs, own, said
from tests.stories.test_receipts import is_asked
from tests.stories.world import World


async def is_being_read(world: World, person: Person, album: str = "") -> str:
    """A picture is sent, and reading it does not end; the file's id."""
    files = world.server.state.files
    kept = files.keep("it.jpg", b"hang").file_id
    together = {"media_group_id": album} if album else {}
    person.account.sends({**files.document(kept), **together})
    await world.until(lambda: being_read(world) > 0)
    return kept


async def turns_out_to_be(world: World, file_id: str, verdict: bytes) -> None:
    """The bot dies while it reads; after its start it reads this."""
    files = world.server.state.files
    files._files[file_id] = files.keep("it.jpg", verdict)
    await world.crashes()
    await world.settles()


async def pictures_are_due(world: World) -> None:
    assert world.bot is not None
    world.bot.pictures.wake()
    await world.settles()


@pytest.mark.parametrize(("language", "words"), [("en", "never got to read"), ("de", "nie dazu")])
async def test_what_was_not_read_in_time_is_told_once(
    quick: World, language: str, words: str
) -> None:
    anna = await quick.person("Anna", language)
    await anna.types("/buy")
    quick.server.faults.plan("internal-error", "getFile", count=4)
    files = quick.server.state.files
    for album in ("1", "1", "2"):
        kept = files.keep("it.jpg", b"code").file_id
        anna.account.sends({**files.document(kept), "media_group_id": album})
    await anna.sends_file("it.jpg", b"code")
    assert len(jobs(quick)) == 4
    await quick.days_pass(3)
    await pictures_are_due(quick)
    assert sum(words in text for text in said(anna)) == 1
    anna.sees("4", words)
    assert jobs(quick) == []
    await quick.days_pass(1)
    await pictures_are_due(quick)
    assert sum(words in text for text in said(anna)) == 1


async def test_whoever_was_gone_is_told_when_they_are_back(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/start")
    read = await is_being_read(quick, anna)
    anna.account.blocks()
    await turns_out_to_be(quick, read, b"code")
    assert own(anna) == 2
    assert len(jobs(quick)) == 1
    assert read not in str(jobs(quick))
    await quick.days_pass(1)
    assert "looked like" not in said(anna)[-1]
    anna.account.unblocks()
    await quick.settles()
    anna.sees("looked like a gift card code")
    assert own(anna) == 1, "the photo is deleted"
    assert jobs(quick) == []


async def test_whoever_was_gone_for_days_knows_what_was_not_read(quick: World) -> None:
    anna = await quick.person("Anna")
    await is_asked(anna)
    read = await is_being_read(quick, anna)
    anna.account.blocks()
    await turns_out_to_be(quick, read, b"words")
    await quick.days_pass(3)
    anna.account.unblocks()
    await quick.settles()
    anna.sees("never got to read it")
    await anna.types("/cards")
    await anna.taps("EUR 50")
    assert "Receipt kept" not in said(anna)[-1]


async def test_whoever_stays_away_is_forgotten(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/start")
    read = await is_being_read(quick, anna)
    anna.account.blocks()
    await turns_out_to_be(quick, read, b"code")
    await quick.days_pass(31)
    assert jobs(quick) == []


async def test_whoever_is_forgotten_leaves_no_picture_unread(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/forget_me")
    message, button = anna.button("Erase everything")
    read = await is_being_read(quick, anna)
    anna.account.taps(message["message_id"], button["callback_data"])
    await quick.until(lambda: any("Done. I have erased" in words for words in said(anna)))
    await quick.until(lambda: quick.bot is not None and quick.bot.delivery.idle())
    anna.sees("asked Telegram to delete it", "please delete it yourself")
    await turns_out_to_be(quick, read, b"code")
    assert own(anna) == 1, "/forget_me is there, the picture is gone"
    assert jobs(quick) == []
    assert len(anna.answers) == 1
