"""What a message says about its file."""

from typing import Any

import pytest

from handlers.updates.files import sent_file

FILES: dict[str, tuple[dict[str, Any], str | None]] = {
    "photo": ({"photo": [{"file_id": "small"}, {"file_id": "1"}]}, "picture"),
    "picture as a file": ({"document": {"file_id": "1", "mime_type": "image/png"}}, "picture"),
    "pdf": ({"document": {"file_id": "1", "mime_type": "application/pdf"}}, "picture"),
    "pdf by its name only": (
        {"document": {"file_id": "1", "mime_type": "application/octet-stream",
                      "file_name": "CARD.PDF"}},
        "picture",
    ),
    "list": ({"document": {"file_id": "1", "mime_type": "text/csv"}}, "text"),
    "list by its name only": ({"document": {"file_id": "1", "file_name": "a.CSV"}}, "text"),
    "archive": ({"document": {"file_id": "1", "mime_type": "application/zip"}}, "other"),
    "no name, no type": ({"document": {"file_id": "1"}}, "other"),
    "animation": ({"animation": {"file_id": "1"},
                   "document": {"file_id": "1", "mime_type": "video/mp4"}}, "video"),
    "video": ({"video": {"file_id": "1"}}, "video"),
    "round video": ({"video_note": {"file_id": "1"}}, "video"),
    "voice": ({"voice": {"file_id": "1"}}, "sound"),
    "sticker": ({"sticker": {"file_id": "1"}}, None),
    "location": ({"location": {}}, None),
    "text": ({"text": "hello"}, None),
}  # fmt: skip


@pytest.mark.parametrize("what", FILES)
def test_the_kind_of_a_file(what: str) -> None:
    message, kind = FILES[what]
    file = sent_file(message)
    assert (file and file.kind) == kind
    if file is not None:
        assert file.file_id == "1", "of a photo's sizes the largest"
        assert file.form == ("photo" if what == "photo" else "document")
