"""What photographs do to a picture: tilt, blur, glare, shadow, low light, and JPEG."""

import io
import random
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

Pixels = npt.NDArray[np.float64]


def photographed(picture: Image.Image, chance: random.Random, tilt: float) -> Image.Image:
    """The thing on a table, seen by a camera held at an angle of `tilt` degrees."""
    lies_on = Image.new("RGB", (1280, 1280), _table(chance))
    thing = picture.convert("RGBA")
    thing.thumbnail((1080, 1080))
    turned = thing.rotate(tilt, Image.Resampling.BICUBIC, expand=True)
    lies_on.paste(turned, ((1280 - turned.width) // 2, (1280 - turned.height) // 2), turned)
    rim = (1280 - turned.height) // 2 - 30
    return lies_on.crop((0, max(rim, 0), 1280, 1280 - max(rim, 0)))


def _table(chance: random.Random) -> tuple[int, int, int]:
    shade = chance.randrange(40, 190)
    return (shade, int(shade * 0.85), int(shade * 0.7))


def clean(picture: Image.Image, _: random.Random) -> Image.Image:
    return picture


def blur(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Out of focus, or moved."""
    if chance.random() < 0.5:
        return picture.filter(ImageFilter.GaussianBlur(chance.uniform(1.2, 2.4)))
    long = chance.choice((5, 7))
    kernel = [0.0] * 25
    for step in range(5):
        kernel[10 + step if long == 5 else 6 * step] = 1.0
    once = picture.filter(ImageFilter.Kernel((5, 5), kernel, scale=5))
    return once if long == 5 else once.filter(ImageFilter.GaussianBlur(0.8))


def glare(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A lamp mirrored on the thing."""
    pixels, x, y = _grid(picture)
    centre_x, centre_y = chance.uniform(0.3, 0.7), chance.uniform(0.3, 0.7)
    away = ((x - centre_x) / chance.uniform(0.15, 0.3)) ** 2 + ((y - centre_y) / 0.18) ** 2
    strength = chance.uniform(0.55, 0.85) * np.exp(-away)
    return _picture(pixels + (255 - pixels) * strength[..., None])


def shadow(picture: Image.Image, chance: random.Random) -> Image.Image:
    """The shadow of a hand or a phone, with a soft rim."""
    pixels, x, y = _grid(picture)
    slope, place = chance.uniform(-1, 1), chance.uniform(0.35, 0.65)
    lit = 1 / (1 + np.exp(-(x + slope * (y - 0.5) - place) * 40))
    dark = chance.uniform(0.25, 0.45)
    return _picture(pixels * (dark + (1 - dark) * lit)[..., None])


def low_light(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A dim room: dark, yellowish and grainy."""
    pixels, *_ = _grid(picture)
    noise = np.random.default_rng(chance.randrange(2**32))
    dim = pixels * chance.uniform(0.14, 0.3) * np.array([1.0, 0.92, 0.72])
    return _picture(dim + noise.normal(0, chance.uniform(3, 7), pixels.shape))


def everything(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A hurried photo at night: moved, in the shadow of the hand, dim."""
    return low_light(shadow(blur(picture, chance), chance), chance)


SPOILED: dict[str, Callable[[Image.Image, random.Random], Image.Image]] = {
    "clean": clean,
    "tilt": clean,
    "turned": clean,
    "blur": blur,
    "glare": glare,
    "shadow": shadow,
    "low light": low_light,
    "all at once": everything,
}


def tilt_of(condition: str, chance: random.Random) -> float:
    """At what angle a picture of this condition is taken: nearly always a bit."""
    if condition == "clean":
        return 0.0
    if condition == "turned":
        return chance.choice((90.0, 180.0, 270.0)) + chance.uniform(-6, 6)
    if condition in ("tilt", "all at once"):
        return chance.choice((-1, 1)) * chance.uniform(8, 20)
    return chance.uniform(-8, 8)


def taken(picture: Image.Image, condition: str, chance: random.Random) -> bytes:
    """The photo as it arrives: a JPEG."""
    if condition != "clean":
        picture = photographed(picture, chance, tilt_of(condition, chance))
    spoiled = SPOILED[condition](picture, chance)
    return jpeg(spoiled, chance.randrange(60, 90))


def jpeg(picture: Image.Image, quality: int = 85) -> bytes:
    """A picture as the bytes of a JPEG."""
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def _grid(picture: Image.Image) -> tuple[Pixels, Pixels, Pixels]:
    """The pixels, and each one's place from 0 to 1."""
    pixels = np.asarray(picture.convert("RGB"), dtype=np.float64)
    y, x = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    return pixels, x / pixels.shape[1], y / pixels.shape[0]


def _picture(pixels: Pixels) -> Image.Image:
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
