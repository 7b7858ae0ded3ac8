"""Three hundred people are owed a message each that nobody waits for: how quickly those leave, and
how long somebody waits who asks for something meanwhile. A request takes 60 ms.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bot.dialogue import Reply, Text
from storage.outbox import Lane
from tests.stories.owing import is_owed
from tests.stories.people import Person
from tests.stories.world import World, world_with

PEOPLE, DELAY = 300, 0.06


async def bulk() -> None:
    """Print a row: seconds until the last has left, most in one second, waits of somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        async with world_with(Path(folder) / "bot.sqlite3", limited=True) as world:
            world.send_limits = "telegram"
            await world.restarts()
            otto = await world.person("Otto")
            await otto.types("/start")
            world.server.faults.slow_down(DELAY, "sendMessage")
            others = [(await world.person(f"P{number}")).account for number in range(PEOPLE)]
            for one in others:
                one.started = True
                await is_owed(world, one.id, Reply((Text("start"),)), lane=Lane.BULK)
            waits = [await _wait(world, otto) for _ in range(10)]
            await world.until(lambda: all(one.answers for one in others))
            sent = world.server.record.of("sendMessage")
    chats = {one.id for one in others}
    left = sorted(entry.at for entry in sent if entry.parameters["chat_id"] in chats)
    most = max(sum(start <= one < start + 1 for one in left) for start in left)
    refused = sum(entry.code == 429 for entry in sent)
    print("| bulk messages | the last after | most in a second | refused | waits of another |")
    print("|---|---|---|---|---|")
    usual, longest = statistics.median(waits) * 1e3, max(waits) * 1e3
    took = left[-1] - left[0]
    print(f"| {PEOPLE} | {took:.1f} s | {most} | {refused} | {usual:.0f} to {longest:.0f} ms |")


async def _wait(world: World, otto: Person) -> float:
    await asyncio.sleep(1.1)  # his own chat's limit is one a second
    said, begun = len(otto.answers), time.perf_counter()
    otto.account.types("/help")
    await world.until(lambda: len(otto.answers) > said)
    return time.perf_counter() - begun


if __name__ == "__main__":
    asyncio.run(bulk())
