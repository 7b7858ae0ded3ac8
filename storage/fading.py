"""What people said for an exchange goes some time after it: where a card goes first, then all."""

from dataclasses import replace
from datetime import date

from bot.exchange.details import Details
from storage import exchange_progress, participants
from storage.transaction import Transaction

_MOST = 500
_PLACES, _ALL = 1, 2


def fade(tx: Transaction, without_places: date, without_anything: date) -> int:
    """Erase details of exchanges that were held before these days; of how many people."""
    return _faded(tx, without_anything, _ALL) + _faded(tx, without_places, _PLACES)


def _faded(tx: Transaction, before: date, level: int) -> int:
    there = participants.held_before(tx, before, level, _MOST)
    for one in there:
        left = Details(name="") if level == _ALL else one.details.without_place
        participants.describe(tx, replace(one, details=left))
        if level == _ALL:
            exchange_progress.forget_rescue(tx, one.id)
        tx.run("UPDATE participants SET faded = ? WHERE id = ?", level, one.id)
    return len(there)
