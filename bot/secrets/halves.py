"""A code split over two messages: for one minute, the shape of a possible first half.

What is kept of a message is the lengths of its last odd group of signs, never a sign of it.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.secrets.letter_pairs import unlike_words
from bot.secrets.reading import Reading

_MILLISECONDS = 60_000
_MOST = 10_000  # senders remembered at once; the oldest gives way
_SHAPES = {(4, 6, 4), (4, 6, 5), (4, 5, 5)}
_ROWS = {14, 15}
_SHORTEST_OF_A_ROW = 4
_MOST_TEXT = 200  # a longer text holds no half on its own

_PIECE = re.compile(
    r"(?<![A-Za-z0-9\u00c0-\u024f@./#_])(-[ ]?)?"
    r"([A-Za-z0-9]{1,11}(?:[ ]?-[ ]?[A-Za-z0-9]{1,6}){0,2})"
    r"([ ]?-)?(?![A-Za-z0-9\u00c0-\u024f@/#_]|\.[A-Za-z0-9])"
)
_RUNS = re.compile("[0-9]+|[A-Za-z]+")
# Britain's, written without its blank: a new one soon after is a correction.
_POSTCODE = re.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}", re.IGNORECASE)
_MARKS = 4096
# In half bits, see `letter_pairs`: capitals are how codes are written, small letters how we talk.
_UNLIKE_CAPITALS, _UNLIKE_SMALL = -2, 16


@dataclass(frozen=True, slots=True)
class Half:
    """A group or two of signs that may be half a code: lengths, case, and a dash at an edge.

    `mark` is one of 4096 kinds of words, drawn anew in each process: it tells the same word said
    twice from two halves, and nothing else.
    """

    lengths: tuple[int, ...]
    capitals: bool
    begins_with_dash: bool
    ends_with_dash: bool
    is_postcode: bool = False
    mark: int = 0

    @property
    def is_most(self) -> bool:
        """Whether only one group is missing."""
        return any(self.lengths in (shape[:2], shape[1:]) for shape in _SHAPES)

    def completed_by(self, other: "Half") -> bool:
        """Whether the two have the shape of a code together."""
        if self.capitals != other.capitals or (self.is_postcode and other.is_postcode):
            return False
        if self.lengths == other.lengths and self.mark == other.mark:
            return False
        if self.lengths + other.lengths in _SHAPES:
            return True
        if self.ends_with_dash or other.begins_with_dash:
            return False
        within = (*self.lengths[:-1], self.lengths[-1] + other.lengths[0], *other.lengths[1:])
        if within in _SHAPES:  # cut inside a group
            return True
        shortest = min(*self.lengths, *other.lengths)
        return len(within) == 1 and within[0] in _ROWS and shortest >= _SHORTEST_OF_A_ROW


@dataclass(frozen=True, slots=True)
class _Kept:
    """`completed`: the message whose first half this one was the second of."""

    half: Half
    message_id: int
    at: int
    completed: int | None = None


class Halves:
    """The possible first halves of the last minute, by chat and sender; in memory only."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int], _Kept] = OrderedDict()

    def completes(self, chat: int, sender: int, message_id: int, text: str, now: int) -> int | None:
        """The id of the message whose first half this text completes; None if none.

        Either way, the shape of what may be a first half here is kept from `now` on. Asked again
        about the same message, as after a commit that failed, it says the same.
        """
        self._forget(now)
        halves = list(_halves(text))
        if not halves:
            return None  # what is said in between does not part the two
        completed = self._completed(self._kept.pop((chat, sender), None), message_id, halves)
        self._kept[chat, sender] = _Kept(halves[-1], message_id, now, completed)
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return completed

    @staticmethod
    def _completed(earlier: _Kept | None, message_id: int, halves: list[Half]) -> int | None:
        if earlier is None:
            return None
        if earlier.message_id == message_id:
            return earlier.completed
        if earlier.completed is not None:
            return None  # it was a second half, and is no first one
        joined = any(earlier.half.completed_by(half) for half in halves)
        return earlier.message_id if joined else None

    def _forget(self, now: int) -> None:
        """Drop what is older than a minute; the oldest stand first."""
        while self._kept:
            first = next(iter(self._kept.values()))
            if 0 <= now - first.at <= _MILLISECONDS:
                return
            self._kept.popitem(last=False)


def holds_most_of_a_code(text: str) -> bool:
    """Whether two of the three groups of a code stand in a text, joined by a dash."""
    return any(half.is_most for half in _halves(text))


def _halves(text: str) -> Iterator[Half]:
    if len(text) > _MOST_TEXT:
        return
    for match in _PIECE.finditer(Reading(text).plain):
        groups = re.split(" ?- ?", match[2])
        if _odd("".join(groups), dashed=bool(match[1] or match[3] or len(groups) > 1)):
            lengths = tuple(map(len, groups))
            capitals = match[2].isupper() or match[2].replace("-", "").isdigit()
            mark = hash(match[2]) % _MARKS
            postcode = _POSTCODE.fullmatch(match[2]) is not None
            yield Half(lengths, capitals, bool(match[1]), bool(match[3]), postcode, mark)


def _odd(signs: str, *, dashed: bool) -> bool:
    """Whether it is no word and no number, but for a number on a dash."""
    runs = _RUNS.findall(signs)
    if signs.isdigit():
        return dashed and len(signs) in (4, 5)
    unlike = sum(unlike_words(run) for run in runs if run.isalpha() and len(run) > 2)
    if signs.isupper():
        return len(signs) >= 4 and (len(runs) > 2 or unlike > _UNLIKE_CAPITALS)
    return len(signs) >= 4 and signs.islower() and (len(runs) > 2 or unlike > _UNLIKE_SMALL)
