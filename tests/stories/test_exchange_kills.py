"""kill -9 at named moments between "Draw" and the last match: one draw, one commitment.

Each moment has an office of its own. The bot is started to die at that moment; after it another
life goes on. Who has a message taps "Show my match", as people do.
"""

import asyncio
import json
import re
from pathlib import Path

import pytest

from handlers.local_chat import LocalChatServer
from handlers.local_chat import Person as Account
from handlers.local_chat.groups import Group
from storage.encryption import key_path, read_key
from tests.scale import PATIENCE, scaled
from tests.stories.copied_bot import CopiedBot
from tests.stories.moments import DIES_AT

PEOPLE = 5
COMMITS, SENDS = 11, 15  # fewer than there are: five people, each told, each looking
MOMENTS = [
    f"{when} {what} {number}"
    for what, count in (("commit", COMMITS), ("send", SENDS))
    for number in range(1, count + 1)
    for when in ("before", "after")
]
NAMES = ("Quirina", "Zebedee", "Xanthia", "Ottokar", "Wilhelmina")
ROOT = re.compile(r"\b[0-9a-f]{64}\b")


class Office:
    """Five people and whoever runs their exchange; all that was ever shown to them."""

    def __init__(self, server: LocalChatServer, number: int) -> None:
        self.server = server
        self.boss = server.person(f"Boss {number}")
        self.people = [server.person(name) for name in NAMES]
        self.group: Group = server.group(f"Office {number}", self.boss, *self.people)

    async def until(self, there: "Group | Account", label: str) -> None:
        """Wait until a chat has this button."""
        async with asyncio.timeout(PATIENCE):
            while self.button(there, label) is None:
                await asyncio.sleep(0.005)

    @staticmethod
    def button(there: "Group | Account", label: str) -> tuple[int, str] | None:
        """The message and the data of the newest button with this label."""
        chat = there if isinstance(there, Group) else there.chat
        found = (
            (message["message_id"], button["callback_data"])
            for message in reversed(list(chat.messages.values()))
            for button in Account.buttons(message)
            if button["text"].endswith(label) and "callback_data" in button
        )
        return next(found, None)

    async def taps(self, who: Account, label: str, at: Group | None = None) -> None:
        """Tap a button as soon as it is there."""
        await self.until(at or who, label)
        button = self.button(at or who, label)
        assert button is not None
        who.taps(*button, at)

    async def prepares(self) -> None:
        """All have joined and opened their private part, and "Draw" is one tap away."""
        self.boss.types(f"/exchange@{self.server.state.bot['username']}", self.group)
        await self.taps(self.boss, "Start", self.group)
        await self.until(self.group, "Join")
        for one in self.people:
            await self.taps(one, "Join", self.group)
            await self.opens(one)
        await self.taps(self.boss, "Organise", self.group)
        await self.opens(self.boss)
        await self.taps(self.boss, "Draw now")
        await self.until(self.boss, "Draw")

    async def opens(self, who: Account) -> None:
        async with asyncio.timeout(PATIENCE):
            while not who.opened:
                await asyncio.sleep(0.005)
        who.types(f"/start {who.opened[-1].rpartition('=')[2]}")

    def names_shown(self, who: Account) -> list[set[str]]:
        """Whom each protected message to somebody names."""
        own = who.user["first_name"]
        shown = [m["text"] for m in who.answers if m.get("has_protected_content")]
        return [{name for name in NAMES if name in text and name != own} for text in shown]

    def roots(self) -> set[str]:
        """All commitments that the group was ever shown."""
        sent = [*self.server.record.of("sendMessage"), *self.server.record.of("editMessageText")]
        here = (one for one in sent if one.parameters.get("chat_id") == self.group.id)
        return {root for one in here for root in ROOT.findall(str(one.parameters.get("text")))}


async def looks(office: Office) -> None:
    """Whoever is told that there is a match looks, one after the other, as often as told."""
    looked: set[tuple[int, int]] = set()
    while True:
        for one in office.people:
            for message_id, data in _offers(one):
                if (one.id, message_id) not in looked:
                    looked.add((one.id, message_id))
                    before = len(office.names_shown(one))
                    one.taps(message_id, data)
                    while len(office.names_shown(one)) == before:
                        await asyncio.sleep(0.005)
        await asyncio.sleep(0.01)


