"""A tapped and a typed step beside the same with a new message for each answer, in one run."""

import asyncio
import io
import itertools
import statistics
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tests.benchmarks.load import OPENING, TAPPED, TYPED, Load
from tests.benchmarks.measuring import Figures, measure

# The last state in which each answer was a message of its own and the old ones kept their buttons.
BEFORE = "fd0976c"
_BOT = (sys.executable, "-m", "bot", "run")
_GUIDES = {"tapped": (TAPPED, OPENING), "typed": (TYPED, ())}
_CHATS = 200


async def steps(runs: int, seconds: float) -> None:
    """Old and new in interleaved runs, by processor time; the goals are 1.00 and 1.33."""
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder)
        if not _unpack(before):
            print(f"no commit {BEFORE} here: steps are not compared", file=sys.stderr)
            return
        trees = {"before": before, "today": None}
        figures = {(kind, when): Figures() for kind in _GUIDES for when in trees}
        for run, kind, (when, tree) in itertools.product(range(runs), _GUIDES, trees.items()):
            async with Load(_CHATS, 0.0, *_GUIDES[kind]) as load:
                await measure(_BOT, load, seconds, figures[kind, when], tree)
            print(f"run {run + 1}: {kind}, {when}: {figures[kind, when].cpu[-1]:.0f} µs",
                  file=sys.stderr, flush=True)  # fmt: skip
    print("\n| guide | before | today | of before | steps/s before | today |")
    print("|---|---|---|---|---|---|")
    for kind in _GUIDES:
        old, new = figures[kind, "before"], figures[kind, "today"]
        costs = min(old.cpu), min(new.cpu)  # what disturbs a run only adds
        rates = statistics.median(old.rate), statistics.median(new.rate)
        print(f"| {kind} | {costs[0]:.0f} µs | {costs[1]:.0f} µs | {costs[1] / costs[0]:.2f} | "
              f"{rates[0]:.0f} | {rates[1]:.0f} |")  # fmt: skip


def _unpack(folder: Path) -> bool:
    """The tree of `BEFORE` into `folder`; False where the history is not at hand."""
    archive = subprocess.run(("git", "archive", BEFORE), capture_output=True, check=False)
    if archive.returncode:
        return False
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tree:
        tree.extractall(folder, filter="data")
    return True


if __name__ == "__main__":
    asyncio.run(steps(runs=5, seconds=4.0))
