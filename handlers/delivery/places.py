"""Which message an edit is of, where that was not known when the edit was decided."""

from collections import OrderedDict
from dataclasses import replace

from handlers.delivery.payload import message_of
from handlers.delivery.receipts import Receipts
from storage import sent_messages
from storage.conversations import living_message
from storage.database import Database
from storage.outbox import Lane, OutboxRow
from storage.transaction import Transaction

_REMEMBERED = 2000


class Places:
    """Finds the messages that rows with `about` rewrite."""

    def __init__(self, database: Database, receipts: Receipts) -> None:
        self._database, self._receipts = database, receipts
        self._repainted: OrderedDict[str, tuple[int | None, int]] = OrderedDict()
        self._anew: OrderedDict[tuple[int, int], int] = OrderedDict()

    def said_anew(self, row: OutboxRow) -> None:
        """The message that a row edits is gone, and the row becomes one of its own."""
        gone = message_of(row)
        if gone is not None and row.conversation_id is not None:
            self._anew[row.chat_id, gone] = row.id
            if len(self._anew) > _REMEMBERED:
                self._anew.popitem(last=False)

    def instead(self, row: OutboxRow) -> int | None:
        """The row that posted anew what this one edits, if its message is gone."""
        if row.kind != "edit" or row.lane is not Lane.ANSWERS or not self._anew:
            return None
        return self._anew.get((row.chat_id, message_of(row) or 0))

    def note(self, row: OutboxRow) -> None:
        """A row that will be sent: it may make another message the living one of its guide."""
        if row.kind == "edit" and row.lane is Lane.ANSWERS and row.conversation_id is not None:
            self._repainted[row.conversation_id] = (message_of(row), row.id)
            self._repainted.move_to_end(row.conversation_id)
            if len(self._repainted) > _REMEMBERED:
                self._repainted.popitem(last=False)

    async def find(self, row: OutboxRow) -> OutboxRow | None:
        """The row with its message; None if that is not known, or not to be written over.

        Raises StorageUnavailable.
        """
        about = row.about if row.about is not None else self.instead(row)
        if about is None:
            return row
        known = self._receipts.message_of(about)
        known = message_of(row) if known is None else known
        living, since = self._repainted.get(row.conversation_id or "", (None, 0))
        living = living if since > row.id else None
        if known is None or row.reply is None:  # from the table: much may have happened since

            def unit(tx: Transaction) -> tuple[int | None, int | None]:
                conversation = row.conversation_id
                shown = living_message(tx, conversation) if conversation is not None else None
                return sent_messages.message_of(tx, about), shown

            noted, living = await self._database.run(unit)
            known = known if known is not None else noted
        if known is None or (row.lane is Lane.LATE_EDITS and known == living):
            return None
        if row.about is None and row.conversation_id is not None:  # it lives there, then
            self._repainted[row.conversation_id] = (known, row.id)
        return replace(row, about=about, message_id=known)
