"""Something asked while the process is being ended, and by many at once."""

import asyncio

import pytest

from bot.processes.asking import Broken, Process, Slow
from tests.bot.pictures.scripted import COMMAND


class LongInEnding(Process):
    """While its process is being ended, somebody else asks."""

    newcomer: asyncio.Task[bytes] | None = None

    async def close(self) -> None:
        if self.newcomer is None:
            self.newcomer = asyncio.create_task(self.ask(b"words"))
            for _ in range(3):
                await asyncio.sleep(0)
        await super().close()


async def test_whoever_comes_while_a_slow_one_is_ended_is_answered() -> None:
    process = LongInEnding(COMMAND, seconds=0.3, hurried=0.1)
    try:
        with pytest.raises(Slow) as slow:
            await process.ask(b"hang")
        assert not slow.value.hurried, "it had all its time"
        assert process.newcomer is not None
        process._seconds, process._hurried = 30.0, 30.0
        assert await process.newcomer in (b"words",)
    finally:
        await process.close()


async def test_whoever_comes_while_one_that_died_is_put_away_is_answered() -> None:
    process = LongInEnding(COMMAND, seconds=30.0, hurried=10.0)
    try:
        with pytest.raises(Broken):
            await process.ask(b"crash")
        assert process.newcomer is not None
        assert await process.newcomer == b"words"
    finally:
        await process.close()


async def test_each_gets_the_answer_to_what_they_asked() -> None:
    process = Process(COMMAND, seconds=60, hurried=60)
    try:
        asked = [f"words {number}".encode() for number in range(20)]
        assert await asyncio.gather(*map(process.ask, asked)) == asked
    finally:
        await process.close()
