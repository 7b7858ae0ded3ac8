"""`make soak`: minutes of everything at once, and whether memory, files, outbox and log stay flat.

People walk guides while one floods, one sends files, a group is under fire, bytes are odd, and
Telegram is slow, refuses and breaks off. Prints a line every ten seconds and first against last.
"""

import argparse
import asyncio
import contextlib
import itertools
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from tests.benchmarks.measuring import megabytes
from tests.stories.bot_process import BotProcess
from tests.stories.test_robot import THINGS, act
from tests.stories.troublemakers import fires, floods, group_of, sends_files, sends_odd_bytes

_EVERY = 10.0
_KEPT_MESSAGES = 60


@dataclass(slots=True)
class Sample:
    """The bot at one moment. Bytes are megabytes, waits milliseconds."""

    memory: float
    children: float
    descriptors: int
    outbox: int
    waiting: int
    log: float
    database: float
    wait: float
    longest: float


class Soak:
    """One bot, one server, and everybody who troubles it."""

    def __init__(self, server: LocalChatServer, bot: BotProcess) -> None:
        self.server, self.bot = server, bot
        self.chance = random.Random(1)
        self.waits: list[float] = []

    def person(self, name: str) -> Account:
        return self.server.person(name, self.chance.choice(("en", "de")))

    # Who is there --------------------------------------------------------------------------------

    async def somebody_waits(self) -> None:
        """An ordinary person, whose waiting is what counts."""
        account = self.person("Waiting")
        for words in itertools.cycle(("/buy", "a gift", "amazon.de", "/cancel")):
            before, began = account.attention, time.perf_counter()
            account.types(words)
            while account.attention == before:
                await asyncio.sleep(0.005)
            self.waits.append((time.perf_counter() - began) * 1e3)
            await asyncio.sleep(0.4)

    async def somebody_acts(self, number: int) -> None:
        account, chance = self.person(f"Acting{number}"), random.Random(number)
        while True:
            act(account, chance, THINGS)
            await asyncio.sleep(chance.uniform(0.1, 0.6))

    async def telegram_is_in_trouble(self) -> None:
        faults = self.server.faults
        while True:
            faults.clear()
            self.server.api_delay = 0.0
            await asyncio.sleep(20)
            self.server.api_delay = 0.4
            await asyncio.sleep(20)
            faults.probabilities = {
                "dropped": 0.02, "unanswered": 0.02, "server-error": 0.02, "too-many": 0.02,
            }  # fmt: skip
            faults.twice = 0.05
            await asyncio.sleep(20)

    async def chats_are_tidied(self) -> None:
        while True:
            await asyncio.sleep(5)
            for chat in (*self.server.state.people.values(), *self.server.state.groups.values()):
                forget(getattr(chat, "chat", chat).messages)

    # What is seen ------------------------------------------------------------------------------

    def sample(self) -> Sample:
        pid = self.bot.process.pid
        waits, self.waits = self.waits or [float("nan")], []
        files = (self.bot.database, self.bot.database.with_name(self.bot.database.name + "-wal"))
        return Sample(
            memory=megabytes(pid),
            children=sum(megabytes(child) for child in children(pid)),
            descriptors=len(list(Path(f"/proc/{pid}/fd").iterdir())),
            outbox=int(str(self.bot.query("SELECT COUNT(*) FROM outbox")[0][0])),
            waiting=self.server.state.updates.waiting,
            log=len(self.bot.log()) / 1e6,
            database=sum(file.stat().st_size for file in files if file.exists()) / 1e6,
            wait=statistics.median(waits),
            longest=max(waits),
        )


def forget(messages: dict[int, Any]) -> None:
    """Of a chat of the server only the latest messages stay."""
    for number in list(messages)[:-_KEPT_MESSAGES]:
        del messages[number]


def children(pid: int) -> list[int]:
    with contextlib.suppress(OSError):
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


async def soak(minutes: float) -> None:
    """Run for so long and print what is seen."""
    with tempfile.TemporaryDirectory() as folder:
        async with LocalChatServer(whole_record=False) as server:
            bot = BotProcess(server, Path(folder) / "bot.sqlite3")
            await bot.starts()
            one = Soak(server, bot)
            who = [
                one.somebody_waits(),
                one.telegram_is_in_trouble(),
                one.chats_are_tidied(),
                floods(server),
                sends_files(server),
                fires(server, group_of(server)),
                sends_odd_bytes(server),
                *(one.somebody_acts(number) for number in range(10)),
            ]
            tasks = [asyncio.create_task(act) for act in who]
            samples = await _watch(one, tasks, minutes * 60)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            server.faults.clear()
            server.api_delay = 0.0
            print(f"answered at the end in {await _drains(server, bot):.1f} s")
            reasons = bot.query("SELECT kind, reason, COUNT(*) FROM dead_letters GROUP BY 1, 2")
            print(f"dead letters: {reasons}")
            code = await bot.stops()
            print(f"ended with {code}; updates handled {server.state.updates.acknowledged}, "
                  f"messages sent {server.record.count_of('sendMessage')}")  # fmt: skip
            with contextlib.closing(sqlite3.connect(bot.database)) as connection:
                print("integrity:", connection.execute("PRAGMA integrity_check").fetchone()[0])
    _compare(samples)


async def _watch(one: Soak, tasks: list[asyncio.Task[None]], seconds: float) -> list[Sample]:
    names = Sample.__slots__
    print("| s | " + " | ".join(names) + " |\n|" + "---|" * (len(names) + 1), flush=True)
    samples, began = [], time.monotonic()
    while time.monotonic() - began < seconds:
        await asyncio.sleep(_EVERY)
        for task in tasks:
            if task.done():
                task.result()
        if one.bot.process.returncode is not None:
            raise SystemExit(f"the bot ended with {one.bot.process.returncode}: "
                             f"{one.bot.log()[-2000:]}")  # fmt: skip
        sample = one.sample()
        samples.append(sample)
        shown = " | ".join(f"{getattr(sample, name):.0f}" if name not in ("log", "database")
                           else f"{getattr(sample, name):.2f}" for name in names)  # fmt: skip
        print(f"| {time.monotonic() - began:.0f} | {shown} |", flush=True)
    return samples


async def _drains(server: LocalChatServer, bot: BotProcess) -> float:
    """How long until nothing waits any more; a quarter of an hour at most."""
    began = time.monotonic()
    async with asyncio.timeout(900):
        while server.state.updates.waiting or bot.query("SELECT 1 FROM outbox LIMIT 1"):
            await asyncio.sleep(0.1)
    return time.monotonic() - began


def _compare(samples: list[Sample]) -> None:
    """The second third against the last: the first warms up."""
    third = max(len(samples) // 3, 1)
    middle, last = samples[third : 2 * third] or samples, samples[-third:]
    print("\n| | second third | last third | ratio |\n|---|---|---|---|")
    for name in ("memory", "children", "descriptors", "outbox", "waiting", "database", "wait"):
        a, b = (statistics.median(getattr(one, name) for one in part) for part in (middle, last))
        print(f"| {name} | {a:.1f} | {b:.1f} | {b / a if a else float('nan'):.2f} |")
    for label, part in (("second", middle), ("last", last)):
        grown = (part[-1].log - part[0].log) * 1e3
        print(f"log in the {label} third: {grown:.0f} kB")
    print(f"longest wait of an ordinary person: {max(one.longest for one in samples):.0f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--minutes", type=float, default=10.0)
    sys.exit(asyncio.run(soak(parser.parse_args().minutes)))
