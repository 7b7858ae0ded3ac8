"""Codes anywhere in a PDF, and PDFs without one that are like those which people get."""

import io
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from bot.pictures.looking import look
from bot.pictures.verdict import Verdict, dump
from tests.bot.pictures.papers import note, pdf

CODE = "QX7M-9TB4KD-W2RP"
LINK = "https://www.amazon.com/g/abcdefgh12345?ref=x"
SAID = "Order 123-1234567-1234567 of Monday, EUR 50.00, thanks a lot for buying here"
_PAGE = "/MediaBox [0 0 595 842]"


def drawn(draw: Callable[[Canvas], object], **options: object) -> bytes:
    """A PDF of one page with a usual sentence, its streams packed, and what is drawn."""
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1, **options)
    canvas.drawString(60, 780, SAID)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def holding(*objects: bytes, page: str = "", catalog: str = "", info: str = "") -> bytes:
    """A PDF with more objects, from number 50 on, and more in its page, catalog and info."""
    plain = pdf(SAID).replace(_PAGE.encode(), f"{_PAGE} {page}".encode())
    plain = plain.replace(b"/Type /Catalog", f"/Type /Catalog {catalog}".encode())
    more = b"".join(b"%d 0 obj\n%s\nendobj\n" % entry for entry in enumerate(objects, 50))
    more += f"90 0 obj\n<< {info} >>\nendobj\n".encode()
    return plain.replace(b"trailer <<", more + b"trailer << /Info 90 0 R")


def stream(content: bytes, kind: str) -> bytes:
    packed = zlib.compress(content)
    head = f"<< {kind} /Filter /FlateDecode /Length {len(packed)} >>"
    return head.encode() + b" stream\n" + packed + b"\nendstream"


def appearance(words: str) -> bytes:
    """What an annotation looks like."""
    kind = "/Type /XObject /Subtype /Form /BBox [0 0 400 40] /Resources << /Font << /F 3 0 R >> >>"
    return stream(f"BT /F 18 Tf 5 12 Td ({words}) Tj ET".encode(), kind)


def annotation(kind: str, more: str) -> str:
    return f"/Annots [<< /Type /Annot /Subtype /{kind} /F 4 /Rect [60 400 460 440] {more} >>]"


def hex_of(words: str) -> str:
    return "<FEFF" + words.encode("utf-16-be").hex() + ">"


def links(*addresses: str) -> str:
    each = (f"<< /Type /Annot /Subtype /Link /Rect [0 0 5 5] /A << /S /URI /URI ({address}) >> >>"
            for address in addresses)  # fmt: skip
    return f"/Annots [{' '.join(each)}]"


def at(x: float, y: float, words: str) -> Callable[[Canvas], object]:
    return lambda canvas: canvas.drawString(x, y, words)


def one_by_one(canvas: Canvas) -> None:
    for number, sign in enumerate(CODE):
        canvas.drawString(60 + 22 * number, 500, sign)


def outlined(canvas: Canvas) -> None:
    """The code as many little boxes."""
    mask = note(CODE).convert("1").crop((40, 40, 500, 110))
    for x in range(mask.width):
        for y in range(mask.height):
            if not mask.getpixel((x, y)):
                canvas.rect(60 + x, 600 - y, 1, 1, stroke=0, fill=1)


def pasted(picture: Image.Image) -> Callable[[Canvas], object]:
    return lambda canvas: canvas.drawImage(ImageReader(picture), 60, 300, 450, 170)


def on_its_side(turn: int, *, drawn_so: bool) -> bytes:
    """A code on three lines of a page that is turned; `drawn_so`: upright to the reader."""

    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        if drawn_so:
            canvas.translate(500, 0)
            canvas.rotate(turn)
        for row, group in enumerate(CODE.split("-")):
            canvas.drawString(60, 500 - 90 * drawn_so - 30 * row, group)

    return drawn(draw)


def strip(canvas: Canvas) -> None:
    """A screen photographed while it was scrolled, on one long page."""
    picture = Image.new("RGB", (1080, 4500), "white")
    picture.paste(note("Claim code", CODE), (90, 2900))
    canvas.setPageSize((390, 1625))
    canvas.drawImage(ImageReader(picture), 0, 0, 390, 1625)


def papered() -> bytes:
    """A box painted with a pattern, and the pattern is the code."""
    kind = ("/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 400 40] /XStep 400 /YStep 40 "
            "/Resources << /Font << /F 3 0 R >> >>")  # fmt: skip
    pattern = stream(f"BT /F 18 Tf 5 12 Td ({CODE}) Tj ET".encode(), kind)
    page = holding(pattern).replace(b"/Resources <<", b"/Resources << /Pattern << /P 50 0 R >>", 1)
    return page.replace(
        b" ET\nendstream", b" ET /Pattern cs /P scn 0 400 400 40 re f\nendstream", 1
    )


XMP = f"<?xpacket begin=''?><x:xmpmeta><dc:title>{CODE}</dc:title></x:xmpmeta>".encode()
FORM = "/AcroForm << /Fields [50 0 R] >>"
FIELD = f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (c) /V {hex_of(CODE)} /Rect [0 0 9 9] >>"

