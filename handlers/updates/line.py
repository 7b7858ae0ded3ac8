"""What one chat has sent and waits for its turn, in order."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
_MOST_MESSAGES = 20


@dataclass(slots=True)
class Crowd:
    """What is one too many at a time. `told`: the update that was answered with just that.

    Codes and commands among them have answers of their own, so it need not be the first.
    """

    told: int | None = None


@dataclass(slots=True)
class Waiting:
    """An update that waits; `crowd`, if it is one too many."""

    update_id: int
    raw: Json
    crowd: Crowd | None


@dataclass(slots=True)
class Line:
    """The updates of a chat. So many messages of one person are understood, the rest is crowd."""

    waiting: deque[Waiting] = field(default_factory=deque)
    at_work: bool = False
    _messages: int = 0
    _crowd: Crowd = field(default_factory=Crowd)

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
                crowd = self._crowd
        self.waiting.append(Waiting(update_id, raw, crowd))

    def leave(self) -> int:
        """The first has had its effect; its id."""
        one = self.waiting.popleft()
        self._messages -= _is_message(one.raw)
        return one.update_id


def _is_message(raw: Json) -> bool:
    return "message" in raw or "edited_message" in raw
