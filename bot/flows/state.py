"""What a person has answered in a guided task so far, and where they stand in it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict


class Draft(BaseModel):
    """What a person has answered so far. Frozen: a new answer is a new draft."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


D = TypeVar("D", bound=Draft)


@dataclass(frozen=True, slots=True)
class State(Generic[D]):
    """Where a conversation stands.

    `answers` names the answered steps, the latest last, each with the id of the person's typed
    message (None for a tap). `accepted` is the choice that ended the turn before this one,
    `refused` the typed message that was not taken as the answer to this one, `misses` how many in
    a row were not. `interrupted` is the conversation that goes on when this one has ended. `shown`
    names the steps (by a blank apart) whose answers stand in a line above, with the outbox row of
    that message, and its id where that is known. `aside`: the outbox rows of what was said to be
    wrong below the question. `was` holds the answers as the review showed them before the latest
    change.
    """

    step: str
    draft: D
    turn: int = 1
    page: int = 0
    editing: bool = False
    skipped: frozenset[str] = frozenset()
    answers: tuple[tuple[str, int | None], ...] = ()
    accepted: str | None = None
    refused: int | None = None
    misses: int = 0
    interrupted: str | None = None
    shown: tuple[tuple[str, int, int | None], ...] = ()
    aside: tuple[int, ...] = ()
    was: D | None = None
