"""A match handed back: a giver's own wish, said after the draw, once; nobody hears the reason."""

from bot.dialogue import Choice, Reply, Rows, Text
from bot.exchange.repair import handed_back
from handlers.exchange.act import NAME, Act
from handlers.exchange.telling import told
from storage import exchange_rules, exchanges
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange, new_id
from storage.participants import Participant
from storage.transaction import Transaction

ASK, SURE = "cannot", "cannot-sure"
ACTIONS = frozenset({ASK, SURE})


def is_handed_back(rule: ExchangeRule) -> bool:
    """Before the draw, what people keep to themselves holds both ways; this holds one way."""
    return rule.said_by is not None and rule.kind == "one-way"


def row(tx: Transaction, exchange: Exchange, giver: Participant, *, is_ward: bool) -> Rows:
    """The button below the match, until it has been used."""
    if _was(tx, giver):
        return ()
    return ((_button(exchange, ASK, giver if is_ward else None, Text("exchange-button-cannot")),),)


def tapped(act: Act, action: str, giver: Participant, receiver: Participant | None) -> None:
    """Asked once, then kept; whoever runs it hears that a repair is needed, not why."""
    visit, exchange = act.visit, act.exchange
    over = exchange.exchange_day < exchange.terms.clock.day(visit.now)
    if receiver is None or over or _was(visit.tx, giver):
        act.shows(Reply((Text("exchange-cannot-again"),)))
        return
    if action == ASK:
        ward = giver if giver.person_id != visit.person.id else None
        sure = _button(exchange, SURE, ward, Text("exchange-button-cannot"))
        visit.say(Reply((Text("exchange-cannot-sure"),), ((sure,),)))
        return
    wish = handed_back(giver.id, receiver.id, new_id())
    rule = ExchangeRule(wish.id, exchange.id, wish.kind, tuple(wish.people), wish.said_by)
    exchange_rules.keep(visit.tx, rule)
    exchanges.touch(visit.tx, exchange, visit.now)
    act.shows(Reply((Text("exchange-cannot-kept"),)))
    screen = Choice(f"{NAME}:{exchange.id}:run", Text("exchange-button-organise"))
    needed = Reply((Text("exchange-run-repair-needed"),), ((screen,),))
    visit.rows += told(visit.tx, exchange.organiser_id, needed, visit.now)


def _was(tx: Transaction, giver: Participant) -> bool:
    return any(is_handed_back(rule) for rule in exchange_rules.said_by(tx, giver.id))


def _button(exchange: Exchange, action: str, ward: Participant | None, label: Text) -> Choice:
    value = f"{NAME}:{exchange.id}:match:{action}" + (f":{ward.id}" if ward else "")
    return Choice(value, label)
