"""PDFs and bar codes for tests."""

import io

import zxingcpp
from PIL import Image, ImageDraw, ImageFont


def pdf(*lines: str, link: str = "", pages: int = 1) -> bytes:
    """A PDF with these lines of text on each page, on the last a button that leads to `link`."""
    text = b"BT /F 18 Tf 60 700 Td 24 TL " + b"".join(b"(%s) Tj T* " % x.encode() for x in lines)
    action = b"/Annots [<< /Type /Annot /Subtype /Link /Rect [60 400 200 440] "
    action += b"/A << /S /URI /URI (%s) >> >>]" % link.encode()
    kids = b" ".join(b"%d 0 R" % (10 + page) for page in range(pages))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        4: b"<< /Length %d >> stream\n%s ET\nendstream" % (len(text) + 3, text),
    }
    for page in range(pages):
        last = page == pages - 1
        objects[10 + page] = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s %s >>" % (
            b"/Resources << /Font << /F 3 0 R >> >> /Contents 4 0 R",
            action if link and last else b"",
        )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % entry for entry in objects.items())
    return b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF\n"


def pdf_of(picture: Image.Image) -> bytes:
    """A PDF with nothing but a picture, as a scanner makes it."""
    out = io.BytesIO()
    picture.save(out, "PDF")
    return out.getvalue()


def bar_code(says: str, kind: str = "QRCode") -> Image.Image:
    """A bar code on a white page."""
    made = zxingcpp.create_barcode(says, getattr(zxingcpp.BarcodeFormat, kind))
    bars = Image.fromarray(made.to_image(scale=4)).convert("RGB")
    page = Image.new("RGB", (bars.width + 200, bars.height + 200), "white")
    page.paste(bars, (100, 100))
    return page


def note(*lines: str) -> Image.Image:
    """A white page with lines of print."""
    page = Image.new("RGB", (900, 120 + 70 * len(lines)), "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(34)
    for row, line in enumerate(lines):
        draw.text((50, 50 + 70 * row), line, font=font, fill="black")
    return page


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    """A picture as a file of this kind."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


ASKS = (
    "Hi, I need you to buy five Amazon gift",
    "cards for a client. I can't take calls.",
    "Send me a photo of the codes.",
)


def chat(left: tuple[str, ...], right: tuple[str, ...]) -> Image.Image:
    """A screenshot of a chat: what the other writes stands left, one's own words right."""
    page = Image.new("RGB", (900, 760), (236, 229, 221))
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(30)
    for row, line in enumerate(left):
        draw.text((40, 60 + 44 * row), line, font=font, fill=(20, 20, 20))
    for row, line in enumerate(right):
        place = 860 - draw.textlength(line, font=font)
        draw.text((place, 420 + 44 * row), line, font=font, fill=(20, 20, 20))
    return page
