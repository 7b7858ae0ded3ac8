"""Has text files and long lists read in a process of its own."""

import asyncio
import sys
from collections.abc import Sequence
from typing import Literal

import orjson
from pydantic import TypeAdapter

from bot.check.judging import Judged
from bot.domain.recipient_lists import ListOf, ReadList
from bot.long_texts.looking import FileRead
from bot.processes.asking import Broken, Process, Slow
from bot.scam.findings import Remembered
from bot.scam.links import Given

_COMMAND = (sys.executable, "-m", "bot.long_texts.process")
_SECONDS = 20.0
_HURRIED = 3.0
_LIST_SECONDS = 10.0  # for somebody who has typed one and waits, their turn included

_FILE_READ, _READ_LIST = TypeAdapter(FileRead), TypeAdapter(ReadList)
_JUDGED = TypeAdapter(Judged)


class TextReader:
    """Reads texts, one at a time: in `seconds`, or `hurried` seconds once somebody else waits."""

    def __init__(
        self,
        command: tuple[str, ...] = _COMMAND,
        seconds: float = _SECONDS,
        hurried: float = _HURRIED,
    ) -> None:
        self._process = Process(command, seconds, hurried)
        self.close = self._process.close

    async def read(self, content: bytes, of: ListOf | None) -> FileRead | Literal["slow"] | None:
        """What a text file says, and a list of this kind in it; "slow" if it cannot be read.

        None if it was stopped because somebody else waits. Never raises for what is in it.
        """
        try:
            answer = await self._process.ask(_request(content, of, file=True))
            return _FILE_READ.validate_json(answer)
        except Slow as slow:
            return None if slow.hurried else "slow"
        except (Broken, ValueError):
            await self.close()
            return "slow"

    async def read_list(self, text: str, of: ListOf) -> ReadList | None:
        """A typed list; None if it could not be read in time."""
        try:
            async with asyncio.timeout(_LIST_SECONDS):
                answer = await self._process.ask(_request(text.encode(), of, file=False))
            return _READ_LIST.validate_json(answer)
        except (Slow, Broken, TimeoutError, ValueError):
            return None

    async def judge(
        self,
        text: str,
        earlier: Sequence[Remembered],
        hint: str | None,
        given: Sequence[Given] = (),
    ) -> Judged | None:
        """What the scam check says of a long text; None if it could not be judged in time."""
        about = {"judge": [[list(one) for one in earlier], hint, [list(one) for one in given]]}
        try:
            asked = orjson.dumps(about) + b"\n" + text.encode()
            async with asyncio.timeout(_LIST_SECONDS):
                return _JUDGED.validate_json(await self._process.ask(asked))
        except (Slow, Broken, TimeoutError, ValueError):
            return None


def _request(content: bytes, of: ListOf | None, *, file: bool) -> bytes:
    return orjson.dumps({"file": file, "of": of}) + b"\n" + content
