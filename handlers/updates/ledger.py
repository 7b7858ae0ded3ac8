"""Which updates are under way, done or to come again: the offset that acknowledges no other."""

import math
from collections.abc import Iterable


class Ledger:
    """Ids of updates as Telegram counts them: they grow, but may start anew at any number.

    The offset is the first id that is not committed. What is done above it is remembered until a
    fetch has acknowledged it, so that nothing is handled twice.
    """

    def __init__(self) -> None:
        self._under_way: set[int] = set()
        self._done: set[int] = set()
        self._to_come_again: set[int] = set()
        self._next = 0

    @property
    def offset(self) -> int:
        """What the next fetch asks from."""
        return min(self._under_way | self._to_come_again, default=self._next)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return bool(self._under_way)

    def fetched(self, asked_from: int, ids: Iterable[int]) -> set[int]:
        """An answer to a fetch from this offset holds these ids: the ones to begin with."""
        there = list(ids)
        self._done = {one for one in self._done if one >= asked_from}
        # What the answer passes over Telegram no longer has.
        last = max(there, default=math.inf)
        self._to_come_again -= {one for one in self._to_come_again if one <= last} - set(there)
        new = set(there) - self._under_way - self._done
        self._to_come_again -= new
        self._under_way |= new
        if there:
            self._next = there[-1] + 1
        return new

    def done(self, update_id: int) -> None:
        """It is committed."""
        self._under_way.discard(update_id)
        self._done.add(update_id)

    def failed(self, update_id: int) -> None:
        """It has had no effect, and must come again."""
        self._under_way.discard(update_id)
        self._to_come_again.add(update_id)
