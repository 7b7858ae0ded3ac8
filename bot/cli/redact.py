"""`python -m bot redact`: text without claim codes, claim links and serial numbers."""

import argparse
import codecs
import sys
from collections.abc import Iterable, Iterator
from io import BufferedIOBase
from itertools import chain
from typing import Any, BinaryIO, cast

from bot.cli.jsonl import answer_all, loaded
from bot.secrets import find_secrets, redact

_ABOUT = """\
Masks claim codes, claim links and serial numbers of gift cards, stdin to stdout.

Without --jsonl any text, such as an old log. A code broken over line ends is found too, so the
last few lines are held back until more has come or the text ends.

With --jsonl one JSON object a line:
in:   {"id":"7","text":"it says QW7E-R8TYU2-PA3S"}
out:  {"id":"7","text":"it says [claim code]","kinds":["claim_code"]}
      kinds: claim_code, claim_link, serial; each once, in the order found
A line that is no such object gives {"id":null,"error":"redact-problem-line","line":3}, with
nothing of what it held, and the rest goes on; an empty line is passed over.
"""
LINE_PROBLEM = "redact-problem-line"

# A longer line is read in pieces, so that memory does not grow with it.
_PIECE = 65_536
# A code or a link with what stands beside it is shorter: so much is looked at once more together
# with what follows, and so much of what has been printed is seen again as its surroundings.
_HELD, _SEEN = 400, 200


def main(arguments: list[str]) -> int:
    """Mask until there is no more to read; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bot redact",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--jsonl", action="store_true", help="the form above")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.jsonl:
            answer_all(sys.stdin.buffer, sys.stdout.buffer, answer)
        else:
            mask_all(cast("BufferedIOBase", sys.stdin.buffer), sys.stdout.buffer)
    except BrokenPipeError:
        return 1
    return 0


def answer(line: bytes, number: int) -> dict[str, Any]:
    """The answer to one line, whatever it holds; `number` counts the lines."""
    match loaded(line):
        case {"id": str() | int() as id_, "text": str() as text}:
            kinds = dict.fromkeys(finding.kind for finding in find_secrets(text))
            return {"id": id_, "text": redact(text), "kinds": list(kinds)}
    return {"id": None, "error": LINE_PROBLEM, "line": number}


def mask_all(source: BufferedIOBase, out: BinaryIO) -> None:
    """Mask a text of any length. What is no UTF-8 in it comes out as it went in."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    # As much as has come: a log that is still being written is masked as it grows.
    read = iter(lambda: source.read1(_PIECE), b"")
    for masked in mask(chain(map(decoder.decode, read), (decoder.decode(b"", final=True),))):
        out.write(masked.encode("utf-8", "surrogateescape"))
        out.flush()


def mask(pieces: Iterable[str]) -> Iterator[str]:
    """The same pieces of one text masked, each a little later, as if it were masked whole."""
    text, printed = "", 0
    for piece in pieces:
        text += piece
        masked, end = _masked(text, printed, len(text) - _HELD)
        if end > printed:
            yield masked
            forget = max(end - _SEEN, 0)
            text, printed = text[forget:], end - forget
    yield _masked(text, printed, len(text))[0]


def _masked(text: str, start: int, end: int) -> tuple[str, int]:
    """The text from `start` to about `end`, masked, and where it really ends: in no secret."""
    if end <= start:
        return "", start
    pieces: list[str] = []
    done = start
    for finding in find_secrets(text):
        if finding.start >= end:
            break
        if finding.start >= start:
            pieces += (text[done : finding.start], finding.mask)
            done = finding.end
    return "".join((*pieces, text[done:end])), max(done, end)
