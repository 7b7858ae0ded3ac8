"""What a picture's file says besides what it shows: comments, names, places, notes of programs."""

import re
from collections.abc import Iterable

# In a text with fewer signs there is no code.
LEAST_SIGNS = 14
_PRINT = re.compile(rb"[\t\n\r -~]{%d,}" % LEAST_SIGNS)
# In two bytes a sign, as Windows writes titles and remarks.
_WIDE = re.compile(rb"(?:[\t\n\r -~]\0){%d,}[ -~]?" % (LEAST_SIGNS - 1))


def print_among(content: bytes) -> str:
    """The print among the bytes of a note: all of it, or its runs between other things."""
    plain = (run.decode("ascii") for run in _PRINT.findall(content))
    wide = (run.decode("ascii").replace("\0", "") for run in _WIDE.findall(content))
    # The first and the last sign may belong to what stands before and after.
    ends = (run[start:end] for run in wide for start in (0, 1) for end in (len(run), -1))
    return apart((_in_utf8(content), *plain, *ends))


def _in_utf8(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def apart(texts: Iterable[str]) -> str:
    """Texts as one, so that the end of one and the beginning of the next make no code."""
    return "\n|\n".join(texts)
