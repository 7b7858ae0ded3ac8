"""A line to tick off: a button that says the state to set, and raises no turn.

Tapped twice, or on an old copy, it sets the same again.
"""

from collections.abc import Collection, Sequence

_TICK = "tick:"


def tick_value(what: str, *, done: bool) -> str:
    """What the button says that sets a line to ticked off or not."""
    return f"{_TICK}{what}:{int(done)}"


def read_tick(choice: str | None) -> tuple[str, bool] | None:
    """The line that a choice is about, and whether it is done; None for anything else."""
    if not (choice or "").startswith(_TICK):
        return None
    what, _, to = (choice or "").removeprefix(_TICK).partition(":")
    return (what, to == "1") if to in ("0", "1") else None


def with_tick(
    every: Sequence[str], ticked: Collection[str], what: str, *, done: bool
) -> tuple[str, ...]:
    """What is ticked off after that, in the order of `every`."""
    return tuple(one for one in every if (done if one == what else one in ticked))
