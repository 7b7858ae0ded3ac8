"""What a draw is about, as it is on file: who takes part, and what is to be kept."""

from bot.exchange.problem import Problem, Wish
from storage import exchange_rules, participants
from storage.exchanges import Exchange
from storage.transaction import Transaction


def problem_of(tx: Transaction, exchange: Exchange) -> Problem:
    """Everybody who takes part, in the order of signing up; earlier years are no rule of this."""
    people = [one for one in participants.everybody(tx, exchange.id) if one.left_at is None]
    places = {one.person_id: one.id for one in people if one.person_id is not None}
    guarded = ((places.get(one.guardian_id or 0), one.id) for one in people)
    return Problem(
        people=tuple(one.id for one in people),
        wishes=tuple(
            Wish(rule.id, rule.kind, rule.people, rule.said_by)
            for rule in exchange_rules.rules_of(tx, exchange.id)
        ),
        looked_after=tuple((guardian, ward) for guardian, ward in guarded if guardian is not None),
    )
