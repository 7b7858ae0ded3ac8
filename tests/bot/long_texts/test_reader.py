"""Texts read in a process of their own: what comes back, and that something always does."""

import asyncio
import random

import pytest

from bot.domain.recipient_lists import MOST_RECIPIENTS, ListOf, read_list
from bot.long_texts.looking import FileRead, look
from bot.long_texts.reader import TextReader
from bot.scam.findings import Remembered
from bot.scam.links import Given
from bot.secrets.advice import Advice
from tests.bot.pictures.scripted import COMMAND

EMAILS = ListOf("email", "DE")
CODE = "AB3D-7KQ2XZ-9PLM"
LIST = "Otto <otto@example.com>\nanna@gmial.com\n"


@pytest.mark.parametrize(
    ("content", "code", "text"),
    [
        (CODE.encode("utf-16"), True, None),
        (b"Otto", False, "Otto"),
        (b"PK\x03\x04 and the rest", False, None),
        (b"serial number 1234567890123456", False, "serial number [serial]"),
        (b"x" * 10_000, False, "x" * 4096),
    ],
)
def test_what_is_told_of_a_file(content: bytes, code: bool, text: str | None) -> None:
    read = look(content, None)
    assert (read.seen.code, read.text, read.listed) == (code, text, None)


def test_nothing_of_a_long_code_comes_out() -> None:
    read = look(LIST.encode() * 20 + CODE.encode(), EMAILS)
    assert read.seen.code
    assert CODE not in repr(read)
    assert "otto" not in repr(read)


async def test_a_file_and_a_list_come_back_whole() -> None:
    reader = TextReader()
    try:
        read = await reader.read(f"{LIST}code 1234567890123456".encode(), EMAILS)
        assert isinstance(read, FileRead)
        assert read.seen.hint == Advice("serial", 16)
        assert read.listed is not None
        assert [line.contact for line in read.listed.lines] == ["otto@example.com", None, None]
        assert await reader.read_list(LIST, EMAILS) == read_list(LIST, EMAILS)
    finally:
        await reader.close()


async def test_whatever_a_file_holds_there_is_an_answer() -> None:
    chance = random.Random(5)
    signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    group = ["".join(chance.choice(signs) for _ in range(5)) for _ in range(1000)]
    odd = [b'"\n', b"@", b"a@b ", b"1 ", b"A1-", b";", b"\x00", b"\xff", "-".join(group).encode()]
    reader = TextReader()
    try:
        for piece in odd:
            content = (piece * (2**18 // len(piece) + 1))[: 2**18]
            read = await reader.read(content, EMAILS)
            assert isinstance(read, FileRead), piece[:10]
            assert read.listed is None or len(read.listed.lines) <= MOST_RECIPIENTS + 1
    finally:
        await reader.close()


@pytest.mark.parametrize("content", [b"nonsense", b"crash"])
async def test_a_process_that_talks_nonsense_or_ends(content: bytes) -> None:
    command = (*COMMAND[:1], "-c", "import sys; sys.stdin.buffer.read(4); print('nonsense')")
    reader = TextReader(command if content == b"nonsense" else ("/nowhere",))
    assert await reader.read(content, None) == "slow"
    assert await reader.read_list("a@example.com", EMAILS) is None
    await reader.close()


async def test_whoever_no_longer_waits_leaves_nothing_behind() -> None:
    """The next does not get the answer to what nobody waits for any more."""
    reader = TextReader()
    try:
        first = asyncio.create_task(reader.read_list(LIST, EMAILS))
        await asyncio.sleep(0.01)
        first.cancel()
        other = "a@example.com\nb@example.com"
        assert await reader.read_list(other, EMAILS) == read_list(other, EMAILS)
    finally:
        await reader.close()


async def test_a_long_text_is_judged() -> None:
    reader = TextReader()
    before = (Remembered("card", "gift cards"),)
    text = f"{'The garden is full of flowers. ' * 90}Send me the codes at once. AQ7C-W3XK9P-M2RT"
    seen = await reader.judge(text, before, "en", (Given(0, 3, "https://amazon.com"),))
    await reader.close()
    assert seen is not None
    assert seen.gravest.level == "stop"
    assert "AQ7C" not in str(seen)
