"""What the bot says about itself fits into Telegram's limits, in every language."""

import pytest

from bot.languages import language_named, own_name
from bot.texts import LANGUAGES, texts
from handlers.delivery.commands import MENU, MENU_OF_GROUPS, listed
from handlers.private.guides import GUIDES
from handlers.private.routes import COMMANDS

MOST = {"profile-name": 64, "profile-description": 512, "profile-short-description": 120}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_id", MOST)
def test_words_about_the_bot_fit(language: str, text_id: str) -> None:
    words = texts(language).plain(text_id)
    assert 0 < len(words) <= MOST[text_id]
    assert words == words.strip(), "Telegram strips it, and it would differ at every start"
    assert "<" not in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("names", [MENU, MENU_OF_GROUPS])
def test_the_menu_is_short_and_fits(language: str, names: tuple[str, ...]) -> None:
    menu = listed(language, names)
    assert len(menu) <= 7
    assert all(0 < len(command["description"]) <= 256 for command in menu)


def test_every_command_of_the_menu_is_one() -> None:
    assert set(MENU) <= {*COMMANDS, *GUIDES}


@pytest.mark.parametrize(
    ("words", "language"),
    [("de", "de"), ("Deutsch", "de"), (" GERMAN ", "de"), ("englisch", "en"), ("English", "en"),
     ("klingon", None), ("", None), ("d", None)],
)  # fmt: skip
def test_languages_by_name(words: str, language: str | None) -> None:
    assert language_named(words) == language


def test_languages_call_themselves() -> None:
    assert [own_name(language) for language in LANGUAGES] == ["English", "Deutsch"]
