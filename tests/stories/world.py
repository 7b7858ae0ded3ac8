"""The world of a story: a Bot API server, the bot on it, a clock; days pass, the bot crashes."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import SecretStr

from bot.clock import Clock
from bot.config import Settings
from bot.pictures.reader import PictureReader
from handlers.application import Giftwise, giftwise
from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from handlers.private.guides import GUIDES, Guides
from tests.scale import scaled
from tests.stories.people import Group, Person

HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
BEGINS = int(datetime(2026, 11, 30, 9, tzinfo=UTC).timestamp() * 1000)
"""When each story begins: a Monday, nine in the morning."""
_PATIENCE = scaled(20, 200)


class World:
    """A Bot API server, a bot on it, and a clock that can be moved."""

    def __init__(
        self,
        server: LocalChatServer,
        database: Path,
        guides: Guides = GUIDES,
        reader: PictureReader | None = None,
    ) -> None:
        self.server, self.database, self._guides = server, database, guides
        self._reader = reader
        self.patience = _PATIENCE
        self.send_limits: Literal["telegram", "off"] = "off"  # until the next start
        # Ahead or behind: no story depends on the day and the hour at which it is told.
        ahead = BEGINS - Clock().now()
        self.clock = Clock(ahead)
        server.state.ahead += ahead / 1000
        self.bot: Giftwise | None = None
        self.people: list[Person] = []
        self.groups: list[Group] = []
        self.copies = False  # whether a lost answer may have left a copy of a message
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._stack = contextlib.AsyncExitStack()

    @property
    def settings(self) -> Settings:
        return Settings(
            token=SecretStr(self.server.token),
            api_url=self.server.root,
            database=self.database,
            send_limits=self.send_limits,
        )

    async def starts(self) -> None:
        """The bot starts."""
        self._stopping = asyncio.Event()
        self._stack = contextlib.AsyncExitStack()
        self.bot = await self._stack.enter_async_context(
            giftwise(self.settings, self.clock, self._guides, reader=self._reader)
        )
        self._task = asyncio.create_task(self.bot.run(self._stopping))

    async def stops(self) -> None:
        """The bot stops as on SIGTERM."""
        self._stopping.set()
        if self._task is not None:
            await self._task
        await self._stack.aclose()
        self.bot = self._task = None

    async def restarts(self) -> None:
        """The bot stops and starts."""
        await self.stops()
        await self.starts()

    async def crashes(self) -> None:
        """The bot dies in the middle of what it does, and starts on what was on the disk then."""
        saved = self.database.with_suffix(".saved")
        with (
            contextlib.closing(sqlite3.connect(self.database)) as now,
            contextlib.closing(sqlite3.connect(saved)) as then,
        ):
            now.backup(then)
        await self.stops()
        for left in ("-wal", "-shm"):
            self.database.with_name(self.database.name + left).unlink(missing_ok=True)
        saved.replace(self.database)
        await self.starts()

    async def person(self, name: str, language: str = "en") -> Person:
        """Somebody new with Telegram in this language."""
        person = Person(self, self.server.person(name, language))
        self.people.append(person)
        return person

    async def crowd(self, count: int, language: str = "en") -> list[Person]:
        """So many people; no name is a part of another."""
        return [await self.person(f"Guest {number:02}", language) for number in range(count)]

    async def group(
        self, title: str, creator: Person, *others: Person, forum: bool = False
    ) -> Group:
        """A new group with these people and the bot; in a `forum` topics can be opened."""
        accounts = [creator.account, *(one.account for one in others)]
        group = Group(self.server.group(title, *accounts, forum=forum))
        self.groups.append(group)
        await self.settles()
        group.first_words = group.answers
        return group

    async def settles(self) -> None:
        """Everything that people did has been answered."""
        await self.until(
            lambda: (
                self.server.state.updates.waiting == 0
                and self.bot is not None
                and self.bot.delivery.idle()
                and self.bot.taps.idle()
                and self.bot.pictures.idle()
            )
        )
        self.look()
        if not self.copies:
            self.each_guide_has_one_keyboard()

    def look(self) -> None:
        """Everybody sees the buttons that are there now."""
        for chat in (*self.people, *self.groups):
            chat.looks()

    def each_guide_has_one_keyboard(self) -> None:
        """An open guide has one message with buttons, all of its turn; one that ended has none.

        One that nobody has touched for a month ends in silence, and leaves no row.
        """
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            rows = connection.execute(
                "SELECT id, CASE WHEN closed_at IS NULL THEN turn ELSE 0 END FROM conversations"
            ).fetchall()
        turns = {str(ident): int(turn) for ident, turn in rows}
        for person in self.people:
            shown = [
                {data.rpartition(":")[0] for data in datas}
                for message in person.answers
                if (datas := turn_buttons(message))
            ]
            everything = sorted(one for places in shown for one in places)
            assert len(everything) == len({one.split(":")[1] for one in everything}), everything
            for place in everything:
                _, conversation, turn, *_ = place.split(":")
                assert turns.get(conversation, int(turn)) == int(turn), (place, turns)

    async def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so; fail when patience ends or the bot dies."""
        async with asyncio.timeout(self.patience):
            while not so():
                if self._task is not None and self._task.done():
                    self._task.result()
                await asyncio.sleep(0.002)

    async def all_tap(self, people: list[Person], label: str, *, at: Group) -> None:
        """Everybody taps the same button before anybody is answered."""
        message, button = at.button(label)
        for one in people:
            one.account.taps(message["message_id"], button["callback_data"], at.chat)
        await self.settles()

    async def days_pass(self, days: float = 1) -> None:
        """The clock moves on, and what is due comes."""
        self.clock.move(milliseconds=int(days * DAY))
        self.server.state.ahead += days * DAY / 1000
        assert self.bot is not None
        await self.bot.reminding.tick()
        await self.bot.drawing.tick()
        await self.settles()

    def dead_letters(self) -> int:
        """How many updates and messages failed for good."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            return int(connection.execute("SELECT COUNT(*) FROM dead_letters").fetchone()[0])


def turn_buttons(message: dict[str, Any]) -> list[str]:
    """The data of the buttons that answer a question: up to the turn, and a colon."""
    datas = (one.get("callback_data", "") for one in Account.buttons(message))
    return [":".join(data.split(":", 3)[:3]) + ":" for data in datas if data.startswith("t:")]


@asynccontextmanager
async def world_with(
    database: Path, guides: Guides = GUIDES, reader: PictureReader | None = None, **server: Any
) -> AsyncIterator[World]:
    """A world whose bot runs; every request it made fits the specification at the end."""
    async with LocalChatServer(**server) as local:
        world = World(local, database, guides, reader)
        await world.starts()
        try:
            yield world
        finally:
            if world.bot is not None:
                await world.stops()
        mistakes = [(m.method, m.description) for m in local.record.mistakes]
        assert not mistakes, mistakes
