"""Telegram's sending limits, strictly: more is refused with 429."""

import math
import time
from collections import defaultdict, deque

from handlers.local_chat.refusal import Refusal

_OVERALL = (30, 1.0)
_GROUP = (20, 60.0)
_BURST = 5


class SendLimits:
    """30 messages a second in all, one a second in a chat after a burst of five, 20 in a group.

    Edits count as messages do.
    """

    def __init__(self) -> None:
        self._all: deque[float] = deque()
        self._chats: dict[int, deque[float]] = defaultdict(deque)

    def note(self, chat_id: int) -> None:
        """A message or an edit arrives now; Refusal if it is one too many."""
        now = time.monotonic()
        chat = self._chats[chat_id]
        windows = [(self._all, *_OVERALL), (chat, *(_GROUP if chat_id < 0 else (_BURST, _BURST)))]
        for times, count, seconds in windows:
            while times and times[0] <= now - seconds:
                times.popleft()
            if len(times) >= count:
                retry_after = max(1, math.ceil(times[0] + seconds - now))
                raise Refusal(
                    f"Too Many Requests: retry after {retry_after}",
                    429,
                    {"retry_after": retry_after},
                )
        self._all.append(now)
        chat.append(now)
