"""Image files opened within bounds: upright as the camera says, on white, not too large."""

import io
import math
from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image, ImageOps

from bot.pictures.unseen import apart, print_among
from bot.pictures.verdict import Unreadable

_MOST_SIDE = 2400  # a phone's screen stays as it is, a camera's photo shrinks
# A screen scrolled while it was photographed is a long strip: it is looked at in parts.
_STRIP = 2.5
_STRIP_WIDTH = 1080
_MOST_PARTS = 12
_MOST_FRAMES = 10  # of a moving picture; a photo may have a second one for depth
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
# Decoding takes up to eight bytes a pixel, twice that where layers are put together; a JPEG can be
# decoded at a fraction of its size. Beside the models it all fits what the process may have.
_MOST_PIXELS = {"JPEG": 205_000_000, "MPO": 205_000_000, "PNG": 60_000_000}
_MOST_PIXELS_LAYERED = 35_000_000
Image.MAX_IMAGE_PIXELS = None  # our own bounds count: its warning would be printed nowhere


class Frame(NamedTuple):
    """A picture, and what is written in its file about it."""

    picture: Image.Image
    notes: str


def frames(content: bytes) -> Iterator[Frame]:
    """The image; of a moving one its pictures. Raises Unreadable, at the end if they are many."""
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            for number in range(_MOST_FRAMES):
                if not _turned_to(image, number):
                    return
                yield Frame(_decoded(image), _notes(image))
            more = _turned_to(image, _MOST_FRAMES)
    except Unreadable:
        raise
    except MemoryError:
        raise Unreadable("large") from None
    except Exception:  # noqa: BLE001 - decoders raise all kinds of errors on damaged files
        raise Unreadable("broken") from None
    if more:
        raise Unreadable("more")


def _turned_to(image: Image.Image, number: int) -> bool:
    """Whether there is such a picture; it is the image's now."""
    try:
        image.seek(number)
    except EOFError:
        return False
    except ValueError:
        if image.format != "MPO":
            raise
        return False  # editors cut the second picture of a photo off, and leave the entry for it
    return True


def _notes(image: Image.Image) -> str:
    """Comments, what the camera says, and the like."""
    notes = {key: note for key, note in image.info.items() if key != "icc_profile"}.values()
    texts = [note for note in notes if isinstance(note, str)]
    packed = [note for note in notes if isinstance(note, bytes)]
    # A JPEG may have several of a kind. Tables of colours look like codes now and then.
    pieces: list[tuple[str, bytes]] = getattr(image, "applist", [])
    packed += [piece for _, piece in pieces if not piece.startswith(b"ICC_PROFILE")]
    return apart((*texts, *map(print_among, packed)))


def _decoded(image: Image.Image) -> Image.Image:
    if image.width * image.height > _MOST_PIXELS.get(image.format or "", _MOST_PIXELS_LAYERED):
        raise Unreadable("large")
    size = _working_size(*image.size)
    image.draft("RGB", size)
    image.load()
    # Not `thumbnail`: that is in place, so a moving picture would need a copy in full size.
    shrunk = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    return on_white(ImageOps.exif_transpose(shrunk))


def _working_size(width: int, height: int) -> tuple[int, int]:
    most = _STRIP_WIDTH / min(width, height)
    if not _is_strip(width, height):
        most = _MOST_SIDE / max(width, height)
    factor = min(most, 1.0)
    return math.ceil(width * factor), math.ceil(height * factor)


def _is_strip(width: int, height: int) -> bool:
    short, long = sorted((width, height))
    return long > max(_MOST_SIDE, _STRIP * short)


def parts(picture: Image.Image) -> Iterator[Image.Image]:
    """The picture; a long strip in parts that overlap. Raises Unreadable if they are too many."""
    if not _is_strip(*picture.size):
        yield picture
        return
    short, long = sorted(picture.size)
    step, size = int(1.6 * short), 2 * short
    starts = range(0, long - size + step, step)
    if len(starts) > _MOST_PARTS:
        raise Unreadable("large")
    for start in starts:
        box = (0, start, short, min(start + size, long))
        yield picture.crop(box if picture.height == long else (box[1], 0, box[3], short))


def on_white(image: Image.Image) -> Image.Image:
    """In red, green and blue; what is transparent is white."""
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(white, layer).convert("RGB")
    return image.convert("RGB")
