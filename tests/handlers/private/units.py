"""Private chats on a database in memory: each unit is run, timed, and rolled back."""

import sqlite3
import sys
import time
from itertools import count
from typing import Any, cast

from bot.clock import Clock
from bot.dialogue import Link, Text, Turn
from bot.domain.recipient_lists import ListOf, ReadList
from bot.flows.flow import State
from bot.flows.saved import dump
from bot.long_texts.looking import look_at_list
from handlers.check.check import Check
from handlers.delivery.buttons import pack
from handlers.delivery.typing_sign import TypingSign
from handlers.guard.code_guard import Guard
from handlers.private.chats import PrivateChats
from handlers.private.guides import GUIDES
from handlers.updates.incoming import Incoming, read
from storage.conversations import Conversation, open_conversation
from storage.encryption import FieldCipher
from storage.migrations import migrate
from storage.people import meet
from storage.transaction import Ids, Transaction

Json = dict[str, Any]
ANNA, BOT = 7, 1
_LINK = Link(Text("group-open-chat"), "https://t.me/bot")
_TRIALS = 5
_WORK, _USUAL_SECONDS = 50_000, 0.006


def slowness() -> float:
    """How much longer than usual this machine takes just now for a piece of work."""
    begun = time.thread_time()
    words = [f"{number}" for number in range(_WORK)]
    " ".join(words).upper().split()
    return max((time.thread_time() - begun) / _USUAL_SECONDS, 1.0)


class TimedUnits:
    """Stands where the database does: `seconds` is the processor time of the longest unit."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self.connection)
        self.tx = Transaction(self.connection, FieldCipher(bytes(32)), Ids())
        self.seconds, self.takes_back = 0.0, True

    async def run(self, unit: Any) -> Any:
        """Run a unit in a transaction, and take that back unless told otherwise."""
        self.connection.execute("SAVEPOINT unit")
        tracer = sys.gettrace()
        sys.settrace(None)  # who measures coverage measures it elsewhere
        try:
            begun = time.thread_time()
            result = unit(self.tx)
            self.seconds = max(self.seconds, time.thread_time() - begun)
        finally:
            sys.settrace(tracer)
            if self.takes_back:
                self.connection.execute("ROLLBACK TO unit")
            self.connection.execute("RELEASE unit")
        return result


class _Nobody:
    """Takes whatever it is told, and shows nothing."""

    typing = TypingSign(cast("Any", None), lambda _: False)

    def __getattr__(self, _: str) -> Any:
        return lambda *_, **__: None


class _Lists:
    """Reads long lists here: in the bot a process of its own does."""

    async def read_list(self, text: str, of: ListOf) -> ReadList:
        return look_at_list(text, of)

    async def judge(self, *_: Any) -> None:
        """What a long text says is found elsewhere, and never in a unit."""


class AnnasChat:
    """Anna's private chat; what she does goes through the handlers of the bot."""

    def __init__(self, language: str = "en") -> None:
        self.units, self.language = TimedUnits(), language
        self.now = Clock().now()
        nobody = cast("Any", _Nobody())
        self.chats = PrivateChats(
            cast("Any", self.units), nobody, nobody, cast("Any", _Lists()), Guard(BOT, _LINK),
            check=Check(cast("Any", _Lists())), clock=Clock(), guides=GUIDES, bot_id=BOT,
            on_file=lambda: None,
        )  # fmt: skip
        self._ids = count(1)
        self.turn: Turn | None = None
        self.person = meet(self.units.tx, BOT, ANNA, language)

    def stands_at(self, flow: str, step: str, draft: Any, **state: Any) -> None:
        """A guide of hers is open at this question, and no other."""
        self.stands_nowhere()
        self.also_stands_at(flow, step, draft, **state)

    def also_stands_at(self, flow: str, step: str, draft: Any, **state: Any) -> None:
        """One more guide is open, in front of the others."""
        saved = dump(State(step=step, draft=draft, turn=7, **state))
        ident, version = f"conversation{next(self._ids)}", GUIDES[flow].flow.version
        row = Conversation(ident, self.person.id, flow, version, 7, step, saved)
        open_conversation(self.units.tx, row, self.now)
        self.turn = Turn(ident, 7)

    def stands_nowhere(self) -> None:
        """No guide is open."""
        self.units.tx.run("DELETE FROM conversations")

    async def seconds_for(self, kind: str, limit: float, **content: Any) -> float:
        """The processor time of the unit; the least of a few if one was over the limit."""
        least = float("inf")
        for _ in range(_TRIALS):
            await self._hears(kind, content)
            least = min(least, self._usual(limit))
            if least <= limit:
                break
        return least

    def _usual(self, limit: float) -> float:
        """What the longest unit would have taken on a machine as quick as usual."""
        seconds = self.units.seconds
        return seconds if seconds <= limit else seconds / slowness()

    async def goes_on(self, kind: str, **content: Any) -> None:
        """The same, and it counts: the next message meets what came of it."""
        self.units.takes_back = False
        await self._hears(kind, content)
        self.units.takes_back = True

    async def _hears(self, kind: str, content: Json) -> None:
        number = next(self._ids)
        user = {"id": ANNA, "is_bot": False, "first_name": "A", "language_code": self.language}
        own = {"message_id": 50, "date": 1, "from": user, "chat": {"id": ANNA, "type": "private"}}
        update = read({"update_id": number, kind: {**own, **content}})
        assert isinstance(update, Incoming)
        self.units.seconds = 0.0
        hear = self.chats.on_edit if kind == "edited_message" else self.chats.on_message
        await hear(cast("Any", update), cast("Any", None))

    async def seconds_for_tap(self, value: str, limit: float, turn: Turn | None = None) -> float:
        """The processor time of the unit of a button; without a turn it starts something."""
        least = float("inf")
        for _ in range(_TRIALS):
            user = {"id": ANNA, "is_bot": False, "first_name": "A", "language_code": self.language}
            chat = {"id": ANNA, "type": "private"}
            tapped = {"id": "1", "from": user, "data": pack(value, turn),
                      "message": {"message_id": 50, "date": 1, "chat": chat}}  # fmt: skip
            update = read({"update_id": next(self._ids), "callback_query": tapped})
            self.units.seconds = 0.0
            await self.chats.on_tap(cast("Any", update), cast("Any", None))
            least = min(least, self._usual(limit))
            if least <= limit:
                break
        return least
