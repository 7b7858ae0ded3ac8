"""A text file is read before anything else; one that is not read is told, and what that means."""

import pytest

from tests.stories.people import Person
from tests.stories.test_guard import CODE, PROMISE
from tests.stories.test_pictures import own
from tests.stories.test_pictures_untold import pictures_are_due as files_are_due
from tests.stories.world import World

CAUTION = "If a gift card code is in it"


@pytest.mark.parametrize(
    "content",
    [
        CODE.encode(),
        CODE.encode("utf-16"),
        CODE.encode("utf-16-le"),
        f"Otto, {CODE}".encode("utf-16-be"),
        b"a\x00b " + CODE.encode(),
        b"\x81 " + CODE.encode(),
    ],
    ids=["UTF-8", "UTF-16", "without a mark", "the other way round", "zeros", "no encoding"],
)
async def test_a_code_is_found_however_it_was_saved(world: World, content: bytes) -> None:
    anna = await world.person("Anna")
    await anna.sends_file("code.txt", content)
    anna.sees(PROMISE)
    assert own(anna) == 0


def latest(anna: Person, *words: str) -> None:
    """The answer says this; the question may stand below it."""
    said = "\n".join(message["text"] for message in anna.answers[-2:])
    for word in words:
        assert word in said


async def test_why_it_was_not_read_and_what_if_a_code_is_in_it(world: World) -> None:
    anna = await world.person("Anna")
    for _ in range(2):
        await anna.sends_file("big.txt", b"x " * 140_000 + CODE.encode())
        latest(anna, "too long for me", "if a gift card code is in it")
        world.server.faults.plan("internal-error", "getFile", count=4)
        await anna.sends_file("c.txt", CODE.encode())
        anna.sees("one moment")  # as with pictures: it is tried again for some minutes
        for _ in range(3):
            world.clock.move(milliseconds=130_000)
            await files_are_due(world)
        latest(anna, "Telegram didn't hand me the file", CAUTION)
        await anna.sends_file("c.txt", b"PK\x03\x04 and the rest")
        latest(anna, "couldn't read that file as text", CAUTION)
        await anna.types("/buy")
    await anna.sends_file("big.txt", b"x " * 140_000)
    latest(anna, "too long for me", "Who is the card for?")


async def test_an_unread_file_is_told_of_beside_its_caption(world: World) -> None:
    anna = await world.person("Anna", "de")
    await anna.sends_file("big.txt", b"x " * 140_000, caption="serial number 1234567890123456")
    assert "Seriennummer" in anna.answers[0]["text"]
    anna.sees("zu lang", "Falls ein Gutscheincode darin steht")


async def test_a_list_that_cannot_be_read_may_hold_a_code_too(world: World) -> None:
    anna = await world.person("Anna")
    for words in ("/buy", "A gift", "amazon.com", "By e-mail, now", "50"):
        await anna.types(words)
    await anna.sends_file("team.csv", b"PK\x03\x04")
    anna.sees("couldn't read that file", "If a gift card code is in this one")
    await anna.sends_file("team.csv", b"x " * 140_000)
    latest(anna, "too long for me")
    await anna.sends_file("team.csv", "a@example.com\nb@example.com\n".encode("utf-16-le"))
    anna.sees("To 2 people")


async def test_in_a_group_a_text_file_with_a_code_is_removed(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/start")
    office = await quick.group("Office", anna)
    office.chat.promotes(
        anna.account.user, quick.server.state.bot, frozenset({"can_delete_messages"})
    )
    files = quick.server.state.files
    names = ("names.txt", b"Otto"), ("code.txt", CODE.encode()), ("photo.jpg", b"code")
    for name, content in names:
        await anna.sends(at=office, **files.document(files.keep(name, content).file_id))
    left = [one["document"]["file_name"] for one in office.chat.messages.values()
            if "document" in one]  # fmt: skip
    assert left == ["names.txt", "photo.jpg"], "photos are not read in groups"
    anna.sees("In a group you wrote something")
    assert not office.answers
