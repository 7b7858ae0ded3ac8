"""What a sender said in a chat a moment ago: a few signals, for minutes, in the process only."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from datetime import datetime, timedelta

from bot.scam.findings import Remembered, kept

_LASTS = timedelta(minutes=10)
_MOST = 10_000  # conversations


class Memory:
    """Signals by sender and chat; the messages themselves are not held."""

    def __init__(self) -> None:
        self._known: OrderedDict[Hashable, tuple[datetime, list[Remembered]]] = OrderedDict()

    def recall(self, who: Hashable, now: datetime) -> Sequence[Remembered]:
        """What is known of a sender in a chat, if it is no older than ten minutes."""
        at, clues = self._known.get(who, (now, []))
        if now - at > _LASTS:
            del self._known[who]
            return ()
        return clues

    def add(self, who: Hashable, clues: Sequence[Remembered], now: datetime) -> None:
        """Remember more of a sender; the oldest conversation goes when there are too many."""
        known = kept([*self.recall(who, now), *clues])
        if not known:
            return
        self._known[who] = now, known
        self._known.move_to_end(who)
        if len(self._known) > _MOST:
            self._known.popitem(last=False)
