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
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.transaction import Transaction


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
    """It is over, by whoever runs it."""
    visit = act.visit
    rows = called_off(visit.tx, act.exchange, visit.now, by=visit.person.id)
    act.shows(screen.of(visit.tx, replace(act.exchange, state="cancelled"), visit.now))
    visit.rows += rows


def called_off(
    tx: Transaction, exchange: Exchange, now: int, *, by: int | None = None
) -> list[OutboxRow]:
    """The group's message says so, and everybody who can be reached is told, but who did it."""
    drawn = exchange.state == "drawn"
    over = replace(exchange, state="cancelled", draw_at=None)
    exchanges.keep(tx, over, now)
    exchange_offers.drop(tx, over.id)
    rows = living.changed(tx, over.id, now, at_once=True)
    said = Text("exchange-cancelled-told", {**which(over), "drawn": "yes" if drawn else "no"})
    for person_id in _everybody(roll(tx, over)):
        if person_id != by:
            rows += told(tx, person_id, Reply((said,)), now)
    return rows


def _everybody(there: Roll) -> list[int]:
    """Who takes part or looks after somebody, each once, in the order of signing up."""
    ids = map(who_sees, there.people)
    return list(dict.fromkeys(ident for ident in ids if ident is not None))
