"""The process that reads may crash, hang or talk nonsense; the bot goes on."""

import asyncio
import os
from pathlib import Path

import pytest

from bot.pictures.reader import PictureReader
from bot.pictures.verdict import Verdict, dump, load
from tests.bot.pictures.papers import note, saved
from tests.bot.pictures.scripted import COMMAND


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"code", "code"),
        (b"unreadable large", "unreadable large"),
        (b"crash", "unreadable crashed"),
        (b"hang", "unreadable slow"),
        (b"nonsense", "unreadable crashed"),
    ],
)
async def test_whatever_happens_there_is_a_verdict(content: bytes, verdict: str) -> None:
    reader = PictureReader(COMMAND, seconds=2 if content == b"hang" else 30)
    try:
        assert dump(await reader.read(content)) == verdict
        assert await reader.read(b"words") == Verdict("words"), "the next file is read again"
    finally:
        await reader.close()


async def test_files_are_read_one_after_the_other_by_one_process() -> None:
    reader = PictureReader(COMMAND)
    try:
        verdicts = await asyncio.gather(*map(reader.read, [b"code", b"words", b"blank"]))
        assert [verdict.kind for verdict in verdicts] == ["code", "words", "blank"]
    finally:
        await reader.close()


async def test_a_command_that_does_not_start() -> None:
    reader = PictureReader(("/nowhere",))
    assert await reader.read(b"code") == Verdict("unreadable", "crashed")


def environment_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


async def test_the_real_process_knows_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:secret")
    reader = PictureReader()
    try:
        page = saved(note("Claim code", "QX7M-9TB4KD-W2RP"), "PNG")
        assert await reader.read(page) == Verdict("code")
        assert reader._process._process is not None
        assert b"123456:secret" not in environment_of(reader._process._process.pid)
        ours = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, reader._process._process.pid) == min(ours + 10, 19)
    finally:
        await reader.close()


def test_no_other_words_are_a_verdict() -> None:
    for words in ("", "code AB3D-7KQ2XZ-9PLM", "AB3D-7KQ2XZ-9PLM", "unreadable because"):
        with pytest.raises(ValueError, match="no verdict"):
            load(words)


async def test_what_takes_long_is_stopped_once_somebody_else_waits() -> None:
    reader = PictureReader(COMMAND, seconds=3600, hurried=0.5)
    try:
        heavy = asyncio.create_task(reader.read(b"hang"))
        await asyncio.sleep(0)
        assert await reader.read(b"words") == Verdict("words")
        assert await heavy is None, "later"
        assert await reader.read(b"blank") == Verdict("blank")
    finally:
        await reader.close()
