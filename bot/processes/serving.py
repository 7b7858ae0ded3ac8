"""The process that is asked: content comes in over a pipe, lines go out, nothing else leaves it.

Each piece of content is preceded by its length in four bytes. It ends when the pipe does. Started
with an environment of its own, so it knows no token.
"""

import logging
import os
import resource
from collections.abc import Callable
from typing import BinaryIO

# A tenth of the bot's weight: it never waits for us, and on a busy machine we still get on.
_NICE = 10


def serve(answer: Callable[[bytes], bytes], most_data: int) -> None:
    """Answer until the pipe ends, with at most so many bytes of memory written to."""
    incoming, outgoing = _pipes()
    logging.disable()
    _be_modest(most_data)
    while content := _next(incoming):
        outgoing.write(answer(content) + b"\n")
        outgoing.flush()


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two ends; what libraries print goes nowhere: it might quote what they have read."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return incoming, outgoing


def _be_modest(most_data: int) -> None:
    """Behind the bot for the processor, bounded in memory; no file and no core dump is written.

    Data, not addresses: models and libraries reserve far more of those than they use.
    """
    os.setpgid(0, 0)  # Ctrl-C is for the bot, which then closes the pipe
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_DATA, (most_data, most_data))
    for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(kind, (0, 0))


def _next(incoming: BinaryIO) -> bytes:
    """The next piece of content; b"" at the end of the pipe."""
    length = int.from_bytes(incoming.read(4))
    content = incoming.read(length)
    return content if len(content) == length else b""
