"""The doctor says what is wrong and what to do, in plain words, and changes nothing."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import Settings
from handlers.doctor import examine
from handlers.local_chat import LocalChatServer
from storage.database import Database
from storage.encryption import key_path


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")


def settings(path: Path, root: str = "http://127.0.0.1:9", token: str = "1:nobody") -> Settings:
    return Settings(token=SecretStr(token), api_url=root, database=path / "bot.sqlite3")


async def test_a_healthy_bot(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    await (await Database.open(tmp_path / "bot.sqlite3")).close()
    async with LocalChatServer() as server:
        assert await examine(settings(tmp_path, server.root, server.token)) == 0
    said = capsys.readouterr().out
    assert "Database and key fit together" in said
    assert "answers as @giftwise_local_bot" in said
    assert "/setprivacy: is enabled" in said
    assert "Pictures and PDFs can be read" in said
    assert "PROBLEM" not in said


async def test_a_refused_token(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with LocalChatServer() as server:
        assert await examine(settings(tmp_path, server.root, "2:other")) == 1
    assert "Copy it again from BotFather" in capsys.readouterr().out


async def test_no_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert await examine(settings(tmp_path)) == 1
    said = capsys.readouterr().out
    assert "does not answer" in said
    assert "There is no database yet" in said
    assert not list(tmp_path.iterdir()), "looking changes nothing"  # noqa: ASYNC240


async def test_a_key_that_is_open_or_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await (await Database.open(tmp_path / "bot.sqlite3")).close()
    key = key_path(tmp_path / "bot.sqlite3")
    key.write_text("nonsense")
    key.chmod(0o644)
    assert await examine(settings(tmp_path)) == 1
    said = capsys.readouterr().out
    assert "chmod 600" in said
    assert "is damaged" in said


async def test_a_damaged_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bot.sqlite3").write_text("this is no database at all, whatever its name says")
    assert await examine(settings(tmp_path)) == 1
    assert "cannot be opened" in capsys.readouterr().out
