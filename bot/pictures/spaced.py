"""Codes whose signs stand apart: print is often spaced, and then read with blanks in between."""

import re
from collections.abc import Iterator

_DASH = "[-\u2010-\u2015\u2212]"
_BLANKS = r"[ \t\u00a0]{0,4}"
_NEXT = rf"{_BLANKS}[A-Za-z0-9]"  # alone, a capital is easily read as a small letter
_BEGIN, _END = "(?<![A-Za-z0-9])", "(?![A-Za-z0-9])"
# With its dashes it is known by its shape, however few of its signs stand apart.
_DASHED = re.compile(
    rf"{_BEGIN}[A-Za-z0-9](?:{_NEXT}){{3}}{_BLANKS}{_DASH}(?:{_NEXT}){{6}}{_BLANKS}{_DASH}"
    rf"(?:{_NEXT}){{4,5}}{_END}"
)
# Without dashes nearly every sign has to stand apart: words and numbers do not. Signs were lost
# where there are fewer than in a code.
_SINGLE = re.compile(rf"{_BEGIN}[A-Z0-9]{{1,2}}(?:[ \t\u00a0]{{1,4}}[A-Z0-9]{{1,2}}){{8,}}{_END}")
_MOST_PAIRS = 3
_BETWEEN = re.compile(r"\s+")
# A sign alone on its line belongs to the next one: wide gaps look like ends of lines.
_ALONE = re.compile(rf"^([A-Za-z0-9]|{_DASH})[ \t]*\r?\n\s*", re.MULTILINE)


def together(text: str) -> Iterator[str]:
    """What stands apart in a text, sign by sign, put together."""
    in_lines = _ALONE.sub(r"\1 ", text)
    for found in _DASHED.finditer(in_lines):
        yield _BETWEEN.sub("", found[0])
    for found in _SINGLE.finditer(in_lines):
        parts = found[0].split()
        if sum(len(part) > 1 for part in parts) <= _MOST_PAIRS:
            yield "".join(parts)


def with_together(text: str) -> str:
    """The text, and after it what stands apart in it, put together."""
    return "\n|\n".join((text, *together(text)))
