"""`python -m bot draw`: what goes in, what comes out, and how it ends."""

import io
import json
from typing import Any

import pytest

from bot.cli.draw import main
from bot.exchange.commitment import Leaf, path


class Asked:
    """One run."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys
        self.said = ""

    def __call__(self, content: Any, *options: str) -> tuple[int, Any]:
        """The exit code, and what came out."""
        written = content if isinstance(content, bytes) else json.dumps(content).encode()
        stdin = io.TextIOWrapper(io.BytesIO(written))
        self._monkeypatch.setattr("sys.stdin", stdin)
        code = main(["-", *options])
        out, self.said = self._capsys.readouterr()
        return code, json.loads(out) if out else None


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Asked:
    return Asked(monkeypatch, capsys)


PEOPLE = ["Anna", "Ben", "Cleo", "Dan", "Zoë"]


def test_a_draw(asked: Asked) -> None:
    code, found = asked({"people": PEOPLE, "never": [["Anna", "Ben"]]})
    assert code == 0
    assert set(found["pairs"]) == set(found["pairs"].values()) == set(PEOPLE)
    assert found["pairs"]["Anna"] != "Ben"
    assert found["pairs"]["Ben"] != "Anna"
    assert (found["history_relaxed"], found["reciprocal"]) == (0, 0)
    assert {leaf["giver"]: leaf["receiver"] for leaf in found["leaves"]} == found["pairs"]
    assert asked(found, "--check") == (0, None)
    found["leaves"][0]["receiver"] = "Eve"
    assert asked(found, "--check") == (3, None)


def test_a_seed_fixes_the_pairs_and_never_the_salts(asked: Asked) -> None:
    first, second = (asked({"people": PEOPLE, "seed": 7})[1] for _ in range(2))
    assert first["pairs"] == second["pairs"]
    assert first["leaves"] != second["leaves"]
    assert first["commitment"] != second["commitment"]


def test_years_are_given_up_from_the_oldest(asked: Asked) -> None:
    newest = [["a", "b"], ["b", "c"], ["c", "a"], ["a", "gone"]]
    older = [["a", "c"], ["c", "b"], ["b", "a"]]
    code, found = asked({"people": ["a", "b", "c"], "history": [newest, older]})
    assert (code, found["history_relaxed"]) == (0, 1)
    assert found["pairs"] == {"a": "c", "c": "b", "b": "a"}


def test_impossible_with_the_rules_that_say_so(asked: Asked) -> None:
    code, found = asked({
        "people": PEOPLE,
        "never": [["Dan", "Zoë"]],
        "teams": [["Anna", "Ben", "Cleo"], ["Dan"]],
    })  # fmt: skip
    assert code == 3
    assert found["impossible"]["rules"] == [{"team": ["Anna", "Ben", "Cleo"]}]
    assert set(found["impossible"]["people"]) <= set(PEOPLE)


def test_one_alone(asked: Asked) -> None:
    assert asked({"people": ["Anna"]}) == (3, {"impossible": {"people": ["Anna"], "rules": []}})


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "Invalid JSON"),
        (b"\xff\xfe", "Invalid JSON"),
        ([], "object"),
        ({}, "people"),
        ({"people": []}, "people"),
        ({"people": ["a", "b", "a"]}, "twice"),
        ({"people": ["a", ""]}, "people"),
        ({"people": ["a", 2]}, "people.1"),
        ({"people": ["a", "b"], "never": [["a"]]}, "never.0"),
        ({"people": ["a", "b"], "never": [["a", "c"]]}, "not take part: c"),
        ({"people": ["a", "b"], "teams": [["a", "c"]]}, "not take part: c"),
        ({"people": ["a", "b"], "history": [["a", "b"]]}, "history.0"),
        ({"people": ["a", "b"], "nevr": []}, "nevr"),
    ],
)
def test_what_is_not_understood(asked: Asked, content: Any, told: str) -> None:
    assert asked(content) == (2, None)
    assert told in asked.said


def test_no_such_file(capsys: Any) -> None:
    assert main(["/nowhere/at/all.json"]) == 2
    assert "No such file" in capsys.readouterr().err


def test_ones_own_match_is_checked_by_its_path(asked: Asked) -> None:
    _, found = asked({"people": PEOPLE})
    leaves = [
        Leaf(one["giver"], one["receiver"], bytes.fromhex(one["salt"])) for one in found["leaves"]
    ]
    for leaf, printed in zip(leaves, found["leaves"], strict=True):
        own = {"commitment": found["commitment"], "leaf": printed, "path": path(leaves, leaf)}
        assert asked(own, "--check") == (0, None)
        printed["receiver"] = "Eve"
        assert asked(own, "--check") == (3, None)


@pytest.mark.parametrize("content", [{"pairs": {}}, {"commitment": "00"}])
def test_a_check_of_something_else(asked: Asked, content: Any) -> None:
    assert asked(content, "--check") == (2, None)