WITH_CODE: dict[str, Callable[[], bytes]] = {
    "words laid over it": lambda: holding(page=annotation("FreeText", f"/Contents ({CODE})")),
    "a note": lambda: holding(page=annotation("Text", f"/Contents ({CODE})")),
    "a note in utf-16": lambda: holding(
        page=annotation("Text", f"/Contents {hex_of(f'Für dich:{chr(10)}{CODE}')}")),
    "a stamp": lambda: holding(
        appearance(CODE), page=annotation("Stamp", "/AP << /N 50 0 R >>")),
    "a field": lambda: holding(FIELD.encode(), page="/Annots [50 0 R]", catalog=FORM),
    "the 101st link": lambda: holding(page=links(*["https://x.de/1"] * 100, LINK)),
    "a long link": lambda: holding(page=links(f"https://x.de/?x={'a' * 2100}&u={LINK}")),
    "its title": lambda: drawn(lambda canvas: canvas.setTitle(CODE)),
    "a detail of its own": lambda: holding(info=f"/Mine ({CODE})"),
    "xmp": lambda: holding(stream(XMP, "/Type /Metadata"), catalog="/Metadata 50 0 R"),
    "a bookmark": lambda: drawn(lambda canvas: (
        canvas.bookmarkPage("x"), canvas.addOutlineEntry(CODE, "x"))),
    "a note in a pdf with rights": lambda: drawn(
        lambda canvas: canvas.setSubject(CODE),
        encrypt=StandardEncryption("", "owner", canPrint=0)),
    "signs apart": lambda: drawn(at(60, 500, " ".join(CODE))),
    "signs one by one": lambda: drawn(one_by_one),
    "little boxes": lambda: drawn(outlined),
    "a picture beside words": lambda: drawn(pasted(note(CODE))),
    "a long strip": lambda: drawn(strip),
    "a pattern": papered,
    "on its side": lambda: on_its_side(90, drawn_so=False),
    "on its side, turned upright": lambda: on_its_side(90, drawn_so=True),
    "on its head": lambda: on_its_side(180, drawn_so=True),
}  # fmt: skip


@pytest.mark.parametrize("what", WITH_CODE)
def test_a_code_is_found_anywhere_in_a_pdf(what: str) -> None:
    assert look(WITH_CODE[what]()) == Verdict("code")


FILE = (b"<< /Type /Filespec /F (c.txt) /EF << /F 51 0 R >> >>",
        stream(CODE.encode(), "/Type /EmbeddedFile"))  # fmt: skip

REFUSED: dict[str, Callable[[], bytes]] = {
    "a file in it": lambda: holding(
        *FILE, catalog="/Names << /EmbeddedFiles << /Names [(c.txt) 50 0 R] >> >>"),
    "a file pinned to it": lambda: holding(*FILE, page=annotation("FileAttachment", "/FS 50 0 R")),
    "a form that is a program": lambda: holding(
        stream(b"<xdp/>", ""), catalog="/AcroForm << /XFA 50 0 R >>"),
    "very much text": lambda: drawn(lambda canvas: [
        canvas.drawString(60, 700 - 6 * row, f"{row} word " * 101) for row in range(101)]),
    "very many addresses": lambda: holding(
        page=links(*(f"https://x.de/{n}/{'ab' * 500}" for n in range(600)))),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_a_pdf_that_holds_more_than_is_read_is_refused(what: str) -> None:
    assert dump(look(REFUSED[what]())) == "unreadable more"


def confirmation(canvas: Canvas) -> None:
    """As a shop's mail is printed: a logo, a table, buttons, and many links."""
    logo = Image.new("RGB", (300, 90), (35, 47, 62))
    logo.paste(note("shop.example").crop((40, 40, 300, 100)), (20, 15))
    canvas.drawImage(ImageReader(logo), 60, 690, 150, 45)
    canvas.roundRect(60, 640, 120, 24, 6)
    canvas.drawString(80, 647, "View order")
    for row in range(12):
        canvas.rect(60, 600 - 24 * row, 460, 24)
        canvas.drawString(66, 607 - 24 * row, f"{row + 1} x Gift card by e-mail, EUR 25.00")
    for number in range(80):
        address = f"https://www.amazon.de/gp/r.html?C=2K{number}PL5Q&M=urn:rtn:msg:20261125&T=C"
        canvas.linkURL(address, (60, 10 + number, 90, 20 + number))
    canvas.setTitle("Your order 123-1234567-1234567")


def ruled(canvas: Canvas) -> None:
    for row in range(20):
        canvas.line(60, 700 - 24 * row, 500, 700 - 24 * row)
        canvas.drawString(66, 705 - 24 * row, f"Article {row + 1}, EUR 25.00")


def scanned(canvas: Canvas) -> None:
    """A large picture: most of the file is no text."""
    noise = np.random.default_rng(7).integers(200, 256, (1600, 1100, 3), dtype=np.uint8)
    picture = Image.fromarray(noise)
    picture.paste(note("Order confirmation", "Thank you very much"), (100, 100))
    canvas.drawImage(ImageReader(picture), 0, 0, 550, 700)


WITHOUT_CODE: dict[str, Callable[[], bytes]] = {
    "an order": lambda: drawn(confirmation),
    "a bill with rules": lambda: drawn(ruled),
    "a large scan": lambda: drawn(scanned),
    "a bill with a form": lambda: drawn(lambda canvas: canvas.acroForm.textfield(
        name="notes", value="Thank you", x=60, y=500, width=200, height=30)),
}  # fmt: skip


@pytest.mark.parametrize("what", WITHOUT_CODE)
def test_a_pdf_without_a_code(what: str) -> None:
    assert look(WITHOUT_CODE[what]()) == Verdict("words")


def test_an_endless_page_is_refused() -> None:
    endless = pdf(SAID).replace(b"[0 0 595 842]", b"[0 0 14400 1]")
    assert dump(look(endless)) == "unreadable large"
