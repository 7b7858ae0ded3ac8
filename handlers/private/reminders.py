"""One ticking worker: due reminders become messages; what is past its time is erased."""

import asyncio
import logging
from functools import partial

from bot.clock import Clock
from bot.dialogue import Choice, Reply, Text
from handlers.cards import reminders as card_reminders
from handlers.cards.later import WISHED
from handlers.delivery import payload
from handlers.delivery.sender import Delivery
from storage import reminders
from storage.database import Database, StorageUnavailable
from storage.outbox import Lane, OutboxRow, post
from storage.reminders import Due
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
            for due in (due_messages, card_reminders.due_messages, card_reminders.warnings):
                self._delivery.take(await self._database.run(partial(due, now=now)))
            if now - self._purged_at >= _HOUR:
                await self._database.run(lambda tx: purge(tx, now))
                await self._database.empty_log()  # what is erased goes from there too
                self._purged_at = now
        except StorageUnavailable:
            _LOG.warning("reminders wait for storage")


def due_messages(tx: Transaction, now: int) -> list[OutboxRow]:
    """The messages of reminders due by `now`; one that would disturb is put off."""
    rows = []
    for due in reminders.due(tx, now, _AT_ONCE):
        not_before = _not_before(due, now)
        if not_before > now:
            reminders.remind(tx, due.conversation_id, due.text_id, not_before)
            continue
        reminders.forget(tx, due.conversation_id)
        go_on = Choice(f"resume:{due.conversation_id}", Text("resume-go-on"), style="primary")
        later = Choice(f"later:{due.conversation_id}", Text("resume-later"))
        reply = payload.dump(Reply((Text(due.text_id),), ((go_on,), (later,))))
        ident, chat, language = tx.ids.next(), due.person.chat_id, due.person.language
        row = OutboxRow(ident, chat, "message", language, reply, lane=Lane.BULK)
        rows.append(post(tx, row, now))
    return rows


def _not_before(due: Due, now: int) -> int:
    """A day after the last answer, outside quiet hours; an hour the person named is theirs."""
    clock, wished = due.person.clock, due.text_id == WISHED
    if wished and clock.is_quiet(due.due_at):
        return now
    return clock.after_quiet(now if wished else max(due.touched_at + _DAY, now))
