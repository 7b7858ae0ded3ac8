"""Named moments at which a bot is killed: before and after each commit that changes, each send.

Counted from the start of a life: "before commit 1", "after send 3". A send is answered by Telegram
before "after"; the bot has not heard of it.
"""

import os
import signal
import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import Any

from handlers.delivery.bot_api import BotApi
from storage import commit

DIES_AT = "GIFTWISE_TEST_DIES_AT"
_SENDS = ("sendMessage", "editMessageText", "answerCallbackQuery")


def arm(moment: str) -> None:
    """From now on this process lives until that moment, and notes in its log those it passes.

    Without a moment it lives on.
    """
    passed = Counter[str]()

    def passes(when: str, what: str) -> None:
        passed[f"{when} {what}"] += 1
        name = f"{when} {what} {passed[f'{when} {what}']}"
        os.write(2, f"moment: {name}\n".encode())  # in one piece: two threads pass moments
        if name == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    commit._together = _counted(passes)
    BotApi.call = _noticed(BotApi.call, passes)  # type: ignore[method-assign]


def _counted(passes: Any) -> Any:
    def together(connection: sqlite3.Connection, works: Sequence[commit.Work]) -> list[object]:
        connection.execute("BEGIN IMMEDIATE")
        before = connection.total_changes
        results = [work() for work in works]
        changes = connection.total_changes > before
        if changes:
            passes("before", "commit")
        connection.execute("COMMIT")
        if changes:
            passes("after", "commit")
        return results

    return together


def _noticed(call: Any, passes: Any) -> Any:
    async def noticed(self: BotApi, method: str, **rest: Any) -> Any:
        if method not in _SENDS:
            return await call(self, method, **rest)
        passes("before", "send")
        result = await call(self, method, **rest)
        passes("after", "send")
        return result

    return noticed
