"""The text of a file that says it is one, whatever it was saved as."""

import codecs
import unicodedata

# Spreadsheets, archives, PDFs: never text, whatever their name says.
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")
_PLAIN = frozenset("\t\r\n\f\x1a")


def text_of_file(content: bytes) -> str | None:
    """The text of a plain text file; None for a spreadsheet, an archive or other data.

    UTF-8 and UTF-16 are told apart from Windows-1252, which Excel still writes.
    """
    text = _decoded(content)
    return None if text is None or _controls(text) - _PLAIN else text


def words_of_file(content: bytes) -> str:
    """All words that can be made out in a file, also in one that is no plain text."""
    text = _decoded(content)
    if text is None:
        return "" if content.startswith(_PACKED) else content.decode("latin-1")
    return text.translate({ord(sign): " " for sign in _controls(text) - _PLAIN})


def _decoded(content: bytes) -> str | None:
    if content.startswith(_PACKED):
        return None
    if wide := _two_bytes_a_sign(content):
        return content.decode(wide, "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _two_bytes_a_sign(content: bytes) -> str | None:
    """Which UTF-16 it is, told by its mark or without; None if it is none."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # Of two bytes for a Latin letter one is zero; in other texts hardly any is.
    first, second = content[::2].count(0), content[1::2].count(0)
    if (first + second) * 4 <= len(content):
        return None
    return "utf-16-be" if first > second else "utf-16-le"


def _controls(text: str) -> set[str]:
    return {sign for sign in set(text) if unicodedata.category(sign) == "Cc"}
