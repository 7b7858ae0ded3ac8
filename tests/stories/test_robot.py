"""A robot that taps and types at random: every action is answered, no request breaks the rules."""

import asyncio
import logging
import random
from pathlib import Path
from typing import Any

import pytest

from bot.pictures.reader import PictureReader
from handlers.local_chat import Person as Account
from tests.bot.pictures.scripted import COMMAND
from tests.scale import PATIENCE, scaled
from tests.stories.people import Person
from tests.stories.world import World, world_with

Things = tuple[dict[str, Any], ...]
PEOPLE = 20
_AT_ONCE = 10
WORDS = (
    "/start", "/help", "/buy", "/resume", "/back", "/cancel", "/nonsense", "hello",
    "/language", "/language de", "/language english", "/settings", "/privacy", "Deutsch",
    "amazon.de", "Japan", "by e-mail, now", "by e-mail, on a date", "today", "2026-12-24",
    "2027-02-30", "50", "1,250", "49.90", "$3", "otto@example.com", "all correct", "back",
    "i've ordered it", "QX7R-M4TKZP-9WLC", "\u202eright to left", "שלום", "<b>&amp;", "{ $amount }",
    "🎁" * 300, "x" * 4096, " ", "\u200b", "0",
    "/redeem", "/cards", "/privacy", "/export", "/forget_me", "erase everything", "skip",
    "a gift", "for myself", "by text message, now", "a card by post", "yes, on that site",
    "on another site", "it worked", "it didn't work", "“already redeemed”", "not now", "Germany",
    "303-1234567-1234567", "yesterday", "tomorrow at 6 pm", "20 to 9", "it is redeemed",
    "anna@example.com\nbo@gmial.com\nanna@example.com", "+49 151 23456789\n+49 151 23456780",
    "Hauptstr. 5\n10115 Berlin", "change the amount to 30", "change the day to tomorrow",
    "change the e-mail to bo@gmial.com", "my gift card doesn't work", "1,250.50", "🎁" * 125,
    "50 euros for my aunt in Germany by e-mail to anna@gmx.de on Friday", "Bo\u2069\u202eb",
)  # fmt: skip
THINGS = (
    {"location": {"latitude": 1.0, "longitude": 2.0}},
    {"contact": {"phone_number": "1", "first_name": "Otto"}},
    {"contact": {"phone_number": "+4915123456789", "first_name": "{ $x }", "last_name": "<b>"}},
    {"contact": {"phone_number": "1", "first_name": "QX7R-M4TKZP-9WLC"}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"sticker": {"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1, "height": 1,
                 "is_animated": False, "is_video": False}},
)  # fmt: skip
FILES = {
    "long.csv": b"x" * 200_000,
    "many.csv": b"a@example.com\n" * 5000,
    "odd.csv": b'Name;Mail\n"Bo;bo@example.com\n=1+1;bo@example.com\n@;@\n',
    "wide.csv": "Name,Mail\nBø,b@example.com\n".encode("utf-16"),
    "empty.txt": b"",
    "none.zip": b"PK",
    "serial.pdf": b"serial",
    "blank.png": b"blank",
}
WRITTEN = b"name,email\nAnna,anna@example.com\nBo,bo@gmial.com\n"


def act(account: Account, chance: random.Random, things: Things) -> None:
    """One random action, old buttons and made-up ones included."""
    buttons = [
        (message["message_id"], button["callback_data"])
        for message in account.answers
        for button in Account.buttons(message)
        if "callback_data" in button
    ]
    own = [
        message
        for message in account.messages
        if not message["from"]["is_bot"] and message.keys() & {"text", "document"}
    ]
    draw = chance.random()
    if buttons and draw < 0.45:
        account.taps(*chance.choice(buttons[-8:]))
    elif buttons and draw < 0.55:
        account.taps(*chance.choice(buttons))
    elif draw < 0.58:
        account.taps(chance.randrange(1, 10**6), chance.choice(("t:a:1:x", "s:?", "hm", "t:::")))
    elif own and draw < 0.66:
        account.edits(chance.choice(own)["message_id"], chance.choice(WORDS))
    elif draw < 0.72:
        account.sends(dict(chance.choice(things)))
    else:
        account.types(chance.choice(WORDS))


async def acts(world: World, account: Account, chance: random.Random, actions: int) -> None:
    files = world.server.state.files
    things = (
        *THINGS,
        files.document(files.keep("team.csv", WRITTEN).file_id),
        files.document(files.keep("words.png", b"words").file_id),
        {**files.document(files.keep("code.png", b"code").file_id), "caption": "hm"},
        {**files.document(files.keep("a.png", b"words").file_id), "media_group_id": "1"},
        *(files.document(files.keep(name, content).file_id) for name, content in FILES.items()),
    )
    updates = world.server.state.updates
    for _ in range(actions):
        # Never so many at once that the bot asks for one at a time, and answers no more of them.
        await world.until(lambda: updates.waiting_of(account.id) < _AT_ONCE)
        before = account.attention
        act(account, chance, things)
        await world.until(lambda before=before: account.attention > before)
        if chance.random() < 0.1:  # a double tap, or two things at once
            act(account, chance, things)


async def test_every_random_action_is_answered(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    actions = scaled(2_000, 40_000)
    reader = PictureReader(COMMAND)
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        world.patience = PATIENCE
        accounts = [world.server.person(f"P{n}", "de" if n % 2 else "en") for n in range(PEOPLE)]
        await asyncio.gather(
            *(
                acts(world, account, random.Random(n), actions // PEOPLE)
                for n, account in enumerate(accounts)
            )
        )
        world.people += [Person(world, account) for account in accounts]
        await world.settles()  # at rest each guide has one keyboard
        assert world.dead_letters() == 0
    loud = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]
