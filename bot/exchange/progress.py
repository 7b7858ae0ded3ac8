"""How far a gift is: what its giver says of it, what its receiver does, and who stands in."""

from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

Giving = Literal["nothing", "bought", "handed"]
Arrival = Literal["unknown", "came", "missing"]
Rescue = Literal["none", "open"]
StandsIn = Literal["none", "asked", "agreed"]
T = TypeVar("T", bound=str)
_WIDTH = 8  # signs for each, so that all are written in one length
_ID_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Progress:
    """Of one participant: `giving` is about what they give, `arrival` about what they get.

    `rescue`: whether somebody is to stand in for whoever gives to them. `stands_in`: whether they
    are asked to do so for somebody else themselves, or have agreed, and for whom (`to`).
    """

    giving: Giving = "nothing"
    arrival: Arrival = "unknown"
    rescue: Rescue = "none"
    stands_in: StandsIn = "none"
    to: str = ""

    def written(self) -> str:
        """The same, as long as any other."""
        states = (self.giving, self.arrival, self.rescue, self.stands_in)
        return "".join(one.ljust(_WIDTH) for one in states) + self.to.ljust(_ID_WIDTH)


def read(written: str) -> Progress:
    """What was written; ValueError if it is none. What was before rescues were has none."""
    giving, arrival, rescue, stands_in = (
        written[at : at + _WIDTH].strip() for at in range(0, 4 * _WIDTH, _WIDTH)
    )
    return Progress(
        _one_of(get_args(Giving), giving),
        _one_of(get_args(Arrival), arrival),
        _one_of(get_args(Rescue), rescue or "none"),
        _one_of(get_args(StandsIn), stands_in or "none"),
        written[4 * _WIDTH :].strip(),
    )


def _one_of(states: tuple[T, ...], said: str) -> T:
    found = next((one for one in states if one == said), None)
    if found is None:
        raise ValueError("no progress of a gift")
    return found


def may_answer(receivers: Progress, givers: Progress | None, *, day_reached: bool) -> bool:
    """Whether somebody may say that their gift came, or did not: not before it can have."""
    under_way = givers is not None and givers.giving != "nothing"
    return receivers.arrival != "came" and (under_way or day_reached)
