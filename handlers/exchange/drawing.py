"""A ticking worker: exchanges that are to be drawn by now are, whoever asked, or the clock.

One that is drawn already is repaired: `draw_at` says when, in either case.

A unit reads what is known, the draw runs beside all units, a unit keeps it if nothing has changed
meanwhile: pairs, commitment and what is owed, in one commit, before anybody is told anything.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable
from dataclasses import replace
from random import SystemRandom
from typing import NamedTuple

from bot.clock import MINUTE, Clock
from bot.exchange.commitment import SALT_BYTES, Leaf, root
from bot.exchange.problem import Drawn, Problem, Reason, TooFew, drawn
from bot.exchange.repair import Before, repaired
from handlers.delivery.sender import Delivery
from handlers.exchange import announcing, living, minding, repairing
from handlers.exchange.problems import problem_of
from storage import exchange_progress, exchanges, matches
from storage.database import Database, StorageUnavailable
from storage.exchanges import Exchange
from storage.matches import Match
from storage.outbox import OutboxRow
from storage.transaction import Transaction
from storage.updates import record_failure

_LOG = logging.getLogger(__name__)
_TICK_SECONDS = 1.0
_AT_ONCE = 20
_PAUSES = (MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE)


class _Known(NamedTuple):
    """What a draw is of: its version, and all that it depends on; who is erased may not say so."""

    version: int
    problem: Problem
    before: Before | None
    """The matches there are, where they are to be repaired."""


class Drawing:
    """`run` until cancelled; `tick` draws what is due now."""

    def __init__(self, database: Database, delivery: Delivery, clock: Clock) -> None:
        self._database, self._delivery, self._clock = database, delivery, clock
        self._told: dict[str, Reason] = {}
        """Why there was no draw, as those concerned know; after a restart they hear it again."""

    async def run(self) -> None:
        """Tick each second."""
        while True:
            await self.tick()
            await asyncio.sleep(_TICK_SECONDS)

    async def tick(self) -> None:
        """Draw what is due, one after another; one that fails keeps no other from being drawn."""
        await _trouble(self._draw_due(self._clock.now()))

    async def _draw_due(self, now: int) -> None:
        for exchange_id in await self._database.run(
            lambda tx: exchanges.due_to_draw(tx, now, _AT_ONCE)
        ):
            trouble = await _trouble(self._draw(exchange_id))
            if trouble is not None:
                await _trouble(self._put_off(exchange_id, trouble))

    async def _draw(self, exchange_id: str) -> None:
        known = await self._database.run(lambda tx: self._known(tx, exchange_id))
        if known is None:
            return
        found = await asyncio.to_thread(_solved, known)
        told = not isinstance(found, Drawn) and self._told.get(exchange_id) == _gist(found)
        rows = await self._database.run(
            lambda tx: self._keep(tx, exchange_id, known, found, told=told)
        )
        if rows is None:
            return
        self._delivery.take(rows)
        if isinstance(found, Drawn):
            self._told.pop(exchange_id, None)
        else:
            self._told[exchange_id] = _gist(found)

    def _known(self, tx: Transaction, exchange_id: str) -> _Known | None:
        """What is drawn, if it is still to be."""
        exchange = exchanges.exchange(tx, exchange_id)
        if exchange is None:
            return None
        if not exchange.is_open and not repairing.is_needed(tx, exchange):
            exchanges.keep(tx, replace(exchange, draw_at=None), self._clock.now())
            return None
        return _facts(tx, exchange)

    def _keep(
        self, tx: Transaction, exchange_id: str, known: _Known, found: Drawn | Reason, *, told: bool
    ) -> list[OutboxRow] | None:
        """What came out. None: it has changed meanwhile, and is drawn again as it is by now."""
        exchange, now = exchanges.exchange(tx, exchange_id), self._clock.now()
        if exchange is None or known != _facts(tx, exchange):
            return None
        if isinstance(found, Drawn):
            if known.before is not None:
                return repairing.keep(tx, exchange, known.before, found, now)
            return self._keep_pairs(tx, exchange, found, now)
        # Drawn too early, it has its day still; else it waits for a change.
        early = exchange.is_open and exchange.sign_up_until > now
        again = exchange.sign_up_until if early else None
        waiting = replace(exchange, draw_at=again, tries=exchange.tries + 1)
        exchanges.keep(tx, waiting, now)
        rows = living.changed(tx, exchange.id, now, at_once=True)
        return rows if told else rows + announcing.of_reason(tx, waiting, found, now)

    def _keep_pairs(
        self, tx: Transaction, exchange: Exchange, found: Drawn, now: int
    ) -> list[OutboxRow]:
        leaves = [Leaf(*pair, secrets.token_bytes(SALT_BYTES)) for pair in found.pairs]
        kept = replace(exchange, state="drawn", root=root(leaves).hex(), draw_at=None, tries=0)
        exchanges.keep(tx, kept, now)
        matches.match_all(tx, [(one.giver, Match(one.receiver, one.salt)) for one in leaves])
        exchange_progress.begin(tx, (one.giver for one in leaves))
        minding.plan(tx, kept, now)
        rows = living.changed(tx, exchange.id, now, at_once=True)
        rows += announcing.of_matches(tx, kept, now)
        return rows + announcing.of_draw(tx, kept, found, now)

    async def _put_off(self, exchange_id: str, reason: str) -> None:
        """A dead letter; again later, with growing pauses. Who runs it is told the first time."""

        def unit(tx: Transaction) -> list[OutboxRow]:
            now, tries = self._clock.now(), exchanges.tries(tx, exchange_id)
            pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
            if not exchanges.put_off(tx, exchange_id, now + pause):
                return []
            record_failure(tx, "draw", tx.ids.next(), reason, now)
            return announcing.of_trouble(tx, exchange_id, now) if tries == 0 else []

        self._delivery.take(await self._database.run(unit))


def _facts(tx: Transaction, exchange: Exchange) -> _Known:
    before = repairing.before_of(tx, exchange) if exchange.state == "drawn" else None
    return _Known(exchange.version, problem_of(tx, exchange), before)


def _solved(known: _Known) -> Drawn | Reason:
    if known.before is None:
        return drawn(known.problem, SystemRandom())
    return repaired(known.problem, known.before, SystemRandom())


async def _trouble(work: Awaitable[None]) -> str | None:
    """Do it; the kind of what went wrong. None: nothing, or storage is away and it is still due."""
    try:
        await work
    except StorageUnavailable:
        _LOG.warning("draws wait for storage")
    except Exception as error:  # noqa: BLE001 - a damaged row, or a bug: the worker lives on
        _LOG.error("a draw fails: %s", type(error).__name__)
        return type(error).__name__
    return None


def _gist(reason: Reason) -> Reason:
    """What is told once: the same reason again is no news, nor is one person more."""
    return TooFew(0) if isinstance(reason, TooFew) else reason
