"""Real files, really read: photos spoiled in every way, file formats, bar codes, PDFs."""

import random
from collections.abc import Callable

import pytest
from PIL import Image

from bot.pictures.images import parts
from bot.pictures.looking import look
from bot.pictures.verdict import Verdict, dump
from tests.bot.pictures.drawing import Subject, drawn
from tests.bot.pictures.papers import bar_code, note, pdf, pdf_of, saved
from tests.bot.pictures.spoiling import SPOILED, taken

CODE = "QX7M-9TB4KD-W2RP"
LINK = "https://www.amazon.com/g/abcdefgh12345?ref=x"


@pytest.mark.parametrize("condition", [one for one in SPOILED if one != "all at once"])
def test_a_code_is_found_however_the_photo_was_taken(condition: str) -> None:
    chance = random.Random(f"card {condition}")
    subject: Subject = "screen" if condition in ("clean", "glare") else "card"
    picture, _ = drawn(subject, chance, None)
    assert look(taken(picture, condition, chance)) == Verdict("code")


@pytest.mark.parametrize(
    ("subject", "condition", "kinds"),
    [
        ("receipt", "tilt", {"words", "unreadable"}),
        ("receipt", "clean", {"words"}),
        ("chat", "shadow", {"words"}),
        ("nothing", "clean", {"blank"}),
    ],
)
def test_no_code_is_found_where_none_is(subject: Subject, condition: str, kinds: set[str]) -> None:
    chance = random.Random(f"{subject} {condition}")
    picture, _ = drawn(subject, chance, None)
    assert look(taken(picture, condition, chance)).kind in kinds


def _on_its_side(picture: Image.Image) -> bytes:
    exif = picture.getexif()
    exif[0x0112] = 6
    turned = picture.rotate(90, expand=True)
    return saved(turned, "JPEG", exif=exif)


def _transparent(picture: Image.Image) -> bytes:
    mask = picture.convert("L").point(lambda shade: 255 - shade)
    picture = picture.convert("RGBA")
    picture.putalpha(mask)
    return saved(picture, "PNG")


SAME: dict[str, Callable[[Image.Image], bytes]] = {
    "png": lambda picture: saved(picture, "PNG"),
    "webp": lambda picture: saved(picture, "WEBP"),
    "gif": lambda picture: saved(picture, "GIF"),
    "exif": _on_its_side,
    "transparent": _transparent,
    "pdf": pdf_of,
}


@pytest.mark.parametrize("kind", SAME)
def test_every_format_is_read(kind: str) -> None:
    page = note("Your gift card", "Claim code", CODE)
    assert look(SAME[kind](page)) == Verdict("code")


READ = {
    "code in a qr code": (saved(bar_code(CODE), "PNG"), "code"),
    "link in a qr code": (saved(bar_code(LINK), "PNG"), "code"),
    "code in bars": (saved(bar_code(CODE, "Code128"), "PNG"), "code"),
    "code over two lines": (saved(note("Code: QX7M-", "9TB4KD-W2RP"), "PNG"), "code"),
    "serial number": (saved(note("Serial number 6006 4912 3456 7890"), "PNG"), "serial"),
    "one sign missing": (saved(note("Gift code QX7M-9TB4KD-W2"), "PNG"), "unreadable doubtful"),
    "pdf": (pdf("Your gift card for you, with love", f"Claim code {CODE}"), "code"),
    "pdf with a button": (pdf("Apply to your account, dear Otto " * 3, link=LINK), "code"),
    "pdf invoice": (pdf("Order 123-1234567-1234567 of Monday, EUR 50.00, thanks a lot"), "words"),
    "long pdf": (pdf("x" * 70, pages=11), "unreadable pages"),
    "broken pdf": (b"%PDF-1.4 and no more", "unreadable broken"),
    "broken picture": (b"\xff\xd8\xff and no more", "unreadable broken"),
    "a picture too large": (saved(Image.new("1", (9000, 9000)), "PNG"), "unreadable large"),
    "a file too large": (b"\xff\xd8\xff" + bytes(20 * 2**20), "unreadable large"),
    "heic": (b"\x00\x00\x00\x18ftypheic", "unreadable heic"),
    "anything else": (b"PK\x03\x04", "unreadable kind"),
    "nothing": (b"", "unreadable kind"),
}


@pytest.mark.parametrize("what", READ)
def test_what_is_said_to_a_file(what: str) -> None:
    content, verdict = READ[what]
    assert dump(look(content)) == verdict


@pytest.mark.parametrize("turned", [False, True])
def test_a_long_strip_is_looked_at_in_parts(turned: bool) -> None:
    strip = Image.new("RGB", (1080, 4000), "white")
    strip.paste(note("Claim code", CODE), (90, 2500))
    if turned:
        strip = strip.transpose(Image.Transpose.ROTATE_90)
    assert look(saved(strip, "PNG")) == Verdict("code")


@pytest.mark.parametrize(
    "size", [(1000, 2500), (1000, 2501), (1080, 7000), (7000, 1080), (200, 3000)]
)
def test_parts_cover_the_whole_strip(size: tuple[int, int]) -> None:
    strip = Image.new("RGB", size)
    covered = sum(max(part.size) for part in parts(strip))
    assert covered >= max(size)
    assert all(min(part.size) >= 0.3 * min(size) for part in parts(strip))


def test_a_line_cut_out_of_a_picture() -> None:
    line = note(CODE).crop((0, 35, 900, 105))
    assert look(saved(line, "PNG")) == Verdict("code")


def test_a_thread_of_a_picture_is_refused() -> None:
    assert dump(look(saved(Image.new("1", (20, 9000)), "PNG"))) == "unreadable large"


def test_a_locked_pdf() -> None:
    # No tool here writes one, so the flag is forged: a reader asks for the password first.
    locked = pdf("hello").replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [(1234567890123456) (1234567890123456)] /Encrypt << /Filter /Standard"
        b" /V 1 /R 2 /P -44 /O (" + b"o" * 32 + b") /U (" + b"u" * 32 + b") >>",
    )
    assert dump(look(locked)) == "unreadable locked"
