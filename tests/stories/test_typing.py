"""While a file is read the chat shows that the bot is at work, and the page shows it, too."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from bot.dialogue import File
from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict
from handlers.private.made_files import MadeFiles
from storage.outbox import OutboxRow
from tests.handlers.local_chat.test_page import Page
from tests.stories.test_pictures import JPEG, said
from tests.stories.world import World, world_with


class SlowReader(PictureReader):
    """A reader that reads until it is told that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.done = asyncio.Event()

    async def read(self, content: bytes) -> Verdict | None:
        del content
        await self.done.wait()
        return Verdict("words")


def typed(world: World) -> int:
    return sum(entry.method == "sendChatAction" for entry in world.server.record.entries)


@pytest.mark.parametrize(("language", "seen"), [("en", "found no gift card"), ("de", "keinen Gut")])
async def test_a_picture_that_takes_long(tmp_path: Path, language: str, seen: str) -> None:
    reader = SlowReader()
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        anna = await world.person("Anna", language)
        await anna.types("/start")
        async with (
            aiohttp.ClientSession(world.server.root) as browser,
            browser.get("/chat/events") as events,
        ):
            page, part = Page(events), f"chat:{anna.account.id}"
            anna.posts_photo(JPEG)
            await page.until(part, lambda chat: chat["typing"])
            assert not any(seen in one for one in said(anna))
            reader.done.set()
            await page.until(part, lambda chat: not chat["typing"])
            await world.settles()
        assert seen in said(anna)[-1]
        assert not anna.account.chat.typing
        assert typed(world) >= 1
        assert world.dead_letters() == 0


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("fault", ["internal-error", "too-many", "dropped"])
async def test_a_failure_of_it_is_nothing(tmp_path: Path, fault: str) -> None:
    reader = SlowReader()
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        anna = await world.person("Anna")
        await anna.types("/start")
        world.server.faults.plan(fault, "sendChatAction")  # type: ignore[arg-type]
        anna.posts_photo(JPEG)
        await world.until(lambda: not world.server.faults.planned)
        reader.done.set()
        await world.settles()
        assert "found no gift card" in said(anna)[-1]
        assert world.dead_letters() == 0


async def test_in_a_group_nobody_waits(tmp_path: Path) -> None:
    reader = SlowReader()
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as world:
        anna, ben = await world.person("Anna"), await world.person("Ben")
        await anna.types("/start")
        office = await world.group("Office", anna, ben)
        files = world.server.state.files
        ben.account.sends(files.document(files.keep("list.txt", b"hello").file_id), office.chat)
        anna.posts_photo(JPEG)
        await world.until(lambda: typed(world) > 0)
        reader.done.set()
        await world.settles()
        chats = {
            entry.parameters["chat_id"]
            for entry in world.server.record.entries
            if entry.method == "sendChatAction"
        }
        assert chats == {anna.account.id}


async def test_a_copy_that_takes_long(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    done, usual = asyncio.Event(), MadeFiles.make

    async def slowly(self: MadeFiles, row: OutboxRow, kind: str, about: str) -> File | None:
        await done.wait()
        return await usual(self, row, kind, about)

    monkeypatch.setattr(MadeFiles, "make", slowly)
    await world.restarts()
    anna = await world.person("Anna")
    anna.account.types("/export")
    await world.until(lambda: typed(world) > 0)
    done.set()
    await world.settles()
    assert any("document" in message for message in anna.answers)
