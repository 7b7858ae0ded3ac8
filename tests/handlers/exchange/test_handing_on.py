"""What waits in a thread is handed on, or is gone: nothing is due for ever."""

from pathlib import Path

import pytest

from bot.clock import HOUR
from bot.exchange.thread import Talk, Waiting
from handlers.exchange.relay import handing_on
from storage import exchange_threads
from storage.database import Database
from storage.exchange_threads import Thread
from storage.transaction import Transaction
from tests.storage.test_exchange_threads import NOW, three


@pytest.mark.parametrize(
    "talk",
    [
        Talk(giver="a", match="b", lost_by=frozenset({"giver"})),
        Talk(giver="a", match="b", lost_by=frozenset({"giver"}), tell_at=NOW),
        Talk(giver="a", match="b", tell_at=NOW),
        Talk(giver="a", match="b").stopped("giver", NOW),
        Talk(giver="a", match="b", tell_at=NOW).over,
        Talk(giver="a", match="b", waiting=(Waiting(by="match", words="Tea?"),)),
        Talk(giver="a", match="b", ended=True, waiting=(Waiting(by="match", words="Tea?"),)),
    ],
)
async def test_whatever_is_due_is_done_with_it(tmp_path: Path, talk: Talk) -> None:
    def unit(tx: Transaction) -> None:
        three(tx)
        exchange_threads.keep(tx, Thread("ab", "e", talk))
        for later in range(3):
            for ident in exchange_threads.due(tx, NOW + later * HOUR):
                handing_on.handed_on(tx, ident, NOW + later * HOUR)
        assert exchange_threads.due(tx, NOW + 9 * HOUR) == []

    database = await Database.open(tmp_path / "bot.sqlite3")
    try:
        await database.run(unit)
    finally:
        await database.close()
