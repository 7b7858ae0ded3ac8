"""One world for each story; no text may be missing in any language."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.texts import LANGUAGES, Texts, texts
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
