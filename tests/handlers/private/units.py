"""Private chats on a database in memory: each unit is run, and rolled back unless it counts."""

import sqlite3
from itertools import count
from typing import Any, cast

from bot.clock import Clock
from bot.dialogue import Link, Text, Turn
from bot.domain.recipient_lists import ListOf, ReadList
from bot.flows.saved import dump
from bot.flows.state import State
from bot.long_texts.looking import look_at_list
from bot.understanding.sentence import prepare
from handlers.check.check import Check
from handlers.check.judge import Judge
from handlers.delivery.buttons import pack
from handlers.delivery.typing_sign import TypingSign
from handlers.guard.code_guard import Guard
from handlers.private.chats import PrivateChats
from handlers.private.guides import GUIDES
from handlers.updates.incoming import Incoming
from handlers.updates.reading import read
from storage.cards import Card, keep
from storage.conversations import Conversation, open_conversation
from storage.encryption import FieldCipher
from storage.migrations import migrate
from storage.people import meet
from storage.recipients import Remembered, remember
from storage.sent_messages import note_sent
from storage.transaction import Ids, Transaction
from tests.bot.flows.test_every_text import DRAFTS

Json = dict[str, Any]
ANNA, BOT = 7, 1
_LINK = Link(Text("group-open-chat"), "https://t.me/bot")
_DAY = 24 * 60 * 60 * 1000


class Units:
    """Stands where the database does."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self.connection)
        self.tx = Transaction(self.connection, FieldCipher(bytes(32)), Ids())
        self.counts = False
        self.messages = 0

    async def run(self, unit: Any) -> Any:
        """Run a unit in a transaction; `messages` is what it and those before left to be sent."""
        self.connection.execute("SAVEPOINT unit")
        try:
            before = self._owed()
            result = self.done(unit)
            self.messages += self._owed() - before
        finally:
            if not self.counts:
                self.connection.execute("ROLLBACK TO unit")
            self.connection.execute("RELEASE unit")
        return result

    def done(self, unit: Any) -> Any:
        """What the unit makes of the database: a benchmark looks at the clock meanwhile."""
        return unit(self.tx)

    def _owed(self) -> int:
        return int(self.connection.execute("SELECT COUNT(*) FROM outbox").fetchone()[0])


class _Nobody:
    """Takes whatever it is told, and shows nothing."""

    typing = TypingSign(cast("Any", None), lambda _: False)

    def __getattr__(self, _: str) -> Any:
        return lambda *_, **__: None


class Lists:
    """Reads long lists here, as a process of its own does in the bot; counts them."""

    def __init__(self) -> None:
        self.read = 0

    async def read_list(self, text: str, of: ListOf) -> ReadList:
        """Who is on the list."""
        self.read += 1
        return look_at_list(text, of)

    async def judge(self, *_: Any) -> None:
        """What a long text says is found elsewhere, and never in a unit."""


class AnnasChat:
    """Anna's private chat with a bot that has just started: all goes through its handlers."""

    def __init__(self, language: str = "en", units: Units | None = None) -> None:
        prepare()
        self.units, self.lists, self.language = units or Units(), Lists(), language
        self.now = Clock().now()
        nobody = cast("Any", _Nobody())
        self.chats = PrivateChats(
            cast("Any", self.units), nobody, nobody, cast("Any", self.lists), Guard(BOT, _LINK),
            check=Check(Judge(cast("Any", self.lists))), clock=Clock(), guides=GUIDES, bot_id=BOT,
            username="giftwise_bot", on_file=lambda: None,
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

    def has_much_on_file(self) -> str:
        """Years of cards and messages, all recipients and guides that are kept; a card's id."""
        tx = self.units.tx
        for number in range(1000):
            details = {"name": f"Otto {number}", "number": "303-7654321-7654321",
                       "day": "2026-01-02", "trouble": "used"}  # fmt: skip
            card = Card(f"card{number}", self.person.id, "DE", "email", 5000, "EUR", "arrived",
                        self.now - number * _DAY, self.now + _DAY, details)  # fmt: skip
            keep(tx, card, self.now)
        for number in range(50):
            known = Remembered(f"r{number}", {"name": f"Otto {number}", "email": "o@example.com"})
            remember(tx, self.person.id, known, self.now)
        old = self.now - 20 * _DAY
        note_sent(tx, BOT, [(ANNA, number, old, number) for number in range(1, 1001)])
        for _ in range(9):
            self.also_stands_at("buy", "review", DRAFTS["buy"][-1])
        return card.id

    async def hears(self, kind: str = "message", *, counts: bool = False, **content: Any) -> int:
        """She sends this; how many messages follow. It is taken back unless it counts."""
        own = {"message_id": 50, "date": 1, "from": self._anna(), "chat": _chat()}
        update = self._read({kind: {**own, **content}})
        hear = self.chats.on_edit if kind == "edited_message" else self.chats.on_message
        self.units.messages, self.units.counts = 0, counts
        await hear(cast("Any", update), cast("Any", None))
        self.units.counts = False
        return self.units.messages

    async def taps(self, value: str, turn: Turn | None = None) -> int:
        """She taps a button; without a turn it starts something. How many messages follow."""
        tapped = {"id": "1", "from": self._anna(), "data": pack(value, turn),
                  "message": {"message_id": 50, "date": 1, "chat": _chat()}}  # fmt: skip
        self.units.messages = 0
        await self.chats.on_tap(
            cast("Any", self._read({"callback_query": tapped})), cast("Any", None)
        )
        return self.units.messages

    def _anna(self) -> Json:
        return {"id": ANNA, "is_bot": False, "first_name": "A", "language_code": self.language}

    def _read(self, update: Json) -> Incoming:
        found = read({"update_id": next(self._ids), **update})
        assert isinstance(found, Incoming)
        return found


def _chat() -> Json:
    return {"id": ANNA, "type": "private"}
