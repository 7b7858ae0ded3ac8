"""An exchange is closed, from its day on: asked once, then the group's message says so."""

from dataclasses import replace

from bot.dialogue import Reply, Text
from handlers.exchange import living
from handlers.exchange.act import Act
from handlers.exchange.organising import screen
from handlers.exchange.organising.rows import back, button
from storage import exchange_offers, exchange_progress, exchanges


def shown(act: Act, _: str) -> None:
    """The question, with what it would mean; before its day an exchange can be cancelled only."""
    exchange, visit = act.exchange, act.visit
    if not exchange.has_day_come(visit.now):
        act.shows(screen.of(visit.tx, exchange, visit.now))
        return
    arrivals = [one.arrival for one in exchange_progress.of_all(visit.tx, exchange.id).values()]
    ask = Text("exchange-run-close-ask", {
        "came": arrivals.count("came"), "missing": arrivals.count("missing"),
    })  # fmt: skip
    yes = button(exchange, "closed", style="danger")
    act.shows(Reply((ask,), ((yes,), back(exchange))))


def close(act: Act, _: str) -> None:
    """It is over: its people hear that from the group."""
    visit = act.visit
    closed = replace(act.exchange, state="closed")
    exchanges.keep(visit.tx, closed, visit.now)
    exchange_offers.drop(visit.tx, closed.id)
    act.shows(screen.of(visit.tx, closed, visit.now))
    visit.rows += living.changed(visit.tx, closed.id, visit.now, at_once=True)
