"""Whom somebody would rather not draw: kept to themselves, and dropped again by a tap."""

from collections.abc import Sequence

from bot.dialogue import Arg, Choice, Name, Parts, Reply, Text
from bot.exchange.problem import PrivateWish, in_the_way
from handlers.exchange import problems
from handlers.exchange.place.whose import Place
from storage import exchange_rules, exchanges
from storage.exchange_rules import ExchangeRule
from storage.exchanges import new_id

DROP = "drop"


def avoided(place: Place) -> tuple[str, ...]:
    """The ids of those whom this place is not to draw, nor to be drawn by."""
    return tuple(other for _, other in _said(place))


def _said(place: Place) -> list[tuple[ExchangeRule, str]]:
    mine = place.participant.id
    rules = exchange_rules.said_by(place.act.visit.tx, mine)
    return [(rule, other) for rule in rules for other in rule.people if other != mine]


def add(place: Place, others: Sequence[str]) -> None:
    """They are kept apart from these, too."""
    visit, mine = place.act.visit, place.participant.id
    before = avoided(place)
    for other in others:
        if other not in before:
            pair = (mine, other)
            exchange = place.act.exchange
            rule = ExchangeRule(new_id(), exchange.id, "never", pair, said_by=mine)
            exchange_rules.keep(visit.tx, rule)
    exchanges.touch(visit.tx, place.act.exchange, visit.now)


def stands_in_the_way(place: Place) -> bool:
    """Whether nobody can be drawn as long as this place keeps to what it has said."""
    why = in_the_way(problems.problem_of(place.act.visit.tx, place.act.exchange))
    return isinstance(why, PrivateWish) and place.participant.id in why.said_by


def drop(place: Place, rule_id: str) -> None:
    """One of them may be drawn again."""
    visit = place.act.visit
    for rule, _ in _said(place):
        if rule.id == rule_id:
            exchange_rules.drop(visit.tx, rule.id)
            exchanges.touch(visit.tx, place.act.exchange, visit.now)


def screen(place: Place) -> Reply:
    """Whom they are kept apart from, each with a button to drop that; one more.

    Where nobody can be drawn with that, as things are, it is said, and they choose.
    """
    names = place.called
    said = [(rule, Name(names[other])) for rule, other in _said(place) if other in names]
    listed: Arg = Parts(tuple(name for _, name in said))
    late = stands_in_the_way(place)
    texts = [Text("exchange-apart-list", {**place.whose, "names": listed})]
    if late:
        texts.append(Text("exchange-apart-impossible", place.whose))
    dropping = tuple(
        (Choice(place.value(f"{DROP}:{rule.id}"), Text("exchange-apart-drop", {"name": name})),)
        for rule, name in said
    )
    more = (Choice(place.value("apart-more"), Text("exchange-apart-more")),)
    back = (Choice(place.value(), Text("exchange-apart-keep" if late else "way-back")),)
    return Reply(tuple(texts), (*dropping, more, back))
