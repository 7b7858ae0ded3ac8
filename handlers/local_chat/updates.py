"""The queue of updates as Telegram keeps it: given out until an offset acknowledges them."""

import asyncio
import contextlib
import time
from collections import deque
from typing import Any

from handlers.local_chat.changes import Changes
from handlers.local_chat.faults import Faults
from handlers.local_chat.record import Record
from handlers.local_chat.refusal import Refusal

Json = dict[str, Any]
# Telegram sends these only to bots that name them.
_ON_DEMAND = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    """Updates in order. Ids continue over restarts of the server."""

    def __init__(self, changes: Changes, record: Record, faults: Faults) -> None:
        self._changes, self._record, self._faults = changes, record, faults
        self._next_id = time.time_ns() // 1_000_000
        self._waiting: list[Json] = []
        self._arrived = asyncio.Event()
        self.polls, self._ended = 0, False
        self.allowed: frozenset[str] | None = None
        self.acknowledged = 0
        self.pushed = 0
        self.given: deque[Json] = deque(maxlen=100)

    def push(self, content: Json) -> int:
        """Queue an update with this content; its id. Content is not checked, and may be broken."""
        update_id = self._next_id
        self._next_id += 1
        if self._is_wanted(next(iter(content), None)):
            self._waiting.append({"update_id": update_id, **content})
            self.pushed += 1
            self._record.pushed(update_id)
            self._arrived.set()
        self._changes.note()
        return update_id

    def drop(self) -> None:
        """Forget everything that waits."""
        self._waiting.clear()

    def push_again(self, update: Json) -> None:
        """Deliver an update once more, as Telegram may after a lost acknowledgement."""
        self._waiting = sorted([*self._waiting, update], key=lambda one: int(one["update_id"]))
        self._arrived.set()

    def end(self) -> None:
        """Who still waits for updates gets none: the server stops."""
        self._ended = True
        self._arrived.set()

    @property
    def waiting(self) -> int:
        """How many are not acknowledged."""
        return len(self._waiting)

    def waiting_of(self, person: int) -> int:
        """How many of a person are not acknowledged."""
        contents = (content for update in self._waiting for content in update.values())
        authors = (one.get("from") for one in contents if isinstance(one, dict))
        return sum(isinstance(one, dict) and one.get("id") == person for one in authors)

    async def get(self, offset: int = 0, limit: int = 100, seconds: float = 0) -> list[Json]:
        """Acknowledge everything below `offset`, then the next ones, waiting up to `seconds`."""
        self.polls += 1
        poll = self.polls
        # An older poll that still waits ends at once: its event is its own, so that nobody else
        # clears it before it has been seen.
        self._arrived.set()
        arrived = self._arrived = asyncio.Event()
        self._acknowledge(offset)
        deadline = time.monotonic() + seconds
        while not self._waiting:
            arrived.clear()
            left = deadline - time.monotonic()
            if left <= 0 or self._ended:
                return []
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(arrived.wait(), left)
            if poll != self.polls:
                raise Refusal(
                    "Conflict: terminated by other getUpdates request; "
                    "make sure that only one bot instance is running",
                    409,
                )
        batch = self._waiting[:limit]
        self._record.given(batch)
        return batch

    def _is_wanted(self, kind: str | None) -> bool:
        if kind is None:
            return True
        return kind in self.allowed if self.allowed else kind not in _ON_DEMAND

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:  # only the last so many stay
            count = max(len(self._waiting) + offset, 0)
        else:
            count = 0
            while count < len(self._waiting) and self._waiting[count]["update_id"] < offset:
                count += 1
        if not count:
            return
        done = self._waiting[:count]
        del self._waiting[:count]
        self.acknowledged += count
        self.given.extend(done)
        self._record.acknowledged(done)
        for update in done:
            if self._faults.comes_twice():
                self.push_again(update)
        self._changes.note()
