"""What happened in a chat a moment ago: in memory only, and for minutes.

A unit may run twice, so everything is noted by the message that it came of.
"""

from collections import OrderedDict
from dataclasses import dataclass

from bot.clock import MINUTE
from bot.scam import Judgement

_ASKED_FOR = 10 * MINUTE
_TOGETHER = MINUTE // 6  # forwards and pictures of an album come within seconds
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Said:
    """A verdict that was said: of how many messages, by which outbox row, the latest when.

    `by` is the message it came of last, perhaps of an `album`; `before`: what was said until then.
    """

    by: int
    row: int
    judgement: Judgement
    count: int
    at: int
    before: "Said | None" = None
    album: str = ""

    def is_of(self, album: str) -> bool:
        """Whether it was said of this album last."""
        return album != "" and self.album == album


class Lately:
    """One for all private chats of a bot."""

    def __init__(self) -> None:
        self._asked: OrderedDict[int, tuple[int, int | None]] = OrderedDict()
        self._said: OrderedDict[int, Said] = OrderedDict()

    def ask(self, person: int, now: int) -> None:
        """The next message is to be judged, whatever it says."""
        self._asked[person] = (now, None)
        self._asked.move_to_end(person)
        if len(self._asked) > _MOST:
            self._asked.popitem(last=False)

    def ask_no_more(self, person: int) -> None:
        """It came, or they are elsewhere by now."""
        self._asked.pop(person, None)

    def awaits(self, person: int) -> bool:
        """Whether a message was asked for, and may be the next one."""
        return person in self._asked

    def is_asked_for(self, person: int, by: int, now: int) -> bool:
        """Whether this message is the one."""
        at, answered = self._asked.get(person, (0, 0))
        wanted = answered in (None, by) and 0 <= now - at < _ASKED_FOR
        if wanted:
            self._asked[person] = (at, by)
        return wanted

    def verdict(self, person: int, by: int, now: int, album: str = "") -> Said | None:
        """What was said a moment ago, or of this album, of other messages than this."""
        said = self._said.get(person)
        if said is not None and said.by == by:
            said = said.before
        if said is None or not (said.is_of(album) or 0 <= now - said.at < _TOGETHER):
            return None
        return said

    def note(self, person: int, said: Said) -> None:
        """A verdict has been said, or said anew."""
        self._said[person] = said
        self._said.move_to_end(person)
        if len(self._said) > _MOST:
            self._said.popitem(last=False)

    def forget(self, person: int) -> None:
        """Somebody is erased."""
        self._asked.pop(person, None)
        self._said.pop(person, None)
