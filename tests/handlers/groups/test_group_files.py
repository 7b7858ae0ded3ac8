"""Text files of groups: how many of one member wait."""

from typing import Any, cast

from handlers.groups.files import GroupFiles
from handlers.updates.group_updates import GroupMessage
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
