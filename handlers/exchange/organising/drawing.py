"""The draw on demand: what it would be is read back, then it is due now."""

from dataclasses import replace
from typing import NamedTuple, Self

from bot.dialogue import Arg, Reply, Text
from bot.exchange.problem import Impossible, PrivateWish, TooFew, only_choices
from handlers.exchange.act import Act
from handlers.exchange.organising import screen, why_not
from handlers.exchange.organising.roll import Roll, roll
from handlers.exchange.organising.rows import back, button
from storage import exchanges
from storage.exchanges import Exchange

_THREE = 3
# Where no single rule had better go: more people, or fewer of one's own rules.
_HELPS = {TooFew: "people", Impossible: "people", PrivateWish: "rules"}


def shown(act: Act, _: str) -> None:
    """What would be drawn, or why nothing is."""
    exchange, visit = act.exchange, act.visit
    there = roll(visit.tx, exchange)
    why = why_not.said(there)
    if why is not None:
        helps = why_not.drops(exchange, there, why) or (
            (button(exchange, _HELPS[type(why.reason)]),),
        )
        no = Text("exchange-run-no-draw")
        act.shows(Reply((no, why.text), (*helps, back(exchange))))
        return
    counts = _Counts.of(exchange, there)
    go = button(exchange, "drawn", words=counts.words, style="primary")
    act.shows(Reply(_read_back(counts), ((go,), back(exchange))))


class _Counts(NamedTuple):
    """What is read back before a draw; `only`: how many have one person only whom they can draw,
    more than three people provided.
    """

    people: int
    rules: int
    years: int
    only: int

    @classmethod
    def of(cls, exchange: Exchange, there: Roll) -> Self:
        """As they are now."""
        people = len(there.people)
        only = 0 if people == _THREE else only_choices(there.problem)
        return cls(people, len(there.own_rules), exchange.terms.years, only)

    @property
    def words(self) -> str:
        """What the button carries: it draws what was read back, and nothing else."""
        return "-".join(map(str, self))


def _read_back(counts: _Counts) -> tuple[Text, ...]:
    people, rules, years, only = counts
    told: dict[str, Arg] = {"people": people, "rules": rules, "years": years}
    said = [Text("exchange-run-draw-ask"), Text("exchange-run-draw-counts", told)]
    if people == _THREE:
        said.append(Text("exchange-run-draw-three"))
    elif only:
        said.append(Text("exchange-run-draw-only", {"people": only}))
    return (*said, Text("exchange-run-draw-final"))


def draw(act: Act, words: str) -> None:
    """It is due now; a second tap changes nothing. What has changed since is read back first."""
    exchange, visit = act.exchange, act.visit
    there = roll(visit.tx, exchange)
    if why_not.said(there) is not None:
        shown(act, "")
        return
    if words != _Counts.of(exchange, there).words:
        visit.toast = Text("exchange-run-draw-changed")
        shown(act, "")
        return
    if exchange.draw_at is None or exchange.draw_at > visit.now:
        exchange = replace(exchange, draw_at=visit.now, tries=0)
        exchanges.keep(visit.tx, exchange, visit.now)
    visit.toast = Text("exchange-run-drawing")
    act.shows(screen.of(visit.tx, exchange, visit.now))
