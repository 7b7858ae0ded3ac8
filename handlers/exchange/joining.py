"""Joining by one tap in the group: a place, and a person's own way to the private part."""

from bot.exchange.details import Details
from bot.exchange.proposed_name import proposed
from storage import exchange_links, exchanges, participants
from storage.exchange_links import Purpose, Way
from storage.exchanges import Exchange, new_id
from storage.participants import Participant
from storage.people import Person
from storage.transaction import Transaction


def join(tx: Transaction, exchange: Exchange, person: Person, called: str, now: int) -> bool:
    """Somebody takes part, under the name they have in Telegram; False if they did already."""
    if participants.in_exchange(tx, exchange.id, person.id) is not None:
        return False
    number = participants.next_number(tx, exchange.id)
    details = Details(name=proposed(called))
    participants.join(
        tx, Participant(new_id(), exchange.id, person.id, "telegram", number, details)
    )
    exchanges.touch(tx, exchange, now)
    return True


def takes_part(tx: Transaction, exchange: Exchange, person: Person) -> bool:
    """Whether somebody has a place, their own or one they look after."""
    own = participants.in_exchange(tx, exchange.id, person.id)
    wards = (one for one in participants.wards(tx, person.id) if one.exchange_id == exchange.id)
    return own is not None or any(wards)


def address(
    tx: Transaction, username: str, exchange: Exchange, person: Person, purpose: Purpose
) -> str:
    """Somebody's own way to the private part; Telegram opens it for the tapper alone."""
    token = exchange_links.token_of(tx, Way(exchange.id, person.id, purpose))
    return f"https://t.me/{username}?start={token}"
