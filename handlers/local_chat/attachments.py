"""What an app sends besides texts, photos and files: by kind, as the bot is told of it."""

import random
from collections.abc import Callable
from typing import Any

from handlers.local_chat.files import Files

Json = dict[str, Any]
_DICE_SIDES = 6


def content_of(kind: str, files: Files) -> Json | None:
    """A message's content of this kind; None where there is no such kind."""
    make = _KINDS.get(kind)
    return make(files) if make is not None else None


def _reference(files: Files, name: str) -> Json:
    """A file with nothing to see or hear in it: the bot takes none of these apart."""
    return files.keep(name, name.encode()).reference


def _voice(files: Files) -> Json:
    return {"voice": {**_reference(files, "voice.ogg"), "duration": 3, "mime_type": "audio/ogg"}}


def _video(files: Files) -> Json:
    shape = {"width": 720, "height": 1280, "duration": 4, "mime_type": "video/mp4"}
    return {"video": {**_reference(files, "video.mp4"), **shape, "file_name": "video.mp4"}}


def _sticker(files: Files) -> Json:
    kind = {"type": "regular", "emoji": "👍", "is_animated": False, "is_video": False}
    return {"sticker": {**_reference(files, "sticker.webp"), **kind, "width": 512, "height": 512}}


def _location(_: Files) -> Json:
    return {"location": {"latitude": 52.5163, "longitude": 13.3777}}


def _dice(_: Files) -> Json:
    value = random.randint(1, _DICE_SIDES)  # noqa: S311 - a game, no secret
    return {"dice": {"emoji": "🎲", "value": value}}


_KINDS: dict[str, Callable[[Files], Json]] = {
    "voice": _voice,
    "video": _video,
    "sticker": _sticker,
    "location": _location,
    "dice": _dice,
}
