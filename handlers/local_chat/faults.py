"""Things that go wrong between a bot and Telegram, on demand."""

from dataclasses import dataclass, field
from random import Random
from typing import Literal

Kind = Literal["dropped", "unanswered", "timed-out", "server-error", "too-many"]


@dataclass(slots=True)
class Faults:
    """How likely each fault is for a request to one of `methods`. All zero: nothing goes wrong.

    dropped: the connection breaks before anything happened. unanswered: it breaks after the
    request took effect. timed-out: it took effect, and no answer ever comes. server-error: 502.
    too-many: 429 with a short retry_after.
    """

    probabilities: dict[Kind, float] = field(default_factory=dict)
    methods: frozenset[str] = frozenset({"sendMessage", "editMessageText", "deleteMessage"})
    random: Random = field(default_factory=lambda: Random(1))  # noqa: S311 - to be repeatable

    def draw(self, method: str) -> Kind | None:
        """The fault of this request, if any."""
        if not self.probabilities or method not in self.methods:
            return None
        left = self.random.random()
        for kind, probability in self.probabilities.items():
            left -= probability
            if left < 0:
                return kind
        return None
