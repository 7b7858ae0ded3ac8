"""What a guide is to the handlers: a flow, where its facts come from, what its end leads to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue import Reply, Rows, Text
from bot.flows.flow import Flow


@dataclass(frozen=True, slots=True)
class Ending:
    """What the last message of a guide says and offers besides, and what comes after it.

    `screen`: it leads back there instead, and its message shows that.
    """

    texts: tuple[Text, ...] = ()
    buttons: Rows = ()
    then: Callable[[], None] = lambda: None
    screen: Reply | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """A flow, with the loader of its facts for a visit.

    `reminder` is the text id that a person gets the next day while it is still open. `ending`
    gets the visit and the draft when the guide ends, before its last message; `done` after it.
    `stopped` gets them when the person stops it;
    true: it has told what became of it. `command`: whether `/<name>` starts it; one
    that has none is a small question, and what it interrupted is asked again after it.
    `warnings`: the ids of problems that are said by themselves, with a way out of the guide.
    """

    flow: Flow[Any, Any]
    facts: Callable[[Any], Any]
    reminder: str | None = None
    ending: Callable[[Any, Any], Ending] | None = None
    done: Callable[[Any, Any], None] | None = None
    stopped: Callable[[Any, Any], bool] = lambda _, __: False
    command: bool = True
    warnings: frozenset[str] = frozenset()


Guides = Mapping[str, Guide]
"""Which guides there are."""
