"""What a file may take of the machine: the largest honest picture fits, a small bomb does not."""

import zlib
from pathlib import Path

from PIL import Image

from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from tests.bot.pictures.papers import note, saved

MEGABYTE = 2**20


def bomb(operator: bytes) -> bytes:
    """A PDF of a kilobyte with one page: ten million times the same thing is drawn on it."""
    packing = zlib.compressobj(9)
    some = operator * (MEGABYTE // len(operator))
    drawn = b"".join(packing.compress(some) for _ in range(100)) + packing.flush()
    drawn = zlib.compress(zlib.compress(drawn, 9), 9)
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Filter [/FlateDecode /FlateDecode /FlateDecode] /Length %d >> stream\n%s\nendstream"
        % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % one for one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def large(width: int, height: int, kind: str, **options: object) -> bytes:
    """A picture of this size with a code in large print."""
    scale = width // 1000
    printed = note("Claim code", "QX7M-9TB4KD-W2RP")
    page = Image.new("L", (width, height), 255)
    page.paste(printed.convert("L").resize((printed.width * scale, printed.height * scale)))
    return saved(page.convert(str(options.pop("mode", "RGB"))), kind, **options)


def peak(reader: PictureReader) -> int:
    """How many megabytes the process had at most."""
    process = reader._process._process
    assert process is not None
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


async def test_a_small_file_takes_no_gigabytes_and_the_next_is_read() -> None:
    reader = PictureReader()
    try:
        for operator in (b"0 0 1 1 re f\n", b"BT /F 9 Tf (a) Tj ET\n"):
            small = bomb(operator)
            assert len(small) < 2000
            assert await reader.read(small) == Verdict("unreadable", "crashed")
        assert await reader.read(saved(note("hello there, dear Anna"), "PNG")) == Verdict("words")
    finally:
        await reader.close()


async def test_the_largest_pictures_there_are_fit_one_after_the_other() -> None:
    reader = PictureReader()
    try:
        assert await reader.read(saved(note("hello there, dear Anna"), "PNG")) == Verdict("words")
        for content in (
            large(16_320, 12_240, "JPEG", quality=50),  # what the largest cameras of phones make
            large(16_320, 12_240, "JPEG", quality=50, progressive=True),
            large(7_700, 7_700, "PNG", compress_level=1, mode="RGBA"),
            large(5_900, 5_900, "WEBP", quality=50, mode="RGBA"),
        ):
            assert await reader.read(content) == Verdict("code")
            assert peak(reader) < 1024
    finally:
        await reader.close()
