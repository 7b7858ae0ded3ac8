"""Admins stop a gift exchange of their group, whoever runs it: asked once, then it is over."""

from bot.dialogue import Choice, Name, Reply, Text
from handlers.exchange import organising, starting
from handlers.groups.screen import CHOOSE
from storage.exchanges import Exchange
from storage.groups import Group
from storage.outbox import OutboxRow
from storage.transaction import Transaction

ASK = "stop"


def is_asked(tapped: str) -> bool:
    """Whether a button opens the question."""
    return tapped == ASK


def question(tx: Transaction, group: Group, now: int) -> Reply:
    """Which of those that go on; there may be none by now."""
    going_on = starting.open_in(tx, group, now)
    each = ((Choice(f"{CHOOSE}:{ASK}:{one.id}", _named(one), style="danger"),) for one in going_on)
    back = (Choice(f"{CHOOSE}:shown", Text("way-back")),)
    some = "some" if going_on else "none"
    return Reply((Text("group-exchange-stop-ask", {"which": some}),), (*each, back))


def stopped(tx: Transaction, group: Group, tapped: str, now: int) -> list[OutboxRow]:
    """What everybody is told, if a button stops one that goes on here."""
    kind, _, ident = tapped.partition(":")
    found = (one for one in starting.open_in(tx, group, now) if kind == ASK and one.id == ident)
    return [row for one in found for row in organising.called_off(tx, one, now)]


def _named(exchange: Exchange) -> Text:
    title = exchange.terms.title
    return Text(
        "group-exchange-stop-this", {"named": "yes" if title else "no", "title": Name(title)}
    )
