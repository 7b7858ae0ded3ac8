"""What kind of file it is, by its first bytes: names and types told by others are not trusted."""

from typing import Literal

Format = Literal["image", "pdf", "heic"]

# As Telegram lets bots download; the image library then decides what the image really is.
MOST_BYTES = 20 * 2**20
_IMAGES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif")
_PDF_WITHIN = 1024  # readers accept a PDF that begins after some other bytes


def format_of(content: bytes) -> Format | None:
    """The format of a file; None for one that is not read."""
    if content.startswith(_IMAGES) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP"):
        return "image"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF:
        return "heic"
    return "pdf" if b"%PDF-" in content[:_PDF_WITHIN] else None
