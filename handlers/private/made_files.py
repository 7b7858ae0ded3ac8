"""Files that are made when their turn to be sent comes: beside the units, so that nobody waits."""

import asyncio

from bot.clock import Clock
from bot.dialogue import File
from handlers.cards import support
from handlers.check import note
from handlers.guides.guide import Guides
from handlers.guides.visit import Visit
from handlers.person import export
from storage.cards import card_of_somebody
from storage.database import Database
from storage.outbox import OutboxRow
from storage.people import somebody
from storage.transaction import Transaction


class MadeFiles:
    """Makes them one after the other, from what is on file at that moment."""

    def __init__(self, database: Database, clock: Clock, guides: Guides) -> None:
        self._database, self._clock, self._guides = database, clock, guides
        self._one = asyncio.Lock()

    async def make(self, row: OutboxRow, kind: str, about: str) -> File | None:
        """The file of a row; None where what it is about is gone."""
        make = {export.KIND: self._copy, support.KIND: self._sheet, note.KIND: note.made}[kind]
        async with self._one:
            return await self._database.read(lambda tx: make(tx, row, about))

    def _copy(self, tx: Transaction, row: OutboxRow, about: str) -> File | None:
        person = somebody(tx, int(about))
        if person is None or person.chat_id != row.chat_id:
            return None
        return export.made(Visit(tx, person, self._guides, self._clock.now()), row.id)

    @staticmethod
    def _sheet(tx: Transaction, row: OutboxRow, about: str) -> File | None:
        found = card_of_somebody(tx, about)
        if found is None or found[1].chat_id != row.chat_id:
            return None
        return support.printed(found[0], row.language)
