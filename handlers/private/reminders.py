"""One ticking worker: due reminders become messages; what is past its time is erased.

Each reminder is a unit of its own. One that fails is put off and noted as a dead letter, and the
next go on; so nothing in a row can end the worker.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from bot.clock import DAY, HOUR, MINUTE, Clock
from bot.dialogue import Choice, Reply, Text
from handlers.cards import reminders as card_reminders
from handlers.cards.later import WISHED
from handlers.check import asking_later
from handlers.delivery import payload
from handlers.delivery.sender import Delivery
from handlers.exchange import living, minding
from handlers.exchange.organising import taking_over
from handlers.exchange.place import telling_giver
from handlers.exchange.relay import handing_on
from handlers.guides import titles
from handlers.guides.visit import Visit
from handlers.private.guides import GUIDES
from storage import cards, conversations, reminders
from storage.database import Database, StorageUnavailable
from storage.outbox import Lane, OutboxRow, post
from storage.reminders import Due
from storage.retention import purge
from storage.transaction import Transaction
from storage.updates import record_failure

_LOG = logging.getLogger(__name__)
_TICK_SECONDS = 1.0
_AT_ONCE = 100
_WASHED_EVERY = 2 * MINUTE


@dataclass(frozen=True, slots=True)
class _Kind:
    """Reminders of a kind: which are due, the message of one, and one that failed put off."""

    due: Callable[[Transaction, int], list[str]]
    message: Callable[[Transaction, str, int], list[OutboxRow]]
    put_off: Callable[[Transaction, str, int], bool]


class Reminding:
    """`run` until cancelled; `tick` does what is due now."""

    def __init__(self, database: Database, delivery: Delivery, clock: Clock) -> None:
        self._database, self._delivery, self._clock = database, delivery, clock
        self._purged_at = self._washed_at = 0

    async def run(self) -> None:
        """Tick each second."""
        while True:
            await self.tick()
            await asyncio.sleep(_TICK_SECONDS)

    async def tick(self) -> None:
        """Do what is due; what fails keeps nothing else from being done."""
        now = self._clock.now()
        for kind in _KINDS:
            await _safely(partial(self._remind, kind), now)
        await _safely(self._purge, now)
        await _safely(self._wash, now)

    async def _remind(self, kind: _Kind, now: int) -> None:
        due = await self._database.run(lambda tx: kind.due(tx, now))
        await asyncio.gather(*(self._give(kind, ident, now) for ident in due))

    async def _give(self, kind: _Kind, ident: str, now: int) -> None:
        """Write the message of one, in a unit of its own; put it off if that fails."""
        try:
            rows = await self._database.run(lambda tx: kind.message(tx, ident, now))
        except StorageUnavailable:
            return  # still due
        except Exception as error:  # noqa: BLE001 - a damaged row, or a bug: the others go on
            _LOG.error("a reminder fails: %s", type(error).__name__)
            await _safely(partial(self._put_off, kind, ident, type(error).__name__), now)
        else:
            self._delivery.take(rows)

    async def _put_off(self, kind: _Kind, ident: str, reason: str, now: int) -> None:
        def unit(tx: Transaction) -> None:
            if kind.put_off(tx, ident, now):
                # What is owed and failed; by the number that its message would have had.
                record_failure(tx, "reminder", tx.ids.next(), reason, now)

        await self._database.run(unit)

    async def _purge(self, now: int) -> None:
        if now - self._purged_at >= HOUR:
            self._purged_at = now
            await self._database.run(lambda tx: purge(tx, now))

    async def _wash(self, now: int) -> None:
        """What was erased or has ended leaves the write-ahead log too."""
        if now - self._washed_at >= _WASHED_EVERY and await self._database.empty_log():
            self._washed_at = now


async def _safely(work: Callable[[int], Awaitable[None]], now: int) -> None:
    try:
        await work(now)
    except StorageUnavailable:
        _LOG.warning("reminders wait for storage")
    except Exception as error:  # noqa: BLE001 - a bug: the worker lives on, and tries again
        _LOG.error("reminders: %s", type(error).__name__)


def _message(tx: Transaction, conversation_id: str, now: int) -> list[OutboxRow]:
    """The message of a guide's reminder; one that would disturb is put off."""
    due = reminders.reminder(tx, conversation_id)
    if due is None or due.due_at > now:
        return []
    not_before = _not_before(due, now)
    if not_before > now:
        reminders.remind(tx, due.conversation_id, due.text_id, not_before)
        return []
    reminders.forget(tx, due.conversation_id)
    later = Choice(f"later:{due.conversation_id}", Text("resume-later"))
    reply = payload.dump(Reply((Text(due.text_id),), ((_go_on(tx, due, now),), (later,))))
    ident, chat, language = tx.ids.next(), due.person.chat_id, due.person.language
    row = OutboxRow(ident, chat, "message", language, reply, lane=Lane.BULK)
    return [post(tx, row, now)]


def _go_on(tx: Transaction, due: Due, now: int) -> Choice:
    """The way back, with what tells the guide from others that are open, too."""
    row = conversations.conversation(tx, due.person.id, due.conversation_id)
    assert row is not None  # noqa: S101 - a reminder goes with its conversation
    return replace(titles.way_into(Visit(tx, due.person, GUIDES, now), row), style="primary")


def _not_before(due: Due, now: int) -> int:
    """A day after the last answer, outside quiet hours; an hour the person named is theirs."""
    clock, wished = due.person.clock, due.text_id == WISHED
    if wished and clock.is_quiet(due.due_at):
        return now
    return clock.after_quiet(now if wished else max(due.touched_at + DAY, now))


_KINDS = (
    _Kind(lambda tx, now: reminders.due(tx, now, _AT_ONCE), _message, reminders.put_off),
    _Kind(card_reminders.questions_due, card_reminders.question, cards.put_off_question),
    _Kind(card_reminders.warnings_due, card_reminders.warning, cards.put_off_warning),
    _Kind(asking_later.due, asking_later.question, asking_later.put_off),
    _Kind(living.due, living.painted, living.put_off),
    _Kind(minding.due, minding.said, minding.put_off),
    _Kind(handing_on.due, handing_on.handed_on, handing_on.put_off),
    _Kind(telling_giver.due, telling_giver.told, telling_giver.put_off),
    _Kind(taking_over.unanswered, taking_over.goes_over, taking_over.put_off),
)
