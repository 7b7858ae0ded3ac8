"""One ticking worker: due reminders become messages; what is past its time is erased."""

import asyncio
import logging

from bot.clock import Clock
from bot.dialogue import Choice, Reply, Text
from handlers import cards, payload
from handlers.delivery import Delivery
from storage import reminders
from storage.database import Database, StorageUnavailable
from storage.outbox import OutboxRow, post
from storage.retention import purge
from storage.transaction import Transaction

_LOG = logging.getLogger(__name__)
_TICK_SECONDS = 1.0
_AT_ONCE = 100
_DAY = 24 * 60 * 60 * 1000
_HOUR = 60 * 60 * 1000


class Reminding:
    """`run` until cancelled; `tick` does what is due now."""

    def __init__(self, database: Database, delivery: Delivery, clock: Clock) -> None:
        self._database, self._delivery, self._clock = database, delivery, clock
        self._purged_at = 0

    async def run(self) -> None:
        """Tick each second."""
        while True:
            await self.tick()
            await asyncio.sleep(_TICK_SECONDS)

    async def tick(self) -> None:
        """Claim what is due, in the same commit that writes its messages."""
        now = self._clock.now()
        try:
            self._delivery.take(await self._database.run(lambda tx: due_messages(tx, now)))
            self._delivery.take(await self._database.run(lambda tx: cards.due_messages(tx, now)))
            if now - self._purged_at >= _HOUR:
                await self._database.run(lambda tx: purge(tx, now))
                self._purged_at = now
        except StorageUnavailable:
            _LOG.warning("reminders wait for storage")


def due_messages(tx: Transaction, now: int) -> list[OutboxRow]:
    """The messages of reminders due by `now`; one whose conversation moved on is put off."""
    rows = []
    for due in reminders.due(tx, now, _AT_ONCE):
        quiet_until = due.touched_at + _DAY
        if quiet_until > now:
            reminders.remind(tx, due.conversation_id, due.text_id, quiet_until)
            continue
        reminders.forget(tx, due.conversation_id)
        go_on = Choice(f"resume:{due.conversation_id}", Text("resume-go-on"), style="primary")
        reply = payload.dump(Reply((Text(due.text_id),), ((go_on,),)))
        row = OutboxRow(tx.ids.next(), due.chat_id, "message", due.language, reply)
        rows.append(post(tx, row, now))
    return rows
