"""PDFs: the text of each page, the addresses its links lead to, and how the page looks."""

import ctypes
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from bot.pictures.verdict import Unreadable

MOST_PAGES = 10
_SIDE = 1600  # at which a page is drawn: 140 dots per inch for A4
_MOST_LINKS = 100
_MOST_ADDRESS = 2000
_MOST_SIGNS = 50_000
# A page with less text than a claim code and its label has its words in a picture.
_TEXT_ENOUGH = 60


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `pictured`: its words, or some of them, are in pictures and not in `text`."""

    text: str
    links: tuple[str, ...]
    picture: Image.Image
    pictured: bool


def pages(content: bytes) -> Iterator[Page]:
    """The first pages, MOST_PAGES at most. Raises Unreadable."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise Unreadable("locked" if locked else "broken") from None
    with closing(document):
        for number in range(min(len(document), MOST_PAGES)):
            try:
                with closing(document[number]) as page:
                    yield _page(document, page)
            except pypdfium2.PdfiumError:
                raise Unreadable("broken") from None


def page_count(content: bytes) -> int:
    """How many pages it has, once `pages` has opened it."""
    with closing(pypdfium2.PdfDocument(content)) as document:
        return len(document)


def _page(document: pypdfium2.PdfDocument, page: Any) -> Page:
    with closing(page.get_textpage()) as written:
        text = written.get_text_range(0, min(written.count_chars(), _MOST_SIGNS))
    longest = max(*page.get_size(), 1.0)
    picture = page.render(scale=_SIDE / longest).to_pil().convert("RGB")
    images = page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3)
    pictured = len(text.strip()) < _TEXT_ENOUGH or next(iter(images), None) is not None
    return Page(text, tuple(_links(document, page)), picture, pictured)


def _links(document: pypdfium2.PdfDocument, page: Any) -> Iterator[str]:
    """Where a tap on the page leads: a gift card's button often is the money itself."""
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(_MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page.raw, place, link):
            return
        action = pdfium.FPDFLink_GetAction(link)
        if action:
            address = ctypes.create_string_buffer(_MOST_ADDRESS)
            pdfium.FPDFAction_GetURIPath(document.raw, action, address, _MOST_ADDRESS)
            yield address.value.decode("utf-8", "replace")
