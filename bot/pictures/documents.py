"""PDFs: what their objects say, the text of each page, and how the page looks."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from bot.pictures.pdf_objects import objects
from bot.pictures.pdf_pages import has_more_than_text, is_upright, is_well_mapped
from bot.pictures.verdict import Unreadable

_MOST_PAGES = 10
_SIDE = 1600  # at which a page is drawn: 140 dots per inch for A4
_WIDTH = 1080  # of a page that is a long strip: a picture of a whole screen, a till's receipt
_MOST_PIXELS = 25_000_000  # longer than any strip of which all parts are looked at
_MOST_SIGNS = 50_000
# A page with less text than a claim code and its label has its words in a picture.
_TEXT_ENOUGH = 60
_TURNS = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `pictured`: its words, or some of them, may be in pictures and not in `texts`.

    `texts`: its text, once for each way to hold a page with text that runs up or down;
    `whole`: that is all of it.
    """

    texts: tuple[str, ...]
    whole: bool
    picture: Image.Image
    pictured: bool


class Document:
    """An open PDF: its `objects`, what they hold besides the pages, and its pages.

    What is damaged raises Unreadable.
    """

    def __init__(self, document: pypdfium2.PdfDocument, content: bytes) -> None:
        self._document = document
        with _sound():
            self.objects = objects(document, content)

    @property
    def long(self) -> bool:
        """Whether it has more pages than are read."""
        return len(self._document) > _MOST_PAGES

    def pages(self) -> Iterator[Page]:
        """The first pages."""
        for number in range(min(len(self._document), _MOST_PAGES)):
            with _sound(), closing(self._document[number]) as page:
                read = _page(page, patterned=self.objects.patterned)
            yield read


@contextmanager
def opened(content: bytes) -> Iterator[Document]:
    """The document in a file. Raises Unreadable."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
        raise Unreadable("locked" if locked else "broken") from None
    with closing(document):
        with _sound():
            document.init_forms()  # otherwise the fields of a form are not drawn
        yield Document(document, content)


@contextmanager
def _sound() -> Iterator[None]:
    try:
        yield
    except pypdfium2.PdfiumError:
        raise Unreadable("broken") from None


def _page(page: Any, *, patterned: bool) -> Page:
    picture = _drawn(page)
    page.set_rotation(0)  # turned, its lines would come in another order
    with closing(page.get_textpage()) as written:
        texts = [_text(written)]
        upright, mapped = is_upright(written), is_well_mapped(written)
        whole = written.count_chars() <= _MOST_SIGNS
    if not upright:
        texts += map(_turned_text, [page] * 3, _TURNS[1:])
    short = len(texts[0].strip()) < _TEXT_ENOUGH
    pictured = short or patterned or not mapped or has_more_than_text(page)
    return Page(tuple(texts), whole, picture, pictured)


def _turned_text(page: Any, turn: int) -> str:
    page.set_rotation(turn)
    with closing(page.get_textpage()) as written:
        return _text(written)


def _text(written: Any) -> str:
    return str(written.get_text_range(0, min(written.count_chars(), _MOST_SIGNS)))


def _drawn(page: Any) -> Image.Image:
    short, long = sorted(max(side, 1.0) for side in page.get_size())
    scale = max(_SIDE / long, _WIDTH / short)
    if short * long * scale**2 > _MOST_PIXELS:
        raise Unreadable("large")
    picture: Image.Image = page.render(scale=scale).to_pil()
    return picture.convert("RGB")
