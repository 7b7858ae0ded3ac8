"""The one source of time, so that tests and the local chat can move it."""

import time

MINUTE = 60 * 1000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
"""In milliseconds, as all times that are kept."""


class Clock:
    """Tells the time in epoch milliseconds (UTC); `move` shifts it forward.

    `ahead_ms`: how far it is moved from the start.
    """

    def __init__(self, ahead_ms: int = 0) -> None:
        self._shift_ms = ahead_ms

    def now(self) -> int:
        """Milliseconds since 1970, UTC, plus what the clock was moved."""
        return time.time_ns() // 1_000_000 + self._shift_ms

    def move(self, *, milliseconds: int) -> None:
        """Shift the clock forward; a clock never goes back, or what is due could come twice."""
        if milliseconds < 0:
            raise ValueError("the clock moves forward only")
        self._shift_ms += milliseconds
