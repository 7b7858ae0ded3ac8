"""The load: a Bot API server whose people answer as soon as they are answered."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account

# One whole guide, each message one step with one reply.
TYPED = (
    "/buy", "a gift", "amazon.de", "by e-mail, now", "50", "otto@example.com", "all correct",
    "/cancel",
)  # fmt: skip
# Forth and back by buttons alone, in an open guide: a star before a label.
OPENING = ("/buy", "*A gift", "*amazon.co.uk")
TAPPED = ("*By e-mail, now", "*Back")
_KEPT = 6


class Load(LocalChatServer):
    """`chats` people keep one message each on its way; latencies in seconds by when it ended."""

    def __init__(
        self,
        chats: int,
        api_delay: float,
        words: Sequence[str] = TYPED,
        opening: Sequence[str] = (),
    ) -> None:
        super().__init__("42:benchmark", api_delay=api_delay, whole_record=False)
        self._opening, self._words = opening, words
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
        words = self._word(position)
        if words.startswith("*"):
            _taps(account, words.removeprefix("*"))
        else:
            account.types(words)

    def _word(self, position: int) -> str:
        if position < len(self._opening):
            return self._opening[position]
        return self._words[(position - len(self._opening)) % len(self._words)]

    async def _do(self, method: str, parameters: dict[str, Any]) -> Any:
        result = await super()._do(method, parameters)
        if method == "sendMessage" or (method == "editMessageText" and Account.buttons(result)):
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


def _taps(account: Account, label: str) -> None:
    """Tap the newest button whose label holds `label`."""
    message, button = next(
        (message, button)
        for message in reversed(account.messages)
        for button in Account.buttons(message)
        if label in button["text"]
    )
    account.taps(message["message_id"], button["callback_data"])
