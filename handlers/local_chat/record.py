"""The server's own record: what the bot asked and what it was told. Tests judge by it."""

import time
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
_SHOWN = 200


@dataclass(slots=True)
class Entry:
    """One request. Times are monotonic seconds.

    `code` 0 means the bot got no answer, `description` the words of a refusal. `applied` tells
    whether the request took effect, `answered` whether its answer left while the bot was still
    connected, `mistake` whether it was refused for breaking the specification.
    """

    at: float
    method: str
    parameters: Json
    code: int = 200
    description: str = ""
    applied: bool = False
    answered: bool = False
    mistake: bool = False
    answer: Any = None
    update_ids: list[int] = field(default_factory=list)
    ended_at: float | None = None
    fault: str | None = None

    @property
    def refused(self) -> bool:
        """Whether the bot was told no, for whatever reason."""
        return self.code >= 400


@dataclass(slots=True)
class Delivery:
    """What became of one update."""

    update_id: int
    pushed_at: float
    given_at: list[float] = field(default_factory=list)
    acknowledged_at: float | None = None


@dataclass(slots=True)
class Record:
    """All requests in order; or, with `whole` off, only how many of each kind.

    A test that fails prints what it knows, a record many times: `repr` leaves out what is long.
    """

    whole: bool = True
    entries: list[Entry] = field(default_factory=list, repr=False)
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    deliveries: dict[int, Delivery] = field(default_factory=dict, repr=False)
    latest: deque[tuple[int, Entry]] = field(
        default_factory=lambda: deque(maxlen=_SHOWN), repr=False
    )

    def begin(self, method: str, parameters: Json) -> Entry:
        """A request has arrived."""
        entry = Entry(time.monotonic(), method, parameters)
        if self.whole:
            self.entries.append(entry)
        return entry

    def result(self, entry: Entry, answer: Any) -> None:
        """What the request is answered with, as it is now: messages change later."""
        entry.applied = True
        if not self.whole:
            return
        entry.answer = dict(answer) if isinstance(answer, dict) else answer
        if entry.method == "getUpdates":
            entry.update_ids = [update["update_id"] for update in answer]

    def end(self, entry: Entry) -> None:
        """The request is over."""
        entry.ended_at = time.monotonic()
        self.counts[entry.method, entry.code] += 1
        # Polls that brought nothing would hide everything else.
        if self.whole and (entry.method != "getUpdates" or entry.update_ids or entry.refused):
            self.latest.append((self.counts.total(), entry))

    def pushed(self, update_id: int) -> None:
        """An update is waiting for the bot."""
        if self.whole:
            self.deliveries[update_id] = Delivery(update_id, time.monotonic())

    def given(self, updates: Iterable[Json]) -> None:
        """Updates go out with an answer."""
        if self.whole:
            now = time.monotonic()
            for update in updates:
                if delivery := self.deliveries.get(update["update_id"]):
                    delivery.given_at.append(now)

    def acknowledged(self, updates: Iterable[Json]) -> None:
        """The bot asked for what comes after these."""
        if self.whole:
            now = time.monotonic()
            for update in updates:
                delivery = self.deliveries.get(update["update_id"])
                if delivery and delivery.acknowledged_at is None:
                    delivery.acknowledged_at = now

    def of(self, *methods: str) -> list[Entry]:
        """The requests of these methods."""
        return [entry for entry in self.entries if entry.method in methods]

    def count_of(self, method: str) -> int:
        """How many requests of this method have ended, however."""
        return sum(count for (name, _), count in self.counts.items() if name == method)

    @property
    def mistakes(self) -> list[Entry]:
        """Requests refused because they break the specification."""
        return [entry for entry in self.entries if entry.mistake]
