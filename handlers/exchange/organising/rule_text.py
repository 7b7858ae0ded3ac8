"""A rule in a few words."""

from collections.abc import Sequence

from bot.dialogue import Arg, Choice, Rows, Text
from handlers.exchange.organising.roll import Roll
from handlers.exchange.organising.rows import button
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange

WAYS = ("first", "second")
"""Which of two does not give to the other, where it is not both."""

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
            "kind": "team" if kind == "team" else "one-way" if kind == "one-way" else "apart",
            "names": there.names(people),
            "first": there.names(people[:1]),
            "rest": there.names(people[1:]),
        },
    )


def one_way_buttons(exchange: Exchange, there: Roll, rule: ExchangeRule) -> Rows:
    """A rule for two as it is may keep them apart one way only."""
    first, second = (there.name(ident) for ident in rule.people)
    givers = ((first, second), (second, first))
    return tuple(
        (button(exchange, "one-way", words=f"{rule.id}:{way}", label=_only(*pair)),)
        for way, pair in zip(WAYS, givers, strict=True)
    )


def _only(giver: Arg, receiver: Arg) -> Text:
    return Text("exchange-run-rule-only", {"first": giver, "second": receiver})


def drop_button(exchange: Exchange, there: Roll, rule: ExchangeRule) -> Choice:
    """A button that drops it."""
    label = Text("exchange-run-drop", {"rule": rule_text(there, rule, _ON_BUTTON)})
    return button(exchange, "drop", words=rule.id, label=label)
