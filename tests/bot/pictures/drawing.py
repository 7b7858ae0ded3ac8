"""Draws what people photograph: backs of gift cards, screenshots, receipts. Every code is made up.

The same seed draws the same picture, as long as the fonts are the same.
"""

import random
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw, ImageFont

Subject = Literal["card", "screen", "receipt", "chat", "nothing"]
WITH_CODE: tuple[Subject, ...] = ("card", "screen")
WITHOUT_CODE: tuple[Subject, ...] = ("receipt", "chat", "nothing")

_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_FONTS = ("DejaVuSans.ttf", "DejaVuSansMono.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono-Bold.ttf",
          "DejaVuSerif.ttf", "NotoSans-Regular.ttf", "NotoSansMono-Regular.ttf",
          "NotoSerif-Regular.ttf")  # fmt: skip
_PAPER = ((250, 249, 245), (235, 240, 245), (255, 244, 225), (228, 228, 228))
_FACE = ((35, 47, 62), (160, 30, 40), (20, 90, 80), (245, 180, 60), (90, 60, 130))


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws lines of text on a picture, in one font."""

    draw: ImageDraw.ImageDraw
    font: str | None

    def write(self, x: float, y: float, text: str, size: int, fill: object = (25, 25, 25)) -> None:
        self.draw.text((x, y), text, font=_font(self.font, size), fill=fill)

    def width(self, text: str, size: int) -> float:
        return self.draw.textlength(text, font=_font(self.font, size))


@cache
def fonts() -> tuple[str | None, ...]:
    """Files of the machine's fonts that codes are printed in; None is the one Pillow ships."""
    tool = shutil.which("fc-list")
    if tool is None:
        return (None,)
    listed = subprocess.check_output([tool, "--format", "%{file}\n"], text=True)
    files = sorted(listed.split("\n"))
    found = [file for name in _FONTS for file in files if file.endswith(f"/{name}")]
    return (None, *found)


@cache
def _font(file: str | None, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size) if file is None else ImageFont.truetype(file, size)


def code(chance: random.Random) -> str:
    """A made-up code in one of the shapes of cards."""
    sizes = chance.choice(((4, 6, 4), (4, 6, 4), (4, 6, 5)))
    while True:
        groups = ["".join(chance.choices(_SIGNS, k=size)) for size in sizes]
        if any(map(str.isdigit, "".join(groups))):
            return "-".join(groups)


def drawn(subject: Subject, chance: random.Random, font: str | None) -> tuple[Image.Image, str]:
    """A picture of the subject, and the code on it ("" without)."""
    secret = code(chance) if subject in WITH_CODE else ""
    picture = {"card": _card, "screen": _screen}.get(subject)
    if picture is not None:
        return picture(chance, font, secret), secret
    return {"receipt": _receipt, "chat": _chat, "nothing": _nothing}[subject](chance, font), ""


def _number(chance: random.Random, *sizes: int, join: str = "-") -> str:
    return join.join("".join(chance.choices("0123456789", k=size)) for size in sizes)


def _card(chance: random.Random, font: str | None, secret: str) -> Image.Image:
    """The back of a card: print, a rubbed-off panel with the code, small print, bars."""
    width, height = 1000, 630
    picture = Image.new("RGB", (width, height), chance.choice(_PAPER))
    pen = Pen(ImageDraw.Draw(picture), font)
    pen.draw.rectangle((0, 0, width, 96), fill=chance.choice(_FACE))
    site = chance.choice(("amazon.de", "amazon.com", "amazon.co.uk"))
    pen.write(40, 26, f"{site}  Geschenkgutschein", 38, (255, 255, 255))
    top, size = 170 + chance.randrange(60), chance.choice((30, 34, 40, 46, 54))
    label = chance.choice(("Claim code:", "Gutscheincode", "Code"))
    pen.write(60, top - 38, label, 24)
    long = pen.width(secret, size)
    _rubbed(picture, chance, (44, top - 6, int(80 + long), top + size + 16))
    pen.write(62, top, secret, size, chance.choice(((15, 15, 15), (60, 60, 66))))
    pen.write(60, top + size + 36, f"Serial number {_number(chance, 4, 4, 4, 4, join=' ')}", 20)
    _bars(pen.draw, chance, (60, top + size + 80))
    for row, words in enumerate(_SMALL_PRINT):
        pen.write(60, height - 92 + 26 * row, words, 17, (70, 70, 70))
    return picture


_SMALL_PRINT = ("Redeem at the site printed on this card. Treat it like cash.",
                "Einlösbar nur auf der angegebenen Seite. Keine Barauszahlung.",
                "Valid for ten years. Terms apply, see the site's help pages.")  # fmt: skip


def _rubbed(picture: Image.Image, chance: random.Random, box: tuple[int, int, int, int]) -> None:
    """A silver panel, mostly rubbed off: light in the middle, rests of grey at the rim."""
    x0, y0, x1, y1 = box
    noise = np.random.default_rng(chance.randrange(2**32))
    panel = np.full((y1 - y0, x1 - x0, 3), 226, dtype=np.float64)
    panel += noise.normal(0, 9, panel.shape[:2])[..., None]
    rim = 5
    for edge in (np.s_[:rim], np.s_[-rim:], np.s_[:, :rim], np.s_[:, -rim:]):
        panel[edge] -= noise.uniform(20, 80)
    picture.paste(Image.fromarray(panel.clip(0, 255).astype(np.uint8)), (x0, y0))


