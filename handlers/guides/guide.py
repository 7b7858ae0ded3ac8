"""What a guide is to the handlers: a flow, where its facts come from, what its end leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class Guide:
    """A flow, with the loader of its facts for a visit.

    `reminder` is the text id that a person gets the next day while it is still open. `done` gets
    the visit and the draft when the guide has ended. `stopped` gets them when the person stops it;
    true: it has told what became of it. `command`: whether `/<name>` starts it; one
    that has none is a small question, and what it interrupted is asked again after it.
    `warnings`: the ids of problems that are said by themselves, with a way out of the guide.
    """

    flow: Flow[Any, Any]
    facts: Callable[[Any], Any]
    reminder: str | None = None
    done: Callable[[Any, Any], None] | None = None
    stopped: Callable[[Any, Any], bool] = lambda _, __: False
    command: bool = True
    warnings: frozenset[str] = frozenset()


Guides = Mapping[str, Guide]
"""Which guides there are."""
