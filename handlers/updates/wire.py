"""The bytes of a `getUpdates` answer, read leniently: one odd sign must not silence everybody."""

import json
import re
from typing import Any

import orjson

Json = dict[str, Any]
_BEGINS = re.compile(rb'\s*\{\s*"(?:ok|result)"')
_ENDS = re.compile(rb"(?:\]|true)\s*\}\s*$")
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,19})\b')
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


class NoAnswer(Exception):
    """HTML, a cut answer, something else: an outage."""


class Unreadable(Exception):
    """An answer from its first sign to its last, but not one that can be read."""


def updates_of(payload: bytes) -> list[Any]:
    """The updates of an answer. What is no UTF-8, and halves of signs, are replaced.

    Raises NoAnswer, Unreadable. Neither quotes the answer.
    """
    if not _BEGINS.match(payload) or not _ENDS.search(payload[-64:]):
        raise NoAnswer
    answer = _parsed(payload)
    if not isinstance(answer, dict) or not isinstance(answer.get("result"), list):
        raise NoAnswer
    updates: list[Any] = answer["result"]
    return updates


def first_id(payload: bytes) -> int | None:
    """The id of the first update in an answer that cannot be read, if it can be made out."""
    found = _UPDATE_ID.search(payload)
    return int(found[1]) if found else None


def _parsed(payload: bytes) -> Any:
    try:
        return orjson.loads(payload)
    except ValueError:
        pass
    try:
        return _whole(json.loads(payload.decode("utf-8", "replace"), strict=False))
    except (ValueError, RecursionError):
        raise Unreadable from None


def _whole(value: Any) -> Any:
    """The value without lone surrogates, which no database and no request would take."""
    match value:
        case str():
            return _LONE_SURROGATE.sub(_REPLACEMENT, value)
        case list():
            return [_whole(one) for one in value]
        case dict():
            return {_whole(name): _whole(one) for name, one in value.items()}
    return value