def _bars(draw: ImageDraw.ImageDraw, chance: random.Random, at: tuple[int, int]) -> None:
    x, y = at
    while x < at[0] + 330:
        wide = chance.choice((2, 2, 3, 5))
        draw.rectangle((x, y, x + wide, y + 70), fill=(20, 20, 20))
        x += wide + chance.choice((2, 3, 5))


def _screen(chance: random.Random, font: str | None, secret: str) -> Image.Image:
    """A mail or a wallet on a phone, light or dark."""
    width, height = 720, 1280
    dark = chance.random() < 0.4
    paper, ink = ((22, 24, 28), (235, 235, 235)) if dark else ((255, 255, 255), (30, 30, 30))
    picture = Image.new("RGB", (width, height), paper)
    pen = Pen(ImageDraw.Draw(picture), font)
    pen.write(30, 14, f"{chance.randrange(24)}:{chance.randrange(10, 60)}      LTE   87%", 22, ink)
    pen.write(40, 110, "You received a gift card!", 36, ink)
    pen.write(40, 180, chance.choice(("EUR 50,00", "$25.00", "£100.00")), 58, ink)
    pen.draw.rectangle((40, 290, 680, 560), fill=chance.choice(_FACE))
    pen.write(70, 400, "Happy birthday", 54, (255, 255, 255))
    size = chance.choice((26, 30, 34, 40))
    at = 40 if chance.random() < 0.5 else (width - pen.width(secret, size)) / 2
    pen.write(
        40, 620, chance.choice(("Claim code", "Gutscheincode:", "Your gift code is")), 26, ink
    )
    pen.write(at, 670, secret, size, ink)
    pen.draw.rounded_rectangle((40, 770, 680, 850), 16, fill=(255, 190, 50))
    pen.write(180, 790, "Redeem to my account", 30, (20, 20, 20))
    for row, words in enumerate((f"Order number {_number(chance, 3, 7, 7)}", *_SMALL_PRINT)):
        pen.write(40, 920 + row * 40, words, 21, ink)
    return picture


def _receipt(chance: random.Random, font: str | None) -> Image.Image:
    """A till's receipt: numbers of every kind, no code."""
    picture = Image.new("RGB", (620, 1000), (246, 245, 240))
    pen = Pen(ImageDraw.Draw(picture), font)
    rows = ("SUPERMARKT NORD", "Hafenweg 12, 20457 Hamburg", f"Tel. 040 {_number(chance, 6)}",
            f"Bon {_number(chance, 4)}  Kasse 3  24.12.2026 17:{chance.randrange(10, 60)}",
            f"Geschenkkarte 50,00  {_number(chance, 13)}",
            f"Kaffee 6,99  Milch 1,{chance.randrange(10, 99)}",
            "SUMME EUR 58,48",
            f"IBAN DE{_number(chance, 2)} {_number(chance, 4, 4, 4, 4, 2, join=' ')}",
            f"Karte **** **** **** {_number(chance, 4)}", f"Terminal-ID {_number(chance, 8)}",
            f"Order {_number(chance, 3, 7, 7)}",
            f"Tracking 1Z{_number(chance, 3)}AA10{_number(chance, 8)}",
            "Vielen Dank für Ihren Einkauf!")  # fmt: skip
    for row, words in enumerate(rows):
        pen.write(30, 40 + 70 * row, words, 25)
    return picture


_SAID = ("Hi! Did the parcel arrive?", "Yes, thanks, it came on 12/03/2026",
         "Call me: +49 151 2345678",
         "Meeting in room B12-3400 at 10:30", "The new iPhone 15 Pro Max is out",
         "See you on Friday, 7 p.m.",
         "Flight LH4512 gate A22 seat 14F", "Booking reference is in the mail")  # fmt: skip


def _chat(chance: random.Random, font: str | None) -> Image.Image:
    """A chat on a phone."""
    picture = Image.new("RGB", (720, 1280), (230, 236, 240))
    pen = Pen(ImageDraw.Draw(picture), font)
    for row, words in enumerate(chance.sample(_SAID, 7)):
        x, y = 30 + 60 * (row % 2), 60 + 160 * row
        box = (x, y, x + 40 + pen.width(words, 26), y + 90)
        pen.draw.rounded_rectangle(box, 18, fill=(255, 255, 255))
        pen.write(x + 20, y + 26, words, 26)
    return picture


def _nothing(chance: random.Random, _: str | None) -> Image.Image:
    """No text at all: hills under a sky."""
    picture = Image.new("RGB", (900, 675), (150, 190, 230))
    draw = ImageDraw.Draw(picture)
    for layer in range(5):
        top = 260 + 80 * layer
        hills = [(x, top + chance.randrange(-60, 60)) for x in range(0, 1001, 100)]
        green = (90 - 12 * layer, 140 - 20 * layer, 80 - 10 * layer)
        draw.polygon([(0, 675), *hills, (900, 675)], fill=green)
    return picture
