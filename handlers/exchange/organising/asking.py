"""Whoever said a private wish is asked about it where only such wishes leave no draw."""

from bot.exchange.problem import PrivateWish
from handlers.exchange import wishes_in_the_way
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import roll
from handlers.guides.visit import Visit
from storage import exchanges


def about_wishes(visit: Visit, exchange_id: str) -> None:
    """Owe the questions, each once, as the exchange is now."""
    exchange = exchanges.exchange(visit.tx, exchange_id)
    if exchange is None or exchange.state not in ("collecting", "drawn"):
        return
    there = roll(visit.tx, exchange)
    if len(there.own_rules) == len(there.rules):
        return
    why = why_not.said(there)
    if why is not None and isinstance(why.reason, PrivateWish):
        visit.rows += wishes_in_the_way.asked(visit.tx, exchange, why.reason, visit.now)
