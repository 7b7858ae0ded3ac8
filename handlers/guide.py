"""What a guide is to the handlers: a flow, where its facts come from, what its end leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class Guide:
    """A flow with its facts, loaded for a moment (epoch ms) and a language.

    `reminder` is the text id that a person gets the next day while it is still open. `done` gets
    the visit and the draft when the guide has ended.
    """

    flow: Flow[Any, Any]
    facts: Callable[[int, str], Any]
    reminder: str | None = None
    done: Callable[[Any, Any], None] | None = None
    command: bool = True
    """Whether `/<name>` starts it."""


Guides = Mapping[str, Guide]
