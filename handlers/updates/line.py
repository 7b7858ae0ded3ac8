"""What one chat has sent and waits for its turn, in order."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Crowd = Literal["first", "more"]
"""A message that is one too many at a time: the first of them is told so."""

_MOST_MESSAGES = 20


@dataclass(slots=True)
class Waiting:
    """An update that waits, and whether it is one too many."""

    update_id: int
    raw: Json
    crowd: Crowd | None


@dataclass(slots=True)
class Line:
    """The updates of a chat. So many messages of one person are understood, the rest is crowd."""

    waiting: deque[Waiting] = field(default_factory=deque)
    at_work: bool = False
    _messages: int = 0
    _crowded: bool = False

    @property
    def first(self) -> Waiting:
        """The one whose turn it is."""
        return self.waiting[0]

    def join(self, update_id: int, raw: Json) -> None:
        """Stand at the end."""
        crowd: Crowd | None = None
        if _is_message(raw):
            self._messages += 1
            if self._messages > _MOST_MESSAGES:
                crowd = "more" if self._crowded else "first"
                self._crowded = True
        self.waiting.append(Waiting(update_id, raw, crowd))

    def leave(self) -> int:
        """The first has had its effect; its id."""
        one = self.waiting.popleft()
        self._messages -= _is_message(one.raw)
        return one.update_id


def _is_message(raw: Json) -> bool:
    return "message" in raw or "edited_message" in raw
