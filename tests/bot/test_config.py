"""Settings: what is taken, and the one clear line for what is not."""

from pathlib import Path

import pytest

from bot.config import WrongSetting, load_settings


@pytest.fixture(autouse=True)
def empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("TOKEN", "API_URL", "DATABASE", "SEND_LIMITS", "LOG_LEVEL"):
        monkeypatch.delenv(f"BOT_{name}", raising=False)


def test_nothing_set_is_the_local_chat() -> None:
    settings = load_settings()
    assert settings.token is None
    assert settings.send_limits == "telegram"


def test_the_token_is_a_secret_and_names_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "4711:secret-part")
    settings = load_settings()
    assert settings.bot_id == 4711
    assert settings.database_path.name == "bot-4711.sqlite3"
    assert "secret-part" not in repr(settings)


def test_an_empty_setting_is_none_at_all(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_TOKEN=\nBOT_DATABASE=here.sqlite3\nOTHER=1\n")
    settings = load_settings()
    assert settings.token is None
    assert settings.database_path == tmp_path / "here.sqlite3"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("BOT_TOKEN", "my token", "BOT_TOKEN is not a token"),
        ("BOT_API_URL", "telegram", "BOT_API_URL is not an address"),
        ("BOT_SEND_LIMITS", "fast", "BOT_SEND_LIMITS should be 'telegram' or 'off'"),
        ("BOT_LOG_LEVEL", "LOUD", "BOT_LOG_LEVEL should be"),
    ],
)
def test_a_wrong_setting_is_one_line_without_its_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSetting) as wrong:
        load_settings()
    assert str(wrong.value).startswith(said)
    assert value not in str(wrong.value).split()
    assert "\n" not in str(wrong.value)


def test_a_misspelt_name_in_the_file_is_not_ignored(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_TOKN=4711:abc\n")
    with pytest.raises(WrongSetting, match="did you mean BOT_TOKEN"):
        load_settings()
