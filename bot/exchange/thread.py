"""What a giver and their match write to each other: how often, and whether they still may."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

LONGEST_MESSAGE, MOST_A_DAY = 1000, 20

Side = Literal["giver", "match"]
"""Who of a pair is meant."""


def other(side: Side) -> Side:
    """The other one of the pair."""
    return "match" if side == "giver" else "giver"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Written(_Kept):
    """How many messages one side has written: on its latest day, and in all."""

    day: date | None = None
    that_day: int = 0
    total: int = 0

    def on(self, today: date) -> int:
        """How many of them today."""
        return self.that_day if self.day == today else 0

    def one_more(self, today: date) -> "Written":
        """After one more."""
        return Written(day=today, that_day=self.on(today) + 1, total=self.total + 1)


class Waiting(_Kept):
    """A message that is about to be handed on. `careful`: it may be a scam, and says so."""

    by: Side
    words: str
    careful: bool = False


class Talk(_Kept):
    """What is known of a thread between two participants, by their ids.

    `stopped_by`: who wants no more; `ended`: they are a pair no longer. `told_of_style`: the giver
    has been told that style may tell. `lost_by`: whose message could not be delivered, which they
    hear at `tell_at`. `report_at`: when whoever runs the exchange hears that one was stopped; once.
    """

    giver: str
    match: str
    stopped_by: frozenset[Side] = frozenset()
    ended: bool = False
    told_of_style: bool = False
    by_giver: Written = Written()
    by_match: Written = Written()
    waiting: tuple[Waiting, ...] = ()
    lost_by: frozenset[Side] = frozenset()
    tell_at: int = 0
    report_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether anything is passed on."""
        return not (self.ended or self.stopped_by)

    @property
    def pair(self) -> tuple[str, str]:
        """The giver, and their match."""
        return self.giver, self.match

    @property
    def over(self) -> "Talk":
        """After they have become no pair any more."""
        return self.model_copy(
            update={"ended": True, "waiting": (), "lost_by": frozenset(), "tell_at": 0}
        )

    def stopped(self, side: Side, report_at: int = 0) -> "Talk":
        """After a side wants no more; that is reported then, unless it has been before."""
        at = report_at if self.report_at is None else self.report_at
        return self.model_copy(
            update={
                "stopped_by": self.stopped_by | {side},
                "waiting": (),
                "lost_by": frozenset(),
                "tell_at": 0,
                "report_at": at,
            }
        )

    @property
    def due_at(self) -> int | None:
        """When somebody is to be told something, but for what waits; None: nobody is."""
        return min((at for at in (self.tell_at, self.report_at) if at), default=None)

    def allowed(self, side: Side) -> "Talk":
        """After a side takes that back; what the other one wants is left as it is."""
        return self.model_copy(update={"stopped_by": self.stopped_by - {side}})

    def who(self, side: Side) -> str:
        """The participant on a side."""
        return self.giver if side == "giver" else self.match

    def written(self, side: Side) -> Written:
        """How much a side has written."""
        return self.by_giver if side == "giver" else self.by_match

    def with_message(self, one: Waiting, today: date) -> "Talk":
        """After a side has written something."""
        count = self.written(one.by).one_more(today)
        return self.model_copy(
            update={f"by_{one.by}": count, "waiting": (*self.waiting, one)},
        )
