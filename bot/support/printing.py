"""A sheet as a PDF: plain, roomy, black on white, with a font that goes along in the file.

A value that the font cannot print (a name in another script) becomes a line to fill in by hand.
"""

import io
from functools import cache

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from ttf_opensans import OPENSANS_REGULAR, OPENSANS_SEMIBOLD

from bot.dialogue import Name, Text
from bot.support.sheet import Field, Part, Sheet
from bot.texts import Texts

_PAPER = {"a4": A4, "letter": LETTER}
_PLAIN, _STRONG = "Giftwise", "GiftwiseStrong"
_MARGIN, _TOP, _LABEL, _ROW, _BOX = 22 * mm, 16 * mm, 54 * mm, 7.6 * mm, 3.4 * mm
_INK, _SOFT, _LINE, _TINT = 0.1, 0.38, 0.6, 0.95
# Marks of direction, which nobody sees on paper.
_UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@cache
def _fonts() -> frozenset[int]:
    """Make the fonts known, once; the characters that can be printed."""
    plain = TTFont(_PLAIN, str(OPENSANS_REGULAR.path))
    pdfmetrics.registerFont(plain)
    pdfmetrics.registerFont(TTFont(_STRONG, str(OPENSANS_SEMIBOLD.path)))
    return frozenset(plain.face.charToGlyph)


def printable(words: str) -> bool:
    """Whether the font has every character of it."""
    return all(ord(sign) in _fonts() for sign in words.translate(_UNSEEN))


def pdf(sheet: Sheet, texts: Texts) -> bytes:
    """The sheet in the language of `texts`; the same sheet gives the same bytes."""
    return _Page(sheet, texts).drawn()


class _Page:
    """The place on the paper where the next thing goes; a new page when it does not fit."""

    def __init__(self, sheet: Sheet, texts: Texts) -> None:
        _fonts()
        self._sheet, self._texts = sheet, texts
        self._file = io.BytesIO()
        self._width, self._height = _PAPER[sheet.paper]
        self._canvas = Canvas(self._file, pagesize=_PAPER[sheet.paper], invariant=1)
        self._canvas.setTitle(self._words(sheet.title))
        self._y = self._height - _TOP

    def drawn(self) -> bytes:
        """Everything, top to bottom."""
        self._paragraph(self._words(self._sheet.title), _STRONG, 21, after=2.5 * mm)
        self._paragraph(self._words(self._sheet.lead), _PLAIN, 10, grey=_SOFT, after=2 * mm)
        for part in self._sheet.parts:
            self._part(part)
        self._foot()
        self._canvas.save()
        return self._file.getvalue()

    def _words(self, value: Text | Name | str) -> str:
        match value:
            case Text(id=text_id, args=args):
                words = self._texts.plain(text_id, **args)
            case Name(text=text):
                words = text
            case _:
                words = value
        return words.translate(_UNSEEN)

    def _room(self, height: float) -> None:
        if self._y - height < _TOP + 4 * mm:
            self._foot()
            self._canvas.showPage()
            self._y = self._height - _TOP

    def _pen(self, font: str, size: float, grey: float = _INK) -> None:
        self._canvas.setFont(font, size)
        self._canvas.setFillGray(grey)

    def _paragraph(
        self, words: str, font: str, size: float, *, grey: float = _INK, after: float = 0.0
    ) -> None:
        for line in simpleSplit(words, font, size, self._width - 2 * _MARGIN):
            self._room(size * 1.4)
            self._y -= size * 1.4
            self._pen(font, size, grey)
            self._canvas.drawString(_MARGIN, self._y, line)
        self._y -= after

    def _part(self, part: Part) -> None:
        self._room(12 * mm + _ROW)
        self._y -= 4.6 * mm
        # A line to write on brings its own room along, above it.
        after = 0 if part.fields else 2.4 * mm
        self._paragraph(self._words(part.heading), _STRONG, 12.5, after=after)
        for tick in part.ticks:
            self._tick(self._words(tick))
        for field in part.fields:
            self._field(field)
        self._y -= 2 * mm if part.fields else 0
        if part.words:
            self._box(part.words.translate(_UNSEEN))

    def _tick(self, words: str) -> None:
        left = _MARGIN + _BOX + 3 * mm
        lines = simpleSplit(words, _PLAIN, 10, self._width - _MARGIN - left)
        self._room(len(lines) * 14 + 2 * mm)
        self._canvas.setStrokeGray(_SOFT)
        self._canvas.setLineWidth(0.8)
        self._canvas.rect(_MARGIN, self._y - 11.2, _BOX, _BOX)
        for line in lines:
            self._y -= 14
            self._pen(_PLAIN, 10)
            self._canvas.drawString(left, self._y + 3.4, line)
        self._y -= 1.6 * mm

    def _field(self, field: Field) -> None:
        self._room(field.lines * _ROW)
        words = self._words(field.value) if field.value is not None else ""
        left, right = _MARGIN + _LABEL, self._width - _MARGIN
        self._canvas.setStrokeGray(_LINE)
        self._canvas.setLineWidth(0.5)
        for number in range(field.lines):
            self._y -= _ROW
            if number == 0:
                self._pen(_PLAIN, 9.5, _SOFT)
                self._canvas.drawString(_MARGIN, self._y, self._words(field.label))
            self._canvas.line(left, self._y - 1.2 * mm, right, self._y - 1.2 * mm)
        if words and printable(words):
            self._pen(_STRONG, _fitting(words, right - left))
            self._canvas.drawString(left, self._y, words)

    def _box(self, words: str) -> None:
        inner = self._width - 2 * _MARGIN - 8 * mm
        lines = simpleSplit(words, _PLAIN, 10.5, inner)
        height = len(lines) * 15 + 5.5 * mm
        self._room(height)
        self._canvas.setFillGray(_TINT)
        self._canvas.roundRect(
            _MARGIN, self._y - height, self._width - 2 * _MARGIN, height, 2 * mm, stroke=0, fill=1
        )
        top = self._y - 2.4 * mm
        for line in lines:
            top -= 15
            self._pen(_PLAIN, 10.5)
            self._canvas.drawString(_MARGIN + 4 * mm, top + 3, line)
        self._y -= height + 1 * mm

    def _foot(self) -> None:
        lines = simpleSplit(self._words(self._sheet.foot), _PLAIN, 8.5, self._width - 2 * _MARGIN)
        for number, line in enumerate(reversed(lines)):
            self._pen(_PLAIN, 8.5, _SOFT)
            self._canvas.drawString(_MARGIN, 12 * mm + number * 11.5, line)


def _fitting(words: str, width: float) -> float:
    """The size at which a value fits on its line, eleven points the largest."""
    return min(11.0, 11.0 * width / pdfmetrics.stringWidth(words, _STRONG, 11))
