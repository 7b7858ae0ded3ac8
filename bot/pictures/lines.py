"""Pieces of text put together into lines, by where they are on the picture."""

import math
from dataclasses import dataclass
from statistics import median

Point = tuple[float, float]
# Two pieces are on one line if their middles are closer than this part of their height.
_SAME_LINE = 0.5
_TALL = 1.5


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text, how sure the reading is (0 to 1), and its four corners from the top left on."""

    text: str
    score: float
    box: tuple[Point, ...]

    @property
    def middle(self) -> Point:
        """Its centre."""
        return sum(x for x, _ in self.box) / 4, sum(y for _, y in self.box) / 4

    @property
    def upright(self) -> bool:
        """Whether its box is tall, so that the text runs up or down."""
        top_left, top_right, _, bottom_left = self.box
        return math.dist(top_left, bottom_left) >= _TALL * math.dist(top_left, top_right)

    @property
    def size(self) -> float:
        """The height of its letters."""
        sides = (math.dist(self.box[0], self.box[1]), math.dist(self.box[0], self.box[3]))
        return min(sides)

    @property
    def length(self) -> float:
        """How long it is."""
        return max(math.dist(self.box[0], self.box[1]), math.dist(self.box[0], self.box[3]))

    @property
    def angle(self) -> float:
        """By how many degrees its text falls to the right; 90 if it runs down."""
        start, end = (self.box[0], self.box[3]) if self.upright else (self.box[0], self.box[1])
        return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def slant(pieces: list[Piece]) -> float:
    """By how many degrees most of the text falls to the right; around 90 if it runs down."""
    told = [piece for piece in pieces if piece.length > 3 * piece.size] or pieces
    if not told:
        return 0.0
    upright = sum(piece.length for piece in told if piece.upright)
    down = upright > sum(piece.length for piece in told) / 2
    return median(piece.angle for piece in told if piece.upright == down)


def lines(pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces line by line, from the top left of the text as it was printed."""
    turn = -math.radians(slant(pieces))
    placed = sorted(((_turned(piece.middle, turn), piece) for piece in pieces), key=_height)
    rows: list[list[tuple[Point, Piece]]] = []
    for place, piece in placed:
        if rows and _beside(rows[-1][-1], (place, piece)):
            rows[-1].append((place, piece))
        else:
            rows.append([(place, piece)])
    return [[piece for _, piece in sorted(row, key=lambda one: one[0][0])] for row in rows]


def _height(placed: tuple[Point, Piece]) -> float:
    return placed[0][1]


def _beside(one: tuple[Point, Piece], other: tuple[Point, Piece]) -> bool:
    size = min(one[1].size, other[1].size)
    return abs(one[0][1] - other[0][1]) < _SAME_LINE * size


def _turned(point: Point, turn: float) -> Point:
    (x, y), cos, sin = point, math.cos(turn), math.sin(turn)
    return x * cos - y * sin, x * sin + y * cos
