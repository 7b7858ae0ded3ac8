"""`make bench`: a whole durable /buy step beside stateless echoes, on the same server, in one run.

Prints a table for docs/benchmarks.md. Only ratios within one run mean much.
"""

import argparse
import asyncio
import itertools
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.code_guard import found
from tests.benchmarks.growth import growth
from tests.benchmarks.load import Load
from tests.benchmarks.pictures import pictures
from tests.benchmarks.scam import scam
from tests.benchmarks.scam_links import scam_links

HERE = Path(__file__).parent
PEER = str(Path(".venv-bench/bin/python").absolute())
BOTS = {
    "giftwise /buy step": (sys.executable, "-m", "bot", "run"),
    "PTB echo": (PEER, str(HERE / "ptb_echo.py")),
    "aiogram echo": (PEER, str(HERE / "aiogram_echo.py")),
}
WARM_UP = 1.5


@dataclass(slots=True)
class Figures:
    """What one bot did in one kind of run."""

    rate: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    latency: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    start: list[float] = field(default_factory=list)


def cpu_seconds(pid: int) -> float:
    """Processor time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid: int) -> float:
    """Resident memory of a process."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def measure(command: tuple[str, ...], load: Load, seconds: float, found: Figures) -> None:
    """Start a bot on the load, let it warm up, and count for `seconds`."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "BOT_TOKEN": load.token,
            "BOT_API_URL": load.root,
            "BOT_DATABASE": f"{folder}/bot.sqlite3",
            "BOT_SEND_LIMITS": "off",
            "BOT_LOG_LEVEL": "ERROR",
            "PTB_AT_ONCE": "16" if load.api_delay else "1",
        }
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **settings}, stderr=asyncio.subprocess.DEVNULL
        )
        found.start.append(await _first_poll(load, process) - began)
        load.begin()
        await asyncio.sleep(WARM_UP)
        count, cpu, at = load.answered, cpu_seconds(process.pid), time.perf_counter()
        load.latencies.clear()
        await asyncio.sleep(seconds)
        steps, passed = load.answered - count, time.perf_counter() - at
        found.rate.append(steps / passed)
        found.cpu.append((cpu_seconds(process.pid) - cpu) / max(steps, 1) * 1e6)
        found.latency.append(statistics.median(load.latencies or [0]) * 1e3)
        found.memory.append(megabytes(process.pid))
        process.kill()
        await process.wait()


async def _first_poll(load: Load, process: asyncio.subprocess.Process) -> float:
    """When the bot first asks for updates; SystemExit if it ends before that."""
    first, ended = asyncio.ensure_future(load.first_poll()), asyncio.ensure_future(process.wait())
    await asyncio.wait((first, ended), return_when=asyncio.FIRST_COMPLETED)
    if not first.done():
        raise SystemExit(f"a bot ended with {process.returncode} before it asked for updates")
    ended.cancel()
    return first.result()


async def compare(runs: int, seconds: float) -> None:
    """All bots in all kinds of run, interleaved, and a table of medians."""
    kinds = list(itertools.product((200, 1), (0.0, 0.06)))
    figures = {(kind, name): Figures() for kind in kinds for name in BOTS}
    for run, kind, (name, command) in itertools.product(range(runs), kinds, BOTS.items()):
        chats, delay = kind
        async with Load(chats, delay) as load:
            await measure(command, load, seconds, figures[kind, name])
        latest = figures[kind, name].rate[-1]
        print(f"run {run + 1}: {chats} chats, {delay * 1e3:.0f} ms, {name}: {latest:.0f}/s",
              file=sys.stderr, flush=True)  # fmt: skip
    print("| chats | API delay | bot | steps/s | CPU per step | p50 | memory | first poll |")
    print("|---|---|---|---|---|---|---|---|")
    for (chats, delay), name in itertools.product(kinds, BOTS):
        one = figures[(chats, delay), name]
        rate, cpu, latency, memory, start = (
            statistics.median(values)
            for values in (one.rate, one.cpu, one.latency, one.memory, one.start)
        )
        print(f"| {chats} | {delay * 1e3:.0f} ms | {name} | {rate:.0f} | {cpu:.0f} µs | "
              f"{latency:.1f} ms | {memory:.0f} MB | {start:.2f} s |")  # fmt: skip
    for kind in kinds[:2]:
        ours = statistics.median(figures[kind, "giftwise /buy step"].rate)
        for name in ("aiogram echo", "PTB echo"):
            ratio = ours / statistics.median(figures[kind, name].rate)
            print(f"\n{kind[0]} chats, {kind[1] * 1e3:.0f} ms: {ratio:.2f} times {name}", end="")
    print()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4.0)
    chosen = parser.parse_args()
    asyncio.run(compare(chosen.runs, chosen.seconds))
    asyncio.run(growth())
    asyncio.run(pictures())
    found()
    scam()
    scam_links()
