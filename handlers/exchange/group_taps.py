"""What the buttons of an exchange's message in its group do, each for whoever tapped it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.dialogue import Text
from handlers.exchange import joining, living, matches, organising, starting
from handlers.updates.group_updates import GroupTap
from storage import exchanges
from storage.exchanges import Exchange
from storage.groups import Group
from storage.outbox import OutboxRow
from storage.people import Person
from storage.transaction import Transaction

FOR_LEADERS = frozenset({"start", "change", "organise", "another"})
"""Where it matters whether an admin taps."""


@dataclass(slots=True)
class Told:
    """What a tap leads to: rows, and an answer for the tapper alone."""

    language: str
    rows: list[OutboxRow] = field(default_factory=list)
    alert: Text | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tap on an exchange's message, with everything that is loaded before it is decided."""

    tx: Transaction
    tap: GroupTap
    exchange: Exchange
    group: Group
    person: Person
    leads: bool
    now: int
    username: str


def _start(tapped: Tapped, told: Told) -> None:
    exchange, person = tapped.exchange, tapped.person
    asked = exchange.organiser_id == person.id or (exchange.organiser_id is None and tapped.leads)
    if exchange.state != "proposed":
        told.alert = Text("exchange-begun-already")
    elif tapped.group.who_may == "admins" and not tapped.leads:
        told.alert = Text("exchange-admins-only")
    elif not asked:
        told.alert = Text("exchange-not-the-asker")
    else:
        begun = starting.begun(tapped.tx, exchange, tapped.group, person, tapped.now)
        told.rows += living.changed(tapped.tx, begun.id, tapped.now, at_once=True)


def _change(tapped: Tapped, told: Told) -> None:
    """The terms are changed in private, by whoever asked."""
    exchange, person = tapped.exchange, tapped.person
    if exchange.organiser_id is None and tapped.leads:
        exchange = replace(exchange, organiser_id=person.id)
        exchanges.keep(tapped.tx, exchange, tapped.now)
    if exchange.organiser_id != person.id:
        told.alert = Text("exchange-not-the-asker")
    else:
        told.url = joining.address(tapped.tx, tapped.username, exchange, person, "organise")


def _join(tapped: Tapped, told: Told) -> None:
    """One tap; its answer opens the private part, each time."""
    exchange, tx = tapped.exchange, tapped.tx
    if exchange.is_open:
        if joining.join(tx, exchange, tapped.person, tapped.tap.called, tapped.now):
            told.rows += living.changed(tx, exchange.id, tapped.now)
    elif exchange.state != "drawn":
        told.alert = Text("exchange-over")
        return
    elif not joining.takes_part(tx, exchange, tapped.person):
        told.alert = Text("exchange-too-late")
        return
    told.url = joining.address(tx, tapped.username, exchange, tapped.person, "join")


def _late(tapped: Tapped, told: Told) -> None:
    """After the draw: a place without a match, until whoever runs it repairs the draw."""
    exchange, tx, now = tapped.exchange, tapped.tx, tapped.now
    if exchange.state != "drawn" or exchange.exchange_day < exchange.terms.clock.day(now):
        told.alert = Text("exchange-over" if exchange.is_over else "exchange-too-late")
        return
    if joining.join(tx, exchange, tapped.person, tapped.tap.called, now):
        told.rows += organising.is_late(tx, exchange, now)
    told.url = joining.address(tx, tapped.username, exchange, tapped.person, "join")


def _how(tapped: Tapped, told: Told) -> None:
    exchange = tapped.exchange
    how = "exchange-how-drawn" if exchange.state == "drawn" else "exchange-how"
    told.alert = Text("exchange-over" if exchange.is_over else how)


def _organise(tapped: Tapped, told: Told) -> None:
    exchange, person = tapped.exchange, tapped.person
    if exchange.organiser_id == person.id:
        told.url = joining.address(tapped.tx, tapped.username, exchange, person, "organise")
    elif tapped.leads:
        rows = organising.takes_over(tapped.tx, exchange, person, tapped.now)
        told.rows += rows
        now = exchanges.exchange(tapped.tx, exchange.id)
        if now is not None and now.organiser_id == person.id:
            told.url = joining.address(tapped.tx, tapped.username, now, person, "organise")
        else:
            told.alert = Text("exchange-asked-to-organise" if rows else "exchange-asked-lately")
    else:
        told.alert = Text("exchange-not-the-organiser")


def _match(tapped: Tapped, told: Told) -> None:
    told.alert = matches.alert(tapped.tx, tapped.exchange, tapped.person, tapped.now)


def _another(tapped: Tapped, told: Told) -> None:
    if tapped.group.who_may == "admins" and not tapped.leads:
        told.alert = Text("exchange-admins-only")
        return
    # Each tap would post it once more, and use up what a group may be told.
    if starting.proposal_of(tapped.tx, tapped.group, tapped.person.id) is not None:
        told.alert = Text("exchange-proposed-already")
        return
    thread_id = tapped.tap.thread_id
    proposed = starting.proposed(tapped.tx, tapped.group, tapped.person, "", thread_id, tapped.now)
    told.rows += living.posted_anew(tapped.tx, proposed, tapped.group, tapped.now)


ACTIONS: dict[str, Callable[[Tapped, Told], None]] = {
    "start": _start,
    "change": _change,
    "join": _join,
    "late": _late,
    "how": _how,
    "organise": _organise,
    "match": _match,
    "another": _another,
}
