"""How long Telegram finds a text, and how large a value may be."""

from typing import Any

from handlers.local_chat.refusal import bad_request

# Their length counts after parsing, which the methods do.
PARSED = (("text", 4096), ("caption", 1024))


def utf16_length(text: str) -> int:
    """How long Telegram finds a text: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def check_size(value: Any, name: str, unit: str, low: int | None, high: int | None) -> None:
    """Refusal if a value is smaller or larger than the specification allows."""
    if unit == "value":
        size = value
    elif unit == "bytes":
        size = len(value.encode()) if isinstance(value, str) else len(value)
    else:
        size = utf16_length(value) if isinstance(value, str) else len(value)
    if (low is not None and size < low) or (high is not None and size > high):
        raise bad_request(_too_big(name, low, high, unit))


def _too_big(name: str, low: int | None, high: int | None, unit: str) -> str:
    if name == "callback_data":
        return "BUTTON_DATA_INVALID"
    if name == "text" and high == 200:
        return "MESSAGE_TOO_LONG"
    if name == "text" and high == 256:
        return "BUTTON_COPY_TEXT_INVALID"
    return f"{name} must have {low} to {high} {unit}"
