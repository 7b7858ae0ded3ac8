"""What an organiser sees and does."""

from bot.dialogue import Reply, Text
from handlers.exchange.act import Act
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.people import Person
from storage.transaction import Transaction


def shown(act: Act) -> None:
    """The screen."""
    act.shows(Reply((Text("exchange-organise"),)))


def tapped(act: Act) -> None:
    """A button of it."""
    shown(act)


def takes_over(
    tx: Transaction, exchange: Exchange, person: Person, now: int
) -> list[OutboxRow]:
    """An admin would run an exchange whose organiser is gone."""
    return []
