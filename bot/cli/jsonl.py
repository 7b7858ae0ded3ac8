"""JSON lines: one answer for each line that is not empty, in order, at once."""

import codecs
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

import orjson

_NO_LINE = b" \t\r\n" + codecs.BOM_UTF8

Answer = Callable[[bytes, int], dict[str, Any]]
"""The answer to a line, whatever it holds; the lines are counted from 1, empty ones too."""


def answer_all(lines: Iterable[bytes], out: BinaryIO, answer: Answer) -> None:
    """Answer each line with a line, in order, at once; an empty one is passed over."""
    for number, line in enumerate(lines, 1):
        if line.strip(_NO_LINE):
            out.write(orjson.dumps(answer(line, number)) + b"\n")
            out.flush()


def loaded(line: bytes) -> Any:
    """What a line holds; None where that is no JSON."""
    try:
        return orjson.loads(line.removeprefix(codecs.BOM_UTF8))
    except orjson.JSONDecodeError:
        return None
