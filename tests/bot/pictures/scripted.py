"""A process like the one that reads, which does what the file says: for tests."""

import os
import signal
import sys
import time
from collections.abc import Callable

_DOES: dict[bytes, Callable[[], object]] = {
    b"crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    b"hang": lambda: time.sleep(3600),
}

COMMAND = (sys.executable, "-m", "tests.bot.pictures.scripted")


def main() -> None:
    while length := int.from_bytes(sys.stdin.buffer.read(4)):
        content = sys.stdin.buffer.read(length)
        _DOES.get(content, lambda: None)()
        sys.stdout.buffer.write(content + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
