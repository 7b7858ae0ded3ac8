"""What is said on a picture or in a PDF, to be judged: in a chat each side by itself.

What one side writes must not excuse the other, so their words are never put together.
"""

from itertools import pairwise
from statistics import median

from bot.pictures.lines import Piece, lines, slant

# Parts of the width: where the other side begins, how near its edge it ends.
_APART, _AT_THE_EDGE = 0.12, 0.05
_TURNED = 20  # degrees
_NEXT = 1.9  # of its size: a line further down begins something new
_Row = list[Piece]


class Said:
    """Gathers the words of one file; what a bar code says stands beside each text."""

    def __init__(self) -> None:
        self._codes: list[str] = []
        self._texts: list[str] = []

    @property
    def texts(self) -> list[str]:
        """What is to be judged, each by itself: "unlock your account" leads where a code leads."""
        texts = self._texts or ([""] if self._codes else [])
        return ["\n".join((*self._codes, text)).strip() for text in texts]

    def code(self, words: str) -> None:
        """What a bar code says."""
        self._codes.append(words)

    def text(self, words: str) -> None:
        """Words that are there letter for letter."""
        self._texts.append(words)

    def print(self, pieces: list[Piece]) -> None:
        """The print on a picture."""
        self._texts += [_joined(rows) for rows in sides(pieces) if rows]


def sides(pieces: list[Piece]) -> list[list[_Row]]:
    """The lines of each side of a pictured chat; all of them if it is none."""
    rows = lines(pieces)
    if len(rows) < 2 or abs(slant(pieces)) > _TURNED:
        return [rows]
    left, right = min(map(_left, rows)), max(map(_right, rows))
    width = right - left
    other = [row for row in rows if _left(row) > left + _APART * width]
    ends = any(_right(row) > right - _AT_THE_EDGE * width for row in other)
    own = [row for row in rows if row not in other]
    return [own, other] if ends and own else [rows]


def _left(row: _Row) -> float:
    return min(x for piece in row for x, _ in piece.box)


def _right(row: _Row) -> float:
    return max(x for piece in row for x, _ in piece.box)


def _joined(rows: list[_Row]) -> str:
    """Lines that stand close to each other are one paragraph."""
    size = median(piece.size for row in rows for piece in row)
    words = [" ".join(piece.text for piece in row) for row in rows]
    said = words[0]
    for (above, below), line in zip(pairwise(rows), words[1:], strict=True):
        apart = below[0].middle[1] - above[0].middle[1] > _NEXT * size
        said += ("\n" if apart else " ") + line
    return said
