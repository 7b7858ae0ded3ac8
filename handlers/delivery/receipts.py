"""What has left the outbox is taken out of the table, many rows in one commit."""

import asyncio
import logging
from collections import OrderedDict

from bot.clock import Clock
from handlers.delivery.payload import message_of
from storage.conversations import note_screens
from storage.database import Database, StorageUnavailable
from storage.outbox import Lane, OutboxRow, Refused, settle
from storage.receipts import Outcome, Receipt, note_receipts
from storage.sent_messages import Sent, note_sent
from storage.transaction import Transaction

_LOG = logging.getLogger(__name__)
_GATHER_SECONDS = 0.01  # so that many sent rows leave the table in one commit
_PAUSE_SECONDS = 0.5
_KEPT_IN_MIND = ("message", "file")
_LARGEST_ID = 2**63 - 1  # what a database can keep
_REMEMBERED = 2000


class Receipts:
    """Told what was sent and what never will be; `run` until cancelled records it."""

    def __init__(self, database: Database, clock: Clock, bot_id: int) -> None:
        self._database, self._clock, self._bot_id = database, clock, bot_id
        self._done: list[int] = []
        self._sent: list[Sent] = []
        self._screens: list[tuple[str, int, int]] = []
        self._receipts: list[Receipt] = []
        self._arrived: OrderedDict[int, int] = OrderedDict()
        self._refused: list[Refused] = []
        self._being_noted: list[Sent] = []
        self._unsettled: set[int] = set()
        self._wash = self._settling = False
        self._woken = asyncio.Event()

    def done(self, row: OutboxRow, result: object) -> None:
        """Telegram took the row, and answered with `result`."""
        self._done.append(row.id)
        self._unsettled.add(row.id)
        message_id = sent_id(row, result)
        if message_id is not None:
            self._sent.append((row.chat_id, message_id, self._clock.now(), row.id))
        shown = message_id if message_id is not None else _found_anew(row)
        if shown is not None:
            self._arrived[row.id] = shown
            if len(self._arrived) > _REMEMBERED:
                self._arrived.popitem(last=False)
            if row.conversation_id is not None:
                self._screens.append((row.conversation_id, row.id, shown))
        self._woken.set()

    def tell(self, row: OutboxRow, outcome: Outcome, result: object = None) -> None:
        """Whoever the row is about learns this in the commit that takes it out."""
        if row.receipt is not None:
            self._receipts.append((row.receipt, row.id, outcome, _shown_in(row, result)))

    def message_of(self, row_id: int) -> int | None:
        """The id of the message that a row has become lately."""
        return self._arrived.get(row_id)

    def refused(self, row: OutboxRow, reason: str) -> None:
        """Telegram will never take the row."""
        self._refused.append(Refused(row.id, reason))
        self.tell(row, "failed")
        self._unsettled.add(row.id)
        self._woken.set()

    def wash(self) -> None:
        """Somebody was erased: nothing of them may stay in the write-ahead log either."""
        self._wash = True
        self._woken.set()

    def not_noted(self, chat_id: int) -> list[int]:
        """Ids of messages that have arrived in a chat, and may not be noted yet."""
        return [sent[1] for sent in (*self._being_noted, *self._sent) if sent[0] == chat_id]

    def holds(self, row_id: int) -> bool:
        """Whether a row has left, and is in the table still."""
        return row_id in self._unsettled

    @property
    def busy(self) -> bool:
        """Whether something is not recorded yet."""
        return bool(self._done or self._refused or self._wash or self._settling)

    async def run(self) -> None:
        """Record what there is, again and again."""
        while True:
            await self._woken.wait()
            await asyncio.sleep(_GATHER_SECONDS)
            self._woken.clear()
            await self.settle()

    async def settle(self) -> None:
        """Delete what has left, in one commit with whatever else is being written."""
        done, sent, refused = self._done, self._sent, self._refused
        screens, self._screens = self._screens, []
        receipts, self._receipts = self._receipts, []
        self._done, self._sent, self._refused = [], [], []
        # Taken with the rows: what leaves from now on is washed out with the next ones.
        wash, self._wash = self._wash, False
        self._being_noted = sent
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            note_receipts(tx, receipts)
            settle(tx, done, refused, now)
            note_sent(tx, self._bot_id, sent)
            note_screens(tx, screens)

        self._settling = True
        try:
            await self._database.run(unit)
            self._unsettled.difference_update(done, (one.row_id for one in refused))
            if wash and not await self._database.empty_log():
                await self._try_again(wash=wash)
        except StorageUnavailable:
            # Still in the table: remembered here, so that they are not sent again.
            self._done, self._refused = done + self._done, refused + self._refused
            self._sent, self._screens = sent + self._sent, screens + self._screens
            self._receipts = receipts + self._receipts
            await self._try_again(wash=wash)
        finally:
            self._settling, self._being_noted = False, []

    async def _try_again(self, *, wash: bool) -> None:
        self._wash = self._wash or wash
        await asyncio.sleep(_PAUSE_SECONDS)
        self._woken.set()


def _found_anew(row: OutboxRow) -> int | None:
    """The message that an edit was put into, where nobody knew of it when that was decided."""
    found = row.kind == "edit" and row.about is not None and row.lane is Lane.ANSWERS
    return message_of(row) if found else None


def sent_id(row: OutboxRow, result: object) -> int | None:
    """The id of the message that a row has become in a private chat; None if it is none.

    An id that is none, of a Telegram that is not well, must not have the message sent again.
    """
    return _id_in(result) if row.chat_id > 0 and row.kind in _KEPT_IN_MIND else None


def _shown_in(row: OutboxRow, result: object) -> int | None:
    """The message that a row has become, or that it edits, in whatever chat."""
    shown = _id_in(result)
    return message_of(row) if shown is None and row.kind == "edit" else shown


def _id_in(result: object) -> int | None:
    match result:
        case {"message_id": int(number)} if 0 < number <= _LARGEST_ID:
            return number
    return None
