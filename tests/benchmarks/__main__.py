"""`make bench`: a whole durable /buy step beside stateless echoes, on the same server, in one run.

Prints a table for docs/benchmarks.md. Only ratios within one run mean much.
"""

import argparse
import asyncio
import itertools
import statistics
import sys
from pathlib import Path

from tests.benchmarks.bulk import bulk
from tests.benchmarks.code_guard import found
from tests.benchmarks.exchange import exchange
from tests.benchmarks.growth import growth
from tests.benchmarks.joining import joining
from tests.benchmarks.load import Load
from tests.benchmarks.matches import matches
from tests.benchmarks.measuring import Figures, measure
from tests.benchmarks.pictures import pictures
from tests.benchmarks.scam import scam
from tests.benchmarks.scam_disguises import scam_disguises
from tests.benchmarks.scam_links import scam_links
from tests.benchmarks.steps import steps
from tests.benchmarks.units import units

HERE = Path(__file__).parent
PEER = str(Path(".venv-bench/bin/python").absolute())
BOTS = {
    "giftwise /buy step": (sys.executable, "-m", "bot", "run"),
    "PTB echo": (PEER, str(HERE / "ptb_echo.py")),
    "aiogram echo": (PEER, str(HERE / "aiogram_echo.py")),
}


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
    asyncio.run(steps(chosen.runs, chosen.seconds))
    asyncio.run(growth())
    asyncio.run(units())
    asyncio.run(bulk())
    asyncio.run(pictures())
    exchange()
    asyncio.run(joining())
    asyncio.run(matches())
    found()
    scam()
    scam_links()
    scam_disguises()
