"""A conversation's state as JSON and back; what no longer fits says so instead of failing."""

from typing import Any, TypeVar

import orjson
from pydantic import ValidationError

from bot.flows.flow import Flow
from bot.flows.state import Draft, State

D = TypeVar("D", bound=Draft)


def dump(state: State[D]) -> str:
    """Everything of the state but its step and turn, which are columns."""
    return orjson.dumps(
        {
            "draft": _answers(state.draft),
            "page": state.page,
            "editing": state.editing,
            "skipped": sorted(state.skipped),
            "answers": state.answers,
            "accepted": state.accepted,
            "refused": state.refused,
            "misses": state.misses,
            "interrupted": state.interrupted,
            "shown": state.shown,
            "aside": state.aside,
            "was": _answers(state.was) if state.was is not None else None,
        }
    ).decode()


def _answers(draft: Draft) -> dict[str, Any]:
    return draft.model_dump(mode="json", exclude_none=True)


def restore(
    flow: Flow[D, Any], version: int, step: str, turn: int, saved: str | None
) -> State[D] | None:
    """The state again; None if it was saved by a version that no longer fits, or is damaged."""
    if saved is None or version != flow.version or step not in {s.name for s in flow.steps}:
        return None
    try:
        values = orjson.loads(saved)
        was = values.get("was")
        return State(
            step=step,
            draft=flow.draft.model_validate(values["draft"]),
            turn=turn,
            page=values["page"],
            editing=values["editing"],
            skipped=frozenset(values["skipped"]),
            answers=tuple((name, message_id) for name, message_id in values["answers"]),
            accepted=values["accepted"],
            refused=values["refused"],
            misses=values.get("misses", 0),
            interrupted=values.get("interrupted"),
            shown=tuple((name, row, message) for name, row, message in values.get("shown", ())),
            aside=tuple(values.get("aside", ())),
            was=flow.draft.model_validate(was) if was is not None else None,
        )
    except (ValidationError, ValueError, KeyError, TypeError):
        return None
