"""Codes planted in every field, guide and step, then looked for wherever anything could be kept."""

import logging
from pathlib import Path

import pytest

from bot.pictures.reader import PictureReader
from handlers.logs import RedactingFilter
from handlers.private.guides import GUIDES
from handlers.updates.words import said
from storage.encryption import FieldCipher
from tests.bot.pictures.scripted import COMMAND
from tests.stories.people import Person
from tests.stories.world import World, world_with

CODE = "QW7E-R8TYU2-PA3S"
LINK = "https://www.amazon.de/g/Zx81QpLm7Yk"
FORMS = (CODE, "qw7e r8tyu2 pa3s", "QW7ER8TYU2PA3S", "ＱＷ７Ｅ－Ｒ８ＴＹＵ２－ＰＡ３Ｓ", LINK)
TRACES = ("R8TYU2", "Ｒ８ＴＹＵ２", "ZX81QPLM7YK")
OTTO = {"phone_number": "+4915112345678", "first_name": "Otto"}
# Content of every kind, with a code in each field that a person fills.
CONTENT = (
    {"photo": [], "caption": CODE},
    {"document": {"file_id": "f", "file_unique_id": "u", "file_name": f"{CODE}.pdf"}},
    {"contact": {**OTTO, "first_name": CODE}},
    {"contact": {**OTTO, "last_name": CODE}},
    {"contact": {**OTTO, "vcard": f"NOTE:{CODE}"}},
    {"text": "yes", "quote": {"text": CODE, "position": 0}},
)
# Each begins a guide, and its answers lead past most of its questions.
ROADS = {
    "buy": ("/buy", "A gift", "amazon.de", "by post", "50", "Otto", "Lange Str. 5, 10115 Berlin",
            "house"),
    "buy, by e-mail": ("/buy", "A gift", "amazon.de", "by e-mail, now", "50", "otto@example.com",
                       "message"),
    "none": ("/cards", "nonsense"),
}  # fmt: skip


# Guides whose first buttons lead to their end, and how far that is.
GUIDES_BY_BUTTON = {"/redeem": 7, "my gift card does not work": 6, "/settings": 1, "/forget_me": 1}


async def plants(anna: Person) -> None:
    """Send a code in every form and every field."""
    for form in FORMS:
        await anna.types(f"here: {form}")
    await anna.types("QW7E-R8TYU2")
    await anna.types("-PA3S")
    await anna.types(f"/buy {CODE}")
    for content in CONTENT:
        await anna.sends(**content)
    await anna.forwards(f"take {CODE}")
    await anna.types("what I said before")
    await anna.edits(f"again {CODE}")


async def plants_some(anna: Person) -> None:
    """Send a code as people would in the middle of something."""
    await anna.types(f"here: {FORMS[1]}")
    await anna.sends_file("list.csv", f"name,email\nOtto,otto@example.com\n,{CODE}\n".encode())
    await anna.sends_file("card.pdf", b"code", caption="my card")
    await anna.sends_file("photo.png", b"code")


async def follows_the_first_button(anna: Person, beginning: str, steps: int) -> None:
    """Into a guide by a command or a sentence, and on by each question's first button."""
    await anna.types(beginning)
    for _ in range(steps):
        await plants_some(anna)
        tapped = [
            (message["message_id"], button["callback_data"])
            for message in anna.answers[-3:]
            for button in anna.account.buttons(message)
            if button.get("callback_data", "").startswith("t:")
        ]
        if tapped:
            last = [one for one in tapped if one[0] == tapped[-1][0]]
            anna.account.taps(*last[0])
            await anna.world.settles()
    await anna.types("/cancel")


async def walks(world: World) -> Person:
    """Down every road, planting at each step; in a group; after a restart; a code as a name."""
    anna = await world.person("Anna")
    anna.account.user["last_name"] = CODE
    for road in ROADS.values():
        for words in road:
            await anna.types(words)
            await plants(anna)
        await anna.types("/cancel")
    for beginning, steps in GUIDES_BY_BUTTON.items():
        await follows_the_first_button(anna, beginning, steps)
    await anna.types("/export")
    office = await world.group("Office", anna)
    bot = world.server.state.bot
    office.chat.promotes(anna.account.user, bot, frozenset({"can_delete_messages"}))
    await anna.types(f"for you: {CODE}", at=office)
    await anna.types(f"/help {CODE}", at=office)
    await world.restarts()
    await anna.types(CODE)
    return anna


def contents(folder: Path) -> bytes:
    """Every file the bot has written: database, WAL, key."""
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


@pytest.fixture
def sealed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that was ever encrypted, as it was before."""
    texts: list[str] = []
    encrypt = FieldCipher.encrypt

    def seen(self: FieldCipher, text: str, place: str) -> str:
        texts.append(text)
        return encrypt(self, text, place)

    monkeypatch.setattr(FieldCipher, "encrypt", seen)
    return texts


async def test_planted_everywhere_found_nowhere(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, sealed: list[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.handler.addFilter(RedactingFilter("1:token"))
    reader = PictureReader(COMMAND)
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        anna = await walks(world)
        files = contents(tmp_path)
        sent = str([(entry.method, entry.parameters) for entry in world.server.record.entries])
        assert world.dead_letters() == 0
    assert {"buy"} <= set(GUIDES)
    places = {
        "database, WAL, key": files.decode("utf-8", "replace"),
        "what was sealed": "\n".join(sealed),
        "logs": caplog.text,
        "traffic": sent,
        "answers": str([message.get("text", message.get("caption")) for message in anna.answers]),
    }
    for place, words in places.items():
        for trace in TRACES:
            at = words.upper().find(trace)
            assert at < 0, (place, words[max(at - 300, 0) : at + 100])
    own = "\n".join(said(m) for m in anna.account.messages if not m["from"]["is_bot"])
    assert "R8TYU2" not in own, "and every message with it is deleted"


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
def test_an_exception_at_any_level_is_masked(level: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(level)
    caplog.handler.addFilter(RedactingFilter("1:token"))
    try:
        int(f"{CODE} {LINK}")
    except ValueError:
        logging.getLogger("handlers.any").log(getattr(logging, level), "%s", CODE, exc_info=True)
    assert caplog.text
    for trace in TRACES:
        assert trace not in caplog.text.upper()
