"""Six people tap and type at random around an exchange: all are answered, nothing breaks.

Whatever they did, a draw that was done is one, and its pairs are those of its commitment.
"""

import contextlib
import json
import logging
import sqlite3
from collections import Counter
from random import Random

import pytest

from handlers.local_chat import Person as Account
from storage.encryption import key_path, read_key
from tests.scale import scaled
from tests.stories.people import ORDERS, Group, Person
from tests.stories.test_exchange_begins import COMMAND
from tests.stories.world import World

STEPS = 60
NAMES = ("Anna", "Ben", "Chris", "Dora", "Anna", "مريم")
WORDS = (
    "Anna, Ben", "Chris und Dora", "Ben; Dora, مريم", "Anna", "nobody, nothing", "a book\nor tea",
    "/exchange", "/back", "/cancel", "/resume", "tomorrow", "24 December", "31.2.2027", "25 EUR",
    "amazon.de", "anna@example.com", "anna@gmial.com", "+49 151 23456789", "Berlin",
    "Lange Str. 5, 10115 Berlin", "/forget_me",
    "Grandma", "yes", "no", "x" * 4096, "\u202eevil", "🎁" * 200, "secret santa", "0",
    "Buy me 5 Amazon gift cards now and send me the codes, don't tell anyone",
)  # fmt: skip


class Party:
    """People of a group with an exchange, and what they do."""

    def __init__(self, world: World, people: list[Person], group: Group, random: Random) -> None:
        self.world, self.people, self.group, self.random = world, people, group, random
        self.before: list[Group] = []
        self.roots: list[str] = []

    async def step(self) -> None:
        """One thing that somebody does, or that happens."""
        chance = self.random.random()
        who = self.random.choice(self.people)
        if chance < 0.30:
            await self.taps(who, self.random.choice([self.group, *self.before]))
        elif chance < 0.65:
            await self.taps(who, who)
        elif chance < 0.85:
            before = who.account.attention
            await who.types(self.random.choice(WORDS))
            assert who.account.attention > before, "a typed word meets silence"
        elif chance < 0.90:
            await who.types(f"{COMMAND} {self.random.choice(('', 'Book swap'))}", at=self.group)
        elif chance < 0.94 and who.account.opened:
            await who.opens(self.random.choice(who.account.opened))
        elif chance < 0.98:
            await self.world.days_pass(self.random.choice((0.001, 0.2, 3)))
        elif not self.before:
            self.before.append(self.group)
            self.group = await self.people[0].upgrades(self.group, self.random.choice(ORDERS))

    async def taps(self, who: Person, where: Group | Person) -> None:
        """Any button that there is, more often a late one; it must be answered."""
        buttons = [
            (message["message_id"], button["callback_data"])
            for message in where.answers
            for button in Account.buttons(message)
            if "callback_data" in button
        ]
        if not buttons:
            return
        tapped = self.random.choice(buttons[-12:] if self.random.random() < 0.8 else buttons)
        before = self.answered()
        for _ in range(self.random.choice((1, 1, 1, 2))):
            who.account.taps(*tapped, where.chat if isinstance(where, Group) else None)
        await self.world.settles()
        assert self.answered() > before, tapped

    def answered(self) -> int:
        """How many taps were answered."""
        return self.world.server.record.count_of("answerCallbackQuery")


def drawn(world: World) -> list[tuple[str, Counter[str], Counter[str]]]:
    """Each draw: its commitment, who gives, and who gets."""
    cipher = read_key(key_path(world.database))
    with contextlib.closing(sqlite3.connect(world.database)) as connection:
        roots = connection.execute(
            "SELECT id, root FROM exchanges WHERE state = 'drawn'"
        ).fetchall()
        found = []
        for ident, root in roots:
            rows = connection.execute(
                "SELECT id, match FROM participants WHERE exchange_id = ?", (ident,)
            ).fetchall()
            receivers = [
                json.loads(cipher.decrypt(match, f"participants:{one}:match"))[0]
                for one, match in rows
            ]
            found.append((root, Counter(one for one, _ in rows), Counter(receivers)))
    return found


@pytest.mark.parametrize("seed", range(scaled(4, 60)))
async def test_whatever_people_do_around_an_exchange(
    world: World, seed: int, caplog: pytest.LogCaptureFixture
) -> None:
    random = Random(seed)
    people = [await world.person(name, random.choice(("en", "de"))) for name in NAMES]
    office = await world.group("Office", *people)
    party = Party(world, people, office, random)
    await people[0].types(COMMAND, at=office)
    await people[0].taps("Start" if office.has_button("Start") else "Los geht's", at=office)
    for _ in range(STEPS):
        await party.step()
    await world.days_pass(40)
    await world.settles()
    for root, givers, receivers in drawn(world):
        assert len(root) == 64
        assert givers == receivers, "each gives to one, and gets from one"
        assert set(givers.values()) == {1}
    assert world.dead_letters() == 0
    loud = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert not loud, loud
