"""A rule in a few words."""

from bot.dialogue import Text
from handlers.exchange.organising.roll import Roll
from storage.exchange_rules import ExchangeRule


def rule_text(there: Roll, rule: ExchangeRule) -> Text:
    """Whom it keeps apart."""
    if rule.kind == "team":
        return Text("exchange-run-rule-team", {"names": there.names(rule.people)})
    first, second = (there.name(ident) for ident in rule.people)
    return Text(f"exchange-run-rule-{rule.kind}", {"first": first, "second": second})
