"""`python -m bot check`, as somebody with a file of messages uses it."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.cli.check import answer

SCAM = "Get me two gift cards, I'm in a meeting. Send me a photo of the codes."


def run(text: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bot", "check", *options]
    return subprocess.run(command, input=text, capture_output=True, check=False)


def asked(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def test_the_example_of_the_help() -> None:
    line = asked(id="7", text=SCAM, lang="en", before=["Are you free?"])
    done = run(line + b"\n", "--jsonl")
    (found,) = [json.loads(out) for out in done.stdout.splitlines()]
    assert (found["id"], found["level"], found["lang"]) == ("7", "stop", "en")
    assert found["signals"][0]["name"] == "hand_over"
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"check-problem-line" in run(b"", "--help").stdout


def test_a_text_alone_is_answered_with_lines() -> None:
    done = run(SCAM.encode())
    assert done.stdout.decode().splitlines()[0] == "stop"
    russian = run("Привет, купи мне карту и никому не говори".encode())
    assert "language not understood: ru" in russian.stdout.decode()


def test_what_is_told_of_is_beside_the_level() -> None:
    told = "My boss texted me to buy 5 gift cards and send him the codes. Is this real?"
    found = answer(asked(id=1, text=told), 1)
    assert (found["level"], found["signals"]) == ("none", [])
    assert found["reported"]["level"] == "stop"
    assert "reported" not in answer(asked(id=1, text="Lunch at noon?"), 1)


def test_a_wrong_hint_is_not_believed() -> None:
    text = "Kannst du mir bitte zwei Gutscheine kaufen und die Codes schicken?"
    found = answer(asked(id=1, text=text, lang="en"), 1)
    assert (found["level"], found["lang"]) == ("stop", "de")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        SCAM.encode(),
        asked(text=SCAM),
        asked(id=SCAM),
        asked(id=SCAM, text=7),
        asked(id=[SCAM], text=SCAM),
        asked(id=None, text=SCAM),
        asked(id=1, text=SCAM, before=SCAM),
        asked(id=1, text=SCAM, before=[7]),
        asked(id=1, text=SCAM, lang=7),
        json.dumps([SCAM]).encode(),
        f'{{"id":"{SCAM}","text":"{SCAM}'.encode(),
        b'{"id":"1","text":"\\ud800"}',
        b"[" * 5_000,
    ],
)
def test_a_bad_line_is_answered_without_its_words(line: bytes) -> None:
    assert answer(line, 3) == {"id": None, "error": "check-problem-line", "line": 3}


def test_a_bad_line_stops_nothing_and_an_empty_one_is_passed_over() -> None:
    lines = (b"\xef\xbb\xbf" + asked(id=1, text="a"), b"nonsense", b"", asked(id=2, text=SCAM))
    done = run(b"\r\n".join(lines), "--jsonl")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in found] == [1, None, 2]
    assert [line.get("level") for line in found] == ["none", None, "stop"]
    assert (done.returncode, done.stderr) == (0, b"")
