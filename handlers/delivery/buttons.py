"""Callback data, packed and unpacked: at most 64 bytes, our own ids only."""

from dataclasses import dataclass

from bot.dialogue import Turn

_MOST_BYTES = 64


@dataclass(frozen=True, slots=True)
class Tap:
    """What a tapped button says: a choice, and the turn it answers (None: it starts something)."""

    value: str
    turn: Turn | None = None


def pack(value: str, turn: Turn | None) -> str:
    """The callback data of a choice; ValueError if Telegram would not carry it."""
    data = f"t:{turn.conversation}:{turn.number}:{value}" if turn else f"s:{value}"
    if len(data.encode()) > _MOST_BYTES:
        raise ValueError(f"a button for {value[:20]!r} is longer than {_MOST_BYTES} bytes")
    return data


def unpack(data: str) -> Tap | None:
    """What the data says; None for data we never made."""
    kind, _, rest = data.partition(":")
    if kind == "s":
        return Tap(rest)
    conversation, _, rest = rest.partition(":")
    number, colon, value = rest.partition(":")
    if kind != "t" or not colon or not number.isascii() or not number.isdigit():
        return None
    return Tap(value, Turn(conversation, int(number)))
