"""Two hundred people are drawn and told of their match, within Telegram's limits; somebody else
asks for something meanwhile. A request takes 60 ms.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bot.exchange.details import Details
from storage import participants
from storage.exchanges import new_id
from storage.participants import Participant
from storage.people import meet
from storage.transaction import Transaction
from tests.stories.exchanging import changes, on_file, signed_up, the_exchange
from tests.stories.people import Person
from tests.stories.world import World, world_with

PEOPLE, DELAY = 200, 0.06


async def matches() -> None:
    """Print a row: seconds until the group's message and the last match; waits of somebody else."""
    with tempfile.TemporaryDirectory() as folder:
        async with world_with(Path(folder) / "bot.sqlite3", limited=True) as world:
            anna, otto = await world.person("Anna"), await world.person("Otto")
            await otto.types("/start")
            office = await signed_up(world, anna)
            await _sign_up(world)
            world.send_limits = "telegram"
            await world.restarts()
            world.server.faults.slow_down(DELAY, "sendMessage", "editMessageText")
            begun = time.perf_counter()
            await changes(world, draw_at=1)
            waits = [await _wait(world, otto) for _ in range(6)]
            await world.until(lambda: _told(world) >= PEOPLE)
            took = time.perf_counter() - begun
            entries = world.server.record.entries
            office.sees("The draw is done")
    shown = [one.at for one in entries if "draw is done: " in str(one.parameters.get("text"))]
    left = sorted(one.at for one in entries if _is_word(one.parameters))
    most = max(sum(start <= one < start + 1 for one in left) for start in left)
    refused = sum(one.code == 429 for one in entries)
    print("| matches | the group's message | the last match | most in a second | refused "
          "| waits of another |")  # fmt: skip
    print("|---|---|---|---|---|---|")
    usual, longest = statistics.median(waits) * 1e3, max(waits) * 1e3
    print(f"| {PEOPLE} | {min(shown) - left[0]:+.2f} s to the first match | {took:.1f} s | {most} "
          f"| {refused} | {usual:.0f} to {longest:.0f} ms |")  # fmt: skip


async def _sign_up(world: World) -> None:
    """All but Anna, by the table."""
    exchange = await the_exchange(world)
    accounts = [world.server.person(f"P{number}") for number in range(1, PEOPLE)]

    def unit(tx: Transaction) -> None:
        for number, account in enumerate(accounts, 2):
            person = meet(tx, world.settings.bot_id, account.id, "en")
            details = Details(name=account.user["first_name"])
            one = Participant(new_id(), exchange.id, person.id, "telegram", number, details)
            participants.join(tx, one)

    for account in accounts:
        account.started = True
    await on_file(world, unit)


def _is_word(parameters: dict[str, object]) -> bool:
    return "The draw is done, and" in str(parameters.get("text"))


def _told(world: World) -> int:
    return sum(one.applied and _is_word(one.parameters) for one in world.server.record.entries)


async def _wait(world: World, otto: Person) -> float:
    await asyncio.sleep(1.1)  # his own chat's limit is one a second
    said, begun = len(otto.answers), time.perf_counter()
    otto.account.types("/help")
    await world.until(lambda: len(otto.answers) > said)
    return time.perf_counter() - begun


if __name__ == "__main__":
    asyncio.run(matches())
