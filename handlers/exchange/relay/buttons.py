"""Buttons of the anonymous messages. They carry ids of our own, and nobody else's place."""

from bot.dialogue import Choice, Text
from bot.flows.exchange.message import To
from handlers.exchange.act import NAME
from storage.exchanges import Exchange
from storage.participants import Participant

AREA = "relay"
STOP, ALLOW = "stop", "allow"


def write(exchange: Exchange, to: To, by: Participant, thread_id: str = "") -> Choice:
    """*Write to my match*, or to my giver. In a message it leads into that thread and no other."""
    label = Text(f"exchange-write-to-{to}")
    return Choice(_value(exchange, by, to, thread_id), label)


def stop(exchange: Exchange, by: Participant, thread_id: str) -> Choice:
    """*Stop messages*."""
    return Choice(_value(exchange, by, STOP, thread_id), Text("exchange-stop-messages"))


def allow(exchange: Exchange, by: Participant, thread_id: str) -> Choice:
    """Whoever has stopped them takes that back."""
    return Choice(_value(exchange, by, ALLOW, thread_id), Text("exchange-allow-messages"))


def _value(exchange: Exchange, by: Participant, *words: str) -> str:
    ward = "" if by.person_id is not None else f"w{by.number}"
    return ":".join(part for part in (NAME, exchange.id, AREA, ward, *words) if part)
