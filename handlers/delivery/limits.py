"""Telegram's sending limits as sliding windows: when may the next message leave?

Times are seconds of a monotonic clock.
"""

from collections import deque
from collections.abc import Iterable


class Window:
    """At most `count` in any `seconds`; `kept` of them are for what somebody waits for."""

    def __init__(self, count: int, seconds: float, kept: int = 0) -> None:
        self._seconds, self._kept = seconds, kept
        self._times: deque[float] = deque(maxlen=count)

    def free_at(self, now: float, *, yields: bool = False) -> float:
        """The earliest moment from `now` on at which one more fits; one that `yields` waits longer,
        until what is kept for others still fits after it."""
        most = (self._times.maxlen or 1) - (self._kept if yields else 0)
        over = len(self._times) - most
        return max(now, self._times[over] + self._seconds) if over >= 0 else now

    def note(self, now: float) -> None:
        """One leaves now."""
        self._times.append(now)

    def forgotten(self, now: float) -> bool:
        """Whether nothing that left still counts."""
        return not self._times or self._times[-1] + self._seconds <= now


class Limits:
    """Several windows that must all have room."""

    def __init__(self, windows: Iterable[Window]) -> None:
        self._windows = tuple(windows)

    def free_at(self, now: float, *, yields: bool = False) -> float:
        """The earliest moment at which every window has room."""
        return max((one.free_at(now, yields=yields) for one in self._windows), default=now)

    def forgotten(self, now: float) -> bool:
        """Whether no window remembers anything."""
        return all(window.forgotten(now) for window in self._windows)

    def note(self, now: float) -> None:
        """One leaves now."""
        for window in self._windows:
            window.note(now)


def overall() -> Limits:
    """All chats together: 30 a second, 20 of what nobody waits for.

    The second is 3 % longer than a second and sends keep a small distance, because Telegram
    counts arrivals and the network does not keep distances exactly.
    """
    return Limits((Window(30, 1.03, kept=10), Window(1, 0.03)))


def of_chat(chat_id: int) -> Limits:
    """One chat: one a second with bursts of five; in a group also 20 a minute.

    What nobody waits for, as a screen that tells of the latest: two in a row, 15 a minute.
    """
    burst = Window(5, 5.15, kept=3)
    return Limits((burst, Window(20, 60.5, kept=5)) if chat_id < 0 else (burst,))


def none() -> Limits:
    """No limit: the operator's own server, or a benchmark."""
    return Limits(())
