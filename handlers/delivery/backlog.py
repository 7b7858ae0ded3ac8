"""What is owed in the table: at the start the chats alone, then their rows, page by page."""

import asyncio
from collections.abc import Callable

from handlers.delivery.chat_queue import MOST, Queue
from storage.database import Database, StorageUnavailable
from storage.outbox import Lane, OutboxRow, Owed, codes_of_chat, left_of_chat, owed, rows_of_chat
from storage.transaction import Transaction

_PAUSE_SECONDS = 1.0


class Backlog:
    """Reads the outbox. `taken` tells whether a row has left, or is on its way just now."""

    def __init__(self, database: Database, taken: Callable[[int], bool]) -> None:
        self._database, self._taken = database, taken

    async def owed(self) -> list[Owed]:
        """Who is owed something; waits until storage answers."""
        while True:
            try:
                return await self._database.run(owed)
            except StorageUnavailable:
                await asyncio.sleep(_PAUSE_SECONDS)

    async def read(self, queue: Queue) -> None:
        """The next page of a queue that is dry. Raises StorageUnavailable."""
        chat_id, after, codes = queue.chat.id, queue.last, queue.codes
        before, queue.table = queue.table, {}  # from here on it notes what comes meanwhile
        reading = queue.readings
        queue.loading = True
        try:
            page, left = await self._database.run(lambda tx: _page(tx, chat_id, after, codes=codes))
        except BaseException:
            queue.table = before | queue.table
            raise
        finally:
            queue.loading = False
        if reading == queue.readings:
            queue.loaded(page, left, self._taken)


def _page(
    tx: Transaction, chat_id: int, after: int, *, codes: bool
) -> tuple[list[OutboxRow], dict[Lane, int]]:
    rows = (codes_of_chat if codes else rows_of_chat)(tx, chat_id, after, MOST)
    if len(rows) < MOST:
        return rows, {}
    left = left_of_chat(tx, chat_id, rows[-1].id)
    return rows, {lane: newest for lane, newest in left.items() if (lane is Lane.CODES) is codes}
