"""The queue of updates as Telegram keeps it: given out until an offset acknowledges them."""

import asyncio
import contextlib
import time
from collections import deque
from typing import Any

from handlers.local_chat.refusal import Refusal

Json = dict[str, Any]


class Updates:
    """Updates in order. Ids continue over restarts of the server."""

    def __init__(self) -> None:
        self._next_id = time.time_ns() // 1_000_000
        self._waiting: list[Json] = []
        self._arrived = asyncio.Event()
        self.polls = 0
        self.allowed: frozenset[str] | None = None
        self.acknowledged = 0
        self.pushed = 0
        self.given: deque[Json] = deque(maxlen=100)

    def push(self, content: Json) -> int:
        """Queue an update with this content; its id."""
        update_id = self._next_id
        self._next_id += 1
        kind = next(iter(content), "")
        if self.allowed is None or kind in self.allowed or not content:
            self._waiting.append({"update_id": update_id, **content})
            self.pushed += 1
            self._arrived.set()
        return update_id

    def push_again(self, update: Json) -> None:
        """Deliver an update once more, as Telegram may after a lost acknowledgement."""
        self._waiting = sorted([*self._waiting, update], key=lambda one: int(one["update_id"]))
        self._arrived.set()

    @property
    def waiting(self) -> int:
        """How many are not acknowledged."""
        return len(self._waiting)

    async def get(self, offset: int = 0, limit: int = 100, seconds: float = 0) -> list[Json]:
        """Acknowledge everything below `offset`, then the next ones, waiting up to `seconds`."""
        self.polls += 1
        poll = self.polls
        self._acknowledge(offset)
        deadline = time.monotonic() + seconds
        while not self._waiting:
            self._arrived.clear()
            left = deadline - time.monotonic()
            if left <= 0:
                return []
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._arrived.wait(), min(left, 1.0))
            if poll != self.polls:
                raise Refusal(
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                    409,
                )
        return self._waiting[:limit]

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset:
            kept = 0
            while kept < len(self._waiting) and self._waiting[kept]["update_id"] < offset:
                kept += 1
            self.acknowledged += kept
            self.given.extend(self._waiting[:kept])
            del self._waiting[:kept]
