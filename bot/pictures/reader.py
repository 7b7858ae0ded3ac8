"""Has pictures and PDFs read in a process of its own."""

import sys

from bot.pictures.judged import heard
from bot.pictures.verdict import Verdict
from bot.processes.asking import Broken, Process, Slow

_COMMAND = (sys.executable, "-m", "bot.pictures.process")
_SECONDS = 90.0
# With the models to be loaded anew, somebody else's ordinary photo is read within ten.
_HURRIED = 6.0


class PictureReader:
    """Reads files, one at a time: in `seconds`, or `hurried` seconds once somebody else waits."""

    def __init__(
        self,
        command: tuple[str, ...] = _COMMAND,
        seconds: float = _SECONDS,
        hurried: float = _HURRIED,
    ) -> None:
        self._process = Process(command, seconds, hurried)
        self.close = self._process.close

    async def read(self, content: bytes) -> Verdict | None:
        """What is on a file; None if it was stopped because somebody else waits.

        Never raises for what a file may do to the process.
        """
        try:
            return heard(await self._process.ask(content))
        except Slow as slow:
            return None if slow.hurried else Verdict("unreadable", "slow")
        except Broken:
            return Verdict("unreadable", "crashed")
        except ValueError:
            await self.close()  # whatever it says next is no answer either
            return Verdict("unreadable", "crashed")
