"""Somebody leaves an exchange: their place goes, and whoever it matters to is told what follows."""

from dataclasses import replace

from bot.dialogue import Choice, Name, Reply, Text
from handlers.exchange import buying, living, rescue
from handlers.exchange.act import NAME
from handlers.exchange.handing_back import is_handed_back
from handlers.exchange.telling import told, who_sees
from storage import exchange_rules, exchange_threads, exchanges, participants
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.transaction import Transaction


def leaves(
    tx: Transaction,
    exchange: Exchange,
    participant: Participant,
    now: int,
    *,
    taken_out: bool = False,
) -> list[OutboxRow]:
    """Before the draw the place is gone; after it it stays, empty, until a repair.

    Giver and organiser are told then, and the repair follows by itself; not where whoever runs it
    has them `taken_out`, and repairs it when they are ready.
    """
    _drop_rules(tx, participant)
    if exchange.state not in ("drawn", "closed") or participant.match is None:
        participants.leave(tx, participant, now)
        exchanges.touch(tx, exchange, now)
        return living.changed(tx, exchange.id, now) if exchange.is_open else []
    giver = giver_of(tx, participant)
    guides = [buying.dropped(tx, one, now) for one in (participant, giver) if one is not None]
    rows = [row for guide in guides for row in guide]
    exchange_threads.drop_of(tx, exchange.id, participant.id)
    rows += rescue.closes(tx, exchange, participant.id, now)
    participants.leave(tx, participant, now)
    rows += rescue.asks(tx, exchange, now)  # they may have stood in
    over = exchange.is_over or exchange.exchange_day < exchange.terms.clock.day(now)
    repairs = not (over or taken_out)
    exchanges.keep(tx, replace(exchange, draw_at=now, tries=0) if repairs else exchange, now)
    if over:
        return rows  # nobody waits for anything
    rows += _to_giver(tx, giver, now)
    return rows if taken_out else [*rows, *_to_organiser(tx, exchange, participant, now)]


def leaves_everywhere(tx: Transaction, person_id: int, now: int) -> list[OutboxRow]:
    """The same of all places of somebody who is erased, and of those whom they look after."""
    rows: list[OutboxRow] = []
    places = (*participants.of_person(tx, person_id), *participants.wards(tx, person_id))
    for place in places:
        exchange = exchanges.exchange(tx, place.exchange_id)
        if exchange is not None:
            rows += leaves(tx, exchange, place, now)
    return rows


def giver_of(tx: Transaction, participant: Participant) -> Participant | None:
    """Who gives to somebody; None before the draw, and where they have left."""
    people = participants.everybody(tx, participant.exchange_id)
    givers = (one for one in people if one.match and one.match.receiver == participant.id)
    return next((one for one in givers if one.left_at is None), None)


def _drop_rules(tx: Transaction, participant: Participant) -> None:
    """Rules lose whoever leaves; one that would be about a single person goes.

    A match handed back stays, so that it was the one time.
    """
    for rule in exchange_rules.rules_of(tx, participant.exchange_id):
        if participant.id in rule.people and not is_handed_back(rule):
            exchange_rules.drop(tx, rule.id)
            rest = tuple(one for one in rule.people if one != participant.id)
            if len(rest) > 1 and rule.said_by != participant.id:
                exchange_rules.keep(tx, replace(rule, people=rest))


def _to_giver(tx: Transaction, giver: Participant | None, now: int) -> list[OutboxRow]:
    if giver is None:
        return []
    own = giver.person_id is not None
    name = "" if own else Name(giver.details.name)
    left = Text("exchange-match-left", {"whose": "own" if own else "ward", "name": name})
    return told(tx, who_sees(giver), Reply((left,)), now)


def _to_organiser(
    tx: Transaction, exchange: Exchange, participant: Participant, now: int
) -> list[OutboxRow]:
    """They learn that somebody left, not whom it leaves without a gift."""
    if exchange.organiser_id in (None, participant.person_id, participant.guardian_id):
        return []
    button = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"))
    return told(tx, exchange.organiser_id, Reply((Text("exchange-left"),), ((button,),)), now)
