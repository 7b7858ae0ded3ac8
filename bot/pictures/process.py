"""The process that reads: files come in over a pipe, verdicts go out, nothing else leaves it.

Each file is preceded by its length in four bytes; each verdict is a line. It ends when the pipe
does. Started by `reader` with an environment of its own, so it knows no token.
"""

import logging
import os
import resource
from typing import BinaryIO

from bot.pictures.looking import look
from bot.pictures.verdict import dump

# Models and libraries take 1 GB of addresses; the largest picture allowed another.
_MOST_MEMORY = 3 * 2**30
# A tenth of the bot's weight: it never waits for us, and on a busy machine we still get on.
_NICE = 10


def main() -> None:
    """Read files until the pipe ends."""
    incoming, outgoing = _pipes()
    logging.disable()
    _be_modest()
    while content := _next(incoming):
        outgoing.write(dump(look(content)).encode() + b"\n")


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two ends; what libraries print goes nowhere: it might quote what they have read."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb", buffering=0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return incoming, outgoing


def _be_modest() -> None:
    """Behind the bot for the processor, bounded in memory; no file and no core dump is written."""
    os.setpgid(0, 0)  # Ctrl-C is for the bot, which then closes the pipe
    os.nice(_NICE)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(kind, (0, 0))


def _next(incoming: BinaryIO) -> bytes:
    """The next file; b"" at the end of the pipe."""
    length = int.from_bytes(incoming.read(4))
    content = incoming.read(length)
    return content if len(content) == length else b""


if __name__ == "__main__":
    main()
