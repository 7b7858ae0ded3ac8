"""Ids in an update: whole numbers that a database can keep, or none."""

from typing import Any

Json = dict[str, Any]


def id_of(raw: Any) -> int | None:
    """The id of an update; None if it has none that could be kept. Never raises."""
    return whole_number(raw.get("update_id")) if isinstance(raw, dict) else None


def chat_of(raw: Json) -> int | None:
    """What keeps updates in order: the person of a tap, else the chat; here the same number.

    None if that cannot be told. Never raises.
    """
    if "callback_query" in raw:
        return whole_number(inner(raw, "callback_query", "from", "id"))
    content = next((value for name, value in raw.items() if name != "update_id"), None)
    return whole_number(inner(content, "chat", "id"))


def inner(value: Any, *names: str) -> Any:
    """What stands so deep in nested objects; None if it does not."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def whole_number(value: Any) -> int | None:
    """A number that a database can keep; None for anything else."""
    fits = isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63
    return value if fits else None


def whole_id(value: Any) -> int:
    """A number that a database can keep; ValueError for anything else."""
    number = whole_number(value)
    if number is None:
        raise ValueError("an id that is none")
    return number
