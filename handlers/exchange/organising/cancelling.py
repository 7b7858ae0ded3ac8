"""An exchange is called off: asked once, then everybody is told."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from handlers.exchange import living
from handlers.exchange.act import Act
from handlers.exchange.organising import screen
from handlers.exchange.organising.roll import Roll, roll, which
from handlers.exchange.organising.rows import back, button
from handlers.exchange.telling import told, who_sees
from storage import exchange_offers, exchanges


def shown(act: Act, _: str) -> None:
    """The question, with what it would mean."""
    exchange = act.exchange
    there = roll(act.visit.tx, exchange)
    ask = Text("exchange-run-cancel-ask", {
        "people": len(there.people), "drawn": "yes" if exchange.state == "drawn" else "no",
    })  # fmt: skip
    yes = button(exchange, "cancelled", style="danger")
    act.shows(Reply((ask,), ((yes,), back(exchange))))


def cancel(act: Act, _: str) -> None:
    """It is over: the group's message says so, and everybody who can be reached is told."""
    visit, drawn = act.visit, act.exchange.state == "drawn"
    exchange = replace(act.exchange, state="cancelled", draw_at=None)
    exchanges.keep(visit.tx, exchange, visit.now)
    exchange_offers.drop(visit.tx, exchange.id)
    act.shows(screen.of(visit.tx, exchange, visit.now))
    visit.rows += living.changed(visit.tx, exchange.id, visit.now, at_once=True)
    args = {**which(exchange), "drawn": "yes" if drawn else "no"}
    over = Reply((Text("exchange-cancelled-told", args),))
    for person_id in _everybody(roll(visit.tx, exchange)):
        if person_id != visit.person.id:
            visit.rows += told(visit.tx, person_id, over, visit.now)


def _everybody(there: Roll) -> list[int]:
    """Who takes part or looks after somebody, each once, in the order of signing up."""
    ids = map(who_sees, there.people)
    return list(dict.fromkeys(ident for ident in ids if ident is not None))
