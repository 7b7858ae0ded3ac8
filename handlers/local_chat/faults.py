"""Things that go wrong between a bot and Telegram, on demand."""

from dataclasses import dataclass, field
from random import Random
from typing import Literal

Kind = Literal["dropped", "unanswered", "timed-out", "internal-error", "server-error", "too-many"]
KINDS: dict[Kind, str] = {
    "dropped": "The connection breaks before anything happens",
    "unanswered": "The connection breaks after the message went through",
    "timed-out": "The message goes through, but no answer ever comes",
    "internal-error": "Telegram answers 500",
    "server-error": "Telegram answers 502",
    "too-many": "Telegram answers 429: wait a second",
}
_SENDING = frozenset({"sendMessage", "editMessageText", "deleteMessage"})


@dataclass(slots=True)
class Planned:
    """A fault that strikes `count` requests to one of `methods` after `after` went well."""

    kind: Kind
    methods: frozenset[str]
    after: int
    count: int


@dataclass(slots=True)
class Faults:
    """How likely each fault is for a request to one of `methods`. All zero: nothing goes wrong.

    dropped: the connection breaks before anything happened. unanswered: it breaks after the
    request took effect. timed-out: it took effect, and no answer ever comes. internal-error: 500.
    server-error: 502. too-many: 429 with a short retry_after. Apart from these, `twice` is how
    likely an acknowledged update comes once more.
    """

    probabilities: dict[Kind, float] = field(default_factory=dict)
    methods: frozenset[str] = _SENDING
    random: Random = field(default_factory=lambda: Random(1))  # noqa: S311 - to be repeatable
    twice: float = 0.0
    planned: list[Planned] = field(default_factory=list)

    def plan(self, kind: Kind, *methods: str, after: int = 0, count: int = 1) -> None:
        """Certainly strike: the next `count` requests to `methods`, once `after` have passed."""
        self.planned.append(Planned(kind, frozenset(methods) or _SENDING, after, count))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.probabilities, self.twice = {}, 0.0
        self.planned.clear()

    def draw(self, method: str) -> Kind | None:
        """The fault of this request, if any."""
        if self.planned and (kind := self._strike(method)):
            return kind
        if not self.probabilities or method not in self.methods:
            return None
        left = self.random.random()
        for kind, probability in self.probabilities.items():
            left -= probability
            if left < 0:
                return kind
        return None

    def comes_twice(self) -> bool:
        """Whether an update just acknowledged is delivered again."""
        return self.twice > 0 and self.random.random() < self.twice

    def _strike(self, method: str) -> Kind | None:
        for fault in self.planned:
            if method in fault.methods:
                if fault.after > 0:
                    fault.after -= 1
                    return None
                fault.count -= 1
                if fault.count == 0:
                    self.planned.remove(fault)
                return fault.kind
        return None
