"""Text files of groups: how many of one member wait."""

from dataclasses import replace
from typing import Any, cast

from bot.scam.links import Given
from handlers.groups.files import GroupFiles
from handlers.updates.group_updates import Answered, GroupMessage
from handlers.updates.reading import read

GROUP = -100_7


def sent(number: int) -> GroupMessage:
    """A text file of a member."""
    message = {
        "message_id": number,
        "date": 1,
        "chat": {"id": GROUP, "type": "supergroup"},
        "from": {"id": 7, "is_bot": False, "first_name": "Anna"},
        "document": {"file_id": f"f{number}", "file_unique_id": "u", "file_name": "list.txt"},
    }
    found = read({"update_id": number, "message": message})
    assert isinstance(found, GroupMessage)
    return found


def test_files_of_a_group_that_was_left_count_for_nobody() -> None:
    files = GroupFiles(*cast("Any", (None, None, None, 0)))
    waiting = 0
    while (job := files.job_of(sent(waiting))) is not None:
        files.noted(job, sent(waiting))
        waiting += 1
    assert waiting > 1
    files.left(GROUP + 1)
    assert files.job_of(sent(waiting)) is None
    files.left(GROUP)
    assert files.job_of(sent(waiting)) is not None


def test_no_word_is_remembered_of_what_brought_a_file() -> None:
    files = GroupFiles(*cast("Any", (None, None, None, 0)))
    written = replace(
        sent(1), raw={"x": "zwirbel"}, said="zwirbel", words="zwirbel", called="zwirbel",
        about=Answered(2, "zwirbel"), links=(Given(0, 1, "http://zwirbel.example"),),
    )  # fmt: skip
    job = files.job_of(written)
    assert job is not None
    files.noted(job, written)
    assert "zwirbel" not in repr(vars(files))
    assert str(written.person) in repr(vars(files))
