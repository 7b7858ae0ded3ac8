"""The same step with 10, 100,000 and 1,000,000 conversations stored, in one run."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from bot.dialogue import Answer
from handlers.guides import conversation
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit
from handlers.private.guides import GUIDES
from storage.database import Database
from storage.people import meet
from storage.transaction import Transaction
from storage.updates import record_update

SIZES = (10, 100_000, 1_000_000)
BOT, NOW, STEPS, ROUNDS = 42, 1_795_000_000_000, 300, 7
_PERSON = "INSERT INTO people (id, bot_id, telegram_id, language) VALUES (?, ?, ?, ?)"
_CONVERSATION = (
    "INSERT INTO conversations (id, person_id, flow, version, turn, step, state, in_front,"
    " opened_at, touched_at) VALUES (?, ?, 'buy', 1, 1, 'site', ?, 1, ?, ?)"
)


async def fill(database: Database, count: int) -> None:
    """Store so many people with a conversation each; the states are of the usual length."""

    def batch(tx: Transaction, first: int, last: int) -> None:
        people = [(-n, BOT, 10_000_000 + n, "en") for n in range(first, last)]
        tx.run_each(_PERSON, people)
        tx.run_each(
            _CONVERSATION,
            [(f"filler-{n}", -n, "x" * 280, NOW - n, NOW - n) for n in range(first, last)],
        )

    for first in range(1, count + 1, 20_000):
        last = min(first + 20_000, count + 1)
        await database.run(lambda tx, first=first, last=last: batch(tx, first, last))


def step(tx: Transaction, number: int) -> None:
    """What a typed answer does: record, load, decide, save, write to the outbox; then settle."""
    record_update(tx, BOT, number, NOW)
    visit = Visit(tx, meet(tx, BOT, 7, "en"), GUIDES, NOW)
    guided = opened(visit, front(visit))
    if guided is None:
        conversation.start(visit, "buy")
    else:
        guided.hear(Answer(text="amazon.de" if guided.state.step == "site" else "back"))
    tx.run_each("DELETE FROM outbox WHERE id = ?", [(row.id,) for row in visit.rows])


async def measure(database: Database, first: int) -> float:
    """Seconds for one step, committed by itself, over `STEPS` of them."""
    began = time.perf_counter()
    for number in range(first, first + STEPS):
        await database.run(lambda tx, number=number: step(tx, number))
    return (time.perf_counter() - began) / STEPS


async def growth() -> None:
    """Print a table: medians of interleaved rounds."""
    with tempfile.TemporaryDirectory() as folder:
        databases = {}
        for size in SIZES:
            databases[size] = await Database.open(Path(folder) / f"{size}.sqlite3")
            await fill(databases[size], size)
        times: dict[int, list[float]] = {size: [] for size in SIZES}
        for turn in range(ROUNDS + 1):
            for size, database in databases.items():
                took = await measure(database, turn * STEPS)
                if turn:  # the first round warms up
                    times[size].append(took)
        print("| conversations stored | a committed step | against the smallest |")
        print("|---|---|---|")
        smallest = statistics.median(times[SIZES[0]])
        for size in SIZES:
            median = statistics.median(times[size])
            print(f"| {size:,} | {median * 1e6:.0f} µs | {median / smallest:.2f} |")
        for database in databases.values():
            await database.close()


if __name__ == "__main__":
    asyncio.run(growth())