def _offers(one: Account) -> list[tuple[int, str]]:
    """The buttons that show somebody their match."""
    return [
        (message["message_id"], button["callback_data"])
        for message in one.answers
        for button in Account.buttons(message)
        if "Show my match" in button["text"]
    ]


async def everybody_knows(office: Office, bot: CopiedBot) -> None:
    """Wait until all have looked and nothing is owed."""
    async with asyncio.timeout(PATIENCE):
        while not (
            all(office.names_shown(one) for one in office.people)
            and office.roots()
            and not office.server.state.updates.waiting
            and not bot.query("SELECT 1 FROM outbox LIMIT 1")
        ):
            assert bot.process.returncode is None, bot.log()[-3000:]
            await asyncio.sleep(0.02)


def kept(office: Office, bot: CopiedBot) -> tuple[str, dict[str, str]]:
    """The commitment and the pairs of an office's exchange, by name, as the database has them."""
    cipher = read_key(key_path(bot.database))
    ((ident, root),) = bot.query(
        "SELECT e.id, e.root FROM exchanges e JOIN groups g ON g.id = e.group_id"
        f" WHERE g.chat_id = {office.group.id}"
    )
    rows = bot.query(f"SELECT id, details, match FROM participants WHERE exchange_id = '{ident}'")
    names, receivers = {}, {}
    for one, details, match in rows:
        read = cipher.decrypt(str(details), f"participants:{one}:details")
        names[one] = json.loads(read)["name"]
        receivers[one] = json.loads(cipher.decrypt(str(match), f"participants:{one}:match"))[0]
    return str(root), {names[one]: names[other] for one, other in receivers.items()}


def chosen() -> list[str]:
    """All moments in `make prove`, every so many in `make test`."""
    return MOMENTS[:: len(MOMENTS) // scaled(5, len(MOMENTS))]


async def test_killed_between_draw_and_the_last_match(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = chosen()
    assert len(MOMENTS) >= 50
    async with LocalChatServer(api_delay=0.005) as server:
        database = tmp_path / "bot.sqlite3"
        bot = CopiedBot(server, database)
        offices = [Office(server, number) for number in range(len(moments))]
        await bot.starts()
        for office in offices:
            await office.prepares()
        assert await bot.stops() == 0
        copies = 0
        for moment, office in zip(moments, offices, strict=True):
            copies += await _dies_and_goes_on(server, database, moment, office)
        mistakes = [(m.method, m.description) for m in server.record.mistakes]
    assert not mistakes
    with capsys.disabled():
        print(f"\nkilled at {len(moments)} moments, all hit; messages of matches twice: {copies}")


async def _dies_and_goes_on(
    server: LocalChatServer, database: Path, moment: str, office: Office
) -> int:
    """One life that ends at a moment, another that goes on; how many heard of a match twice."""
    doomed = CopiedBot(server, database, **{DIES_AT: moment})
    await office.taps(office.boss, "Draw")
    looking = asyncio.create_task(looks(office))
    await doomed.starts()
    try:
        async with asyncio.timeout(PATIENCE):
            await doomed.process.wait()
    except TimeoutError:
        pytest.fail(f"{moment} was never reached")
    assert doomed.process.returncode == -9, moment
    on_their_way = await _sent_but_not_settled(office, doomed)
    bot = CopiedBot(server, database)
    await bot.starts()
    await everybody_knows(office, bot)
    looking.cancel()
    assert await bot.stops() == 0
    root, gives = kept(office, bot)
    assert office.roots() == {root}, moment
    assert sorted(gives) == sorted(gives.values()) == sorted(NAMES), moment
    for one in office.people:
        own = one.user["first_name"]
        assert all(names == {gives[own]} for names in office.names_shown(one)), moment
    copies = sum(len(_offers(one)) - 1 for one in office.people)
    assert copies <= on_their_way, moment
    return copies


async def _sent_but_not_settled(office: Office, bot: CopiedBot) -> int:
    """After a kill: how many messages about matches have arrived, and are owed still."""
    await asyncio.sleep(0.05)  # requests that had arrived take effect all the same
    owed = bot.query("SELECT chat_id FROM outbox WHERE receipt LIKE 'match:%'")
    told = {one.id for one in office.people if _offers(one)}
    return sum(chat in told for (chat,) in owed)
