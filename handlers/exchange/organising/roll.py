"""Who takes part in an exchange and what is to be kept: loaded once for a screen or a question."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.dialogue import Arg, Name, Parts, Text
from bot.exchange.naming import Named, shown_names
from bot.exchange.problem import Problem
from handlers.exchange.problems import problem_of
from storage import exchange_rules, participants
from storage.exchange_rules import ExchangeRule
from storage.exchanges import Exchange
from storage.participants import Participant
from storage.transaction import Transaction

_MOST_NAMED = 12


@dataclass(frozen=True)
class Roll:
    """Who takes part and has not left, in the order of signing up; all rules, private ones too;
    what a draw has to solve; how many have `left` since the draw.
    """

    people: tuple[Participant, ...]
    rules: tuple[ExchangeRule, ...]
    problem: Problem
    left: int = 0

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """Everybody as names are read."""
        return tuple(named(one) for one in self.people)

    @cached_property
    def called(self) -> dict[str, str]:
        """What each is called among all, by id."""
        return shown_names(self.named)

    @property
    def own_rules(self) -> tuple[ExchangeRule, ...]:
        """The organiser's, the only ones that the organiser may see or count."""
        return tuple(rule for rule in self.rules if rule.said_by is None)

    def name(self, ident: str) -> Name:
        """What somebody is called."""
        return Name(self.called.get(ident, ""))

    def names(self, ids: Iterable[str], most: int | None = None) -> Arg:
        """What several are called, in a row; of many only the first."""
        there = [self.name(ident) for ident in ids if ident in self.called]
        most = most or _MOST_NAMED
        named = Parts(tuple(there[:most]))
        if len(there) <= most:
            return named
        return Text("exchange-run-and-more", {"names": named, "more": len(there) - most})

    def one(self, ident: str) -> Participant | None:
        """Somebody who takes part."""
        return next((one for one in self.people if one.id == ident), None)


def roll(tx: Transaction, exchange: Exchange) -> Roll:
    """Load it."""
    everybody = participants.everybody(tx, exchange.id)
    there = [one for one in everybody if one.left_at is None]
    rules = exchange_rules.rules_of(tx, exchange.id)
    left = len(everybody) - len(there)
    return Roll(tuple(there), tuple(rules), problem_of(tx, exchange), left)


def named(one: Participant) -> Named:
    """A participant as names are read."""
    return Named(one.id, one.number, one.details.name, one.details.word)


def which(exchange: Exchange) -> dict[str, Arg]:
    """What tells an exchange from others, in a message about it."""
    named = "yes" if exchange.terms.title else "no"
    return {"named": named, "title": Name(exchange.terms.title)}
