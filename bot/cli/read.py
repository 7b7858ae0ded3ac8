"""`python -m bot read --jsonl`: how a typed date, amount, e-mail or phone number is read."""

import argparse
import codecs
import json
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Annotated, Any, BinaryIO, Literal

import orjson
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, NaiveDatetime, ValidationError

from bot.domain.money import Money
from bot.domain.reading import Reading, read_amount, read_date, read_email, read_mobile

_ABOUT = """\
Reads what people type and says what would be taken, one JSON object a line, stdin to stdout.

in:   {"id":"7","kind":"email","text":"anna@gmial.com","lang":"en","country":"US",
       "now":"2026-11-23T10:00:00"}                                        (one line)
out:  {"id":"7","value":null,"problem":"read-email-problem-typo",
       "suggestion":"anna@gmail.com","choices":null}                       (one line)

  kind        date, amount, email or phone
  lang        en or de; both are understood, this one first
  country     of the site, as ISO 3166 ("GB"; "UK" is the same)
  now         the local time, without a zone
  value       what would be taken without asking, else null: "2026-12-24", "2026-12-24T09:00",
              {"minor":5000,"currency":"EUR"}, "anna@gmail.com", "+4915112345678"
  problem     the id of the text in locales/*/reading.ftl that the person would see
  suggestion  one "did you mean", in the form of value
  choices     readings between which the person would be asked, in the form of value

A line that is no such object gives the problem read-problem-line, and the rest goes on.
"""
LINE_PROBLEM = "read-problem-line"


def _country(code: Any) -> Any:
    """The CLDR code of a country: small letters and "UK" are understood."""
    known = code.strip().upper() if isinstance(code, str) else code
    return "GB" if known == "UK" else known


class _Line(BaseModel):
    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["date", "amount", "email", "phone"]
    text: str
    lang: str
    country: Annotated[str, BeforeValidator(_country)]
    now: Annotated[NaiveDatetime, Field(ge=datetime(1900, 1, 1), lt=datetime(2500, 1, 1))]  # noqa: DTZ001


_READERS: dict[str, Callable[[_Line], Reading[Any]]] = {
    "date": lambda line: read_date(line.text, line.lang, line.country, line.now),
    "amount": lambda line: read_amount(line.text, line.lang, line.country),
    "email": lambda line: read_email(line.text),
    "phone": lambda line: read_mobile(line.text, line.country),
}


def main(arguments: list[str]) -> int:
    """Read lines until there are no more; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m bot read",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--jsonl", action="store_true", required=True, help="the form above")
    parser.parse_args(arguments)
    try:
        answer_all(sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:
        return 1
    return 0


def answer_all(lines: Iterable[bytes], out: BinaryIO) -> None:
    """Answer each line with a line, in order, at once."""
    for line in lines:
        out.write(orjson.dumps(answer(line)) + b"\n")
        out.flush()


def answer(line: bytes) -> dict[str, Any]:
    """The answer to one line, whatever it holds."""
    id_ = None
    try:
        data = orjson.loads(line.removeprefix(codecs.BOM_UTF8))
        id_ = data.get("id") if isinstance(data, dict) else None
        asked = _Line.model_validate(data)
    except orjson.JSONDecodeError:
        return _as_json(_id_of(line), Reading(problem=LINE_PROBLEM))
    except ValidationError:
        return _as_json(id_, Reading(problem=LINE_PROBLEM))
    if id_ is None:
        return _as_json(None, Reading(problem=LINE_PROBLEM))
    return _as_json(id_, _READERS[asked.kind](asked))


def _id_of(line: bytes) -> str | None:
    """The id of a line whose text is no valid Unicode, so that the answer can be told apart."""
    try:
        data = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    id_ = data.get("id") if isinstance(data, dict) else None
    return id_.encode("utf-8", "replace").decode() if isinstance(id_, str) else None


def _as_json(id_: Any, reading: Reading[Any]) -> dict[str, Any]:
    choices = [_value(choice) for choice in reading.choices] if reading.choices else None
    return {
        "id": id_,
        "value": _value(reading.value),
        "problem": reading.problem,
        "suggestion": _value(reading.suggestion),
        "choices": choices,
    }


def _value(value: Money | date | str | None) -> Any:
    match value:
        case Money():
            return {"minor": value.minor, "currency": value.currency}
        case datetime():
            return value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
    return value
