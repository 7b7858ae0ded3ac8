"""The bot as a process of its own, so that it can be killed, and the judge of what it did."""

import asyncio
import contextlib
import os
import resource
import signal
import sqlite3
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handlers import lifeline
from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from handlers.local_chat.record import Record
from tests.scale import PATIENCE


class BotProcess:
    """`python -m bot run` against a server, with one database over all its lives."""

    command = ("-m", "bot", "run")

    def __init__(self, server: LocalChatServer, database: Path, **settings: str) -> None:
        self._server, self.database = server, database
        self._log = database.with_suffix(".log")
        self._settings = {"BOT_SEND_LIMITS": "off", **settings}
        self._process: asyncio.subprocess.Process | None = None

    async def starts(self) -> None:
        self._process = await self._begin({
            "BOT_TOKEN": self._server.token,
            "BOT_API_URL": self._server.root,
            "BOT_DATABASE": str(self.database),
            "BOT_LOG_LEVEL": "INFO",
            **lifeline.ENVIRONMENT,
            **self._settings,
        })  # fmt: skip

    async def _begin(self, settings: dict[str, str]) -> asyncio.subprocess.Process:
        with self._log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable, *self.command,
                env={**os.environ, **settings}, stderr=log, stdout=log,
                stdin=asyncio.subprocess.PIPE,
            )  # fmt: skip

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None
        return self._process

    async def is_killed(self) -> None:
        """kill -9."""
        self.process.kill()
        await self.process.wait()

    async def stops(self) -> int:
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    def may_write(self, size: int) -> None:
        """No file of the bot may grow beyond `size` bytes from now on; -1 lifts that."""
        resource.prlimit(self.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def log(self) -> str:
        return self._log.read_text(errors="replace")

    def query(self, sql: str) -> list[tuple[object, ...]]:
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as connection:
            return connection.execute(sql).fetchall()


@dataclass(slots=True)
class Typist:
    """Somebody in a guide who answers and goes back, each of which is one turn."""

    account: Account
    record: Record
    turns: int = 1

    def opens(self) -> None:
        """The guide up to the address: with what comes next four messages on their way.

        With five, all people together would fill the hundred that Telegram gives at once.
        """
        for words in ("/buy", "a gift by e-mail in Germany", "50"):
            self.account.types(words)
        self.turns += 2

    def goes_on(self) -> None:
        """An accepted answer or a step back, one after the other."""
        self.account.types("/back" if self.turns % 2 else "50")
        self.turns += 1

    def places(self) -> list[tuple[str, int]]:
        """Conversation and turn of all questions that were ever sent, in the order they came."""
        sent = (entry.answer for entry in self.record.of("sendMessage") if entry.applied)
        parts = [
            button["callback_data"].split(":")
            for message in sent
            if message["chat"]["id"] == self.account.id
            for button in _answering(message)[-1:]
        ]
        return [(conversation, int(turn)) for _, conversation, turn, *_ in parts]

    def keyboards(self) -> int:
        """How many messages have buttons that answer a question now."""
        return sum(bool(_answering(message)) for message in self.account.answers)

    def turns_sent(self) -> list[int]:
        """The turns of the questions in the chat, in the order they came."""
        return [turn for _, turn in self.places()]


def _answering(message: dict[str, Any]) -> list[dict[str, Any]]:
    buttons = Account.buttons(message)
    return [one for one in buttons if one.get("callback_data", "").startswith("t:")]


@dataclass(slots=True)
class Judgement:
    """What the server's record says against what the database holds."""

    answers: int = 0
    counted: int = 0
    owed: int = 0
    missing: int = 0
    copies: int = 0
    most_copies: int = 0
    out_of_order: int = 0
    left_behind: int = 0

    def __str__(self) -> str:
        return (
            f"answers {self.answers}, counted {self.counted}; messages owed {self.owed}, "
            f"missing {self.missing}, copies {self.copies} (of one message at most "
            f"{self.most_copies}), out of order {self.out_of_order}, "
            f"keyboards left behind {self.left_behind}"
        )


def judge(typists: list[Typist], bot: BotProcess) -> Judgement:
    """Every answer counted exactly once; every question in the chat, in order; copies counted."""
    held = dict(
        bot.query(
            "SELECT p.telegram_id, c.turn FROM conversations c JOIN people p ON p.id = c.person_id"
        )
    )
    found = Judgement()
    for typist in typists:
        sent = typist.turns_sent()
        times = Counter(sent)
        firsts = list(dict.fromkeys(sent))
        found.answers += typist.turns
        found.counted += int(str(held.get(typist.account.id, 0)))
        found.owed += typist.turns
        found.missing += len(set(range(1, typist.turns + 1)) - set(sent))
        found.copies += len(sent) - len(times)
        found.most_copies = max(found.most_copies, max(times.values(), default=1) - 1)
        found.out_of_order += firsts != sorted(firsts)
        found.left_behind += typist.keyboards() - 1
        assert held.get(typist.account.id) == typist.turns, "an answer lost or counted twice"
    return found


async def everything_answered(server: LocalChatServer, bot: BotProcess) -> None:
    """Wait until no update waits and the outbox is empty."""
    async with asyncio.timeout(PATIENCE):
        while server.state.updates.waiting or bot.query("SELECT 1 FROM outbox LIMIT 1"):
            assert bot.process.returncode is None, bot.log()[-3000:]
            await asyncio.sleep(0.02)
