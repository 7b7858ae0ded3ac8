"""`python -m bot read --jsonl`, as a program beside us uses it."""

import json
import subprocess
import sys
from typing import Any

import pytest

from bot.cli.read import answer

NOW = "2026-11-23T10:00:00"


def line(**fields: Any) -> bytes:
    whole = {"id": "1", "lang": "en", "country": "US", "now": NOW, **fields}
    return json.dumps({key: value for key, value in whole.items() if value != "left out"}).encode()


def said(**fields: Any) -> dict[str, Any]:
    return {key: value for key, value in answer(line(**fields)).items() if value is not None}


def run(lines: bytes, *options: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bot", "read", *options]
    return subprocess.run(command, input=lines, capture_output=True, check=False)


def test_the_example_of_the_help() -> None:
    asked = line(id="7", kind="email", text="anna@gmial.com")
    done = run(asked + b"\n", "--jsonl")
    assert done.stdout == (
        b'{"id":"7","value":null,"problem":"read-email-problem-typo",'
        b'"suggestion":"anna@gmail.com","choices":null}\n'
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_line_for_a_line_in_order_whatever_they_hold() -> None:
    lines = [
        line(id=1, kind="date", text="tomorrow 9am"),
        b"not json",
        b"\xff\xfe",
        b'{"id": 2}',
        b"",
        b"[1, 2]",
        line(id=3, kind="poem", text="x"),
        line(id=4, kind="date", text="x", now="2026-11-23T10:00:00+01:00"),
        line(id=5, kind="date", text="x", now="9999-12-31T10:00:00"),
        line(id=6, kind="date", text=7),
        line(id=7, kind="phone", text="0151 23456789", country="de"),
    ]
    answers = [json.loads(each) for each in run(b"\n".join(lines), "--jsonl").stdout.splitlines()]
    assert [each["id"] for each in answers] == [1, None, None, 2, None, None, 3, 4, 5, 6, 7]
    assert (answers[0]["value"], answers[-1]["value"]) == ("2026-11-24T09:00", "+4915123456789")
    assert {each["problem"] for each in answers[1:-1]} == {"read-problem-line"}


@pytest.mark.parametrize(
    "broken", [b'"text":"\xff"', b'"text":"\\ud83c"', b'"text":"\xe2\x82"', b'"text":NaN']
)
def test_a_text_that_is_no_unicode_is_still_told_apart(broken: bytes) -> None:
    answered = answer(b'{"id":"7","kind":"date",' + broken + b"}")
    assert (answered["id"], answered["problem"]) == ("7", "read-problem-line")


def test_a_mark_in_front_and_windows_line_ends() -> None:
    asked = line(id="7", kind="date", text="today")
    assert answer(b"\xef\xbb\xbf" + asked + b"\r\n")["value"] == "2026-11-23"


def test_each_answer_comes_before_the_next_question() -> None:
    command = [sys.executable, "-m", "bot", "read", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as asked:
        assert asked.stdin is not None
        assert asked.stdout is not None
        for number in range(3):
            asked.stdin.write(line(id=number, kind="amount", text="50") + b"\n")
            asked.stdin.flush()
            assert json.loads(asked.stdout.readline())["id"] == number
        asked.stdin.close()


def test_the_help_teaches_and_the_form_must_be_named() -> None:
    assert b"anna@gmial.com" in run(b"", "--help").stdout
    assert run(b"").returncode == 2


@pytest.mark.parametrize("field", ["id", "kind", "text", "lang", "country", "now"])
def test_a_field_left_out(field: str) -> None:
    asked = {"id": "7", "kind": "date", "text": "today", field: "left out"}
    problem = {"problem": "read-problem-line"}
    assert said(**asked) == (problem if field == "id" else {"id": "7", **problem})


@pytest.mark.parametrize(
    ("fields", "answered"),
    [
        ({"kind": "date", "text": "Christmas Eve"}, {"value": "2026-12-24"}),
        (
            {"kind": "date", "text": "next Friday"},
            {"problem": "read-date-problem-which", "choices": ["2026-11-27", "2026-12-04"]},
        ),
        ({"kind": "amount", "text": "$50"}, {"value": {"minor": 5000, "currency": "USD"}}),
        ({"kind": "amount", "text": "£50", "country": "UK"},
         {"value": {"minor": 5000, "currency": "GBP"}}),
        (
            {"kind": "amount", "text": "£50"},
            {
                "problem": "read-amount-problem-currency",
                "suggestion": {"minor": 5000, "currency": "USD"},
            },
        ),
        ({"kind": "email", "text": "Anna@GMX.de"}, {"value": "Anna@gmx.de"}),
        ({"kind": "phone", "text": "020 7946 0018", "country": "GB"},
         {"problem": "read-phone-problem-landline"}),
    ],
)  # fmt: skip
def test_the_forms_of_answers(fields: dict[str, str], answered: dict[str, Any]) -> None:
    assert said(**fields) == {"id": "1", **answered}
