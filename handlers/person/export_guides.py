"""A guide in an export: each answer as the review reads it back, and as it is kept."""

import html
import re
from typing import Any

import orjson

from bot.dialogue import Text
from bot.flows.flow import Flow
from bot.flows.saved import restore
from bot.flows.state import State
from bot.texts import Texts
from handlers.guides.visit import Visit
from handlers.person.export_values import Json, Moments
from storage.kept import KeptGuide

_TAG = re.compile(r"<[^>]+>")
_ISOLATES = str.maketrans("", "", "\u2068\u2069")


def guide(visit: Visit, kept: KeptGuide, at: Moments) -> Json:
    """A conversation, open or closed; a closed one has no answers any more."""
    row, reminder = kept.row, kept.reminder
    return {
        "id": row.id,
        "guide": row.flow,
        "version": row.version,
        "open": not row.closed,
        "in_front": kept.in_front,
        "step": row.step,
        "turn": row.turn,
        "opened_at": at(kept.opened_at),
        "touched_at": at(kept.touched_at),
        "closed_at": at(kept.closed_at),
        "reminder": reminder and {"text": reminder[0], "due_at": at(reminder[1])},
        "answers": _answers(visit, kept),
        "kept": row.state if row.closed else _parsed(row.state),
    }


def _answers(visit: Visit, kept: KeptGuide) -> list[Json]:
    """Step by step; none where this version can no longer read them (they are in `kept`)."""
    row = kept.row
    known = None if row.closed else visit.guides.get(row.flow)
    state = known and restore(known.flow, row.version, row.step, row.turn, row.state)
    if not known or not state:
        return []
    values = state.draft.model_dump(mode="json", exclude_none=True)
    lines = _lines(known.flow, state, known.facts(visit), visit.texts)
    return [
        {"step": step.name, "line": lines.get(step.name), "value": values[step.answers]}
        for step in known.flow.steps
        if step.answers in values and step.applies(state.draft)
    ]


def _lines(flow: Flow[Any, Any], state: State[Any], facts: Any, texts: Texts) -> dict[str, str]:
    """What the review says about each answered step, without markup."""
    return {
        step.name: _plain(
            texts, Text(f"{flow.name}-{step.name}-line", step.line(state.draft, facts))
        )
        for step in flow.lines(state)
        if step.line is not None
    }


def _plain(texts: Texts, line: Text) -> str:
    """By way of HTML, so that only our own markup is taken out, not what a person typed."""
    shown = html.unescape(_TAG.sub("", texts.html(line.id, **line.args)))
    return shown.translate(_ISOLATES)


def _parsed(saved: str | None) -> Any:
    try:
        return orjson.loads(saved or "null")
    except ValueError:
        return None
