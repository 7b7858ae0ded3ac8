"""A Reply as the JSON that an outbox row keeps, and back: ids and arguments, no rendered text."""

from collections.abc import Callable
from datetime import date
from typing import Any

import orjson

from bot.dialogue import Arg, Button, Choice, Copy, Country, Link, Name, Reply, ShortDay, Text, Turn
from bot.domain.money import Money


def dump(reply: Reply, message_id: int | None = None) -> str:
    """The reply as JSON, with the message it repaints if it is an edit."""
    turn = [reply.turn.conversation, reply.turn.number] if reply.turn else None
    return orjson.dumps(
        {
            "texts": [_text(text) for text in reply.texts],
            "lines": [_text(text) for text in reply.lines],
            "rows": [[_button(button) for button in row] for row in reply.buttons],
            "turn": turn,
            "message_id": message_id,
        }
    ).decode()


def load(payload: str) -> Reply:
    """The reply again; ValueError, KeyError or TypeError if this version cannot read it."""
    saved = orjson.loads(payload)
    return Reply(
        texts=tuple(_read_text(text) for text in saved["texts"]),
        buttons=tuple(tuple(_read_button(one) for one in row) for row in saved["rows"]),
        turn=Turn(*saved["turn"]) if saved["turn"] else None,
        lines=tuple(_read_text(text) for text in saved.get("lines", ())),
    )


def _text(text: Text) -> list[Any]:
    return [text.id, {name: _arg(value) for name, value in text.args.items()}]


def _read_text(saved: list[Any]) -> Text:
    return Text(saved[0], {name: _read_arg(value) for name, value in saved[1].items()})


def _arg(value: Arg) -> Any:  # noqa: PLR0911 - a table, one line a kind
    match value:
        case Money(minor=minor, currency=currency):
            return {"money": [minor, currency]}
        case date():
            return {"day": value.isoformat()}
        case ShortDay(day=day):
            return {"short_day": day.isoformat()}
        case Name(text=text):
            return {"name": text}
        case Country(code=code):
            return {"country": code}
        case Text():
            return {"text": _text(value)}
        case _:
            return value


_READ: dict[str, Callable[[Any], Arg]] = {
    "money": lambda saved: Money(*saved),
    "day": date.fromisoformat,
    "short_day": lambda saved: ShortDay(date.fromisoformat(saved)),
    "name": Name,
    "country": Country,
    "text": _read_text,
}


def _read_arg(saved: Any) -> Arg:
    if isinstance(saved, dict):
        ((kind, value),) = saved.items()
        return _READ[kind](value)
    if isinstance(saved, str | int):
        return saved
    raise TypeError("an argument is neither a text nor a number")


def _button(button: Button) -> list[Any]:
    match button:
        case Choice(value=value, label=label, style=style):
            return ["choice", value, _text(label), style]
        case Copy(text=text, label=label):
            return ["copy", text, _text(label)]
        case Link(url=url, label=label):
            return ["link", url, _text(label)]


def _read_button(saved: list[Any]) -> Button:
    kind, value, label = saved[0], saved[1], _read_text(saved[2])
    match kind:
        case "choice":
            return Choice(value, label, saved[3])
        case "copy":
            return Copy(label, value)
        case "link":
            return Link(label, value)
    raise ValueError("an unknown kind of button")
