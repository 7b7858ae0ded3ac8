"""kill -9 at named moments of a draw: it is drawn once, with one commitment, and everybody told."""

import asyncio
import contextlib
import re
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest

from bot.exchange.commitment import Leaf, root
from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from storage import participants
from storage.database import Database
from tests.scale import PATIENCE, scaled
from tests.stories.bot_process import BotProcess
from tests.stories.copied_bot import CopiedBot
from tests.stories.exchanging import NAMES, ROOT, signed_up
from tests.stories.moments import DIES_AT
from tests.stories.people import Person
from tests.stories.world import World


class Fire:
    """An office that is due to be drawn, as often as wanted."""

    def __init__(self, server: LocalChatServer, folder: Path) -> None:
        self.server, self.database = server, folder / "bot.sqlite3"
        self._saved = folder / "saved.sqlite3"
        self.people: list[Person] = []
        self._before = 0

    async def is_laid(self) -> None:
        """Five have signed up, and the bot is stopped before it draws."""
        world = World(self.server, self.database)
        await world.starts()
        self.people = [await world.person(name) for name in NAMES]
        await signed_up(world, *self.people)
        await world.stops()
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            connection.execute("UPDATE exchanges SET draw_at = 1")
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.database, self._saved)

    def is_laid_again(self) -> None:
        """As it was: nothing is drawn."""
        for left in ("-wal", "-shm"):
            self.database.with_name(self.database.name + left).unlink(missing_ok=True)
        shutil.copy(self._saved, self.database)
        self._before = len(self.server.record.entries)

    def bot(self, moment: str) -> CopiedBot:
        """A bot that dies at this moment."""
        bot = CopiedBot(self.server, self.database, **{DIES_AT: moment})
        bot._log = self.database.with_name(f"{moment or 'none'}.log".replace(" ", "-"))
        return bot

    def said_to(self, account: Account) -> list[dict[str, object]]:
        """The messages that somebody has got since."""
        entries = self.server.record.entries[self._before :]
        sent = (one.answer for one in entries if one.method == "sendMessage" and one.applied)
        return [one for one in sent if one["chat"]["id"] == account.id]

    def announced(self, account: Account) -> list[dict[str, object]]:
        """Those that say that there is a match."""
        return [one for one in self.said_to(account) if "The draw is done, and" in str(one["text"])]

    def names_shown(self, account: Account) -> list[str]:
        """The names that somebody was shown."""
        texts = (str(one["text"]) for one in self.said_to(account))
        return [found for text in texts for found in re.findall(r"You give to \W?(\w+)", text)]

    def roots_shown(self) -> set[str]:
        """All commitments that anybody was shown."""
        entries = self.server.record.entries[self._before :]
        return {found for one in entries for found in ROOT.findall(str(one.parameters))}

    async def everybody_looks(self) -> None:
        """Each taps as soon as there is something to tap."""
        await asyncio.gather(*(self._looks(one.account) for one in self.people))

    async def _looks(self, account: Account) -> None:
        while not self.announced(account):
            await asyncio.sleep(0.005)
        message = self.announced(account)[0]
        (button,) = (one for one in Account.buttons(message) if "match" in one["callback_data"])
        account.taps(message["message_id"], button["callback_data"])
        while not self.names_shown(account):
            await asyncio.sleep(0.005)

    async def is_over(self, bot: BotProcess) -> None:
        """Nothing waits any more."""
        while self._is_busy(bot):
            assert bot.process.returncode is None, bot.log()[-3000:]
            await asyncio.sleep(0.02)

    def _is_busy(self, bot: BotProcess) -> bool:
        return bool(self.server.state.updates.waiting or bot.query("SELECT 1 FROM outbox LIMIT 1"))

    async def dies(self, bot: BotProcess, looking: "asyncio.Task[None]") -> bool:
        """Whether the bot dies before everything is over."""
        while bot.process.returncode is None:
            if looking.done() and not self._is_busy(bot):
                return False
            await asyncio.sleep(0.02)
        assert bot.process.returncode == -signal.SIGKILL, bot.log()[-3000:]
        return True

    async def is_judged(self, lives: int) -> None:
        """One draw, one commitment; each was told of their match, and shown the same."""
        database = await Database.open(self.database)
        try:
            ((state, kept),) = await database.run(
                lambda tx: tx.rows("SELECT state, root FROM exchanges")
            )
            ident = await database.run(lambda tx: tx.rows("SELECT id FROM exchanges")[0][0])
            there = await database.run(lambda tx: participants.everybody(tx, ident))
            letters = await database.run(lambda tx: tx.rows("SELECT * FROM dead_letters"))
        finally:
            await database.close()
        assert state == "drawn"
        assert not letters
        assert self.roots_shown() == {kept}
        leaves = [Leaf(one.id, one.match.receiver, one.match.salt) for one in there if one.match]
        assert root(leaves).hex() == kept
        names = {one.id: one.details.name for one in there}
        drawn = {names[leaf.giver]: names[leaf.receiver] for leaf in leaves}
        assert set(drawn) == set(drawn.values()) == set(NAMES)
        for person in self.people:
            assert 1 <= len(self.announced(person.account)) <= lives
            assert set(self.names_shown(person.account)) == {
                drawn[person.account.user["first_name"]]
            }
        assert all(one.delivery == "sent" and one.shown_at for one in there)


async def moments_of(fire: Fire) -> list[str]:
    """All moments of a life in which nothing goes wrong, from the draw to the last match."""
    bot = fire.bot("")
    await bot.starts()
    await fire.everybody_looks()
    await fire.is_over(bot)
    assert await bot.stops() == 0
    await fire.is_judged(1)
    return re.findall(r"^moment: (.+)$", bot.log(), re.MULTILINE)


async def test_killed_at_each_moment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with LocalChatServer() as server, asyncio.timeout(PATIENCE * 4):
        fire = Fire(server, tmp_path)
        await fire.is_laid()
        fire.is_laid_again()
        moments = await moments_of(fire)
        hit = list[str]()
        chosen = moments[:: max(1, len(moments) // scaled(6, 1000))]
        for moment in chosen:
            fire.is_laid_again()
            looking = asyncio.create_task(fire.everybody_looks())
            bot = fire.bot(moment)
            await bot.starts()
            if await fire.dies(bot, looking):
                hit.append(moment)
                bot = fire.bot("")
                await bot.starts()
            await looking
            await fire.is_over(bot)
            if (ended := await bot.stops()) != 0:  # its last commit was the moment
                assert (ended, moment in hit) == (-signal.SIGKILL, False)
                hit.append(moment)
                bot = fire.bot("")
                await bot.starts()
                await fire.is_over(bot)
                # Where nothing was owed any more it is stopped before it listens to that.
                assert await bot.stops() in (0, -signal.SIGTERM)
            await fire.is_judged(2)
        # Receipts are gathered: a life may have a commit less than the one that was counted.
        assert len(hit) >= len(chosen) * 3 // 4
    with capsys.disabled():
        print(f"\nkilled at {len(hit)} of {len(moments)} moments: {', '.join(hit)}")
