"""A narrow phone: what it shows of each button, measured with the font that Telegram uses there.

Assumed is Telegram for Android on a screen 320 points wide. Under a message in a private chat the
buttons grow to 305 together (the screen without 5 beside and 10 of the bubble), 5 apart, 2 lost in
rounding; a label has 5 free on both sides and is cut behind that. The font is Roboto Medium of 15,
an emoji as wide as 1.3 of that; a sign that Roboto does not have is taken for a square.
"""

from functools import cache
from pathlib import Path
from typing import Any

import fontpkg_roboto
from PIL import ImageFont

from bot import labels

_FILE = Path(fontpkg_roboto.__file__).parent / "files" / "Roboto[wdth,wght].ttf"
_MEDIUM = (500, 100)
_FONT = ImageFont.truetype(str(_FILE), labels.SIZE, layout_engine=ImageFont.Layout.BASIC)
_FONT.set_variation_by_axes(list(_MEDIUM))
_NOT_THERE = _FONT.getmask("\uffff").getbbox(), _FONT.getlength("\uffff")


@cache
def measured(label: str) -> float:
    """How wide a label is on the phone."""
    words = "".join(sign for sign in label if _is_drawn(sign))
    return _FONT.getlength(words) + sum(
        labels.width(letter) for letter in labels.letters(label) if not _is_drawn(letter[0])
    )


def _is_drawn(sign: str) -> bool:
    return (_FONT.getmask(sign).getbbox(), _FONT.getlength(sign)) != _NOT_THERE


def cut_off(keyboard: list[list[dict[str, Any]]]) -> list[tuple[str, int, int]]:
    """The labels of an inline keyboard that are cut, each with its width and its room."""
    return [
        (button["text"], round(measured(button["text"])), round(labels.room(len(row))))
        for row in keyboard
        for button in row
        if measured(button["text"]) > labels.room(len(row))
    ]


def says_nothing(keyboard: list[list[dict[str, Any]]]) -> list[str]:
    """Labels without a letter, a digit or an arrow between pages: emoji alone."""
    return [
        button["text"]
        for row in keyboard
        for button in row
        if not any(sign.isalnum() or sign in "«·»◀▶" for sign in button["text"])
    ]
