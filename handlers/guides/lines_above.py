"""The lines above an open question: each stands in a message of its own, and stays true."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.flows import question as looks
from bot.flows.state import State
from handlers.guides import living
from handlers.guides.asked_guide import AskedGuide
from storage.conversations import Conversation

_MOST = 30  # of one guide; an older one is not written anew any more


def noted(state: State[Any], row: Conversation, names: Sequence[str]) -> State[Any]:
    """The state with the message that was the guide's so far: it will show these steps."""
    if not names or row.screen_row is None:
        return state
    shown = (*state.shown, (" ".join(names), row.screen_row, row.message_id))
    return replace(state, shown=shown[-_MOST:])


def stands(state: State[Any], names: Sequence[str]) -> bool:
    """Whether a line above shows these steps: it is written anew where they have changed."""
    return any(steps == " ".join(names) for steps, _, _ in state.shown)


def correct(
    guided: AskedGuide, state: State[Any], earlier: looks.Lines, later: looks.Lines
) -> None:
    """Write those anew that are no longer true."""
    for steps, screen_row, message_id in state.shown:
        names = steps.split(" ")
        if any(earlier.get(name) != later.get(name) for name in names):
            above = replace(guided.row, screen_row=screen_row, message_id=message_id)
            line = looks.line_of(guided.flow, names, later)
            living.rewrite(guided.visit, above, line or looks.NO_LONGER)
