""" "One moment" is said while a file is read, and goes once the answer is there."""

import pytest

from tests.stories.people import Person
from tests.stories.test_pictures_untold import pictures_are_due
from tests.stories.world import World

LIST = b"otto@example.com\nanna@example.com\n"


def said(person: Person) -> list[str]:
    return [message.get("text", "") for message in person.answers]


def times_said(world: World) -> int:
    """How often "one moment" left for anybody."""
    sent = world.server.record.of("sendMessage")
    return sum("one moment" in entry.parameters["text"] for entry in sent)


@pytest.mark.parametrize("verdict", [b"words", b"blank", b"unreadable broken", b"crash", b"code"])
async def test_it_goes_when_the_answer_has_come(quick: World, verdict: bytes) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("it.jpg", verdict)
    assert times_said(quick) == 1
    anna.sees_not("one moment")
    assert len(anna.answers) == 1


async def test_in_a_guide_the_answer_and_the_question_stay(quick: World) -> None:
    anna = await quick.person("Anna")
    await anna.types("/buy")
    await anna.sends_file("it.jpg", b"words")
    assert times_said(quick) == 1
    anna.sees_not("one moment")
    assert "found no gift card code" in "\n".join(said(anna))
    assert "A gift" in anna.asked()[0]


async def test_an_album_and_several_lists_are_told_once(quick: World) -> None:
    anna = await quick.person("Anna")
    files = quick.server.state.files
    for _ in range(3):
        kept = files.document(files.keep("it.jpg", b"words").file_id)
        anna.account.sends({**kept, "media_group_id": "7"})
    await quick.settles()
    assert times_said(quick) == 1
    anna.sees_not("one moment")
    for number in range(3):
        kept = files.keep(f"{number}.txt", LIST)
        anna.account.sends(files.document(kept.file_id))
    await quick.settles()
    assert times_said(quick) < 1 + 3
    anna.sees_not("one moment")


async def test_it_goes_when_the_bot_died_meanwhile(quick: World) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.plan("internal-error", "getFile")
    await anna.sends_file("it.jpg", b"words")
    anna.sees("one moment")
    await quick.crashes()
    quick.clock.move(milliseconds=6_000)
    await pictures_are_due(quick)
    anna.sees("found no gift card code")
    anna.sees_not("one moment")


async def test_one_that_is_too_old_to_be_deleted_becomes_a_line(quick: World) -> None:
    anna = await quick.person("Anna")
    quick.server.faults.refuse(400, "Bad Request: message can't be deleted", "deleteMessage")
    await anna.sends_file("it.jpg", b"words")
    anna.sees_not("one moment")
    assert said(anna)[0] == "I have looked at it."
    anna.sees("found no gift card code")
