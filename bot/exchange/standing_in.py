"""Who may give in somebody's place, where a gift has not come."""

from bot.exchange.problem import Problem, World
from bot.exchange.rules import Allowed


def may_stand_in(problem: Problem, receiver: str) -> tuple[str, ...]:
    """Those who may give to a receiver, by the rules; what earlier years drew is no reason here."""
    world = World(problem)
    allowed = Allowed(problem.size, world.all)
    number = world.numbers.get(receiver)
    if number is None:
        return ()
    return tuple(one for giver, one in enumerate(problem.people) if allowed(giver, number))
