"""A rule in a few words."""

from collections.abc import Sequence

from bot.dialogue import Arg, Choice, Rows, Text
from handlers.exchange.organising.roll import Roll
from handlers.exchange.organising.rows import button
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange

WAYS = ("first", "second")
"""Who does not give to the other, where it is not both: the one, or whoever they are kept from."""

TOGETHER = 12
"""With so many signs the ids of rules begin that were added by one answer."""

_ON_BUTTON = 2


def rule_text(there: Roll, rule: ExchangeRule, most: int | None = None) -> Text:
    """Whom it keeps apart; of a team so many by name at `most`."""
    if rule.kind == "team":
        return Text("exchange-run-rule-team", {"names": there.names(rule.people, most)})
    first, second = (there.name(ident) for ident in rule.people)
    return Text(f"exchange-run-rule-{rule.kind}", {"first": first, "second": second})


def read_back(there: Roll, kind: str, people: Sequence[str]) -> Text:
    """A rule that holds now, in a sentence; `several`: the first of them and each other."""
    return Text(
        "exchange-run-rule-holds",
        {
            "kind": kind if kind in ("team", "one-way", "from") else "apart",
            "names": there.names(people),
            "first": there.names(people[:1]),
            "rest": there.names(people[1:]),
        },
    )


def read_back_one_way(there: Roll, one: str, others: Sequence[str], way: str) -> Text:
    """The same of one and others who are kept apart one way only: `second`, they not from them."""
    if way == WAYS[1] and len(others) == 1:
        return read_back(there, "one-way", (*others, one))
    return read_back(there, "one-way" if way == WAYS[0] else "from", (one, *others))


def one_way_buttons(exchange: Exchange, there: Roll, added: Sequence[ExchangeRule]) -> Rows:
    """Rules that keep somebody from others may do so one way only, all of them together."""
    first, second = (there.name(ident) for ident in added[0].people)
    several = len(added) > 1
    labels = (
        _only(first, second, "to" if several else "no"),
        _only(second, first, "from" if several else "no"),
    )
    together = added[0].id[:TOGETHER]
    return tuple(
        (button(exchange, "one-way", words=f"{together}:{way}", label=label),)
        for way, label in zip(WAYS, labels, strict=True)
    )


def _only(giver: Arg, receiver: Arg, several: str) -> Text:
    args = {"first": giver, "second": receiver, "several": several}
    return Text("exchange-run-rule-only", args)


def drop_button(exchange: Exchange, there: Roll, rule: ExchangeRule) -> Choice:
    """A button that drops it."""
    label = Text("exchange-run-drop", {"rule": rule_text(there, rule, _ON_BUTTON)})
    return button(exchange, "drop", words=rule.id, label=label)
