"""The draw on demand: what it would be is read back, then it is due now."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from bot.exchange.problem import Impossible, PrivateWish, TooFew, only_choices
from handlers.exchange.act import Act
from handlers.exchange.organising import screen, why_not
from handlers.exchange.organising.roll import Roll, roll
from handlers.exchange.organising.rows import back, button
from storage import exchanges

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
    go = button(exchange, "drawn", style="primary")
    act.shows(Reply(_read_back(act, there), ((go,), back(exchange))))


def _read_back(act: Act, there: Roll) -> tuple[Text, ...]:
    counts = Text("exchange-run-draw-counts", {
        "people": len(there.people), "rules": len(there.own_rules),
        "years": act.exchange.terms.years,
    })  # fmt: skip
    said = [Text("exchange-run-draw-ask"), counts]
    if len(there.people) == _THREE:
        said.append(Text("exchange-run-draw-three"))
    elif only := only_choices(there.problem):
        said.append(Text("exchange-run-draw-only", {"people": only}))
    return (*said, Text("exchange-run-draw-final"))


def draw(act: Act, _: str) -> None:
    """It is due now; a second tap changes nothing."""
    exchange, visit = act.exchange, act.visit
    if why_not.said(roll(visit.tx, exchange)) is not None:
        shown(act, "")
        return
    if exchange.draw_at is None or exchange.draw_at > visit.now:
        exchange = replace(exchange, draw_at=visit.now, tries=0)
        exchanges.keep(visit.tx, exchange, visit.now)
    visit.toast = Text("exchange-run-drawing")
    act.shows(screen.of(visit.tx, exchange, visit.now))
