"""How far a gift is: what its giver says of it, and what its receiver does."""

from dataclasses import dataclass
from typing import Literal, get_args

Giving = Literal["nothing", "bought", "handed"]
Arrival = Literal["unknown", "came", "missing"]
_WIDTH = 8  # signs for each, so that all are written in one length


@dataclass(frozen=True, slots=True)
class Progress:
    """Of one participant: `giving` is about what they give, `arrival` about what they get."""

    giving: Giving = "nothing"
    arrival: Arrival = "unknown"

    def written(self) -> str:
        """The same, as long as any other."""
        return self.giving.ljust(_WIDTH) + self.arrival.ljust(_WIDTH)


def read(written: str) -> Progress:
    """What was written; ValueError if it is none."""
    said, came = written[:_WIDTH].strip(), written[_WIDTH:].strip()
    giving = next((one for one in get_args(Giving) if one == said), None)
    arrival = next((one for one in get_args(Arrival) if one == came), None)
    if giving is None or arrival is None:
        raise ValueError("no progress of a gift")
    return Progress(giving, arrival)


def may_answer(receivers: Progress, givers: Progress | None, *, day_reached: bool) -> bool:
    """Whether somebody may say that their gift came, or did not: not before it can have."""
    under_way = givers is not None and givers.giving != "nothing"
    return receivers.arrival != "came" and (under_way or day_reached)
