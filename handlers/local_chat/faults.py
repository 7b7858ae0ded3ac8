"""Things that go wrong between a bot and Telegram, on demand."""

from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from handlers.local_chat.refusal import Refusal

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


ALWAYS = -1  # a count


@dataclass(frozen=True, slots=True)
class Aim:
    """Requests to one of `methods`, to a chat, about a person of it, that say something."""

    methods: frozenset[str]
    chat: int | None = None
    person: int | None = None
    says: str = ""

    def hits(self, method: str, parameters: dict[str, Any]) -> bool:
        """Whether this request is meant."""
        here = self.chat is None or str(parameters.get("chat_id")) == str(self.chat)
        about = self.person is None or str(parameters.get("user_id")) == str(self.person)
        words = f"{parameters.get('text', '')}{parameters.get('caption', '')}"
        return method in self.methods and here and about and self.says in words


@dataclass(slots=True)
class Planned:
    """A fault that strikes `count` of the requests aimed at, after `after` went well."""

    kind: Kind | None
    aim: Aim
    after: int
    count: int
    refusal: Refusal | None = None


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
    slow: list[tuple[Aim, float]] = field(default_factory=list)

    def plan(
        self,
        kind: Kind,
        *methods: str,
        chat: int | None = None,
        person: int | None = None,
        after: int = 0,
        count: int = 1,
    ) -> None:
        """Certainly strike: the next `count` requests to `methods`, once `after` have passed."""
        aim = Aim(frozenset(methods) or _SENDING, chat, person)
        self.planned.append(Planned(kind, aim, after, count))

    def slow_down(
        self, seconds: float, *methods: str, chat: int | None = None, person: int | None = None
    ) -> None:
        """From now on requests to `methods` take effect so many seconds later."""
        self.slow.append((Aim(frozenset(methods) or _SENDING, chat, person), seconds))

    def refuse(  # noqa: PLR0913 - what is said, and to which requests
        self,
        code: int,
        description: str,
        *methods: str,
        chat: int | None = None,
        person: int | None = None,
        says: str = "",
        retry_after: int = 0,
        after: int = 0,
        count: int = 1,
    ) -> None:
        """Certainly refuse, in these words: requests to a chat, about a person, whose text `says`
        something."""
        parameters = {"retry_after": retry_after} if retry_after else None
        refusal = Refusal(description, code, parameters)
        aim = Aim(frozenset(methods) or _SENDING, chat, person, says)
        self.planned.append(Planned(None, aim, after, count, refusal))

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.probabilities, self.twice = {}, 0.0
        self.planned.clear()
        self.slow.clear()

    def draw(self, method: str, parameters: dict[str, Any]) -> Kind | None:
        """The fault of this request, if any. Raises a planned Refusal."""
        if self.planned and (kind := self._strike(method, parameters)):
            return kind
        if not self.probabilities or method not in self.methods:
            return None
        left = self.random.random()
        for kind, probability in self.probabilities.items():
            left -= probability
            if left < 0:
                return kind
        return None

    def delay(self, method: str, parameters: dict[str, Any]) -> float:
        """How many seconds this request waits before anything happens."""
        return sum(seconds for aim, seconds in self.slow if aim.hits(method, parameters))

    def comes_twice(self) -> bool:
        """Whether an update just acknowledged is delivered again."""
        return self.twice > 0 and self.random.random() < self.twice

    def _strike(self, method: str, parameters: dict[str, Any]) -> Kind | None:
        for fault in self.planned:
            if fault.aim.hits(method, parameters):
                if fault.after > 0:
                    fault.after -= 1
                    return None
                fault.count -= 1
                if fault.count == 0:
                    self.planned.remove(fault)
                if fault.refusal is not None:
                    raise fault.refusal
                return fault.kind
        return None
