"""Somebody is asked whether they can do without a wish that leaves no draw; nobody else hears."""

from bot.dialogue import Arg, Choice, Name, Parts, Reply, Rows, Text
from bot.exchange.problem import PrivateWish
from handlers.exchange import group_screen, living
from handlers.exchange.act import NAME, Act
from handlers.exchange.telling import told, who_sees
from storage import exchange_rules, exchanges, participants
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange
from storage.outbox import OutboxRow
from storage.participants import Participant
from storage.transaction import Transaction

_WITHOUT, _KEEP = "without", "keep"
ACTIONS = frozenset({_WITHOUT, _KEEP})
_STATES = ("collecting", "drawn")


def asked(tx: Transaction, exchange: Exchange, reason: PrivateWish, now: int) -> list[OutboxRow]:
    """Ask those who said the wishes, once about each."""
    rules = {rule.id: rule for rule in exchange_rules.rules_of(tx, exchange.id)}
    there = {one.id: one for one in participants.everybody(tx, exchange.id)}
    rows = list[OutboxRow]()
    for rule in (rules[ident] for ident in reason.rules if ident in rules):
        sayer = there.get(rule.said_by or "")
        if sayer is not None and exchange_rules.ask(tx, rule.id, now):
            rows += told(tx, who_sees(sayer), _question(exchange, rule, there), now)
    return rows


def _question(exchange: Exchange, rule: ExchangeRule, there: dict[str, Participant]) -> Reply:
    others = (there[one] for one in rule.people if one != rule.said_by and one in there)
    whom: Arg = Parts(tuple(Name(one.details.name) for one in others))
    said = (group_screen.title(exchange), Text("exchange-wish-ask", {"whom": whom}))
    return Reply(said, _ways(exchange, rule))


def _ways(exchange: Exchange, rule: ExchangeRule) -> Rows:
    area = f"{NAME}:{exchange.id}:match"
    return (
        (Choice(f"{area}:{_WITHOUT}:{rule.id}", Text("exchange-wish-without"), style="primary"),),
        (Choice(f"{area}:{_KEEP}:{rule.id}", Text("exchange-wish-keep")),),
    )


def answered(act: Act, action: str, rule_id: str) -> None:
    """A wish stays, or goes; then the draw is tried again."""
    tx, now = act.visit.tx, act.visit.now
    rules = exchange_rules.rules_of(tx, act.exchange.id)
    rule = next((one for one in rules if one.id == rule_id), None)
    if rule is None or act.exchange.state not in _STATES or not _is_theirs(act, rule):
        act.shows(Reply((Text("exchange-wish-gone"),)))
    elif action == _KEEP:
        act.shows(Reply((Text("exchange-wish-kept"),)))
    else:
        exchange_rules.drop(tx, rule.id)
        exchanges.touch(tx, act.exchange, now)
        act.visit.rows += living.changed(tx, act.exchange.id, now)
        act.shows(Reply((Text("exchange-wish-dropped"),)))


def _is_theirs(act: Act, rule: ExchangeRule) -> bool:
    said_by = participants.participant(act.visit.tx, rule.said_by or "")
    return said_by is not None and act.visit.person.id in (said_by.person_id, said_by.guardian_id)
