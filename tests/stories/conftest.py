"""One world for each story; no text may be missing in any language."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.dialogue import Rows, Turn
from bot.pictures.reader import PictureReader
from bot.texts import LANGUAGES, Texts, texts
from handlers.delivery import screens
from tests import phone
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


@pytest.fixture(autouse=True)
def every_label_fits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No button that a story shows is cut on a narrow phone, in any language; each has words."""
    one_language = screens._keyboard
    wrong: list[object] = []

    def all_languages(buttons: Rows, turn: Turn | None, its: Texts) -> screens.Json:
        for language in LANGUAGES:
            shown = one_language(buttons, turn, texts(language))
            rows = shown["reply_markup"]["inline_keyboard"] if shown else []
            wrong.extend((*phone.cut_off(rows), *phone.says_nothing(rows)))
        return one_language(buttons, turn, its)

    monkeypatch.setattr(screens, "_keyboard", all_languages)
    yield
    assert not wrong


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
