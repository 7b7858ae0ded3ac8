"""What came of reading something typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A value to take without asking; or a problem, maybe with what to offer instead.

    `problem` is a text id and `args` its arguments. `suggestion` is one "did you mean",
    `choices` are what the person is asked to choose between; both take a yes to count, and so
    does `typed`: what was typed as it would be stored, where only the person can know better.
    """

    value: T | None = None
    problem: str | None = None
    suggestion: T | None = None
    choices: tuple[T, ...] | None = None
    args: Mapping[str, date | str] = field(default_factory=dict)
    typed: T | None = None
