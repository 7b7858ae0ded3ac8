"""The living message of an exchange: which of its rows leave room for what people wait for."""

from datetime import date
from pathlib import Path

import pytest

from bot.exchange.terms import Terms
from handlers.exchange import living
from storage import exchange_screens, exchanges, groups
from storage.database import Database
from storage.exchanges import Exchange
from storage.outbox import Lane, OutboxRow
from storage.transaction import Transaction

NOW = 1_800_000_000_000
EXCHANGE = "office-2026"


@pytest.mark.parametrize(
    ("posted", "at_once", "kind", "lane"),
    [
        (False, False, "message", Lane.ANSWERS),
        (True, False, "edit", Lane.BULK),
        (True, True, "edit", Lane.ANSWERS),
    ],
    ids=["a new one", "somebody has joined", "the draw"],
)
async def test_what_nobody_waits_for(
    tmp_path: Path, *, posted: bool, at_once: bool, kind: str, lane: Lane
) -> None:
    def unit(tx: Transaction) -> list[OutboxRow]:
        group = groups.known(tx, 7, -5, "en")
        day = date(2026, 12, 22)
        exchange = Exchange(EXCHANGE, group.id, None, "collecting", Terms(), NOW, day, NOW)
        exchanges.keep(tx, exchange, NOW)
        if posted:
            (first,) = living.changed(tx, EXCHANGE, NOW)
            exchange_screens.arrived(tx, EXCHANGE, 70, first.id)
        return living.changed(tx, EXCHANGE, NOW + 60_000, at_once=at_once)

    database = await Database.open(tmp_path / "bot.sqlite3")
    try:
        (row,) = await database.run(unit)
    finally:
        await database.close()
    assert (row.kind, row.lane) == (kind, lane)
