"""How often the same row is tried, and when next: pure counting, times come from outside."""

from dataclasses import dataclass

# Nothing was sent, or something is wrong that has nothing to do with the row.
OUTAGE_PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
# No answer: the request may have taken effect, and each trial may add a copy.
UNANSWERED_PAUSES = (15.0, 30.0, 60.0, 120.0)
# The connection broke in the middle; mostly it did so before anything happened.
BROKEN_PAUSES = (*OUTAGE_PAUSES, *UNANSWERED_PAUSES)
# A status that seems to be meant for this row alone.
COUNTED_PAUSES = (0.5, 5.0, 15.0, 60.0, 120.0, 240.0)
MOST_COUNTED = 6
MOST_SECONDS = 600.0


class Successes:
    """Which requests Telegram has taken lately: what tells a sick row from a sick Telegram."""

    def __init__(self) -> None:
        self.count = 0
        # By method, and of all methods under "": the chat of the latest, its number, and the
        # number of the latest in another chat.
        self._latest: dict[str, tuple[int, int, int]] = {}

    def note(self, chat_id: int, method: str) -> None:
        """A request has succeeded."""
        self.count += 1
        for name in (method, ""):
            chat, number, others = self._latest.get(name, (chat_id, 0, 0))
            self._latest[name] = (chat_id, self.count, others if chat == chat_id else number)

    def of_others(self, chat_id: int, method: str = "") -> int:
        """The number of the latest success in another chat, 0 if there was none."""
        chat, number, others = self._latest.get(method, (chat_id, 0, 0))
        return others if chat == chat_id else number


@dataclass(slots=True)
class Trial:
    """What has been tried with the first row of a queue.

    Each method notes another failure and returns the seconds to wait, None when that was the last.
    `plain` and `bare`: it goes as plain text, without its buttons. `sorry_for`: it is an apology
    for a row that could not be sent, for this reason.
    """

    plain: bool = False
    bare: bool = False
    sorry_for: str | None = None
    failures: int = 0
    unanswered: int = 0
    counted: int = 0
    since: float | None = None
    seen: int | None = None

    def no_answer(self) -> float | None:
        """Telegram did not answer in time."""
        self.unanswered += 1
        if self.unanswered > len(UNANSWERED_PAUSES):
            return None
        return UNANSWERED_PAUSES[self.unanswered - 1]

    def broken(self, successes: Successes, chat_id: int) -> float | None:
        """The connection broke; that ends only when others get through all the while."""
        others_succeed = self._others_succeed(successes, chat_id)
        self.failures += 1
        if self.failures > len(BROKEN_PAUSES) and others_succeed:
            return None
        return _step(BROKEN_PAUSES, self.failures)

    def status(
        self, successes: Successes, chat_id: int, now: float, method: str = ""
    ) -> float | None:
        """A status that may never change; it counts if another chat has succeeded since."""
        since = self.since = now if self.since is None else self.since
        if not self._others_succeed(successes, chat_id, method):
            self.failures += 1
            return _step(OUTAGE_PAUSES, self.failures)
        self.counted += 1
        if self.counted >= MOST_COUNTED and now - since >= MOST_SECONDS:
            return None
        return _step(COUNTED_PAUSES, self.counted)

    def _others_succeed(self, successes: Successes, chat_id: int, method: str = "") -> bool:
        """Whether another chat's request has succeeded since the last trial, if there was one."""
        so = self.seen is not None and successes.of_others(chat_id, method) > self.seen
        self.seen = successes.count
        return so


def outage_pause(times: int) -> float:
    """The seconds to wait when it has been in vain so many times, the first being 1."""
    return _step(OUTAGE_PAUSES, times)


def _step(pauses: tuple[float, ...], number: int) -> float:
    return pauses[min(number, len(pauses)) - 1]
