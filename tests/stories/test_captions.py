"""What is said beside a file has its answer, and the file is looked at all the same."""

import pytest

from handlers.local_chat import messages
from handlers.local_chat.refusal import too_late
from tests.stories.test_pictures import jobs, own, said
from tests.stories.world import World

HINTED = [
    ("serial number 1234567890123456", "It is not the code"),
    ("the code is 1234 5678 9012 3456", "probably the card's serial number"),
    ("my card AB12-CD3456", "part of a gift card code"),
    ("gift card id 6QUDO-3GFAA-4AVTB", "Gift Card ID"),
]


@pytest.mark.parametrize(("caption", "hint"), HINTED)
async def test_a_hint_to_a_caption_leaves_no_photo_unread(
    quick: World, caption: str, hint: str
) -> None:
    anna = await quick.person("Anna")
    await anna.sends_file("a.jpg", b"code", caption=caption)
    assert [hint in words for words in said(anna)] == [True, False]
    anna.sees("looked like a gift card code")
    assert own(anna) == 0, "the photo is deleted"
    assert jobs(quick) == []


@pytest.mark.parametrize(("caption", "hint"), HINTED)
async def test_in_a_guide_the_question_is_asked_again_once(
    quick: World, caption: str, hint: str
) -> None:
    anna = await quick.person("Anna")
    await anna.types("/buy")
    await anna.sends_file("a.jpg", b"words", caption=caption)
    assert hint in said(anna)[1]
    anna.sees("found no gift card code")
    assert sum("Who is the card for?" in words for words in said(anna)) == 1


async def test_what_cannot_be_looked_at_is_said_after_the_hint(quick: World) -> None:
    anna = await quick.person("Anna")
    video = {"file_id": "1", "file_unique_id": "1", "duration": 1, "width": 1, "height": 1}
    await anna.sends(video=video, caption="my card AB12-CD3456")
    assert "part of a gift card code" in said(anna)[0]
    anna.sees("into videos")


async def test_a_photo_that_telegram_does_not_delete(
    quick: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is said once it shows: the deletion waits for nothing, and nothing waits for it."""

    def refuses(*_: object) -> None:
        raise too_late("message can't be deleted for everyone")

    anna = await quick.person("Anna")
    monkeypatch.setattr(messages, "_check_may_delete", refuses)
    await anna.sends_file("a.jpg", b"code")
    assert_told(said(anna)[1:])
    await anna.sends_file("c.txt", b"QW7E-R8TYU2-PA3S")
    assert_told(said(anna)[3:])
    await anna.types("/redeem QW7E-R8TYU2-PA3S")
    assert_told(said(anna)[6:])
    assert any("Which Amazon site" in words for words in said(anna)[6:])


def assert_told(words: list[str]) -> None:
    for told in ("could not delete your message", "looked like a gift card code"):
        assert sum(told in one for one in words) == 1, words
