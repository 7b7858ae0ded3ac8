"""Two hundred people join an exchange of one group, within Telegram's limits."""

import asyncio
import os
import sys
import tempfile
import time
from typing import Any

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from handlers.local_chat.groups import Group
from tests.benchmarks.measuring import megabytes

_PEOPLE, _WITHIN = 200, 20.0
_EACH, _COUNTED = 2.0, 5.0
_PATIENCE = 60.0


class Office(LocalChatServer):
    """A group whose members tap "Join" one after the other; when each was answered."""

    def __init__(self) -> None:
        super().__init__("42:benchmark", api_delay=0.06, limited=True, whole_record=False)
        self.anna = self.person("Anna")
        self.members = [self.person(f"Guest {number:03}") for number in range(_PEOPLE)]
        self.office: Group = self.group("Office", self.anna, *self.members)
        self.tapped: dict[int, float] = {}
        self.waited: list[float] = []
        self.edits: list[float] = []
        self.refused = 0

    async def _do(self, method: str, parameters: dict[str, Any]) -> Any:
        result = await super()._do(method, parameters)
        now = time.perf_counter()
        if method == "answerCallbackQuery":
            for one in self.members:
                if one.opened and one.id in self.tapped:
                    self.waited.append(now - self.tapped.pop(one.id))
        elif method == "editMessageText":
            self.edits.append(now)
        return result

    def taps(self, account: Account, label: str) -> None:
        """Tap the button with this label in the group."""
        message, button = next(
            (message, button)
            for message in reversed(self.office.messages.values())
            for button in Account.buttons(message)
            if label in button["text"]
        )
        account.taps(message["message_id"], button["callback_data"], self.office)

    def says(self, words: str) -> bool:
        """Whether a message of the group says this."""
        return any(words in one.get("text", "") for one in self.office.messages.values())

    async def until(self, words: str) -> None:
        """Wait until the group says this."""
        async with asyncio.timeout(_PATIENCE):
            while not self.says(words):
                await asyncio.sleep(0.005)


async def joining() -> None:
    """Join within twenty seconds; print how long each waited, and when the last was counted."""
    with tempfile.TemporaryDirectory() as folder:
        async with Office() as office:
            settings = {
                "BOT_TOKEN": office.token, "BOT_API_URL": office.root,
                "BOT_DATABASE": f"{folder}/bot.sqlite3", "BOT_LOG_LEVEL": "ERROR",
            }  # fmt: skip
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env={**os.environ, **settings}
            )
            try:
                await _join(office)
                print(f"memory: {megabytes(process.pid):.0f} MB")
            finally:
                process.kill()
                await process.wait()


async def _join(office: Office) -> None:
    office.anna.types(f"/exchange@{office.state.bot['username']}", office.office)
    await office.until("Gift exchange")
    office.taps(office.anna, "Start")
    await office.until("0 joined")
    for one in office.members:
        office.tapped[one.id] = time.perf_counter()
        office.taps(one, "Join")
        await asyncio.sleep(_WITHIN / _PEOPLE)
    last = time.perf_counter()
    await office.until(f"{_PEOPLE} joined")
    counted = time.perf_counter() - last
    longest = max(office.waited)
    print(f"{_PEOPLE} people join within {_WITHIN:.0f} s, 60 ms a request, Telegram's limits:")
    print(f"each answered after at most {longest:.2f} s (limit {_EACH:.0f} s), "
          f"{len(office.waited)} of {_PEOPLE}")  # fmt: skip
    print(f"the last one counted after {counted:.2f} s (limit {_COUNTED:.0f} s), "
          f"{len(office.edits)} edits")  # fmt: skip


if __name__ == "__main__":
    asyncio.run(joining())
