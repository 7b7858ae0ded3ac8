"""Pieces of print into lines, and what the lines hold."""

import math

import pytest

from bot.pictures.lines import Piece, lines, slant
from bot.pictures.verdict import dump
from bot.pictures.words import of_print, of_text


def piece(text: str, x: float, y: float, score: float = 0.99, tilt: float = 0) -> Piece:
    """Some text whose box begins at x, y on a page that is then tilted."""
    wide, high = 20.0 * len(text), 30.0
    turn = math.radians(tilt)
    corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
    turned = [
        (a * math.cos(turn) - b * math.sin(turn), a * math.sin(turn) + b * math.cos(turn))
        for a, b in corners
    ]
    return Piece(text, score, tuple(turned))


@pytest.mark.parametrize("tilt", [0, 5, -12, 20, -20])
def test_pieces_of_a_line_are_put_in_order(tilt: float) -> None:
    page = [
        piece("7KQ2XZ", 300, 100, tilt=tilt), piece("Claim code", 40, 40, tilt=tilt),
        piece("9PLM", 600, 106, tilt=tilt), piece("AB3D", 40, 95, tilt=tilt),
    ]  # fmt: skip
    assert round(slant(page)) == tilt
    read = [" ".join(one.text for one in row) for row in lines(page)]
    assert read == ["Claim code", "AB3D 7KQ2XZ 9PLM"]


PRINT = {
    "in one piece": ([piece("AB3D-7KQ2XZ-9PLM", 0, 0)], "code"),
    "blanks round hyphens": ([piece("AB3D - 7KQ2XZ - 9PLM", 0, 0)], "code"),
    "in three pieces": (
        [piece("AB3D-", 0, 0), piece("7KQ2XZ", 300, 4), piece("-9PLM", 600, 8)], "code"),
    "over two lines": ([piece("AB3D-7KQ2XZ-", 0, 0), piece("9PLM", 0, 60)], "code"),
    "upside down": ([piece("9PLMA-", 0, 0), piece("7KQ2XZ-", 200, 0), piece("AB3D", 500, 0)],
                    "code"),
    "every sign apart": ([piece("Q W 7 E - R 8 T Y U 2 - P A 3 S", 0, 0)], "code"),
    "some signs apart": ([piece("Your code: Q X 7M-9T B4K D -W2R P", 0, 0)], "code"),
    "one sign apart": ([piece("QW7E-R 8TYU2-PA3S", 0, 0)], "code"),
    "every sign a piece": (
        [piece(sign, 60 * at, at % 3) for at, sign in enumerate("QW7ER8TYU2PA3S")], "code"),
    "every sign apart, two lost": ([piece("Q X 7 M 9 B 4 K D W R P", 0, 0)],
                                   "unreadable doubtful"),
    "a spaced heading": ([piece("A N G E B O T  2 0 2 6", 0, 0)], "words"),
    "a spaced serial": ([piece("1 2 3 4 5 6 7 8 9 0 1 2 3 4", 0, 0)], "words"),
    "pairs": ([piece("00 1A 2B 3C 4D 5E 6F 70", 0, 0)], "words"),
    "O read as 0": ([piece("AB0D-7KQ2XZ-9PLM", 0, 0)], "code"),
    "one sign too few": ([piece("AB3D-7KQ2XZ-9PL", 0, 0)], "unreadable doubtful"),
    "one sign too many": ([piece("AB3D-7KQ2XZW-9PLM", 0, 0)], "unreadable doubtful"),
    "one group lost": ([piece("Code 7KQ2XZ-9PLM", 0, 0)], "unreadable doubtful"),
    "badly read": ([piece("Gesch", 0, 0, 0.5), piece("fGt,", 0, 90, 0.4)], "unreadable blurred"),
    "serial": ([piece("Serial 6006 4912 3456 7890", 0, 0)], "serial"),
    "order number": ([piece("Order 123-1234567-1234567", 0, 0)], "words"),
    "flight and seat": ([piece("LH4512-22A, ROOM B12-3400, 123456-7890", 0, 0)], "words"),
    "words": ([piece("Happy birthday", 0, 0)], "words"),
    "nothing": ([], "blank"),
}  # fmt: skip


@pytest.mark.parametrize("what", PRINT)
def test_what_print_holds(what: str) -> None:
    pieces, verdict = PRINT[what]
    assert dump(of_print(pieces)) == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Dear Anna Q W 7 E - R 8 T Y U 2 - P A 3 S", "code"),
        ("Dear Anna\r\nQ\r\nW 7 E - R 8 T Y U 2 - P A 3 S", "code"),
        ("Code Q W 7 E   R 8 T Y U 2   P A 3 S", "code"),
        ("\n".join("QW7E-R8TYU2-PA3S"), "code"),
        ("12 MAR - 7 EUR 50 - 2026", "words"),
        ("A - B - C, 1 X 2 Y 3 Z, S M L XL", "words"),
    ],
)
def test_signs_apart_in_a_text(text: str, verdict: str) -> None:
    assert dump(of_text(text)) == verdict
