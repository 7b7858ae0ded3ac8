"""Who gave to whom in a group's earlier exchanges: what is not to come again."""

from storage import matches, participants
from storage.exchanges import Exchange
from storage.transaction import Transaction

Gift = tuple[int, int]
"""Giver and receiver, by people's ids: they are the same people in the next exchange."""


def earlier(tx: Transaction, exchange: Exchange) -> list[list[Gift]]:
    """As many of the group's last draws as the exchange wants, the newest first.

    Who has no Telegram, or was erased, is in none.
    """
    rows = tx.rows(
        "SELECT id FROM exchanges WHERE group_id = ? AND state IN ('drawn', 'closed') AND id <> ?"
        " ORDER BY begun_at DESC LIMIT ?",
        exchange.group_id,
        exchange.id,
        exchange.terms.years,
    )
    return [_gifts(tx, ident) for (ident,) in rows]


def _gifts(tx: Transaction, exchange_id: str) -> list[Gift]:
    people = {one.id: one.person_id for one in participants.places(tx, exchange_id)}
    found = []
    for giver, match in matches.matches(tx, exchange_id).items():
        pair = people.get(giver), people.get(match.receiver)
        if pair[0] is not None and pair[1] is not None:
            found.append((pair[0], pair[1]))
    return found
