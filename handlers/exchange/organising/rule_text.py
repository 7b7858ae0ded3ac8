"""A rule in a few words."""

from bot.dialogue import Choice, Text
from handlers.exchange.organising.roll import Roll
from handlers.exchange.organising.rows import button
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange

_ON_BUTTON = 2


def rule_text(there: Roll, rule: ExchangeRule, most: int | None = None) -> Text:
    """Whom it keeps apart; of a team so many by name at `most`."""
    if rule.kind == "team":
        return Text("exchange-run-rule-team", {"names": there.names(rule.people, most)})
    first, second = (there.name(ident) for ident in rule.people)
    return Text(f"exchange-run-rule-{rule.kind}", {"first": first, "second": second})


def drop_button(exchange: Exchange, there: Roll, rule: ExchangeRule) -> Choice:
    """A button that drops it."""
    label = Text("exchange-run-drop", {"rule": rule_text(there, rule, _ON_BUTTON)})
    return button(exchange, "drop", words=rule.id, label=label)
