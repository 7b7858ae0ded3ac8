"""A process that ends with the one that started it, however that ends.

The starter holds the other end of the standard input. It closes with the starter, even if that is
killed, and nobody else has it; a signal could come too early or be lost.
"""

import os
import signal
import threading
import time

_ASKED = "GIFTWISE_ENDS_WITH_ITS_STDIN"
_PATIENCE = 15.0

# What the environment of such a process says; its standard input is a pipe.
ENVIRONMENT = {_ASKED: "1"}


def hold_on() -> None:
    """From here on end when the standard input does, if whoever started us asks for that.

    Called before anything heavy is imported: a thread needs no event loop.
    """
    if os.environ.pop(_ASKED, None):
        threading.Thread(target=_end_with_stdin, name="lifeline", daemon=True).start()


def _end_with_stdin() -> None:
    """As if told to stop; whoever does not listen is killed."""
    while _is_open():
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_PATIENCE)
    os.kill(os.getpid(), signal.SIGKILL)


def _is_open() -> bool:
    try:
        return bool(os.read(0, 1024))
    except OSError:
        return False
