"""Which queue is sent from next: one request of each on its way, lanes, waits, limits."""

import asyncio
import heapq
import time
from collections import deque
from collections.abc import Callable, Iterable

from handlers.delivery.chat_queue import Chat, Queue, yields
from handlers.delivery.limits import Limits, none, of_chat, overall

_FORGET_SECONDS = 60.0
_TOGETHER = 3  # so many chats told to wait,
_TOGETHER_SECONDS = 5.0  # in so short a time: then it is the bot that is told


class _Line:
    """Queues that stand in line: those whose time has come by rank, the others by time."""

    def __init__(self) -> None:
        self._later: list[tuple[float, int, Queue]] = []
        self._ready: list[tuple[int, int, Queue]] = []
        self._told: deque[tuple[float, int]] = deque(maxlen=50)
        self.held_until = 0.0

    def put(self, queue: Queue, ticket: int, due: float, now: float) -> None:
        if due <= now:
            heapq.heappush(self._ready, (queue.rank, ticket, queue))
        else:
            heapq.heappush(self._later, (due, ticket, queue))

    def due(self, now: float, limits: Limits) -> float | None:
        """When the first may leave, or another may be that; None if nobody stands here."""
        while self._later and self._later[0][0] <= now:
            _, ticket, queue = heapq.heappop(self._later)
            if ticket == queue.ticket:
                heapq.heappush(self._ready, (queue.rank, ticket, queue))
        while self._ready and self._ready[0][1] != self._ready[0][2].ticket:
            heapq.heappop(self._ready)  # it has got a better place
        times = [limits.free_at(now, yields=yields(rank)) for rank, _, _ in self._ready[:1]]
        times += [due for due, _, _ in self._later[:1]]
        return max(min(times), self.held_until) if times else None

    def pop(self) -> Queue:
        """The first, after `due`."""
        return heapq.heappop(self._ready)[2]

    def told_to_wait(self, chat_id: int, now: float, seconds: float) -> None:
        """A chat is told to wait; once three are within a moment, everybody waits."""
        self._told.append((now, chat_id))
        lately = {chat for moment, chat in self._told if now - moment <= _TOGETHER_SECONDS}
        if len(lately) >= _TOGETHER:
            self.hold(now + seconds)

    def hold(self, until: float) -> None:
        self.held_until = max(self.held_until, until)


class Schedule:
    """The chats that are owed something, and whose turn it is.

    Times are seconds of `now`, a monotonic clock. Without `limited` every chat may be sent to at
    once; Telegram's own requests to wait hold in any case. Deletions of codes keep to no limit of
    their chat, and to no wait but their own. `backlog` is the last row owed before the start.
    """

    def __init__(self, *, limited: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._limited, self.now = limited, now
        self._overall = overall() if limited else none()
        self._chats: dict[int, Chat] = {}
        self._codes, self._rest = self._lines = _Line(), _Line()
        self._tickets = 0
        self._woken = asyncio.Event()
        self._forgot_at = 0.0
        self.backlog = 0

    @property
    def chats(self) -> Iterable[Chat]:
        """All that are known at the moment."""
        return self._chats.values()

    def chat(self, chat_id: int) -> Chat:
        """What a chat is owed."""
        chat = self._chats.get(chat_id)
        if chat is None:
            own = of_chat(chat_id) if self._limited else none()
            chat = self._chats[chat_id] = Chat(chat_id, own)
        return chat

    def line_up(self, queue: Queue) -> None:
        """Put the queue in line, unless it is empty, on its way or has a place as good."""
        if queue.on_its_way or queue.empty:
            return
        rank, now = queue.best(self.backlog), self.now()
        if queue.ticket is not None and queue.rank <= rank:
            return
        due = queue.not_before
        if not queue.codes:
            due = max(due, queue.chat.limits.free_at(now, yields=yields(rank)))
        self._tickets += 1
        queue.ticket, queue.rank = self._tickets, rank
        self._line(queue).put(queue, self._tickets, due, now)
        self._woken.set()

    def _line(self, queue: Queue) -> _Line:
        return self._codes if queue.codes else self._rest

    def next_at(self) -> float | None:
        """When the next request may leave; None while nothing is owed."""
        now = self.now()
        return min(
            (at for line in self._lines if (at := self._due(line, now)) is not None), default=None
        )

    def _due(self, line: _Line, now: float) -> float | None:
        return line.due(now, self._overall)

    async def wait(self) -> None:
        """Until a request may leave."""
        while True:
            self._woken.clear()
            due, now = self.next_at(), self.now()
            if due is not None and due <= now:
                return
            try:
                await asyncio.wait_for(self._woken.wait(), None if due is None else due - now)
            except TimeoutError:
                continue

    def take(self) -> Queue:
        """Whose turn it is, after `wait`; the request counts for the limits from here."""
        now = self.now()
        first = next(
            line for line in self._lines if (at := self._due(line, now)) is not None and at <= now
        )
        queue = first.pop()
        queue.ticket, queue.on_its_way = None, True
        self._overall.note(now)
        queue.chat.limits.note(now)
        return queue

    def takes_besides(self, chat_id: int) -> bool:
        """Whether a request that nobody waits for may leave now; it counts then.

        It leaves room for the answers that may come, and does not leave while a chat waits.
        """
        now, chat = self.now(), self.chat(chat_id)
        held = max(self._rest.held_until, chat.rest.not_before)
        limits = (chat.limits, self._overall)
        if max(held, *(one.free_at(now, yields=True) for one in limits)) > now:
            return False
        self._overall.note(now)
        chat.limits.note(now)
        return True

    def done(self, queue: Queue) -> None:
        """The request has ended: the next row lines up."""
        queue.on_its_way = False
        self.line_up(queue)
        now, chat = self.now(), queue.chat
        if not self._limited and chat.idle(now):
            self._chats.pop(chat.id, None)
        if now - self._forgot_at >= _FORGET_SECONDS:
            self._forget_idle(now)

    def _forget_idle(self, now: float) -> None:
        """Drop chats whose limits no longer matter, so that memory does not grow with people."""
        self._forgot_at = now
        for chat_id, chat in list(self._chats.items()):
            if chat.idle(now) and chat.limits.forgotten(now):
                del self._chats[chat_id]

    def told_to_wait(self, queue: Queue, seconds: float) -> None:
        """Telegram asks a chat to wait."""
        now = self.now()
        queue.not_before = now + seconds
        self._line(queue).told_to_wait(queue.chat.id, now, seconds)

    def try_later(self, queue: Queue, seconds: float) -> None:
        """The first row is tried again in so many seconds."""
        queue.not_before = self.now() + seconds

    def hold(self, seconds: float) -> bool:
        """Nothing leaves for so many seconds; False if that is so already."""
        now = self.now()
        if any(line.held_until > now for line in self._lines):
            return False
        for line in self._lines:
            line.hold(now + seconds)
        return True
