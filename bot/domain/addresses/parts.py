"""A text of an address in pieces, of which fields are taken one after the other."""

import re
from dataclasses import dataclass, replace

# Commas and semicolons: Latin, Japanese (two), Arabic (two).
_COMMAS = ",;\u3001\uff0c\u060c\u061b"
_BETWEEN = re.compile(rf"[\n{_COMMAS}]+")
EDGES = " \t\r\u3000-\u2013\u2014/·|:"
Span = tuple[int, int]


@dataclass(frozen=True)
class Parts:
    """A text, the spans of it not yet placed, and the fields found so far."""

    text: str
    pieces: tuple[Span, ...]
    cut: int | None = None
    """How many of the pieces stand before the postal code; None without one."""
    code: str | None = None
    region: str | None = None
    apartment: str | None = None
    city: str | None = None
    street: str | None = None
    one_name: bool = False
    """A name was both a city's and a region's and is asked: the rest is the street."""

    @staticmethod
    def of(text: str) -> "Parts":
        """The pieces between commas and line ends, without empty ones."""
        spans, start = [], 0
        for found in [*_BETWEEN.finditer(text), None]:
            end = found.start() if found else len(text)
            spans.append((start, end))
            start = found.end() if found else end
        return Parts(text, tuple(span for span in spans if text[slice(*span)].strip(EDGES)))

    def words(self, piece: int) -> str:
        """A piece without the blanks and signs round it."""
        return self.text[slice(*self.pieces[piece])].strip(EDGES)

    def with_piece(self, piece: int, *spans: Span) -> "Parts":
        """With a piece replaced by what is left of it, if anything is."""
        left = tuple(span for span in spans if self.text[slice(*span)].strip(EDGES + "〒()."))
        piece %= len(self.pieces)
        cut = self.cut
        if cut is not None and piece < cut:
            cut += len(left) - 1
        return replace(self, pieces=self.pieces[:piece] + left + self.pieces[piece + 1 :], cut=cut)

    def together(self, pieces: tuple[Span, ...]) -> str:
        """Pieces as they stand in the text; on lines where something else stood between."""
        runs: list[Span] = []
        for start, end in pieces:
            if runs and not self.text[runs[-1][1] : start].strip(" \n\r\t" + _COMMAS):
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((start, end))
        return "\n".join(self.text[slice(*run)].strip(EDGES + ",") for run in runs)
