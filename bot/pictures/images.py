"""Image files opened within bounds: upright as the camera says, on white, not too large."""

import io

from PIL import Image, ImageOps

from bot.pictures.verdict import Unreadable

MOST_SIDE = 2400
"""The longest side we work with: a phone's screen stays as it is, a camera's photo shrinks."""

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
# Decoding takes three or four bytes a pixel; a JPEG can be decoded at a fraction of its size.
_MOST_PIXELS = 60_000_000
_MOST_PIXELS_OF_JPEG = 220_000_000
Image.MAX_IMAGE_PIXELS = None  # our own bounds count: its warning would be printed nowhere


def opened(content: bytes) -> Image.Image:
    """The image, of an animation its first picture. Raises Unreadable."""
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            return _decoded(image)
    except Unreadable:
        raise
    except MemoryError:
        raise Unreadable("large") from None
    except Exception:  # noqa: BLE001 - decoders raise all kinds of errors on damaged files
        raise Unreadable("broken") from None


def _decoded(image: Image.Image) -> Image.Image:
    most = _MOST_PIXELS_OF_JPEG if image.format == "JPEG" else _MOST_PIXELS
    if image.width * image.height > most:
        raise Unreadable("large")
    image.draft("RGB", (MOST_SIDE, MOST_SIDE))
    image.load()
    shrunk = image.copy()
    shrunk.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return on_white(ImageOps.exif_transpose(shrunk))


def on_white(image: Image.Image) -> Image.Image:
    """In red, green and blue; what is transparent is white."""
    if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(white, layer).convert("RGB")
    return image.convert("RGB")
