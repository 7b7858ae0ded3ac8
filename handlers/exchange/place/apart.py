"""Whom somebody would rather not draw: kept to themselves, and dropped again by a tap."""

from collections.abc import Sequence

from bot.dialogue import Arg, Choice, Name, Parts, Reply, Rows, Text
from bot.exchange.problem import PrivateWish, in_the_way
from handlers.exchange import problems
from handlers.exchange.place.whose import Place
from storage import exchange_rules, exchanges
from storage.exchange_rules import ExchangeRule
from storage.exchanges import new_id

DROP = "drop"
_NAMED, _ON_A_PAGE = 10, 8


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


def names(place: Place) -> dict[str, Arg]:
    """Whom they are kept apart from, the first few by name."""
    said = [place.called[other] for _, other in _said(place) if other in place.called]
    shown = tuple(Name(name) for name in said[:_NAMED])
    return {"names": Parts(shown), "more": len(said) - len(shown)}


def screen(place: Place, page: int = 0) -> Reply:
    """Whom they are kept apart from, each with a button to drop that; one more.

    Where nobody can be drawn with that, as things are, it is said, and they choose.
    """
    late = stands_in_the_way(place)
    texts = [Text("exchange-apart-list", {**place.whose, **names(place)})]
    if late:
        texts.append(Text("exchange-apart-impossible", place.whose))
    more = (Choice(place.value("apart-more"), Text("exchange-apart-more")),)
    back = (Choice(place.value(), Text("exchange-apart-keep" if late else "way-back")),)
    return Reply(tuple(texts), (*_dropping(place, page), more, back))


def _dropping(place: Place, page: int) -> Rows:
    said = [(rule, place.called[one]) for rule, one in _said(place) if one in place.called]
    last = max(len(said) - 1, 0) // _ON_A_PAGE
    page = min(page, last)
    rows = tuple(
        (Choice(place.value(f"{DROP}:{rule.id}"), Text("exchange-apart-drop", {"name": Name(n)})),)
        for rule, n in said[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    )
    turns = tuple(
        Choice(place.value(f"apart:{other}"), Text(label))
        for other, label in ((page - 1, "card-earlier"), (page + 1, "card-more"))
        if 0 <= other <= last
    )
    return (*rows, turns) if turns else rows
