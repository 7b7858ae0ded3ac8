"""Named moments of a bot's life, around each commit that writes and each request that says
something; told to, the process dies at one of them, as by kill -9."""

import os
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from handlers.delivery.bot_api import BotApi
from storage import commit

SETTING = "TEST_DIES_AT"
_SAYING = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery"})


class Life:
    """Of one process: which moments it has passed, and at which it ends."""

    def __init__(self, last: str) -> None:
        self._last, self._passed = last, Counter[str]()

    def passes(self, name: str) -> None:
        """Note it in the log, and die if it is the last."""
        self._passed[name] += 1
        moment = f"{name} {self._passed[name]}"
        print(f"moment: {moment}", file=sys.stderr, flush=True)
        if moment == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


def prepare(settings: dict[str, str]) -> None:
    """Where the settings have a moment, or an empty one, those passed are noted in the log."""
    if SETTING not in settings:
        return
    life, really = Life(settings[SETTING]), BotApi.call

    def together(connection: sqlite3.Connection, works: Sequence[commit.Work]) -> list[object]:
        """As in `storage.commit`."""
        before = connection.total_changes
        connection.execute("BEGIN IMMEDIATE")
        results = [work() for work in works]
        writes = connection.total_changes > before
        if writes:
            life.passes("before commit")
        connection.execute("COMMIT")
        if writes:
            life.passes("after commit")
        return results

    async def call(api: BotApi, method: str, **parameters: Any) -> Any:
        if method not in _SAYING:
            return await really(api, method, **parameters)
        life.passes("before sending")
        answer = await really(api, method, **parameters)
        life.passes("after sending")
        return answer

    commit._together, BotApi.call = together, call  # type: ignore[method-assign]
