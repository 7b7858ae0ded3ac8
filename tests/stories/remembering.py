"""The bot as a process that tells what of some words is still in its memory.

SIGUSR1: it reads words from the file BOT_LOOK_FOR, a line each, and writes beside it (".found")
where it has them: every object that Python can reach, and what they hold.
"""

import gc
import os
import signal
import sys
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from bot.__main__ import main

_MOST_STEPS = 8


def holders(words: list[str]) -> list[str]:
    """The ways to objects whose text contains one of the words, from holder to holder."""
    gc.unfreeze()
    gc.collect()
    own = {id(words), *map(id, words)}
    came_from: dict[int, Any] = {}
    waiting = list(gc.get_objects())
    own |= {id(waiting), id(came_from), id(sys._getframe())}
    seen = set(own)
    found: list[str] = []
    while waiting:
        one = waiting.pop()
        if id(one) in seen or (isinstance(one, FrameType) and one is sys._getframe()):
            continue
        seen.add(id(one))
        if isinstance(one, str | bytes | bytearray):
            text = one if isinstance(one, str) else bytes(one).decode("utf-8", "replace")
            if any(word in text.casefold() for word in words):
                found.append(_way(one, came_from))
            continue
        for inner in gc.get_referents(one):
            if id(inner) not in seen:
                came_from.setdefault(id(inner), one)
                waiting.append(inner)
    return found


def _way(one: Any, came_from: dict[int, Any]) -> str:
    way = [repr(one)[:80]]
    for _ in range(_MOST_STEPS):
        if id(one) not in came_from:
            break
        one = came_from[id(one)]
        way.append(_named(one))
    return " < ".join(way)


def _named(one: Any) -> str:
    if isinstance(one, ModuleType) or callable(one):
        return f"{type(one).__name__} {getattr(one, '__qualname__', getattr(one, '__name__', '?'))}"
    return type(one).__name__


def _look(*_: object) -> None:
    asked = Path(os.environ["BOT_LOOK_FOR"])
    found = holders(asked.read_text().split("\n"))
    written = asked.with_suffix(".writing")
    written.write_text("\n".join(found))
    written.rename(asked.with_suffix(".found"))


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, _look)
    sys.exit(main(["run"]))
