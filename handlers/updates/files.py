"""What a message says about the file it brings: kind, id, size, type, name."""

from dataclasses import dataclass
from typing import Any, Literal

Json = dict[str, Any]
FileKind = Literal["picture", "text", "video", "sound", "other"]
MOST_BYTES_OF_TEXT = 256 * 1024

# Telegram calls a silent video "animation" and sends it as a document too: looked for first.
_BY_FIELD: tuple[tuple[str, FileKind], ...] = (
    ("animation", "video"),
    ("video", "video"),
    ("video_note", "video"),
    ("voice", "sound"),
    ("audio", "sound"),
)
_PICTURE_TYPES = ("image/", "application/pdf")
_PICTURE_NAMES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".pdf")
_TEXT_TYPES = ("text/", "message/rfc822")
_TEXT_NAMES = (".txt", ".csv", ".tsv", ".eml", ".htm", ".html")


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file by its id. `picture` is anything that is read by looking at it, PDFs too; `form` is
    how Telegram takes it again.

    `album` is shared by files sent together. `size` is None where Telegram does not tell it.
    """

    kind: FileKind
    form: Literal["photo", "document"]
    file_id: str
    size: int | None
    name: str
    album: str | None


def sent_file(message: Json) -> SentFile | None:
    """The file of a message; None if it has none, or one that nobody would write on (stickers)."""
    if message.get("photo"):
        return _file("picture", message["photo"][-1], message)  # the last is the largest
    for field, kind in _BY_FIELD:
        if field in message:
            return _file(kind, message[field], message)
    if "document" in message:
        document = message["document"]
        return _file(_kind(document), document, message)
    return None


def _file(kind: FileKind, told: Json, message: Json) -> SentFile:
    return SentFile(
        kind=kind,
        form="photo" if message.get("photo") else "document",
        file_id=str(told["file_id"]),
        size=told.get("file_size"),
        name=told.get("file_name") or "",
        album=message.get("media_group_id"),
    )


def _kind(document: Json) -> FileKind:
    """By type or by name: whoever is wrong about it, it is looked at."""
    told, name = document.get("mime_type") or "", (document.get("file_name") or "").lower()
    if told.startswith(_PICTURE_TYPES) or name.endswith(_PICTURE_NAMES):
        return "picture"
    return "text" if told.startswith(_TEXT_TYPES) or name.endswith(_TEXT_NAMES) else "other"
