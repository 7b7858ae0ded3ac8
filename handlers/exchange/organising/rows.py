"""Buttons of the organiser's screens: what each carries, lists a page at a time."""

from collections.abc import Sequence
from typing import Literal

from bot.dialogue import Arg, Choice, Rows, Text
from handlers.exchange.act import NAME
from storage.exchanges import Exchange

AREA = "run"
_ON_A_PAGE = 8


def button(
    exchange: Exchange,
    action: str,
    *,
    words: str = "",
    label: Text | None = None,
    style: Literal["primary", "danger"] | None = None,
    **args: Arg,
) -> Choice:
    """A button that does something with an exchange, with its usual words unless told others."""
    value = ":".join(part for part in (NAME, exchange.id, AREA, action, words) if part)
    return Choice(value, label or Text(f"exchange-run-{action}", args), style=style)


def back(exchange: Exchange, action: str = "") -> tuple[Choice]:
    """A row that leads back to a screen, the first one unless told."""
    return (button(exchange, action, label=Text("way-back")),)


def on_page(
    exchange: Exchange, action: str, page: int, buttons: Sequence[Choice]
) -> tuple[Rows, int]:
    """The buttons of one page of a list, one a row, with those that turn it; and which page."""
    last = max(len(buttons) - 1, 0) // _ON_A_PAGE
    page = min(max(page, 0), last)
    shown = tuple((one,) for one in buttons[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE])
    turns = tuple(
        button(exchange, action, words=str(other), label=Text(label))
        for other, label in ((page - 1, "exchange-run-before"), (page + 1, "exchange-run-further"))
        if 0 <= other <= last
    )
    return ((*shown, turns) if turns else shown), page


def page_in(words: str) -> int:
    """The page that a button names."""
    return int(words) if words.isdecimal() and len(words) < len("10000") else 0
