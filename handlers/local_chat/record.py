"""The server's own record: what the bot asked and what it was told. Tests judge by it."""

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Entry:
    """One request. `code` 0 means the bot got no answer; `applied` tells whether it took effect."""

    at: float
    method: str
    parameters: Json
    code: int = 200
    description: str = ""
    applied: bool = False
    answered: bool = False
    mistake: bool = False


@dataclass(slots=True)
class Record:
    """All requests in order; or, with `whole` off, only how many of each kind."""

    whole: bool = True
    entries: list[Entry] = field(default_factory=list)
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)

    def begin(self, method: str, parameters: Json) -> Entry:
        """A request has arrived."""
        entry = Entry(time.monotonic(), method, parameters)
        if self.whole:
            self.entries.append(entry)
        return entry

    def end(self, entry: Entry) -> None:
        """The request is over."""
        self.counts[entry.method, entry.code] += 1

    def of(self, *methods: str) -> list[Entry]:
        """The requests of these methods."""
        return [entry for entry in self.entries if entry.method in methods]

    @property
    def mistakes(self) -> list[Entry]:
        """Requests refused because they break the specification."""
        return [entry for entry in self.entries if entry.mistake]
