"""When a picture is looked at twice, and what two looks come to."""

import pytest
from PIL import Image

from bot.pictures.lines import Piece
from bot.pictures.second_look import agreed, improved, worth_it
from bot.pictures.verdict import dump, load

WELL = Piece("Happy birthday", 0.99, ((0, 0), (200, 0), (200, 30), (0, 30)))
BADLY = Piece("Hapy bnday", 0.7, WELL.box)


@pytest.mark.parametrize(
    ("seen", "pieces", "shade", "worth"),
    [
        ("words", [WELL], 230, False),
        ("words", [WELL, BADLY], 230, True),
        ("words", [WELL], 40, True),
        ("blank", [], 230, True),
        ("unreadable blurred", [WELL], 230, True),
        ("code", [BADLY], 40, False),
    ],
)
def test_when_it_is_worth_it(seen: str, pieces: list[Piece], shade: int, worth: bool) -> None:
    picture = Image.new("RGB", (300, 200), (shade, shade, shade))
    assert worth_it(load(seen), pieces, picture) == worth


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("words", "code", "code"),
        ("unreadable blurred", "words", "words"),
        ("words", "unreadable blurred", "unreadable blurred"),
        ("words", "blank", "words"),
        ("unreadable doubtful", "words", "unreadable doubtful"),
        ("unreadable doubtful", "code", "code"),
        ("blank", "unreadable blurred", "blank"),
        ("blank", "words", "blank"),
        ("blank", "code", "code"),
    ],
)
def test_what_two_looks_come_to(first: str, second: str, both: str) -> None:
    assert dump(agreed(load(first), load(second))) == both


def test_text_that_runs_down_is_turned_upright() -> None:
    box = ((100, 10), (130, 10), (130, 300), (100, 300))
    dark, light = Image.new("RGB", (200, 400)), Image.new("RGB", (200, 400), "white")
    for picture, looks in ((dark, 2), (light, 1)):
        turned = list(improved(picture, [Piece("down the side", 0.9, box)]))
        assert len(turned) == looks
        assert all(one.width > one.height for one in turned)
