"""Codes in an image file that its first picture does not show, and files that hold no code."""

import io
import random
from collections.abc import Callable

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from bot.pictures.looking import look
from bot.pictures.verdict import Verdict, dump
from tests.bot.pictures.drawing import drawn
from tests.bot.pictures.papers import note, saved

CODE = "QX7M-9TB4KD-W2RP"
PLAIN = note("Order confirmation", "Thank you")
SECRET = note("Your gift card", CODE)
_REMARK, _USER_COMMENT, _WINDOWS_REMARK = 0x010E, 0x9286, 0x9C9C


def moving(kind: str, *pictures: Image.Image) -> bytes:
    """A file of these pictures, one after the other."""
    out, (first, *others) = io.BytesIO(), pictures
    first.save(out, kind, save_all=True, append_images=others, duration=500)
    return out.getvalue()


def with_exif(tag: int, value: object) -> bytes:
    """A photo that has this in what the camera or a program wrote about it."""
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    exif[tag] = value
    return saved(PLAIN, "JPEG", exif=exif)


def with_note(words: str, *, packed: bool) -> bytes:
    """A PNG with a note."""
    info = PngInfo()
    info.add_text("Comment", words, zip=packed)
    return saved(PLAIN, "PNG", pnginfo=info)


def xmp(words: str) -> bytes:
    return f"<x:xmpmeta><dc:title>{words}</dc:title></x:xmpmeta>".encode()


def _commented(jpeg: bytes, *comments: str) -> bytes:
    """A JPEG with these comments before its others."""
    segments = (b"\xff\xfe" + (len(one) + 2).to_bytes(2) + one.encode() for one in comments)
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


UNSEEN: dict[str, Callable[[], bytes]] = {
    "second picture of a gif": lambda: moving("GIF", PLAIN, SECRET),
    "third picture of a webp": lambda: moving("WEBP", PLAIN, note("Hello", "you"), SECRET),
    "second picture of a png": lambda: moving("PNG", PLAIN, SECRET),
    "second picture of a photo": lambda: moving("MPO", PLAIN, SECRET),
    "note in a png": lambda: with_note(CODE, packed=False),
    "packed note in a png": lambda: with_note(f"Für dich: {CODE}", packed=True),
    "comment in a jpeg": lambda: saved(PLAIN, "JPEG", comment=CODE.encode()),
    "comment in a gif": lambda: saved(PLAIN, "GIF", comment=CODE.encode()),
    "remark": lambda: with_exif(_REMARK, CODE),
    "comment of a person": lambda: with_exif(_USER_COMMENT, b"ASCII\0\0\0" + CODE.encode()),
    "remark of windows": lambda: with_exif(_WINDOWS_REMARK, CODE.encode("utf-16-le")),
    "xmp in a jpeg": lambda: saved(PLAIN, "JPEG", xmp=xmp(CODE)),
    "xmp with long dashes": lambda: saved(PLAIN, "JPEG", xmp=xmp(CODE.replace("-", "\u2013"))),
    "xmp in a webp": lambda: saved(PLAIN, "WEBP", xmp=xmp(CODE)),
    "two comments in a jpeg": lambda: _commented(saved(PLAIN, "JPEG"), CODE, "y"),
}


@pytest.mark.parametrize("what", UNSEEN)
def test_a_code_that_the_first_picture_does_not_show(what: str) -> None:
    assert look(UNSEEN[what]()) == Verdict("code")


def _first_of(photos: bytes) -> bytes:
    return photos[: photos.rindex(b"\xff\xd8\xff")]


# As in the profiles of colours of a great many screenshots.
TABLE = b"\xffx\x0eXYZ:Z[g]\x1f^_I`\x01azb9bcdte2efgmh*hijdk klmVn\x13nopHq\x05qrs>stuxv5v\xff"

HARMLESS: dict[str, Callable[[], bytes]] = {
    "a moving picture": lambda: moving("GIF", PLAIN, note("Order", "confirmed")),
    "a photo that lost its second picture": lambda: _first_of(moving("MPO", PLAIN, SECRET)),
    "what a camera writes": lambda: with_exif(_REMARK, "EOS 5D, lens EF24-105mm f/4L IS USM"),
    "a profile of colours": lambda: saved(PLAIN, "JPEG", icc_profile=TABLE),
    "a number of its own": lambda: saved(
        PLAIN, "JPEG", xmp=xmp("xmp.did:0180117407206811822AE3F1A9C1D2B4 "
                               "uuid:6F9619FF-8B86-D011-B42D-00CF4FC964FF")),
}  # fmt: skip


@pytest.mark.parametrize("what", HARMLESS)
def test_what_is_written_about_most_pictures_is_no_code(what: str) -> None:
    assert look(HARMLESS[what]()) == Verdict("words")


def test_words_about_a_picture_are_no_words_on_it() -> None:
    picture, _ = drawn("nothing", random.Random("nothing clean"), None)
    exif = Image.Exif()
    exif[_REMARK] = "Hills under a sky"
    assert look(saved(picture, "JPEG", exif=exif)) == Verdict("blank")


def test_a_picture_that_moves_for_long_is_refused() -> None:
    pictures = [note(f"Picture {number}") for number in range(11)]
    assert dump(look(moving("GIF", *pictures))) == "unreadable more"
