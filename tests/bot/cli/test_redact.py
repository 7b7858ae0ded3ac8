"""`python -m bot redact`, as an operator with an old log uses it."""

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from bot.cli.redact import answer, mask, mask_all
from bot.secrets import redact

CODE = "QW7E-R8TYU2-PA3S"
LINK = "https://www.amazon.de/g/Zx81QpLm7Yk"
SERIAL = "serial 1234567890123456"


def run(text: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bot", "redact", *options]
    return subprocess.run(command, input=text, capture_output=True, check=False)


def asked(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def test_the_example_of_the_help() -> None:
    done = run(asked(id="7", text=f"it says {CODE}") + b"\n", "--jsonl")
    assert done.stdout == b'{"id":"7","text":"it says [claim code]","kinds":["claim_code"]}\n'
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"it says [claim code]" in run(b"", "--help").stdout


def test_kinds_once_each_in_the_order_found() -> None:
    text = f"{LINK} {CODE} {SERIAL} {CODE} {LINK}"
    assert answer(asked(id=1, text=text), 1) == {
        "id": 1,
        "text": "[claim link] [claim code] serial [serial] [claim code] [claim link]",
        "kinds": ["claim_link", "claim_code", "serial"],
    }
    assert answer(asked(id=2, text="hello"), 2) == {"id": 2, "text": "hello", "kinds": []}


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        CODE.encode(),
        asked(text=CODE),
        asked(id=CODE),
        asked(id=CODE, text=7),
        asked(id=[CODE], text=CODE),
        asked(id=None, text=CODE),
        json.dumps([CODE]).encode(),
        f'{{"id":"{CODE}","text":"{CODE}'.encode(),
        b'{"id":"1","text":"\\ud800"}',
        b"[" * 5_000,
    ],
)
def test_a_bad_line_is_answered_without_its_words(line: bytes) -> None:
    assert answer(line, 3) == {"id": None, "error": "redact-problem-line", "line": 3}


def test_a_bad_line_stops_nothing() -> None:
    done = run(b"\n".join((asked(id=1, text="a"), b"nonsense", asked(id=2, text=CODE))), "--jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == [1, None, 2]
    assert lines[2]["text"] == "[claim code]"
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_text_comes_out_masked_and_otherwise_as_it_went_in() -> None:
    text = f"a\r\nb\rc {CODE}\n\x85 \xff caf\xe9 {LINK}\nthe code: QW7E-\nR8TYU2-\nPA3S\nend"
    done = run(text.encode("latin-1"))
    masked = "a\r\nb\rc [claim code]\n\x85 \xff caf\xe9 [claim link]\nthe code: [claim code]\nend"
    assert done.stdout == masked.encode("latin-1")


@pytest.mark.parametrize("size", [1, 7, 100, 5_000])
def test_pieces_are_masked_as_the_whole_is(size: int) -> None:
    lines = [f"line {n} {'x' * (n * 7 % 90)} {CODE if n % 3 else SERIAL} {n}\n" for n in range(300)]
    text = "".join(lines) + "the code:\nQW7E\nR8TYU2\nPA3S\n"
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert "".join(mask(pieces)) == redact(text)


def test_a_line_without_an_end_is_read_in_pieces() -> None:
    out = io.BytesIO()
    text = f"{'word ' * 30_000}{CODE} {'word ' * 30_000}{CODE}"
    mask_all(io.BytesIO(text.encode()), out)
    assert out.getvalue().decode() == text.replace(CODE, "[claim code]")


def test_an_empty_line_is_passed_over_and_a_mark_at_the_beginning_is_none_of_it() -> None:
    done = run(
        b"\xef\xbb\xbf" + asked(id=1, text=CODE) + b"\r\n\r\n" + asked(id=2, text="b"), "--jsonl"
    )
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 2]
