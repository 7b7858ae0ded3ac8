"""Which chat is sent to next: one request of each on its way, within all limits."""

import asyncio
import heapq

from handlers.delivery.chat_queue import ChatQueue
from handlers.delivery.limits import none, of_chat, overall

_FORGET_SECONDS = 60.0


class Schedule:
    """The chats that are owed something, by the moment at which they may be sent to.

    Times are seconds of the event loop's clock. Without `limited` every chat may be sent to at
    once; Telegram's own requests to wait hold in any case.
    """

    def __init__(self, *, limited: bool) -> None:
        self._limited = limited
        self._overall = overall() if limited else none()
        self._chats: dict[int, ChatQueue] = {}
        self._ready: list[tuple[float, int, int]] = []
        self._counter = 0
        self._woken = asyncio.Event()
        self._paused_until = self._forgot_at = 0.0

    def chat(self, chat_id: int) -> ChatQueue:
        """What a chat is owed."""
        chat = self._chats.get(chat_id)
        if chat is None:
            own = of_chat(chat_id) if self._limited else none()
            chat = self._chats[chat_id] = ChatQueue(limits=own)
        return chat

    def line_up(self, chat_id: int, chat: ChatQueue) -> None:
        """Put the chat's first row in line, unless one is there or on its way."""
        if chat.scheduled or not chat.rows:
            return
        chat.scheduled = True
        self._counter += 1
        due = max(chat.limits.free_at(_now()), chat.not_before)
        heapq.heappush(self._ready, (due, self._counter, chat_id))
        self._woken.set()

    async def wait(self) -> None:
        """Until a chat may be sent to."""
        while True:
            self._woken.clear()
            now = _now()
            due = max(self._ready[0][0], self._paused_until) if self._ready else None
            if due is not None:
                due = max(due, self._overall.free_at(now))
                if due <= now:
                    return
            try:
                await asyncio.wait_for(self._woken.wait(), None if due is None else due - now)
            except TimeoutError:
                continue

    def take(self) -> int:
        """The chat whose turn it is, after `wait`; the request counts for the limits from here."""
        _, _, chat_id = heapq.heappop(self._ready)
        now = _now()
        self._overall.note(now)
        self._chats[chat_id].limits.note(now)
        return chat_id

    def done(self, chat_id: int) -> None:
        """The chat's request has ended: its next row lines up."""
        chat = self._chats[chat_id]
        chat.scheduled = False
        if chat.rows:
            self.line_up(chat_id, chat)
        elif not self._limited:
            del self._chats[chat_id]
        self._forget_idle()

    def _forget_idle(self) -> None:
        """Drop chats whose limits no longer matter, so that memory does not grow with people."""
        now = _now()
        if now - self._forgot_at < _FORGET_SECONDS:
            return
        self._forgot_at = now
        for chat_id, chat in list(self._chats.items()):
            if not chat.rows and not chat.scheduled and chat.limits.forgotten(now):
                del self._chats[chat_id]

    def wait_out(self, chat: ChatQueue, seconds: float) -> None:
        """Telegram asks a chat to wait; when it has asked another one too, everybody waits."""
        now = _now()
        others = any(other.not_before > now for other in self._chats.values() if other is not chat)
        chat.not_before = now + seconds
        if others:
            self._paused_until = max(self._paused_until, now + seconds)

    def try_later(self, chat: ChatQueue, seconds: float) -> None:
        """The chat's first row is tried again in so many seconds."""
        chat.failures += 1
        chat.not_before = _now() + seconds


def _now() -> float:
    return asyncio.get_running_loop().time()
