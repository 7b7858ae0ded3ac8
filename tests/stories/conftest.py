"""One world for each story; no text may be missing in any language."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.pictures.reader import PictureReader
from bot.texts import LANGUAGES, Texts, texts
from tests.bot.pictures.scripted import COMMAND
from tests.stories.world import World, world_with


@pytest.fixture(autouse=True)
def every_language_has_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a story prints in one language must be printable in all: else the story fails."""
    one_language = Texts.html

    def all_languages(self: Texts, text_id: str, /, **args: Any) -> str:
        for language in LANGUAGES:
            one_language(texts(language), text_id, **args)
        return one_language(self, text_id, **args)

    monkeypatch.setattr(Texts, "html", all_languages)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with world_with(tmp_path / "bot.sqlite3") as ready:
        yield ready
        assert ready.dead_letters() == 0


@pytest.fixture
async def quick(tmp_path: Path) -> AsyncIterator[World]:
    """A world where files say themselves what is on them."""
    reader = PictureReader(COMMAND, seconds=20)
    async with world_with(tmp_path / "bot.sqlite3", reader=reader) as ready:
        yield ready
        assert ready.dead_letters() == 0
