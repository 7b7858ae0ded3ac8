"""Word that something happened, for pages and tests that wait for it."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Changes:
    """Wakes whoever watches whenever the server's state has changed."""

    def __init__(self) -> None:
        self._watching: set[asyncio.Event] = set()

    def note(self) -> None:
        """Something has changed."""
        for event in self._watching:
            event.set()

    @contextmanager
    def watch(self) -> Iterator[asyncio.Event]:
        """An event set at every change; whoever waits on it clears it first."""
        event = asyncio.Event()
        self._watching.add(event)
        try:
            yield event
        finally:
            self._watching.discard(event)

    async def wait_for(self, so: Callable[[], bool], seconds: float) -> None:
        """Wait until something is so; TimeoutError if it is not within `seconds`."""
        with self.watch() as event:
            async with asyncio.timeout(seconds):
                while not so():
                    event.clear()
                    await event.wait()
