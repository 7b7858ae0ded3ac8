"""Whether an update has taken effect: learned from the unit, not from what PTB returns."""

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class Receipt:
    """Filled in while an update is handled."""

    committed: bool = False
    error: BaseException | None = None


receipt: ContextVar[Receipt] = ContextVar("receipt")
