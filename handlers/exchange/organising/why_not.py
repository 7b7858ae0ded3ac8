"""Why there is no draw, as the organiser may know it, and which rule would help."""

from dataclasses import dataclass

from bot.dialogue import Choice, Text
from bot.exchange.problem import FEWEST, Impossible, PrivateWish, Reason, TooFew, in_the_way
from handlers.exchange.organising.roll import Roll
from handlers.exchange.organising.rule_text import drop_button, rule_text
from storage.exchanges import Exchange

__all__ = ["FEWEST", "TooFew", "Why", "drops", "said"]

_MOST_RULES = 5


@dataclass(frozen=True, slots=True)
class Why:
    """The reason, in words that name nothing private; `drop`: own rules, the best one first."""

    reason: Reason
    text: Text
    drop: tuple[str, ...] = ()


def said(there: Roll) -> Why | None:
    """Why there is no draw as things are; None: there is one."""
    reason = in_the_way(there.problem)
    match reason:
        case None:
            return None
        case TooFew(people=people):
            return Why(reason, Text("exchange-run-too-few", {"people": people}))
        case PrivateWish():
            return Why(reason, Text("exchange-run-private-wish"))
        case Impossible(people=people, rules=rules, drop=drop):
            names = there.names(people)
            if drop is None:
                return Why(reason, Text("exchange-run-only-wards", {"names": names}))
            by_id = {one.id: one for one in there.own_rules}
            best = rule_text(there, by_id[drop])
            text = Text(
                "exchange-run-impossible", {"names": names, "rules": len(rules), "drop": best}
            )
            return Why(reason, text, (drop, *(one for one in rules if one != drop))[:_MOST_RULES])


def drops(exchange: Exchange, there: Roll, why: Why) -> tuple[tuple[Choice], ...]:
    """A button for each rule that may go."""
    by_id = {one.id: one for one in there.own_rules}
    return tuple((drop_button(exchange, there, by_id[ident]),) for ident in why.drop)
