"""A Reply or File as the JSON that an outbox row keeps, and back: ids and arguments of texts."""

import base64
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import orjson

from bot.dialogue import (
    Arg,
    Below,
    Button,
    Choice,
    City,
    Copy,
    Country,
    File,
    Instant,
    KeptFile,
    Link,
    Month,
    Name,
    OneLine,
    Parts,
    Reply,
    Rows,
    ShortDay,
    Spoken,
    Text,
    TimeOfDay,
    Turn,
    Weekday,
)
from bot.domain.money import Money
from handlers.delivery.earlier import said_today
from storage.outbox import OutboxRow


def dump(reply: Reply, message_id: int | None = None) -> str:
    """The reply as JSON, with the message it repaints if it is an edit."""
    turn = [reply.turn.conversation, reply.turn.number] if reply.turn else None
    return orjson.dumps(
        {
            "texts": [_text(text) for text in reply.texts],
            "lines": [_text(text) for text in reply.lines],
            "rows": [[_button(button) for button in row] for row in reply.buttons],
            "turn": turn,
            "file": [reply.file.form, reply.file.file_id] if reply.file else None,
            "message_id": message_id,
            "below": [reply.below.chat, reply.below.message] if reply.below else None,
            "protected": reply.protected,
            "quiet": reply.quiet,
        }
    ).decode()


def message_of(row: OutboxRow) -> int | None:
    """The message that an edit is of; None where its id is not known, or the row is damaged."""
    if row.message_id is not None:
        return row.message_id
    number = orjson.loads(row.payload or "{}").get("message_id")
    return number if isinstance(number, int) else None


def has_words(row: OutboxRow) -> bool:
    """Whether a row writes a message, or the line it becomes, and not its buttons alone."""
    if isinstance(row.reply, Reply):
        return bool(row.reply.texts or row.reply.lines)
    saved = orjson.loads(row.payload)
    return bool(saved.get("texts") or saved.get("lines"))


def load(payload: str) -> Reply:
    """The reply again; ValueError, KeyError or TypeError if this version cannot read it."""
    saved = orjson.loads(payload)
    return Reply(
        texts=_read_texts(saved["texts"]),
        buttons=_read_rows(saved["rows"]),
        turn=Turn(*saved["turn"]) if saved["turn"] else None,
        lines=_read_texts(saved.get("lines", ())),
        file=KeptFile(*saved["file"]) if saved.get("file") else None,
        below=Below(*saved["below"]) if saved.get("below") else None,
        protected=saved.get("protected") is True,
        quiet=saved.get("quiet") is True,
    )


def dump_file(file: File) -> str:
    """The file as JSON, its content and all: it waits in one row and goes with it."""
    return orjson.dumps(
        {
            "name": file.name,
            "content": base64.b64encode(file.content).decode(),
            "caption": _text(file.caption),
            "rows": [[_button(button) for button in row] for row in file.buttons],
        }
    ).decode()


def load_file(payload: str) -> File:
    """The file again; ValueError, KeyError or TypeError if this version cannot read it."""
    saved = orjson.loads(payload)
    return File(
        name=saved["name"],
        content=base64.b64decode(saved["content"], validate=True),
        caption=_read_text(saved["caption"]),
        buttons=_read_rows(saved["rows"]),
    )


def dump_order(kind: str, about: str) -> str:
    """A file that is made when its turn comes: what it is, and what it is about."""
    return orjson.dumps({"make": kind, "about": about}).decode()


def load_order(payload: str) -> tuple[str, str] | None:
    """What is to be made, and what it is about; None of a file that is there."""
    saved = orjson.loads(payload)
    return (saved["make"], saved["about"]) if "make" in saved else None


def dump_ids(message_ids: Sequence[int]) -> str:
    """Messages to delete at once, at most 100."""
    return orjson.dumps({"message_ids": message_ids}).decode()


def dump_blank(message_id: int) -> str:
    """A message of ours to write a neutral text over: it is too old to be deleted."""
    return orjson.dumps({"message_id": message_id, "blank": True}).decode()


def _read_rows(saved: list[Any]) -> Rows:
    return tuple(tuple(_read_button(one) for one in row) for row in saved)


def _text(text: Text) -> list[Any]:
    return [text.id, {name: _arg(value) for name, value in text.args.items()}]


def _read_text(saved: list[Any]) -> Text:
    """One text; ValueError if this version says nothing in its place."""
    *_, text = _said(saved)
    return text


def _read_texts(saved: Sequence[list[Any]]) -> tuple[Text, ...]:
    return tuple(text for one in saved for text in _said(one))


def _said(saved: list[Any]) -> tuple[Text, ...]:
    args = {name: _read_arg(value) for name, value in saved[1].items()}
    return said_today(Text(saved[0], args))


def _arg(value: Arg) -> Any:
    write = _WRITTEN.get(type(value))
    return write(value) if write else value


_WRITTEN: dict[type, Callable[[Any], Any]] = {
    Money: lambda money: {"money": [money.minor, money.currency]},
    date: lambda day: {"day": day.isoformat()},
    ShortDay: lambda short: {"short_day": short.day.isoformat()},
    Month: lambda month: {"month": month.day.isoformat()},
    Weekday: lambda weekday: {"weekday": weekday.number},
    Name: lambda name: {"name": name.text},
    Country: lambda country: {"country": country.code},
    City: lambda city: {"city": city.zone},
    TimeOfDay: lambda moment: {"time": moment.minutes},
    Instant: lambda instant: {"instant": [instant.at, _text(instant.words)]},
    OneLine: lambda line: {"one_line": _text(line.text)},
    Spoken: lambda words: {"spoken": [words.language, _text(words.text)]},
    Parts: lambda parts: {"parts": [_arg(part) for part in parts.of]},
    Text: lambda text: {"text": _text(text)},
}

_READ: dict[str, Callable[[Any], Arg]] = {
    "money": lambda saved: Money(*saved),
    "day": date.fromisoformat,
    "short_day": lambda saved: ShortDay(date.fromisoformat(saved)),
    "month": lambda saved: Month(date.fromisoformat(saved)),
    "weekday": Weekday,
    "name": Name,
    "country": Country,
    "city": City,
    "time": TimeOfDay,
    "instant": lambda saved: Instant(saved[0], _read_text(saved[1])),
    "one_line": lambda saved: OneLine(_read_text(saved)),
    "spoken": lambda saved: Spoken(saved[0], _read_text(saved[1])),
    "parts": lambda saved: Parts(tuple(_read_arg(part) for part in saved)),
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
