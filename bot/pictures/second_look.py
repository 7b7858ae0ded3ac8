"""When a picture is worth a second look, and what is done to it before."""

from collections.abc import Iterator

import cv2
import numpy as np
from PIL import Image, ImageFilter, ImageOps

from bot.pictures.lines import Piece, slant
from bot.pictures.verdict import Verdict

_WELL_READ = 0.85
_DARK, _DARK_PART = 100, 0.3
_SMALL, _LARGER = 1400, 1.3
# Contrast is stretched in each of eight by eight fields for itself, as a shadow wants it.
_LOCAL_CONTRAST, _FIELDS = 4.0, (8, 8)


def worth_it(seen: Verdict, pieces: list[Piece], picture: Image.Image) -> bool:
    """Whether there may be more on a picture than was read: it is dark, or was badly read."""
    if seen.kind == "code":
        return False
    unsure = any(piece.score < _WELL_READ for piece in pieces)
    return seen.kind in ("blank", "unreadable") or unsure or _dark(picture)


def _dark(picture: Image.Image) -> bool:
    shades = picture.convert("L").histogram()
    return sum(shades[:_DARK]) > _DARK_PART * sum(shades)


def improved(picture: Image.Image, pieces: list[Piece]) -> Iterator[Image.Image]:
    """Turned upright, its contrast stretched, larger if small; if dark, then without grain too."""
    yield _clear(picture, pieces, smooth=False)
    if _dark(picture):
        yield _clear(picture, pieces, smooth=True)


def _clear(picture: Image.Image, pieces: list[Piece], *, smooth: bool) -> Image.Image:
    grey = picture.convert("L")
    if smooth:
        grey = grey.filter(ImageFilter.MedianFilter(3))
    # Stretched before it is turned: the white corners would count as its lightest part.
    stretched = ImageOps.autocontrast(grey, cutoff=1)
    clear = stretched.rotate(slant(pieces), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    local = cv2.createCLAHE(_LOCAL_CONTRAST, _FIELDS).apply(np.asarray(clear))
    again = Image.fromarray(local).convert("RGB")
    if max(again.size) < _SMALL:
        size = (int(again.width * _LARGER), int(again.height * _LARGER))
        again = again.resize(size, Image.Resampling.LANCZOS)
    return again


def agreed(first: Verdict, second: Verdict) -> Verdict:
    """What two looks come to: the second counts, unless it saw less.

    What may be a code stays that, unless it is one. On a picture without words, stretched
    contrast shows letters in mere noise, but no codes.
    """
    if first.reason == "doubtful" and second.kind != "code":
        return first
    if first.kind == "blank" and second.kind not in ("code", "serial"):
        return first
    if second.kind == "blank":
        return first
    return second
