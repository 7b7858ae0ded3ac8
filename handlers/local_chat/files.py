"""Files the bot and people have sent, and what Telegram tells about a picture."""

import secrets
import struct
from dataclasses import dataclass
from typing import Any

from handlers.local_chat.refusal import Refusal, bad_request, too_late

Json = dict[str, Any]
_MOST_PHOTO, _MOST_DOCUMENT, _MOST_DOWNLOAD = 10 * 2**20, 50 * 2**20, 20 * 2**20
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# Markers of a JPEG that carry its size.
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file with the id messages name it by."""

    file_id: str
    name: str
    content: bytes

    @property
    def reference(self) -> Json:
        """What every kind of file tells."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_id[:12],
            "file_size": len(self.content),
        }

    @property
    def picture(self) -> str | None:
        """Its type, if it is a picture a browser shows; None for anything else."""
        if _size_of(self.content) is None:
            return None
        return "image/png" if self.content.startswith(_PNG) else "image/jpeg"

    @property
    def path(self) -> str:
        """Where it is downloaded from."""
        return f"files/{self.file_id}"


class Files:
    """All files by id, in memory."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._lost: set[str] = set()

    def keep(self, name: str, content: bytes) -> StoredFile:
        """Store a file under a new id."""
        file = StoredFile(secrets.token_hex(12), name, content)
        self._files[file.file_id] = file
        return file

    def stored(self, file_id: str) -> StoredFile | None:
        """A file by its id."""
        return self._files.get(file_id)

    def lose(self) -> None:
        """What was kept until now is gone, as at Telegram after a long time."""
        self._lost.update(self._files)
        self._files.clear()

    def content_at(self, path: str) -> bytes | None:
        """The content behind a path that `getFile` told."""
        file = self._files.get(path.removeprefix("files/"))
        return file.content if file is not None and path == file.path else None

    def document(self, given: Any) -> Json:
        """The document of a message, from an upload or a known file id."""
        file = self._received(given, _MOST_DOCUMENT)
        return {"document": {**file.reference, "file_name": file.name}}

    def photo(self, given: Any) -> Json:
        """The photo of a message; Refusal if it is no picture."""
        file = self._received(given, _MOST_PHOTO)
        size = _size_of(file.content)
        if size is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        return {"photo": [{**file.reference, "width": size[0], "height": size[1]}]}

    def told(self, file_id: str) -> Json:
        """What `getFile` answers."""
        file = self._files.get(file_id)
        if file is None:
            raise bad_request("invalid file_id")
        if len(file.content) > _MOST_DOWNLOAD:
            raise bad_request("file is too big")
        return {**file.reference, "file_path": file.path}

    def _received(self, given: Any, most: int) -> StoredFile:
        if isinstance(given, dict):
            name, content = given["file"]
            if not content:
                raise bad_request("file must be non-empty")
            if len(content) > most:
                raise Refusal("Request Entity Too Large", 413, mistake=True)
            return self.keep(name, content)
        if given not in self._files:
            refused = too_late if given in self._lost else bad_request
            raise refused("wrong file identifier/HTTP URL specified")
        return self._files[given]


def _size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; None for anything else."""
    if content.startswith(_PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return _size_of_jpeg(content) if content.startswith(_JPEG) else None


def _size_of_jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
