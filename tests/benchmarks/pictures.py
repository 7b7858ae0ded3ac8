"""Pictures: how many codes are found, how many false alarms, and whether others must wait."""

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from bot.pictures.looking import look
from handlers.local_chat import LocalChatServer
from tests.benchmarks.load import Load
from tests.bot.pictures.drawing import WITH_CODE, WITHOUT_CODE, drawn, fonts
from tests.bot.pictures.spoiling import SPOILED, taken

WITH, WITHOUT, SEED = 30, 8, 2026
PHASES, SECONDS, CHATS, DELAY = 6, 8.0, 20, 0.06


@dataclass(slots=True)
class Row:
    """What was said to the pictures of one condition, with a code and without."""

    with_code: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def photo(condition: str, number: int, *, with_code: bool) -> tuple[bytes, str]:
    """A picture, always the same for the same arguments and fonts, with the code on it."""
    chance = random.Random(f"{SEED} {condition} {number} {with_code}")
    subjects = WITH_CODE if with_code else WITHOUT_CODE
    picture, code = drawn(subjects[number % len(subjects)], chance, chance.choice(fonts()))
    return taken(picture, condition, chance), code


def recall(with_code: int, without: int) -> None:
    """Print a table by condition: `with_code` and `without` pictures of each."""
    rows: dict[str, Row] = defaultdict(Row)
    for condition in SPOILED:
        for number in range(with_code + without):
            holds = number < with_code
            content, _ = photo(condition, number, with_code=holds)
            began = time.process_time()
            verdict = look(content)
            rows[condition].seconds.append(time.process_time() - began)
            said = rows[condition].with_code if holds else rows[condition].without
            said.append(verdict.kind)
        print(f"pictures: {condition} done", file=sys.stderr, flush=True)
    print("| photo | codes | found | unsure | missed | without code | false alarms | unsure "
          "| processor time p50 | longest |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|---|---|")
    total = Row()
    for condition, row in rows.items():
        _print(condition, row)
        total.with_code += row.with_code
        total.without += row.without
        total.seconds += row.seconds
    _print("all", total)


def _print(name: str, row: Row) -> None:
    holds, none = row.with_code, row.without
    found, unsure = holds.count("code"), holds.count("unreadable")
    print(f"| {name} | {len(holds)} | {found} ({found / max(len(holds), 1):.1%}) | {unsure} "
          f"| {len(holds) - found - unsure} | {len(none)} | {none.count('code')} "
          f"| {none.count('unreadable')} | {statistics.median(row.seconds):.2f} s "
          f"| {max(row.seconds):.2f} s |")  # fmt: skip


class Photographed(Load):
    """The usual load, and one person who sends a photo as soon as the last one is answered."""

    def __init__(self) -> None:
        super().__init__(CHATS, DELAY)
        self.photographer = self.person("Photographer")
        self.content, _ = photo("tilt", 0, with_code=False)
        self.snapping, self.read = False, 0

    def snap(self) -> None:
        """Send a photo."""
        files = self.state.files
        self.photographer.chat.messages.clear()
        self.photographer.sends(files.photo(files.keep("photo.jpg", self.content).file_id))

    async def _do(self, method: str, parameters: dict[str, Any]) -> Any:
        if parameters.get("chat_id") != self.photographer.id:
            return await super()._do(method, parameters)
        result = await LocalChatServer._do(self, method, parameters)
        if "reply_markup" in parameters:  # the verdict; "reading" has no buttons
            self.read += 1
            if self.snapping:
                self.snap()
        return result


async def others() -> None:
    """Print how fast people are answered with and without photos being read, in one run."""
    rates: dict[bool, list[float]] = {False: [], True: []}
    waits: dict[bool, list[float]] = {False: [], True: []}
    with tempfile.TemporaryDirectory() as folder:
        async with Photographed() as load:
            settings = {"BOT_TOKEN": load.token, "BOT_API_URL": load.root,
                        "BOT_DATABASE": f"{folder}/bot.sqlite3", "BOT_SEND_LIMITS": "off",
                        "BOT_LOG_LEVEL": "ERROR"}  # fmt: skip
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env={**os.environ, **settings}
            )
            await load.first_poll()
            load.snap()  # the models are loaded before anything is measured
            load.begin()
            while not load.read:
                await asyncio.sleep(0.1)
            for phase in range(PHASES):
                load.snapping = bool(phase % 2)
                if load.snapping:
                    load.snap()
                count = load.answered
                load.latencies.clear()
                await asyncio.sleep(SECONDS)
                rates[load.snapping].append((load.answered - count) / SECONDS)
                waits[load.snapping] += load.latencies
                read, load.snapping = load.read, False
                await asyncio.sleep(3)
            process.kill()
            await process.wait()
    print("| photos | steps/s | p50 | p99 |\n|---|---|---|---|")
    for reading in (False, True):
        wait = sorted(waits[reading])
        print(
            f"| {'being read' if reading else 'none'} | {statistics.median(rates[reading]):.0f} "
            f"| {statistics.median(wait) * 1e3:.1f} ms "
            f"| {wait[len(wait) * 99 // 100] * 1e3:.1f} ms |"
        )
    ratio = statistics.median(waits[True]) / statistics.median(waits[False])
    print(f"\na step takes {ratio:.2f} times as long while photos are read ({read} were)")


async def pictures(with_code: int = WITH, without: int = WITHOUT) -> None:
    """Both tables."""
    recall(with_code, without)
    await others()


if __name__ == "__main__":
    asyncio.run(pictures(*map(int, sys.argv[1:])))
