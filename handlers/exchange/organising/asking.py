"""Whoever said a private wish is asked about it where only such wishes leave no draw."""

from dataclasses import replace

from bot.dialogue import Choice, Reply, Text
from bot.exchange.problem import PrivateWish
from handlers.exchange.act import NAME
from handlers.exchange.organising import why_not
from handlers.exchange.organising.roll import roll, which
from handlers.exchange.telling import told, who_sees
from handlers.guides.visit import Visit
from storage import participants
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.transaction import Transaction


def about_wishes(visit: Visit, exchange: Exchange) -> None:
    """Owe the question; see `asked`."""
    visit.rows += asked(visit.tx, exchange, visit.now)


def asked(tx: Transaction, exchange: Exchange, now: int) -> list[OutboxRow]:
    """If only private wishes stand in the way, ask those who said them, each once."""
    there = roll(tx, exchange)
    if not any(one.said_by is not None for one in there.rules):
        return []
    why = why_not.said(there)
    if why is None or not isinstance(why.reason, PrivateWish):
        return []
    rows = list[OutboxRow]()
    for ident in why.reason.said_by:
        one = there.one(ident)
        if one is None or one.details.wish_asked:
            continue
        details = one.details.model_copy(update={"wish_asked": True})
        participants.describe(tx, replace(one, details=details))
        look = Choice(f"{NAME}:{exchange.id}:me", Text("exchange-wish-look"), style="primary")
        asks = Reply((Text("exchange-wish-in-the-way", which(exchange)),), ((look,),))
        rows += told(tx, who_sees(one), asks, now)
    return rows
