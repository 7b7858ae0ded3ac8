"""What the objects of a PDF hold besides its pages: notes, form values, addresses, files.

PDFium writes the document anew, with all its objects one by one and unlocked, so that all that is
text in them stands there as a string, whatever it belongs to. XMP is a stream of its own.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from bot.pictures.unseen import LEAST_SIGNS, apart

_MOST_SIGNS = 500_000
_HELD = re.compile(
    rb"\(((?:\\.|[^\\()])*)\)"
    rb"|<((?:[0-9A-Fa-f]{2})+)>"
    rb"|/Metadata[^>]{0,200}>>\s{0,9}stream(.*?)endstream"
    # Other streams are passed over: pictures, fonts, and the pages, whose text is read elsewhere.
    rb"|stream\r?\n.*?endstream",
    re.DOTALL,
)
# Colours, signatures and the like are strings too, but no text.
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_LINE_ENDS = {b"n": b"\n", b"r": b"\r"}
# Files within the file, and forms that are a program of their own.
_BEYOND = re.compile(rb"/EF\s*(?:<<|[0-9]+ [0-9]+ R)|/XFA[\s\[]")

# What browsers make of a picture in the background.
_PATTERN = b"/PatternType 1"


@dataclass(frozen=True, slots=True)
class Objects:
    """The texts of all objects; `whole`: there is nothing more that may hold words.

    `patterned`: a page may be painted with something that is not among the things on it.
    """

    text: str
    whole: bool
    patterned: bool


def objects(document: pypdfium2.PdfDocument, content: bytes) -> Objects:
    """What a document holds that was opened from this content. Raises PdfiumError."""
    anew = io.BytesIO()
    document.save(anew, flags=pdfium.FPDF_NO_INCREMENTAL | pdfium.FPDF_REMOVE_SECURITY)
    written = anew.getvalue()
    # Of a damaged file not every object is written, so the file itself is looked through too.
    text = apart(dict.fromkeys((*_strings(written), *_strings(content))))
    whole = len(text) <= _MOST_SIGNS and not _BEYOND.search(written)
    return Objects(text[:_MOST_SIGNS], whole, _PATTERN in written)


def _strings(content: bytes) -> Iterator[str]:
    """Its texts, without those that are too short for a code."""
    for plain, digits, metadata in _HELD.findall(content):
        string = bytes.fromhex(digits.decode()) if digits else _ESCAPED.sub(_meant, plain)
        text = _decoded(_unpacked(metadata.lstrip()) if metadata else string)
        if len(text) >= LEAST_SIGNS and not _NO_TEXT.search(text):
            yield text


def _meant(escaped: re.Match[bytes]) -> bytes:
    return _LINE_ENDS.get(escaped[1], escaped[1])


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _MOST_SIGNS)
    except zlib.error:
        return stream  # as it nearly always is


def _decoded(string: bytes) -> str:
    """A string as PDF means it: UTF-16 or UTF-8 if it says so or fits, one byte a sign if not."""
    if string.startswith((b"\xfe\xff", b"\xff\xfe")):
        return string.decode("utf-16", "ignore")
    try:
        return string.decode("utf-8-sig")
    except UnicodeDecodeError:
        return string.decode("latin-1")
