"""Starting a bot on a load, and what it did: answers, processor time, memory."""

import asyncio
import os
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.load import Load

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


async def measure(
    command: tuple[str, ...], load: Load, seconds: float, found: Figures, tree: Path | None = None
) -> None:
    """Start a bot on the load (from `tree`, or from here), let it warm up, count for `seconds`."""
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
            *command, cwd=tree, env={**os.environ, **settings}, stderr=asyncio.subprocess.DEVNULL
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
