"""JSON from the wire, read leniently: bytes that are no text must not silence anybody."""

import json
import re
from typing import Any

import orjson

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def loads(payload: bytes) -> Any:
    """The value. What is no UTF-8, and halves of signs, are replaced. Raises ValueError.

    The error does not quote what was read.
    """
    try:
        return orjson.loads(payload)
    except ValueError:
        pass
    try:
        return _whole(json.loads(payload.decode("utf-8", "replace"), strict=False))
    except (ValueError, RecursionError):
        raise ValueError("no JSON") from None


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
