"""What is known of an exchange, as the draw and its feasibility need it: ids alone."""

from bot.exchange.problem import Problem, Wish
from storage import exchange_history, exchange_rules, participants
from storage.exchanges import Exchange
from storage.transaction import Transaction


def problem_of(tx: Transaction, exchange: Exchange) -> Problem:
    """Who takes part, all rules, who looks after whom, and what is not to come again."""
    places = participants.places(tx, exchange.id)
    by_person = {one.person_id: one.id for one in places if one.person_id is not None}
    looked_after = (
        (by_person[one.guardian_id], one.id) for one in places if one.guardian_id in by_person
    )
    years = (
        tuple(
            (by_person[giver], by_person[receiver])
            for giver, receiver in year
            if giver in by_person and receiver in by_person
        )
        for year in exchange_history.earlier(tx, exchange)
    )
    return Problem(
        tuple(one.id for one in places),
        tuple(
            Wish(rule.id, rule.kind, rule.people, rule.said_by)
            for rule in exchange_rules.rules_of(tx, exchange.id)
        ),
        tuple(looked_after),
        tuple(years),
    )
