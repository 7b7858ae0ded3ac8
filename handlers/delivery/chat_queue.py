"""What one chat is owed: deletions of codes, and the rest in order; when each may leave next."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.delivery.limits import Limits, none
from handlers.delivery.payload import has_words, message_of
from handlers.delivery.trials import Trial
from storage.outbox import Lane, OutboxRow

MOST = 50  # rows of a queue in memory; what is beyond stays in the table


@dataclass(slots=True, eq=False)
class Queue:
    """Rows of a chat in order. The first may be on its way.

    `last` is the newest row that has been in memory, `loaded_to` the newest that came with a page
    of the table. `table` tells which lanes have newer ones there, and the newest of each; while
    there are any, whatever comes waits there, too.
    """

    chat: "Chat"
    rows: list[OutboxRow] = field(default_factory=list)  # few: no deque, which is large
    last: int = 0
    loaded_to: int = 0
    table: dict[Lane, int] = field(default_factory=dict)
    loading: bool = False
    readings: int = 0  # grows when what is being loaded no longer counts
    ticket: int | None = None  # its place in the schedule
    rank: int = 0
    on_its_way: bool = False
    not_before: float = 0.0
    trial: Trial = field(default_factory=Trial)

    @property
    def empty(self) -> bool:
        """Whether nothing is owed, here or in the table."""
        return not (self.rows or self.table or self.loading)

    @property
    def codes(self) -> bool:
        """Whether this is the queue that overtakes."""
        return self is self.chat.codes

    def add(self, row: OutboxRow) -> None:
        """A row that is in the table, too: behind those of its chat that are already there."""
        if row.id <= self.loaded_to or row.id == self.last:
            return  # it is here already
        if row.id < self.last:
            self.insert(row)  # two units were committed together, and this one is told later
        elif self.table or self.loading or len(self.rows) >= MOST:
            self.leave(row)
        else:
            self.insert(row)
            self.last = row.id

    def leave(self, row: OutboxRow) -> None:
        """A row stays in the table until its turn comes."""
        self.table[row.lane] = max(row.id, self.table.get(row.lane, 0))

    def insert(self, row: OutboxRow) -> None:
        """A row goes where its id belongs, edits that nobody waits for behind all answers.

        But it goes behind the first, if that is on its way or somebody waits for it.
        """
        place = len(self.rows)
        while place > 0 and _order(row) < _order(self.rows[place - 1]):
            place -= 1
        first = self.rows[0] if self.rows else None
        if place == 0 and first is not None:
            if self.on_its_way or not _is_late(first):
                place = 1
            else:
                self.trial = Trial()
        self.rows.insert(place, row)

    def outdated(self, newer: OutboxRow) -> list[OutboxRow]:
        """Edits of the same message that a newer one says all of, and that are not on their way.

        One that changes only the buttons leaves the words of another to be written.
        """
        if newer.kind != "edit" or not self.rows:
            return []
        waiting = self.rows[1:] if self.on_its_way else self.rows
        edits = [row for row in waiting if row.kind == "edit" and row.id < newer.id]
        place = message_of(newer) if edits else None
        if place is None:
            return []
        same = [row for row in edits if message_of(row) == place]
        return same if has_words(newer) else [r for r in same if not has_words(r)]

    def loaded(
        self, page: Sequence[OutboxRow], left: Mapping[Lane, int], taken: Callable[[int], bool]
    ) -> None:
        """A page of the table has come, and what is `left` there; some of it has left already."""
        if page:
            self.last = self.loaded_to = page[-1].id
        waiting = [row for row in page if not taken(row.id)]
        followed = _followed(waiting)
        self.rows.extend(
            sorted(waiting, key=lambda row: (row.id not in followed and _is_late(row), row.id))
        )
        since = {lane: newest for lane, newest in self.table.items() if newest > self.last}
        self.table = {**left, **since}

    def clear(self, kept: Callable[[int], bool]) -> None:
        """Nothing is owed here any more but the rows that are on their way."""
        self.rows = [row for row in self.rows if kept(row.id)]
        if not self.rows:
            self.trial = Trial()
        self.table = {}
        self.readings += 1

    def reread(self, kept: Callable[[int], bool]) -> None:
        """Older rows have come into the table: everything is read from there again."""
        self.clear(kept)
        self.last = self.loaded_to = 0
        self.table = {Lane.CODES if self.codes else Lane.ANSWERS: 1}

    def best(self, backlog: int) -> int:
        """The best place in line that its rows give it: by lane, then fresh before backlog.

        `backlog` is the last row that was owed before the start.
        """
        ranks = {self._rank(row.lane, old=row.id <= backlog) for row in self.rows}
        ranks |= {self._rank(lane, old=newest <= backlog) for lane, newest in self.table.items()}
        return min(ranks, default=self._rank(max(Lane), old=False))

    def _rank(self, lane: Lane, *, old: bool) -> int:
        """Of bulk, what a group reads goes first: it must not wait for hundreds of people."""
        return 4 * lane + 2 * (self.chat.id > 0 and lane is Lane.BULK) + old


def yields(rank: int) -> bool:
    """Whether nobody waits for what has this place in line."""
    return rank >= 4 * Lane.BULK


def _order(row: OutboxRow) -> tuple[bool, int]:
    """What decides between two rows of a queue: nobody waits for what is tidied up."""
    return _is_late(row), row.id


def _is_late(row: OutboxRow) -> bool:
    return row.lane is Lane.LATE_EDITS or (row.lane is Lane.BULK and row.kind == "edit")


def _followed(rows: Sequence[OutboxRow]) -> set[int]:
    """Late edits before an edit of the same message that is not: they must not come after it."""
    edits = [row for row in rows if row.kind == "edit"]
    if not any(map(_is_late, edits)):
        return set()
    places = {row.id: message_of(row) for row in edits}
    newest = {places[row.id]: row.id for row in edits if not _is_late(row)}
    return {
        row.id
        for row in edits
        if places[row.id] is not None and row.id < newest.get(places[row.id], 0)
    }


@dataclass(slots=True, eq=False)
class Chat:
    """A chat that we write to.

    `gone_before`: rows with smaller ids were owed to somebody who is erased. `apologised`: an
    apology was the last we said.
    """

    id: int
    limits: Limits = field(default_factory=none)
    gone_before: int = 0
    apologised: bool = False
    codes: Queue = field(init=False)
    rest: Queue = field(init=False)

    def __post_init__(self) -> None:
        self.codes, self.rest = Queue(self), Queue(self)

    @property
    def queues(self) -> tuple[Queue, Queue]:
        """What overtakes, and the rest."""
        return self.codes, self.rest

    @property
    def empty(self) -> bool:
        """Whether nothing is owed."""
        return self.codes.empty and self.rest.empty

    def idle(self, now: float) -> bool:
        """Whether nothing is owed, on its way or to be waited for."""
        return self.empty and not any(one.on_its_way or one.not_before > now for one in self.queues)

    def queue(self, lane: Lane) -> Queue:
        """The queue of a lane."""
        return self.codes if lane is Lane.CODES else self.rest

    def is_gone(self, row: OutboxRow) -> bool:
        """Whether nobody may get this row any more; what deletes a message still does good.

        What deletes one of a guide's may become a line with words of theirs.
        """
        says_nothing = row.kind == "delete" and row.conversation_id is None
        return row.id < self.gone_before and not says_nothing

    def forget(self, before: int) -> None:
        """Drop what is older than the row `before`, but what is on its way."""
        self.gone_before = before
        rows = self.rest.rows
        self.rest.rows = rows[:1] + [row for row in rows[1:] if not self.is_gone(row)]
