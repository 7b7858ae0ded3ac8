"""Who has been told something lately: after that a line is enough, or nothing."""

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")

_MOST = 10_000


class Told(Generic[K]):
    """In memory: by whom, the message that was answered in full, and when."""

    def __init__(self, span: int) -> None:
        """`span`: how many milliseconds "lately" is."""
        self._span = span
        self._by: OrderedDict[K, tuple[int, int]] = OrderedDict()

    def lately(self, who: K, message_id: int, now: int) -> bool:
        """Whether another message of theirs was answered within the span; else this one is."""
        told_by, at = self._by.pop(who, (message_id, now))
        lately = told_by != message_id and 0 <= now - at < self._span
        self._by[who] = (told_by, at) if lately else (message_id, now)
        if len(self._by) > _MOST:
            self._by.popitem(last=False)
        return lately
