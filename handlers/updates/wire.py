"""The bytes of a `getUpdates` answer: updates, an outage, or something nobody can read."""

import re
from typing import Any

from handlers.delivery.lenient_json import loads

_BEGINS = re.compile(rb'\s*\{\s*"(?:ok|result)"')
_ENDS = re.compile(rb"(?:\]|true)\s*\}\s*$")
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,19})\b')


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
    try:
        answer = loads(payload)
    except ValueError:
        raise Unreadable from None
    if not isinstance(answer, dict) or not isinstance(answer.get("result"), list):
        raise NoAnswer
    updates: list[Any] = answer["result"]
    return updates


def first_id(payload: bytes) -> int | None:
    """The id of the first update in an answer that cannot be read, if it can be made out."""
    found = _UPDATE_ID.search(payload)
    return int(found[1]) if found else None
