"""The longest unit of a message, wherever it comes and whatever 4,096 signs it holds.

While a unit runs, nobody else's can. Its limit is 20 ms of processor time on a machine that does
a fixed piece of work as fast as the first one did; both are measured here, side by side.
"""

import asyncio
import itertools
import sqlite3
import time
from collections.abc import Iterable
from typing import Any

from bot.flows.buy import BuyDraft
from bot.flows.forget import ForgetDraft
from bot.texts import LANGUAGES
from tests.bot.flows.test_every_text import DRAFTS
from tests.handlers.private.long_texts import TEXTS
from tests.handlers.private.places import HEAVY, PLACES, Place, stand, told
from tests.handlers.private.units import AnnasChat, Units

LIMIT, TRIALS = 0.020, 5
WORK, USUAL_SECONDS = 50_000, 0.006
LISTS = (
    ("email", "email", "zoë{n}@müller.de"),
    ("email", "email", "Anna {n} <anna{n}@example.com>"),
    ("text", "phone", "Anna {n}, +49 151 234567{n:02}"),
)


class TimedUnits(Units):
    """`seconds` is the processor time of the longest unit."""

    seconds = 0.0

    def done(self, unit: Any) -> Any:
        """The unit, with the clock of this thread read before and after."""
        begun = time.thread_time()
        result = super().done(unit)
        self.seconds = max(self.seconds, time.thread_time() - begun)
        return result


class Timed:
    """A chat whose units are timed, and the longest so far with where it was."""

    def __init__(self, language: str) -> None:
        self.units = TimedUnits()
        self.anna = AnnasChat(language, self.units)
        self.longest, self.where, self.count = 0.0, "", 0

    async def hears(self, place: Place | None, text: str, *, again: bool = True) -> None:
        """The least of a few tries, if one was over the limit: others work on this machine."""
        stand(self.anna, place)
        await self._least(lambda: self.anna.hears(text=text), told(place, text))
        if again:
            await self.anna.hears(counts=True, text=text)
            await self._least(lambda: self.anna.hears(text=text), told(place, text) + " again")

    async def taps(self, value: str) -> None:
        """The same for a button of the turn."""
        await self._least(lambda: self.anna.taps(value, self.anna.turn), value)

    async def _least(self, act: Any, where: str) -> None:
        least = float("inf")
        for _ in range(TRIALS):
            self.units.seconds = 0.0
            await act()
            least = min(least, self.units.seconds)
            if least <= LIMIT:
                break
        self.count += 1
        if least > self.longest:
            self.longest, self.where = least, where


async def _texts(chats: dict[str, Timed], places: Iterable[Place | None]) -> None:
    for number, (place, text) in enumerate(itertools.product(places, TEXTS)):
        if place is None or number % (7 if place[1] in HEAVY else 61) == 0:
            await chats[LANGUAGES[number % len(LANGUAGES)]].hears(place, text)


async def _lists(chats: dict[str, Timed]) -> None:
    for way, step, line in LISTS:
        draft = BuyDraft(purpose="gift", marketplace="US", way=way, amount=2500)
        await chats["de"].hears(
            ("buy", step, draft), "\n".join(line.format(n=number) for number in range(50))
        )


async def _much(chats: dict[str, Timed]) -> None:
    timed = chats["de"]
    timed.anna.has_much_on_file()
    for text in ("/export", "/cards", "/cards otto", "/resume", "/settings", "/forget_me", "50"):
        await timed.hears(("buy", "review", DRAFTS["buy"][-1]), text, again=False)
    timed.anna.stands_at("forget", "sure", ForgetDraft(asked_at=timed.anna.now))
    await timed.taps("erase")


def _slowness() -> float:
    """How many times as long as the first machine this one takes for the same piece of work."""
    took = []
    for _ in range(TRIALS):
        begun = time.thread_time()
        words = [f"{number}" for number in range(WORK)]
        " ".join(words).upper().split()
        took.append(time.thread_time() - begun)
    return max(min(took) / USUAL_SECONDS, 1.0)


async def units() -> None:
    """Print a table: the longest unit of each kind beside its limit on this machine."""
    slow = _slowness()
    print(f"\n| unit | messages | longest | limit here ({slow:.1f} × 20 ms) | where |")
    print("|---|---|---|---|---|")
    for kind, run in (
        ("4,096 signs outside a guide", lambda chats: _texts(chats, [None])),
        ("4,096 signs at every question", lambda chats: _texts(chats, PLACES)),
        ("a list of fifty", _lists),
        ("years on file, and erased", _much),
    ):
        chats = {language: Timed(language) for language in LANGUAGES}
        await run(chats)
        worst = max(chats.values(), key=lambda timed: timed.longest)
        count = sum(timed.count for timed in chats.values())
        print(f"| {kind} | {count} | {worst.longest * 1e3:.1f} ms | {slow * LIMIT * 1e3:.0f} ms |"
              f" {worst.where} |", flush=True)  # fmt: skip


if __name__ == "__main__":
    print(f"SQLite {sqlite3.sqlite_version}")
    asyncio.run(units())
