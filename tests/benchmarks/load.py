"""The load: a Bot API server whose people answer as soon as they are answered."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account

# One whole guide, each message one step with one reply.
GUIDE = (
    "/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com", "all correct",
    "/cancel",
)  # fmt: skip
_KEPT = 6


class Load(LocalChatServer):
    """`chats` people keep one message each on its way; latencies in seconds by when it ended."""

    def __init__(self, chats: int, api_delay: float, words: Sequence[str] = GUIDE) -> None:
        super().__init__("42:benchmark", api_delay=api_delay, whole_record=False)
        self._words = words
        self.accounts = [self.person(f"P{n}") for n in range(chats)]
        self._position = dict.fromkeys((one.id for one in self.accounts), 0)
        self._asked: dict[int, float] = {}
        self.latencies: list[float] = []
        self.answered = 0

    def begin(self) -> None:
        """Everybody says their first word."""
        for account in self.accounts:
            self._say(account)

    def _say(self, account: Account) -> None:
        position = self._position[account.id]
        self._position[account.id] = position + 1
        for old in list(account.chat.messages)[:-_KEPT]:  # the bot may still edit what is above
            del account.chat.messages[old]
        self._asked[account.id] = time.perf_counter()
        account.types(self._words[position % len(self._words)])

    async def _do(self, method: str, parameters: dict[str, Any]) -> Any:
        result = await super()._do(method, parameters)
        if method == "sendMessage":
            account = self.state.people[int(parameters["chat_id"])]
            self.latencies.append(time.perf_counter() - self._asked[account.id])
            self.answered += 1
            self._say(account)
        return result

    async def first_poll(self) -> float:
        """Wait for the bot's first getUpdates; when that came (monotonic seconds)."""
        while not self.state.updates.polls:
            await asyncio.sleep(0.001)
        return time.perf_counter()
