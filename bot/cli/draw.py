"""`python -m bot draw`: a gift exchange drawn from a file, or why it cannot be."""

import argparse
import json
import secrets
import sys
from pathlib import Path
from random import Random, SystemRandom
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.exchange.blocking import Blocking
from bot.exchange.commitment import SALT_BYTES, Leaf, led_to, root
from bot.exchange.draw import EXACT, Draw, draw
from bot.exchange.rules import Never, Rule, Team, Year

_ABOUT = f"""\
Draws who gives to whom, or says why that cannot be. One JSON object in, one out.

in:   {{"people": ["Anna", "Ben", "Cleo", "Dan"], "never": [["Anna", "Ben"]],
       "teams": [["Cleo", "Dan"]], "history": [[["Anna", "Cleo"]]], "avoid_reciprocal": true}}
out:  {{"pairs": {{"Anna": "Dan", ...}}, "history_relaxed": 0, "reciprocal": 0,
       "commitment": "64 hex digits", "leaves": [{{"giver", "receiver", "salt"}}, ...]}}
or:   {{"impossible": {{"people": [...], "rules": [{{"never": ["Anna", "Ben"]}}]}}}}

  never            two who do not give to each other, either way
  teams            households and teams: nobody gives within one
  history          years, the newest first, of giver and receiver; unknown names are passed over
  avoid_reciprocal true unless given: as few as possible give to each other
  seed             a number or a word: the same draw again; without it, the system's randomness
  history_relaxed  how many of the oldest whole years may come again, because there is no other way
  reciprocal       how many pairs give to each other all the same
  impossible       with these rules alone nobody can draw, with any one of them away they can

Uniform over what is valid: exactly up to {EXACT} people, and above wherever shuffling finds a draw
in good time; else by a long random walk. --check reads what came out, or what the bot gave you of
your own match (leaf, path): exit code 0 if the commitment is theirs, 3 if not.
exit codes: 0 drawn, 2 not understood, 3 impossible.
"""
_IMPOSSIBLE, _WRONG = 3, 2

_Name = Annotated[str, StringConstraints(min_length=1)]
_Pair = Annotated[list[str], Field(min_length=2, max_length=2)]


class Asked(BaseModel):
    """What comes in."""

    model_config = ConfigDict(extra="forbid", strict=True)

    people: list[_Name] = Field(min_length=1)
    never: list[_Pair] = []
    teams: list[list[str]] = []
    history: list[list[_Pair]] = []
    avoid_reciprocal: bool = True
    seed: int | str | None = None


class Drawn(BaseModel):
    """What came out once, as far as it is checked: all pairs, or one with its path."""

    commitment: str
    leaves: list[dict[str, str]] = []
    leaf: dict[str, str] | None = None
    path: list[str] = []


class _Wrong(Exception):
    """What came in is not understood, with why."""


def main(arguments: list[str]) -> int:
    """Draw, or check a commitment; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bot draw",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help="the file to read, or - for stdin")
    parser.add_argument("--check", action="store_true", help="whether a commitment is right")
    chosen = parser.parse_args(arguments)
    try:
        content = _content(chosen.file)
        if chosen.check:
            return 0 if _is_right(content) else _IMPOSSIBLE
        answer = drawn(content)
    except _Wrong as wrong:
        sys.stderr.write(f"draw: {wrong}\n")
        return _WRONG
    json.dump(answer, sys.stdout, ensure_ascii=False)
    sys.stdout.write("\n")
    return _IMPOSSIBLE if "impossible" in answer else 0


def drawn(content: bytes) -> dict[str, Any]:
    """The answer to what comes in. Raises _Wrong."""
    try:
        asked = Asked.model_validate_json(content)
    except ValidationError as errors:
        first = errors.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"])) or "the input"
        raise _Wrong(f"{place}: {first['msg']}") from None
    numbers = {name: number for number, name in enumerate(asked.people)}
    if len(numbers) < len(asked.people):
        raise _Wrong("people: somebody is named twice")
    random: Random = SystemRandom() if asked.seed is None else Random(asked.seed)  # noqa: S311
    found = draw(
        len(numbers), _rules(asked, numbers), _years(asked, numbers), random,
        avoid_mutual=asked.avoid_reciprocal,
    )  # fmt: skip
    if isinstance(found, Blocking):
        return {"impossible": _blocking(found, asked.people)}
    return _draw(found, asked.people)


def _rules(asked: Asked, numbers: dict[str, int]) -> list[Rule]:
    for name in (one for rule in (*asked.never, *asked.teams) for one in rule):
        if name not in numbers:
            raise _Wrong(f"a rule names somebody who does not take part: {name}")
    pairs = (Never(*sorted(numbers[name] for name in pair)) for pair in asked.never)
    teams = (Team(frozenset(numbers[name] for name in team)) for team in asked.teams)
    return [*pairs, *teams]


def _years(asked: Asked, numbers: dict[str, int]) -> list[Year]:
    return [
        [
            (numbers[giver], numbers[receiver])
            for giver, receiver in year
            if giver in numbers and receiver in numbers
        ]
        for year in asked.history
    ]


def _draw(found: Draw, people: list[str]) -> dict[str, Any]:
    leaves = [
        Leaf(people[giver], people[receiver], secrets.token_bytes(SALT_BYTES))
        for giver, receiver in enumerate(found.receivers)
    ]
    return {
        "pairs": {leaf.giver: leaf.receiver for leaf in leaves},
        "history_relaxed": found.years_relaxed,
        "reciprocal": found.mutual,
        "commitment": root(leaves).hex(),
        "leaves": [leaf._asdict() | {"salt": leaf.salt.hex()} for leaf in leaves],
    }


def _blocking(found: Blocking, people: list[str]) -> dict[str, Any]:
    def told(rule: Rule) -> dict[str, list[str]]:
        if isinstance(rule, Team):
            return {"team": [people[member] for member in sorted(rule.members)]}
        return {"never": [people[one] for one in next(iter(rule.pairs()))]}

    return {
        "people": [people[one] for one in sorted(found.people)],
        "rules": [told(rule) for rule in found.rules],
    }


def _is_right(content: bytes) -> bool:
    try:
        told = Drawn.model_validate_json(content)
        if told.leaf is not None:
            return told.commitment == led_to(_leaf(told.leaf), told.path).hex()
        leaves = [_leaf(leaf) for leaf in told.leaves or [{}]]  # without any it is no draw
    except (ValidationError, KeyError, ValueError):
        raise _Wrong("this is not what came out of a draw") from None
    return told.commitment == root(leaves).hex()


def _leaf(told: dict[str, str]) -> Leaf:
    return Leaf(told["giver"], told["receiver"], bytes.fromhex(told["salt"]))


def _content(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise _Wrong(f"{name}: {error.strerror}") from None
